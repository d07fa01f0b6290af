import { trailOf } from '../storage/audit.js';
import type { Db } from '../storage/database.js';
import type { Submission } from '../storage/submissions.js';
import type { Visit } from './visit.js';

/** Everything that is kept of something that was sent, and everything that was done with it. */
export async function dossierOf(db: Db, row: Submission): Promise<object> {
  const { id, kind, reference, status, record, listed, bulletin, received_at, changed_at, approved_at, ends_on } = row;
  const trail = await trailOf(db, id);
  return {
    id, kind, reference, status,
    receivedAt: received_at, changedAt: changed_at, approvedAt: approved_at, endsOn: ends_on,
    inForce: { listing: listed === 1, bulletin: bulletin === 1 },
    record: record === '' ? null : (JSON.parse(record) as object),
    history: trail.map(({ at, actor, action, detail }) => ({ at, actor, action, detail: JSON.parse(detail) as object })),
  };
}

export async function download({ request, services, row }: Visit): Promise<Response> {
  request.header('Content-Type', 'application/json; charset=utf-8');
  request.header('Content-Disposition', `attachment; filename="${row.reference}.json"`);
  return request.body(`${JSON.stringify(await dossierOf(services.database.db, row), null, 2)}\n`);
}
