import { note, type Actor } from './audit.js';
import { together, type Db } from './database.js';

/**
 * Erases what a person sent, for good: its id, its reference, its kind and its moments alone are left, so that the same
 * thing, sent again, stores nothing. Her e-mails that wait are not sent.
 * @returns whether there was something to erase.
 */
export function erase(db: Db, id: string, now: Date, actor: Actor): Promise<boolean> {
  return db.isTransaction ? eraseWithin(db, id, now, actor) : together(db, (transaction) => eraseWithin(transaction, id, now, actor));
}

async function eraseWithin(db: Db, id: string, now: Date, actor: Actor): Promise<boolean> {
  const at = now.toISOString();
  const { numUpdatedRows } = await db
    .updateTable('submissions')
    .set({ status: 'erased', record: '', digest: null, name: '', email: '', sector: '', mrc: '', school_year: '', listed: 0, bulletin: 0, label: '', search: '', changed_at: at, approved_at: null, ends_on: null })
    .where('id', '=', id)
    .where('status', '!=', 'erased')
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  await db.deleteFrom('outbox').where('submission_id', '=', id).execute();
  await note(db, { at: now, actor, action: 'erased', submissionId: id });
  return true;
}
