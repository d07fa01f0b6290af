import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A secret that nobody guesses: 256 bits, in characters that an address may bear. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const keyedHash = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64url');

/** Whether two texts are the same, in a time that does not tell where they differ. */
export const sameSecret = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));

/** Digits and letters that are not taken for one another when they are read aloud or copied by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference that a person can copy, and that nobody finds by trying: `K7Q4M-2XDPA`, 50 bits. */
export function randomReference(): string {
  const letters = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** As a reference is written, however it was copied; `undefined` where it is none. */
export function readReference(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1').replaceAll('U', 'V');
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(letters) ? `${letters.slice(0, 5)}-${letters.slice(5)}` : undefined;
}

/** The same for every order of the keys: what is sent again may be written otherwise. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one));
}
