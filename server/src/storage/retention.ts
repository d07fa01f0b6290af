import type { ExpressionBuilder, SqlBool, Expression } from 'kysely';
import { note } from './audit.js';
import { together, type Db } from './database.js';
import { erase } from './erasure.js';
import type { Tables } from './tables.js';

/*
 * What is kept for as long as it serves, and not longer (Loi 25):
 * - a pledge, that many months after its last day, whatever became of it;
 * - a pledge that was refused or withdrawn, a request for advice, and a subscription that ended, that many months after their
 *   last change. A subscription that holds has no end: its consent serves until it is withdrawn;
 * - an e-mail that was sent or given up, 30 days after it was last due;
 * - a session, once it is over; a failure to sign in, after a day;
 * - the trail, seven years: it holds no personal information, and proves what was consented to and erased.
 * A day that is exactly at the limit is kept; the day after it, it goes.
 */

export const counted = ['pledge', 'subscription', 'advice-request', 'outbox', 'sessions', 'attempts', 'audit'] as const;
export type Counts = Record<(typeof counted)[number], number>;

/** Moments before which each thing has served; ISO 8601. */
interface Limits {
  /** A day. */
  readonly ended: string;
  readonly changed: string;
  readonly mailed: string;
  readonly now: string;
  readonly attempted: string;
  readonly audited: string;
}

const DAY = 86_400_000;
const MAIL_DAYS = 30;
const TRAIL_MONTHS = 84;

/** The same day, some months before; the last day of a shorter month. */
export function monthsBefore(now: Date, months: number): Date {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(now.getUTCDate(), last));
  return first;
}

function limitsAt(now: Date, months: number): Limits {
  const kept = monthsBefore(now, months).toISOString();
  return { ended: kept.slice(0, 10), changed: kept, mailed: new Date(now.getTime() - MAIL_DAYS * DAY).toISOString(), now: now.toISOString(), attempted: new Date(now.getTime() - DAY).toISOString(), audited: monthsBefore(now, TRAIL_MONTHS).toISOString() };
}

/** Submissions that have served. */
const served = ({ ended, changed }: Limits) => (is: ExpressionBuilder<Tables, 'submissions'>): Expression<SqlBool> =>
  is.and([
    is('status', '!=', 'erased'),
    is.or([
      is.and([is('kind', '=', 'pledge'), is('ends_on', '<', ended)]),
      is.and([is('kind', '=', 'pledge'), is('status', 'in', ['refused', 'withdrawn']), is('changed_at', '<', changed)]),
      is.and([is('kind', '=', 'advice-request'), is('changed_at', '<', changed)]),
      is.and([is('kind', '=', 'subscription'), is('status', 'in', ['refused', 'withdrawn']), is('changed_at', '<', changed)]),
    ]),
  ]);

/** How many of each have served; nothing is written. */
export async function due(db: Db, now: Date, months: number): Promise<Counts> {
  const limits = limitsAt(now, months);
  const rows = await db.selectFrom('submissions').select(({ fn }) => ['kind', fn.countAll<number>().as('count')]).where(served(limits)).groupBy('kind').execute();
  const of = (kind: string) => Number(rows.find((row) => row.kind === kind)?.count ?? 0);
  const count = async (query: { executeTakeFirstOrThrow(): Promise<{ count: number }> }) => Number((await query.executeTakeFirstOrThrow()).count);
  return {
    pledge: of('pledge'), subscription: of('subscription'), 'advice-request': of('advice-request'),
    outbox: await count(db.selectFrom('outbox').select(({ fn }) => fn.countAll<number>().as('count')).where('due_at', '<', limits.mailed)),
    sessions: await count(db.selectFrom('sessions').select(({ fn }) => fn.countAll<number>().as('count')).where('expires_at', '<=', limits.now)),
    attempts: await count(db.selectFrom('attempts').select(({ fn }) => fn.countAll<number>().as('count')).where('at', '<', limits.attempted)),
    audit: await count(db.selectFrom('audit').select(({ fn }) => fn.countAll<number>().as('count')).where('at', '<', limits.audited)),
  };
}

/** Erases what has served; run again after it was stopped, it goes on. The trail has a line where something went. */
export async function retain(db: Db, now: Date, months: number): Promise<Counts> {
  const limits = limitsAt(now, months);
  const counts = await due(db, now, months);
  const rows = await db.selectFrom('submissions').select(['id', 'kind']).where(served(limits)).execute();
  const erased: Record<string, number> = {};
  for (const { id, kind } of rows) if (await erase(db, id, now, 'system')) erased[kind] = (erased[kind] ?? 0) + 1;
  await together(db, async (transaction) => {
    await transaction.deleteFrom('outbox').where('due_at', '<', limits.mailed).execute();
    await transaction.deleteFrom('sessions').where('expires_at', '<=', limits.now).execute();
    await transaction.deleteFrom('attempts').where('at', '<', limits.attempted).execute();
    await transaction.deleteFrom('audit').where('at', '<', limits.audited).execute();
    if (Object.values(counts).some((count) => count > 0)) await note(transaction, { at: now, actor: 'system', action: 'retained', detail: counts });
  });
  return { ...counts, pledge: erased['pledge'] ?? 0, subscription: erased['subscription'] ?? 0, 'advice-request': erased['advice-request'] ?? 0 };
}
