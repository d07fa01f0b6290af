import type { Database } from '../../src/storage/database.js';
import { change } from '../../src/storage/submissions.js';
import { columnsOf } from '../../src/submission.js';
import type { Status } from '../../src/storage/tables.js';
import type { Visit } from './receiver.js';
import { pledge } from './records.js';

/** Gives a submission a status, as a moderator's decision does. */
export async function decide({ db }: Database, id: string, status: Status, at: Date): Promise<void> {
  const moment = at.toISOString();
  await change(db, id, ['pending', 'approved', 'refused', 'withdrawn'], { status, changed_at: moment, ...(status === 'approved' && { approved_at: moment }) });
}

/** Sends a pledge and decides of it; its reference. One of a year that is over was sent in its time: it is put back there. */
export async function pledged(visit: Visit, changes: Parameters<typeof pledge>[0], status: Status, at: Date, consents?: Parameters<typeof pledge>[1]): Promise<string> {
  const { schoolYear, ...others } = changes ?? {};
  const record = pledge(others, consents);
  const { reference } = (await (await visit.post('/v1/pledges', record)).json()) as { reference: string };
  await decide(visit.database, record.id, status, at);
  if (schoolYear) await visit.database.db.updateTable('submissions').set(columnsOf('pledge', { ...record, schoolYear })).where('id', '=', record.id).execute();
  return reference;
}
