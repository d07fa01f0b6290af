import { sql, type Selectable, type SqlBool } from 'kysely';
import { randomReference } from '../secrets.js';
import { fold } from '../text.js';
import type { Db, Store } from './database.js';
import type { Kind, Status, SubmissionTable } from './tables.js';

export type Submission = Selectable<SubmissionTable>;

/** What is known of something as it arrives: the rest of its row is made here. */
export type Arrival = Omit<Submission, 'reference' | 'received_at' | 'changed_at' | 'approved_at'>;

/** What became of an arrival: kept; known, being here already; or taken, its id being that of another thing. */
export type Kept = { readonly outcome: 'kept' | 'known'; readonly reference: string } | { readonly outcome: 'taken' };

/** What to look for among what was sent. */
export interface Search {
  readonly kind?: Kind | undefined;
  readonly status?: Status | undefined;
  /** Any part of a name, a municipality, an e-mail, a contact or a reference. */
  readonly text?: string | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  readonly perPage?: number | undefined;
}

export interface Page<T> {
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
  readonly rows: readonly T[];
}

type Change = Partial<Omit<Submission, 'id' | 'kind' | 'reference' | 'received_at'>>;

/** How often a reference that is taken is drawn anew; one of 2^50 is, so that two in a row are a fault. */
const DRAWS = 5;

/** Stores what arrives, once: `also` is stored with it, or not at all. */
export async function keep(store: Store, arrival: Arrival, now: Date, also: (db: Db) => Promise<void>): Promise<Kept> {
  return store(async (transaction) => {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const reference = randomReference();
      const at = now.toISOString();
      const row = { ...arrival, reference, search: `${arrival.search} ${fold(reference)}`, received_at: at, changed_at: at, approved_at: arrival.status === 'approved' ? at : null };
      const { numInsertedOrUpdatedRows } = await transaction.insertInto('submissions').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 1n) {
        await also(transaction);
        return { outcome: 'kept', reference };
      }
      const there = await transaction.selectFrom('submissions').select(['kind', 'digest', 'reference']).where('id', '=', arrival.id).executeTakeFirst();
      if (!there) continue;
      // What was erased has no digest left: its id answers for it.
      const same = there.kind === arrival.kind && (there.digest === null || there.digest === arrival.digest);
      return same ? { outcome: 'known', reference: there.reference } : { outcome: 'taken' };
    }
    throw new Error('No free reference could be drawn.');
  });
}

export const byId = (db: Db, id: string): Promise<Submission | undefined> => db.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirst();

export const byReference = (db: Db, reference: string): Promise<Submission | undefined> => db.selectFrom('submissions').selectAll().where('reference', '=', reference).executeTakeFirst();

/** Every row of one person, however her e-mail is written. */
export const byEmail = (db: Db, email: string): Promise<Submission[]> => db.selectFrom('submissions').selectAll().where('email', '=', email.trim().toLowerCase()).where('status', '!=', 'erased').orderBy('received_at').execute();

/** What was sent, the newest first. */
export async function search(db: Db, { kind, status, text, page = 1, perPage = 50 }: Search): Promise<Page<Submission>> {
  let found = db.selectFrom('submissions');
  if (kind) found = found.where('kind', '=', kind);
  if (status) found = found.where('status', '=', status);
  if (text) found = found.where(contains('search', text));
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found.selectAll().orderBy('received_at', 'desc').orderBy('id', 'desc').limit(perPage).offset((page - 1) * perPage).execute();
  return { total: Number(total), page, perPage, rows };
}

/** How many there are of each kind and status. */
export async function countAll(db: Db): Promise<{ kind: Kind; status: Status; count: number }[]> {
  const rows = await db.selectFrom('submissions').select(({ fn }) => ['kind', 'status', fn.countAll<number>().as('count')]).groupBy(['kind', 'status']).orderBy('kind').orderBy('status').execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** Changes a row; `from` names the statuses that it may have, so that of two decisions at once one counts. */
export async function change(db: Db, id: string, from: readonly Status[], changes: Change): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('submissions').set(changes).where('id', '=', id).where('status', 'in', from).executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** The text stands anywhere in a folded column; what it holds is never a pattern. */
export const contains = (column: 'search' | 'label', text: string) => sql<SqlBool>`${sql.ref(column)} like ${`%${fold(text).replace(/[\\%_]/g, (one) => `\\${one}`)}%`} escape '\\'`;
