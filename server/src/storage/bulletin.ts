import type { ConsentRecord } from '../../../src/domain/consent.js';
import { note, type Actor } from './audit.js';
import type { Db } from './database.js';
import { momentAfter } from './decisions.js';
import type { Submission } from './submissions.js';
import type { Status } from './tables.js';

/** Where a consent may still hold, now or after a decision. */
const open: readonly Status[] = ['pending', 'approved', 'refused'];

/**
 * Ends the bulletin for an e-mail, whatever sent it: a person who says no means the bulletin, and does not know how many
 * consents she gave. A subscription ends with its consent; a pledge stays without it. What the form sent stays as it was
 * sent: that it holds no more is said by the row and by its line of the trail.
 * @param db a transaction
 */
export async function endBulletin(db: Db, email: string, at: Date, actor: Actor): Promise<void> {
  // An erased row has no e-mail left: its own is nobody's.
  if (email === '') return;
  const rows = await db.selectFrom('submissions').selectAll().where('email', '=', email).where('bulletin', '=', 1).where('status', 'in', open).orderBy('id').execute();
  for (const row of rows) {
    const whole = row.kind === 'subscription';
    // Judged again as it is written: another may have ended it since it was read.
    const { numUpdatedRows } = await db
      .updateTable('submissions')
      .set({ bulletin: 0, ...(whole && { status: 'withdrawn' as const, listed: 0 }), changed_at: momentAfter(row.changed_at, at) })
      .where('id', '=', row.id)
      .where('bulletin', '=', 1)
      .where('status', 'in', open)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) await note(db, { at, actor, action: whole ? 'withdrawn' : 'consent-withdrawn', submissionId: row.id, detail: { purpose: 'bulletin', ...proofOf(row, 'bulletin') } });
  }
}

/** Whether a correction gives the row to another address: nobody there consented to the bulletin, which does not go along. */
export const movesBulletin = ({ bulletin, email }: Submission, corrected: Pick<Submission, 'email'>): boolean => bulletin === 1 && corrected.email !== email;

/** The line of the trail of a bulletin that ended because of it. @param db a transaction */
export const noteMoved = (db: Db, row: Submission, at: Date, actor: Actor): Promise<void> => note(db, { at, actor, action: 'consent-withdrawn', submissionId: row.id, detail: { purpose: 'bulletin', cause: 'email', ...proofOf(row, 'bulletin') } });

/** Until now it was given: the trail says since when, and to which words. */
export function proofOf({ record }: Submission, purpose: string): Record<string, string> {
  const { consents } = JSON.parse(record) as { readonly consents: readonly ConsentRecord<string>[] };
  const consent = consents.find((one) => one.purpose === purpose);
  return consent ? { version: consent.version, since: consent.at } : {};
}
