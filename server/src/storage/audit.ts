import type { Selectable } from 'kysely';
import type { Db } from './database.js';
import type { AuditTable } from './tables.js';

export type Actor = 'moderator' | 'person' | 'system';
export type Entry = Selectable<AuditTable>;

/** What happened, in codes: an entry outlives the person's data, and holds none. */
export interface Happening {
  readonly at: Date;
  readonly actor: Actor;
  readonly action: string;
  readonly submissionId?: string;
  /** Codes, numbers and names of fields. */
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

export async function note(db: Db, { at, actor, action, submissionId, detail = {} }: Happening): Promise<void> {
  await db.insertInto('audit').values({ at: at.toISOString(), actor, action, submission_id: submissionId ?? null, detail: JSON.stringify(detail) }).execute();
}

/** What happened to one submission, in order. */
export const trailOf = (db: Db, submissionId: string): Promise<Entry[]> => db.selectFrom('audit').selectAll().where('submission_id', '=', submissionId).orderBy('number').execute();

/** What happened last, the newest first. */
export const latest = (db: Db, limit: number): Promise<Entry[]> => db.selectFrom('audit').selectAll().orderBy('number', 'desc').limit(limit).execute();
