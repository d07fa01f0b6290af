import type { Database } from '../../src/storage/database.js';
import { change } from '../../src/storage/submissions.js';
import type { Status } from '../../src/storage/tables.js';
import type { Visit } from './receiver.js';
import { pledge } from './records.js';

/** Gives a submission a status, as a moderator's decision does. */
export async function decide({ db }: Database, id: string, status: Status, at: Date): Promise<void> {
  const moment = at.toISOString();
  await change(db, id, ['pending', 'approved', 'refused', 'withdrawn'], { status, changed_at: moment, ...(status === 'approved' && { approved_at: moment }) });
}

/** Sends a pledge and decides of it; its reference. */
export async function pledged(visit: Visit, changes: Parameters<typeof pledge>[0], status: Status, at: Date, consents?: Parameters<typeof pledge>[1]): Promise<string> {
  const record = pledge(changes, consents);
  const { reference } = (await (await visit.post('/v1/pledges', record)).json()) as { reference: string };
  await decide(visit.database, record.id, status, at);
  return reference;
}
