import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Db } from './database.js';
import type { OutboxTable } from './tables.js';

/*
 * E-mails to send, stored with what they are about: one that fails is tried again, and never costs a pledge.
 */

export type Message = 'receipt' | 'notice' | 'approved';
export type Envelope = Selectable<OutboxTable>;

/** Milliseconds for which a copy that took an e-mail is alone with it: longer than it tries to send it. */
export const CLAIM = 120_000;
/** After this many failures, over about four days, an e-mail is left for administration to see. */
export const MOST_TRIES = 24;

export async function post(db: Db, message: Message, submissionId: string, now: Date): Promise<void> {
  await db.insertInto('outbox').values({ id: randomUUID(), message, submission_id: submissionId, tries: 0, due_at: now.toISOString(), sent_at: null, failure: null }).execute();
}

/** Milliseconds for which what comes waits for what comes after it, to be told to who reads it in one letter. */
export const NOTICE_EVERY = 300_000;

/** A letter to who reads what comes: one for all of what came in the same minutes, whichever copy took it. It is about none of them alone. */
export async function postNotice(db: Db, now: Date): Promise<void> {
  const window = Math.floor(now.getTime() / NOTICE_EVERY);
  const dueAt = new Date((window + 1) * NOTICE_EVERY).toISOString();
  await db.insertInto('outbox').values({ id: `notice-${window}`, message: 'notice', submission_id: '', tries: 0, due_at: dueAt, sent_at: null, failure: null }).onConflict((conflict) => conflict.doNothing()).execute();
}

/** Once who reads was told of all that waits, what was to be told before has nothing to add. */
export async function dropOtherNotices(db: Db, { id }: Envelope, now: Date): Promise<void> {
  const current = `notice-${Math.floor(now.getTime() / NOTICE_EVERY)}`;
  await db.deleteFrom('outbox').where('message', '=', 'notice').where('sent_at', 'is', null).where('id', '!=', id).where('id', '!=', current).execute();
}

/**
 * Takes the e-mail that is due first, so that no other copy takes it for two minutes. Should this copy stop, it is sent after
 * that: at least once, rather than at most once.
 */
export async function take(db: Db, now: Date): Promise<Envelope | undefined> {
  const due = await db.selectFrom('outbox').selectAll().where('sent_at', 'is', null).where('due_at', '<=', now.toISOString()).where('tries', '<', MOST_TRIES).orderBy('due_at').limit(1).executeTakeFirst();
  if (!due) return undefined;
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ tries: due.tries + 1, due_at: new Date(now.getTime() + CLAIM).toISOString() })
    .where('id', '=', due.id)
    .where('due_at', '=', due.due_at)
    .where('tries', '=', due.tries)
    .where('sent_at', 'is', null)
    .executeTakeFirstOrThrow();
  // Another copy was quicker: there may be more.
  return numUpdatedRows === 1n ? { ...due, tries: due.tries + 1 } : take(db, now);
}

export async function sent(db: Db, { id }: Envelope, now: Date): Promise<void> {
  await db.updateTable('outbox').set({ sent_at: now.toISOString(), failure: null }).where('id', '=', id).execute();
}

/** About 1, 2, 4… minutes, then every 6 hours. One that another copy took meanwhile is left to it. */
export async function failed(db: Db, { id, tries }: Envelope, failure: string, now: Date): Promise<void> {
  const minutes = Math.min(2 ** (tries - 1), 360);
  await db.updateTable('outbox').set({ failure, due_at: new Date(now.getTime() + minutes * 60_000).toISOString() }).where('id', '=', id).where('tries', '=', tries).where('sent_at', 'is', null).execute();
}

/** It is not tried again: administration sees it, and why. */
export async function giveUp(db: Db, { id }: Envelope, failure: string): Promise<void> {
  await db.updateTable('outbox').set({ failure, tries: MOST_TRIES }).where('id', '=', id).where('sent_at', 'is', null).execute();
}

/** Things have changed so that it has nothing to say any more. */
export async function drop(db: Db, { id }: Envelope): Promise<void> {
  await db.deleteFrom('outbox').where('id', '=', id).execute();
}

/** The moment at which the next e-mail is due, ISO 8601; `undefined` where none waits. */
export async function nextDue(db: Db): Promise<string | undefined> {
  return (await db.selectFrom('outbox').select('due_at').where('sent_at', 'is', null).where('tries', '<', MOST_TRIES).orderBy('due_at').limit(1).executeTakeFirst())?.due_at;
}

/** How many receipts an address was sent since a moment. */
export async function receiptsTo(db: Db, email: string, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .innerJoin('submissions', 'submissions.id', 'outbox.submission_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('submissions.email', '=', email)
    .where('outbox.message', '=', 'receipt')
    .where('outbox.sent_at', '>', since.toISOString())
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What waits, and what was given up, for administration. */
export async function state(db: Db): Promise<{ readonly waiting: number; readonly givenUp: number }> {
  const rows = await db.selectFrom('outbox').select(({ fn }) => ['tries', fn.countAll<number>().as('count')]).where('sent_at', 'is', null).groupBy('tries').execute();
  const count = (keep: (tries: number) => boolean) => rows.filter(({ tries }) => keep(tries)).reduce((sum, row) => sum + Number(row.count), 0);
  return { waiting: count((tries) => tries < MOST_TRIES), givenUp: count((tries) => tries >= MOST_TRIES) };
}
