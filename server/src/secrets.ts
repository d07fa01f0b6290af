import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

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

/** Bytes of what makes each sealing another, and of the proof that nobody changed it. */
const [NONCE, PROOF] = [12, 16];
const sealingKey = (key: string): Buffer => createHash('sha256').update(`seal:${key}`).digest();

/** A text that an address may bear without telling it: who has the key alone reads it. */
export function seal(key: string, text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(key), nonce);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** What was sealed; `undefined` where it was not with this key, or was changed since. */
export function unseal(key: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < NONCE + PROOF) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', sealingKey(key), bytes.subarray(0, NONCE), { authTagLength: PROOF });
    decipher.setAuthTag(bytes.subarray(-PROOF));
    return decipher.update(bytes.subarray(NONCE, -PROOF), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}
