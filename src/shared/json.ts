/** JSON of plain data. Hosts are known to give arrays a `toJSON` that makes texts of them: what holds a value has it as it was. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string) {
    return this[key];
  });
}

/** What a text holds; `undefined` where it is not JSON. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
