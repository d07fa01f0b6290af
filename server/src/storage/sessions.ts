import { keyedHash, randomToken, sameSecret, sha256 } from '../secrets.js';
import type { Db } from './database.js';
import { get, linkKey, set, settle } from './settings.js';

/*
 * Who administers: one long random token, of which the database knows the hash; sessions, and failures to sign in.
 */

export interface Session {
  /** What a form of this session bears: another site's form does not know it. */
  readonly csrf: string;
}

/** Hours that a session lasts. */
export const SESSION_HOURS = 8;
/**
 * Failures that one address may make in a quarter of an hour. All of them together have no limit: a token of 256 bits is not
 * found by trying, and whoever wished to keep the moderators out would need nothing but ten addresses.
 */
const FAILURES = 5;
const QUARTER = 15 * 60_000;

const hours = (count: number) => count * 3_600_000;

/**
 * Makes the token of administration at the first start, or takes the one that was chosen.
 * @returns the token where it was made now: it is shown this once, and never again.
 */
export async function installToken(db: Db, chosen: string | undefined): Promise<string | undefined> {
  if (chosen) {
    if ((await get(db, 'admin-token')) !== sha256(chosen.trim())) await replaceToken(db, chosen);
    return undefined;
  }
  const token = randomToken();
  const { made } = await settle(db, 'admin-token', sha256(token));
  return made ? token : undefined;
}

/** Takes another token, and ends every session. */
export async function replaceToken(db: Db, token: string): Promise<void> {
  await set(db, 'admin-token', sha256(token.trim()));
  await db.deleteFrom('sessions').execute();
}

/**
 * Opens a session for whoever knows the token.
 * @param address of who asks; it is kept as a hash, for a quarter of an hour.
 * @returns what the cookie holds; or why not, and the seconds to wait where too many have failed.
 */
export async function signIn(db: Db, token: string, address: string, now: Date): Promise<{ readonly cookie: string } | { readonly refused: 'wrong' } | { readonly refused: 'locked'; readonly seconds: number }> {
  const hashed = keyedHash(await linkKey(db), `address:${address}`);
  const since = new Date(now.getTime() - QUARTER).toISOString();
  await db.deleteFrom('attempts').where('at', '<=', since).execute();
  // Counted before it is judged, so that many at once are no more than one after the other.
  const { number } = await db.insertInto('attempts').values({ address: hashed, at: now.toISOString() }).returning('number').executeTakeFirstOrThrow();
  const forget = () => db.deleteFrom('attempts').where('number', '=', number).execute();
  const earlier = await db.selectFrom('attempts').select('at').where('address', '=', hashed).where('number', '<', number).orderBy('number').execute();
  const first = earlier.at(-FAILURES);
  if (first) {
    await forget();
    return { refused: 'locked', seconds: Math.max(1, Math.ceil((Date.parse(first.at) + QUARTER - now.getTime()) / 1000)) };
  }
  if (!sameSecret(sha256(token.trim()), (await get(db, 'admin-token')) ?? '')) return { refused: 'wrong' };
  await forget();
  const cookie = randomToken();
  await db.deleteFrom('sessions').where('expires_at', '<=', now.toISOString()).execute();
  await db.insertInto('sessions').values({ id: sha256(cookie), csrf: randomToken(), expires_at: new Date(now.getTime() + hours(SESSION_HOURS)).toISOString() }).execute();
  return { cookie };
}

export async function sessionOf(db: Db, cookie: string, now: Date): Promise<Session | undefined> {
  return db.selectFrom('sessions').select('csrf').where('id', '=', sha256(cookie)).where('expires_at', '>', now.toISOString()).executeTakeFirst();
}

export async function signOut(db: Db, cookie: string): Promise<void> {
  await db.deleteFrom('sessions').where('id', '=', sha256(cookie)).execute();
}
