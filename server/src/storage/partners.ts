import type { Db } from './database.js';
import { contains, type Page, type Submission } from './submissions.js';

/** What the public may look for: what the consent to be listed names, and nothing else. */
export interface PartnerSearch {
  /** Day whose partners are asked for, ISO 8601. */
  readonly on: string;
  readonly mrc?: string | undefined;
  readonly schoolYear?: string | undefined;
  /** Any part of a name or of a municipality. */
  readonly text?: string | undefined;
  readonly page: number;
  readonly perPage: number;
}

/** Pledges that may be shown to anyone: consented to, approved, and not over. */
const shown = (db: Db, on: string) => db.selectFrom('submissions').where('kind', '=', 'pledge').where('status', '=', 'approved').where('listed', '=', 1).where((is) => is.or([is('ends_on', 'is', null), is('ends_on', '>=', on)]));

function found(db: Db, { on, mrc, schoolYear, text }: Omit<PartnerSearch, 'page' | 'perPage'>) {
  let rows = shown(db, on);
  if (mrc) rows = rows.where('mrc', '=', mrc);
  if (schoolYear) rows = rows.where('school_year', '=', schoolYear);
  return text ? rows.where(contains('label', text)) : rows;
}

/** Partners by their names. */
export async function partners(db: Db, search: PartnerSearch): Promise<Page<Submission>> {
  const { page, perPage } = search;
  const { total } = await found(db, search).select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found(db, search).selectAll().orderBy('label').orderBy('id').limit(perPage).offset((page - 1) * perPage).execute();
  return { total: Number(total), page, perPage, rows };
}

/** Rows that are read at once. */
const BATCH = 500;

/** All that a search finds, by their names, a few rows at a time. */
export async function* eachPartner(db: Db, search: Omit<PartnerSearch, 'page' | 'perPage'>): AsyncGenerator<Submission> {
  let rows: Submission[] = [];
  do {
    const last = rows.at(-1);
    let next = found(db, search).selectAll();
    if (last) next = next.where((is) => is(is.refTuple('label', 'id'), '>', is.tuple(last.label, last.id)));
    rows = await next.orderBy('label').orderBy('id').limit(BATCH).execute();
    yield* rows;
  } while (rows.length === BATCH);
}

/** The newest partners. */
export const newest = (db: Db, on: string, limit: number): Promise<Submission[]> => shown(db, on).selectAll().orderBy('approved_at', 'desc').orderBy('id').limit(limit).execute();

/** How many partners each territory has. */
export async function countByTerritory(db: Db, search: Omit<PartnerSearch, 'page' | 'perPage'>): Promise<{ mrc: string; count: number }[]> {
  const rows = await found(db, search).select(({ fn }) => ['mrc', fn.countAll<number>().as('count')]).groupBy('mrc').orderBy('mrc').execute();
  return rows.map(({ mrc, count }) => ({ mrc, count: Number(count) }));
}
