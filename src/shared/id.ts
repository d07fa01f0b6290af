/** 128 random bits, in 32 lower-case hexadecimal digits. `randomUUID` is missing on http pages. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
