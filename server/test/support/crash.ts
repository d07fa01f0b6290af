import { openDatabase } from '../../src/storage/database.js';
import { emptyDatabase } from './databases.js';
import { startProcess, type Running } from './process.js';
import { pledgeOfToday as pledge } from './records.js';
import type { DatabaseKind } from '../../src/storage/database.js';

export interface CrashPlan {
  readonly kind: DatabaseKind;
  readonly pledges: number;
  /** How many times the process is killed, at random moments between the first pledge and the last. */
  readonly kills: number;
  /** How many send at once. */
  readonly senders: number;
  /** From 0 to 1. */
  readonly random: () => number;
}

export interface CrashReport {
  readonly acknowledged: number;
  readonly kills: number;
  /** Tries that got no answer, or another than 201. */
  readonly retries: number;
  /** Acknowledged, and not there. */
  readonly lost: readonly string[];
  /** Acknowledged under another reference than that which is stored. */
  readonly changed: readonly string[];
  readonly rows: number;
  /** Entries of the trail that say that something came: one a row. */
  readonly received: number;
}

/**
 * Sends pledges to the built receiver while its process is killed (`kill -9`) again and again: a sender tries the same pledge
 * until it is acknowledged, as the form does. Then looks into the database itself.
 */
export async function crash({ kind, pledges, kills, senders, random }: CrashPlan): Promise<CrashReport> {
  const place = await emptyDatabase(kind);
  let running: Running = await startProcess(place);
  /** Settles once the receiver may be asked again. */
  let up = Promise.resolve();
  const acknowledged = new Map<string, string>();
  let retries = 0;

  // At which counts of tries it is killed: tries in flight are hit at any point of their way.
  const moments = Array.from({ length: kills }, () => Math.floor(random() * pledges)).sort((a, b) => a - b);
  let tries = 0;
  let done = 0;

  const kill = () => {
    done += 1;
    // On a port of its own: while nobody listens on the old one, a connection that is going out may be given it.
    up = running.end('SIGKILL').then(async () => void (running = await startProcess(place)));
    return up;
  };

  const send = async (record: ReturnType<typeof pledge>) => {
    for (;;) {
      await up;
      tries += 1;
      // Killed while this very try is on its way.
      const due = moments[done];
      const asked = fetch(`${running.origin}/v1/pledges`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': record.id }, body: JSON.stringify(record) });
      if (due !== undefined && tries >= due) void kill();
      try {
        const response = await asked;
        const { reference } = (await response.json()) as { reference?: string };
        if (response.status === 201 && reference) return void acknowledged.set(record.id, reference);
      } catch {
        // Nobody answered: it may be stored or not, and is sent again.
      }
      retries += 1;
    }
  };

  const records = Array.from({ length: pledges }, (_, index) => pledge({ organisation: `Organisation ${index}`, email: `n${index}@exemple.test` }));
  const queue = records.values();
  await Promise.all(Array.from({ length: senders }, async () => { for (const record of queue) await send(record); }));
  await up;
  await running.end('SIGTERM');

  const database = await openDatabase(place);
  const rows = await database.db.selectFrom('submissions').select(['id', 'reference']).execute();
  const received = await database.db.selectFrom('audit').select('submission_id').where('action', '=', 'received').execute();
  await database.close();
  await place.remove();
  const stored = new Map(rows.map(({ id, reference }) => [id, reference]));
  return {
    acknowledged: acknowledged.size,
    kills: done,
    retries,
    lost: [...acknowledged.keys()].filter((id) => !stored.has(id)),
    changed: [...acknowledged].filter(([id, reference]) => stored.has(id) && stored.get(id) !== reference).map(([id]) => id),
    rows: rows.length,
    received: new Set(received.map(({ submission_id }) => submission_id)).size === received.length ? received.length : -1,
  };
}
