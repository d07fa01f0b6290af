import { keyedHash, readReference, sameSecret } from '../secrets.js';
import type { Db } from '../storage/database.js';
import { linkKey } from '../storage/settings.js';
import { byReference, type Submission } from '../storage/submissions.js';

/*
 * The link of a person to what she sent: its reference, then what only this database can derive from its id. It is stored
 * nowhere, and lasts as long as the row.
 */

const signature = (key: string, id: string): string => keyedHash(key, `person:${id}`);

export const tokenOf = async (db: Db, { id, reference }: Pick<Submission, 'id' | 'reference'>): Promise<string> => `${reference}.${signature(await linkKey(db), id)}`;

/** The row that a token opens, erased or not; `undefined` where it opens none. */
export async function openedBy(db: Db, token: string): Promise<Submission | undefined> {
  const [reference = '', proof = ''] = token.split('.');
  const row = await byReference(db, readReference(reference) ?? '');
  return sameSecret(proof, signature(await linkKey(db), row?.id ?? '')) && row ? row : undefined;
}

/** Where a person sees what she sent; `act` is what she wants to do there. */
export const personPath = (token: string, act = ''): string => `/me/${token}${act && `/${act}`}`;

export const personAddress = (publicUrl: string, token: string, language: string, act = ''): string => `${publicUrl}${personPath(token, act)}${language === 'fr' ? '' : `?lang=${language}`}`;
