import type { Db } from './database.js';
import { MOST_TRIES, type Envelope } from './outbox.js';
import { contains, type Search, type Submission } from './submissions.js';
import type { Kind, Status } from './tables.js';

/*
 * What only administration reads: what looks like the same thing twice, whole lists to export, and e-mails that did not go.
 */

export type Twin = Pick<Submission, 'id' | 'kind' | 'reference' | 'status' | 'name' | 'email' | 'label' | 'school_year'>;

const columns = ['id', 'kind', 'reference', 'status', 'name', 'email', 'label', 'school_year'] as const;
const present: readonly Status[] = ['pending', 'approved', 'refused'];

/**
 * Other rows of the same kind that bear the same e-mail, or that are the pledge of the same organisation for the same year.
 * @param rows those of one page
 */
export async function twinsOf(db: Db, rows: readonly Twin[]): Promise<Twin[]> {
  const standing = rows.filter(({ status }) => present.includes(status));
  if (standing.length === 0) return [];
  const emails = [...new Set(standing.map(({ email }) => email))];
  const labels = [...new Set(standing.filter(({ kind }) => kind === 'pledge').map(({ label }) => label))];
  const byEmail = await db.selectFrom('submissions').select(columns).where('email', 'in', emails).where('status', 'in', present).execute();
  // Each condition is one of the index of what is public, whatever is listed.
  const byLabel = labels.length > 0 ? await db.selectFrom('submissions').select(columns).where('kind', '=', 'pledge').where('status', 'in', present).where('listed', 'in', [0, 1]).where('label', 'in', labels).execute() : [];
  return [...new Map([...byEmail, ...byLabel].map((row) => [row.id, row])).values()].filter((row) => standing.some((one) => areTwins(one, row)));
}

/** Whether both stand, and look like the same thing sent twice. */
export function areTwins(one: Twin, other: Twin): boolean {
  if (one.id === other.id || one.kind !== other.kind || ![one, other].every(({ status }) => present.includes(status))) return false;
  if (one.kind !== 'pledge') return one.email === other.email;
  return one.school_year === other.school_year && (one.email === other.email || one.label === other.label);
}

/** Rows that are read at once. */
const BATCH = 500;

/** Everything of a kind that a search finds, the oldest first, a few rows at a time: a year's data does not stand in memory. */
export async function* each(db: Db, { kind, status, text }: Search & { readonly kind: Kind }): AsyncGenerator<Submission> {
  let rows: Submission[] = [];
  do {
    const last = rows.at(-1);
    let found = db.selectFrom('submissions').selectAll().where('kind', '=', kind);
    if (status) found = found.where('status', '=', status);
    if (text) found = found.where(contains('search', text));
    if (last) found = found.where((is) => is(is.refTuple('received_at', 'id'), '>', is.tuple(last.received_at, last.id)));
    rows = await found.orderBy('received_at').orderBy('id').limit(BATCH).execute();
    yield* rows;
  } while (rows.length === BATCH);
}

/**
 * Everything that consents to the bulletin, and every subscription that ended, whose end says no to what was consented to
 * before it; by e-mail, a few rows at a time.
 */
export async function* eachByEmail(db: Db): AsyncGenerator<Submission> {
  let rows: Submission[] = [];
  do {
    const last = rows.at(-1);
    let found = db.selectFrom('submissions').selectAll().where((is) => is.or([is('bulletin', '=', 1), is.and([is('kind', '=', 'subscription'), is('status', '=', 'withdrawn')])])).where('status', '!=', 'erased');
    if (last) found = found.where((is) => is(is.refTuple('email', 'id'), '>', is.tuple(last.email, last.id)));
    rows = await found.orderBy('email').orderBy('id').limit(BATCH).execute();
    yield* rows;
  } while (rows.length === BATCH);
}

export const mailsOf = (db: Db, submissionId: string): Promise<Envelope[]> => db.selectFrom('outbox').selectAll().where('submission_id', '=', submissionId).orderBy('due_at').execute();

/** What e-mails that were given up are about. */
export const unsent = (db: Db, limit: number): Promise<Pick<Submission, 'reference' | 'name'>[]> =>
  db.selectFrom('outbox').innerJoin('submissions', 'submissions.id', 'outbox.submission_id').select(['submissions.reference', 'submissions.name']).distinct().where('sent_at', 'is', null).where('tries', '>=', MOST_TRIES).orderBy('submissions.name').limit(limit).execute();

/** Gives every e-mail that was given up its twelve tries again, from now on. */
export async function tryAgain(db: Db, now: Date): Promise<number> {
  const { numUpdatedRows } = await db.updateTable('outbox').set({ tries: 0, due_at: now.toISOString() }).where('sent_at', 'is', null).where('tries', '>=', MOST_TRIES).executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** The references of rows, by their ids. */
export async function referencesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = ids.length > 0 ? await db.selectFrom('submissions').select(['id', 'reference']).where('id', 'in', ids).execute() : [];
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
