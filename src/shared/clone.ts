/** A deep copy of plain data. `structuredClone` refuses the proxies that frameworks wrap a page's data in. */
export function clone<T>(value: T): T {
  if (Array.isArray(value)) return [...(value as unknown[])].map(clone) as T;
  return value && typeof value === 'object' ? (Object.fromEntries(Object.entries(value).map(([name, one]) => [name, clone(one as unknown)])) as T) : value;
}

/** What of an object is given: frameworks give `undefined` for what is not. */
export function given<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
