import { note, type Happening } from './audit.js';
import { together, type Db } from './database.js';
import type { Submission } from './submissions.js';

/** A row as the one who decides saw it. */
export type Seen = Pick<Submission, 'id' | 'status' | 'changed_at'>;

/**
 * Changes a row that nobody has changed since it was seen, with the line of the trail that says so: of two decisions at once
 * one counts. `also` is stored with it.
 * @returns whether it counted.
 */
export function decide(db: Db, seen: Seen, changes: Partial<Omit<Submission, 'id' | 'kind' | 'reference' | 'received_at' | 'changed_at'>>, happening: Omit<Happening, 'submissionId'>, also: (db: Db) => Promise<void> = () => Promise.resolve()): Promise<boolean> {
  // A form that was garbled on its way saw nothing: it counts as one that comes too late.
  if (Number.isNaN(Date.parse(seen.changed_at))) return Promise.resolve(false);
  return together(db, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('submissions')
      .set({ ...changes, changed_at: momentAfter(seen.changed_at, happening.at) })
      .where('id', '=', seen.id)
      .where('status', '=', seen.status)
      .where('changed_at', '=', seen.changed_at)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return false;
    await note(transaction, { ...happening, submissionId: seen.id });
    await also(transaction);
    return true;
  });
}

/** Two changes in one millisecond, or a clock that was set back, still tell one state of a row from another. */
export const momentAfter = (before: string, now: Date): string => new Date(Math.max(now.getTime(), Date.parse(before) + 1)).toISOString();
