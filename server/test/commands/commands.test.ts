import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Sqlite from 'libsql';
import { databaseFile } from '../../src/config.js';
import { dumpAddress } from '../../src/storage/backup.js';
import { openDatabase } from '../../src/storage/database.js';
import { byId, change } from '../../src/storage/submissions.js';
import { emptyDatabase, onBothDatabases } from '../support/databases.js';
import { pledge, subscription } from '../support/records.js';
import { openReceiver, type Visit } from '../support/receiver.js';

const built = (name: string) => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));

onBothDatabases('A command', (kind) => {
  let visit: Visit;
  before(async () => void (visit = await openReceiver(kind)));
  after(() => visit.close());

  const environment = () => ({ PATH: process.env.PATH ?? '', DATA_FOLDER: visit.config.dataFolder, ...(visit.config.databaseUrl && { DATABASE_URL: visit.config.databaseUrl }) });

  /** Runs it beside the receiver, as a person does. */
  const run = (name: string, ...words: string[]) =>
    new Promise<{ readonly code: number | null; readonly out: string; readonly error: string }>((resolve) => {
      const child = spawn(process.execPath, [built(name), ...words], { env: environment() });
      let [out, error] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
      child.once('close', (code) => resolve({ code, out, error }));
    });

  it('exports a person, however her e-mail is written', async () => {
    const records = [pledge({ email: 'Moi@exemple.test' }), subscription({ email: 'moi@exemple.test' })];
    await visit.post('/v1/pledges', records[0]);
    await visit.post('/v1/subscriptions', records[1]);
    await visit.post('/v1/pledges', pledge({ email: 'autre@exemple.test' }));
    const { code, out } = await run('export-person', 'MOI@exemple.test');
    const { submissions } = JSON.parse(out) as { submissions: { record: { id: string } }[] };
    assert.equal(code, 0);
    assert.deepEqual(submissions.map(({ record }) => record.id).sort(), records.map(({ id }) => id).sort());
  });

  it('erases a person, once she is named twice', async () => {
    const record = pledge({ email: 'partie@exemple.test' });
    await visit.post('/v1/pledges', record);
    const asked = await run('erase-person', 'partie@exemple.test');
    assert.match(asked.out, /pending[^]*--yes/);
    assert.equal((await byId(visit.database.db, record.id))?.status, 'pending');
    assert.equal((await run('erase-person', 'partie@exemple.test', '--yes')).code, 0);
    assert.equal((await byId(visit.database.db, record.id))?.status, 'erased');
    assert.match((await run('erase-person', 'partie@exemple.test', '--yes')).out, /Nothing is kept/);
  });

  it('tells what has served, and erases it', async () => {
    const record = pledge();
    await visit.post('/v1/pledges', record);
    await change(visit.database.db, record.id, ['pending'], { ends_on: '2002-06-30' });
    const dry = await run('retention', '--dry-run');
    assert.match(dry.out, /nothing was written[^]*pledge +1\n/);
    assert.equal((await byId(visit.database.db, record.id))?.status, 'pending');
    assert.match((await run('retention')).out, /Erased[^]*pledge +1\n/);
    assert.equal((await byId(visit.database.db, record.id))?.status, 'erased');
  });

  it('refuses what it does not understand, and does nothing', async () => {
    for (const [name, ...words] of [['retention', '--dryrun'], ['retention', 'now'], ['export-person'], ['erase-person', '--yes'], ['backup', 'one', 'two'], ['backup', '--now']] as [string, ...string[]][]) {
      const { code, error } = await run(name, ...words);
      assert.deepEqual([code, /npm run/.test(error)], [1, true], `${name} ${words.join(' ')}`);
    }
  });

  it('copies the database while pledges come: each that was acknowledged before is there', async (test) => {
    const file = join(visit.config.dataFolder, 'copies', 'copie');
    if (kind === 'postgres' && spawnSync('pg_dump', ['--version']).error) {
      // Without the program, it says what to run where there is one.
      const { code, error } = await run('backup', file);
      assert.deepEqual([code, /pg_dump --format=custom/.test(error), existsSync(file)], [1, true, false]);
      test.diagnostic('pg_dump is not here: what to run is said instead.');
      return;
    }
    const acknowledged: string[] = [];
    const state = { over: false };
    const send = async () => {
      while (!state.over) {
        const record = pledge();
        if ((await visit.post('/v1/pledges', record)).status === 201) acknowledged.push(record.id);
      }
    };
    const senders = [send(), send(), send(), send()];
    while (acknowledged.length < 40) await new Promise((resolve) => setImmediate(resolve));
    const before = [...acknowledged];
    const made = await run('backup', file);
    state.over = true;
    await Promise.all(senders);
    assert.deepEqual([made.code, made.error], [0, '']);
    const ids = kind === 'sqlite' ? idsIn(file) : idsInDump(file);
    assert.deepEqual(before.filter((id) => !ids.has(id)), []);
    assert.ok(acknowledged.length > before.length, 'the receiver went on');

    writeFileSync(`${file}-2`, 'precious');
    const over = await run('backup', `${file}-2`);
    assert.deepEqual([over.code, /is there already/.test(over.error)], [1, true]);
  });

  it('gives a copy that is restored as the deployment page says, wherever it is put by itself', async (test) => {
    if (kind === 'postgres' && spawnSync('pg_restore', ['--version']).error) return test.diagnostic('pg_restore is not here.');
    const record = pledge();
    const { reference } = (await (await visit.post('/v1/pledges', record)).json()) as { reference: string };
    const { out, code } = await run('backup');
    const file = out.trim();
    assert.deepEqual([code, dirname(file)], [0, join(visit.config.dataFolder, 'backups')]);
    const place = await emptyDatabase(kind);
    if (kind === 'sqlite') copyFileSync(file, databaseFile(place));
    else assert.equal(spawnSync('pg_restore', ['--no-owner', '--dbname', place.databaseUrl ?? '', file]).status, 0);
    const restored = await openDatabase(place);
    assert.equal((await byId(restored.db, record.id))?.reference, reference);
    await restored.close();
    await place.remove();
  });

  it('is given the address of the database whole, and its password apart', () => {
    const cases: [url: string, address: string, password: string | undefined][] = [
      ['postgres://zoe:p%40ss@base.exemple:5433/trousse?sslmode=require', 'postgres://zoe@base.exemple:5433/trousse?sslmode=require', 'p@ss'],
      ['postgresql://zoe@base.exemple/trousse', 'postgresql://zoe@base.exemple/trousse', undefined],
      ['postgres:///trousse?host=%2Frun%2Fpostgresql&password=secret&max=3', 'postgres:///trousse?host=%2Frun%2Fpostgresql', 'secret'],
      ['postgres://zoe:s@/trousse?host=/run/postgresql&sslmode=no-verify', 'postgres://zoe@/trousse?host=%2Frun%2Fpostgresql&sslmode=require', 's'],
    ];
    for (const [url, address, password] of cases) assert.deepEqual(dumpAddress(url), { address, password });
  });

  function idsIn(file: string): Set<string> {
    const copy = new Sqlite(file);
    assert.equal((copy.prepare('pragma integrity_check').get() as { integrity_check: string }).integrity_check, 'ok');
    const ids = new Set((copy.prepare('select id from submissions').all() as { id: string }[]).map(({ id }) => id));
    copy.close();
    return ids;
  }

  function idsInDump(file: string): Set<string> {
    const { stdout } = spawnSync('pg_restore', ['--data-only', '--table=submissions', '--file=-', file], { encoding: 'utf8', maxBuffer: 100_000_000 });
    return new Set(stdout.split('\n').map((line) => line.split('\t')[0]!));
  }
});
