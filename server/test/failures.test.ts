import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve, type ServerType } from '@hono/node-server';
import { sql } from 'kysely';
import { makeApp } from '../src/app.js';
import { databaseFile, readConfig } from '../src/config.js';
import { openEmbedded, openDatabase, together, type Database } from '../src/storage/database.js';
import { migrate } from '../src/storage/migrate.js';
import { settle } from '../src/storage/settings.js';
import { search } from '../src/storage/submissions.js';
import { administer, emptyDatabase, type Place } from './support/databases.js';
import { openReceiver } from './support/receiver.js';
import { pledgeOfToday as pledge } from './support/records.js';

/** The longest that was promised. */
const long = { commitments: Array.from({ length: 30 }, () => 'hours'), deeds: Array.from({ length: 30 }, () => 'y'.repeat(200)) };

/* A disk that is full and a file that is locked, as SQLite itself says them. */
describe('A database that cannot write', () => {
  let place: Place;
  let database: Database;
  let server: ServerType;
  let origin: string;
  const lines: string[] = [];

  before(async () => {
    place = await emptyDatabase('sqlite');
    database = openEmbedded(databaseFile(place), 1);
    await migrate(database);
    const app = makeApp({ config: readConfig({ LIMIT_PER_ADDRESS: '100000', LIMIT_SENDING: '100000' }), database, log: (event, detail) => lines.push(JSON.stringify({ event, ...detail })), now: () => new Date(), posted: () => undefined });
    origin = await new Promise((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(`http://127.0.0.1:${port}`));
    });
  });
  after(async () => {
    await new Promise((resolve) => server.close(resolve));
    await database.close();
    await place.remove();
  });

  const post = async (record: object) => {
    const response = await fetch(`${origin}/v1/pledges`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'en' }, body: JSON.stringify(record) });
    return { status: response.status, retry: response.headers.get('retry-after'), body: (await response.json()) as { error?: string; message?: string; reference?: string } };
  };

  it('says that the disk is full, keeps nothing by halves, and goes on once there is room', async () => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
    await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(database.db);
    const record = pledge({ organisation: 'x'.repeat(200), ...long });
    let refused;
    do refused = await post({ ...pledge(), ...record, id: crypto.randomUUID() }); while (refused.status === 201);
    assert.deepEqual([refused.status, refused.body.error, refused.retry], [503, 'full', '300']);
    assert.match(refused.body.message ?? '', /storage is full.*Nothing was kept/);
    assert.ok(lines.some((line) => line.includes('"problem":"full"') && line.includes('SQLITE_FULL')));
    const before = (await search(database.db, {})).total;
    await sql`pragma max_page_count = 1000000`.execute(database.db);
    assert.equal((await post(record)).status, 201);
    assert.equal((await search(database.db, {})).total, before + 1);
  });

  it('says so to everyone whose words were to be written at once', async () => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
    await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(database.db);
    const before = (await search(database.db, {})).total;
    const answers = await Promise.all(Array.from({ length: 40 }, () => post(pledge({ organisation: 'x'.repeat(200), ...long }))));
    const kept = answers.filter(({ status }) => status === 201).length;
    assert.ok(kept < 40);
    assert.deepEqual(answers.filter(({ status }) => status !== 201).map(({ status, body }) => `${status} ${body.error}`), Array.from({ length: 40 - kept }, () => '503 full'));
    assert.equal((await search(database.db, {})).total, before + kept);
    await sql`pragma max_page_count = 1000000`.execute(database.db);
    assert.equal((await post(pledge())).status, 201);
  });

  it('says that it is busy while another process writes, and goes on after', async () => {
    const other = openEmbedded(databaseFile(place));
    const record = pledge();
    await together(other.db, async () => {
      const { status, retry, body } = await post(record);
      assert.deepEqual([status, body.error, retry], [503, 'busy', '2']);
      // A statement that writes alone is refused too, and leaves nothing in progress.
      await assert.rejects(settle(database.db, 'alone', ''), { code: 'SQLITE_BUSY' });
    });
    await other.close();
    assert.equal((await post(record)).status, 201);
    await settle(database.db, 'alone', '');
  });
});

describe('A database that does not answer', () => {
  it('is said to whoever starts, and to whoever watches', async () => {
    await assert.rejects(openDatabase({ databaseUrl: 'postgres://trousse@127.0.0.1:1/none', dataFolder: '' }), { code: 'ECONNREFUSED' });
    const visit = await openReceiver('postgres');
    assert.equal((await visit.get('/readyz')).status, 200);
    await administer(`drop database ${new URL(visit.config.databaseUrl ?? '').pathname.slice(1)} with (force)`);
    for (const response of [await visit.get('/readyz'), await visit.post('/v1/pledges', pledge())]) {
      assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '10']);
      assert.equal(((await response.json()) as { error: string }).error, 'unavailable');
    }
    // The process itself lives.
    assert.equal((await visit.get('/healthz')).status, 200);
    await visit.close();
  });
});
