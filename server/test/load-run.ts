import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { openDatabase, type DatabaseKind } from '../src/storage/database.js';
import { arrivalOf } from '../src/submission.js';
import { emptyDatabase, type Place } from './support/databases.js';
import { startProcess, type Running } from './support/process.js';
import { pledgeOfToday as pledge } from './support/records.js';

/*
 * npm run test:load: 200 people who send at once, and send again when they doubt, to one copy on SQLite and to two copies on
 * PostgreSQL; then a year's data. It prints what it measured, and fails where a pledge is lost or doubled.
 */

const SENDERS = 200;
const PLEDGES = 10_000;
const YEAR = 100_000;

const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const percentile = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

for (const [kind, copies] of [['sqlite', 1], ['postgres', 2]] as const) {
  const place = await emptyDatabase(kind);
  const running = await Promise.all(Array.from({ length: copies }, () => startProcess(place)));
  await send(kind, place, running);
  await Promise.all(running.map((copy) => copy.end('SIGTERM')));
  await place.remove();
  await year(kind);
}

async function send(kind: DatabaseKind, place: Place, running: readonly Running[]): Promise<void> {
  const queue = Array.from({ length: PLEDGES }, (_, index) => pledge({ organisation: `Organisation ${index}`, email: `n${index}@exemple.test` })).entries();
  const times: number[] = [];
  let doubts = 0;
  const post = async (index: number, record: object) => {
    const { origin } = running[index % running.length] as Running;
    const response = await fetch(`${origin}/v1/pledges`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(record) });
    return { status: response.status, body: await response.text() };
  };
  const before = performance.now();
  await Promise.all(
    Array.from({ length: SENDERS }, async () => {
      for (const [index, record] of queue) {
        const at = performance.now();
        const first = await post(index, record);
        times.push(performance.now() - at);
        if (first.status !== 201) throw new Error(`${first.status} ${first.body}`);
        // One in ten doubts, and sends again to another copy: the answer is the first one's.
        if (index % 10 !== 0) continue;
        doubts += 1;
        const again = await post(index + 1, record);
        if (again.status !== 201 || again.body !== first.body) throw new Error(`${again.body} after ${first.body}`);
      }
    }),
  );
  const seconds = (performance.now() - before) / 1000;
  const { db, close } = await openDatabase(place);
  const { count } = await db.selectFrom('submissions').select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  await close();
  if (Number(count) !== PLEDGES) throw new Error(`${count} rows for ${PLEDGES} pledges`);
  times.sort((a, b) => a - b);
  console.log(`${kind}, ${running.length} ${running.length > 1 ? 'copies' : 'copy'}: ${PLEDGES} pledges and ${doubts} sent again by ${SENDERS} at once in ${seconds.toFixed(1)} s, ${(times.length / seconds).toFixed(0)} a second, median ${milliseconds(percentile(times, 0.5))}, p99 ${milliseconds(percentile(times, 0.99))}; ${count} rows, none lost, none doubled`);
}

/** A year of a large region: its pledges are put into the database, and read as people read them. */
async function year(kind: DatabaseKind): Promise<void> {
  const place = await emptyDatabase(kind);
  const { db, close } = await openDatabase(place);
  const at = '2026-12-01T15:00:00.000Z';
  for (let first = 0; first < YEAR; first += 500) {
    const rows = Array.from({ length: 500 }, (_, index) => {
      const number = String(first + index).padStart(10, '0');
      return { ...arrivalOf('pledge', pledge({ id: randomUUID(), organisation: `Organisation ${number}`, mrc: `MRC ${index % 15}`, email: `${number}@exemple.test` })), status: 'approved' as const, reference: `${number.slice(0, 5)}-${number.slice(5)}`, received_at: at, changed_at: at, approved_at: at };
    });
    await db.insertInto('submissions').values(rows).execute();
  }
  // A year leaves PostgreSQL the time to do it by itself.
  if (kind === 'postgres') await sql`analyze`.execute(db);
  await close();

  const before = performance.now();
  const publicUrl = 'http://receiver.test';
  const running = await startProcess(place, 0, { PUBLIC_URL: publicUrl });
  const started = performance.now() - before;
  const timed = async (path: string, headers: Record<string, string> = {}) => {
    const from = performance.now();
    const response = await fetch(`${running.origin}${path}`, { headers });
    const { length } = Buffer.from(await response.arrayBuffer());
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    return `${milliseconds(performance.now() - from)}, ${(length / 1024).toFixed(0)} KB`;
  };
  const signIn = await fetch(`${running.origin}/admin/sign-in`, { method: 'POST', redirect: 'manual', headers: { origin: publicUrl }, body: new URLSearchParams({ token: 'a-token-of-administration-that-is-long' }) });
  if (signIn.status !== 303) throw new Error(`Sign-in: ${signIn.status}`);
  const cookie = (signIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  console.log(`${kind}, ${YEAR} pledges: start ${milliseconds(started)}; first page ${await timed('/v1/partners')}; last page ${await timed('/v1/partners?page=2000')}; a search ${await timed('/v1/partners?q=99999')}; counts by territory ${await timed('/v1/partners.geojson')}; public CSV ${await timed('/v1/partners.csv')}; administration's list ${await timed('/admin?kind=pledge&status=approved', { cookie })}; its export ${await timed('/admin/export?kind=pledge&format=csv-semicolon', { cookie })}`);
  await running.end('SIGTERM');
  await place.remove();
}
