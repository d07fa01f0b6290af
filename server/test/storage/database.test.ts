import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { databaseFile } from '../../src/config.js';
import { openDatabase, openEmbedded, together } from '../../src/storage/database.js';
import { migrate, SchemaError } from '../../src/storage/migrate.js';
import { settle } from '../../src/storage/settings.js';
import { emptyDatabase, onBothDatabases } from '../support/databases.js';

onBothDatabases('A database', (kind) => {
  it('is left alone where a newer version wrote it', async () => {
    const place = await emptyDatabase(kind);
    const { db, close } = await openDatabase(place);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-of-tomorrow', '2030-01-01T00:00:00.000Z')`.execute(db);
    await close();
    await assert.rejects(openDatabase(place), (error: Error) => error instanceof SchemaError && /newer version/.test(error.message));
    await place.remove();
  });

  it('does all of what goes together, or none of it', async () => {
    const place = await emptyDatabase(kind);
    const { db, close } = await openDatabase(place);
    await assert.rejects(together(db, async (transaction) => {
      await settle(transaction, 'half', 'done');
      throw new Error('stopped');
    }), /stopped/);
    assert.deepEqual(await db.selectFrom('settings').selectAll().where('name', '=', 'half').execute(), []);
    await close();
    await place.remove();
  });

  it('sorts text alike', async () => {
    const place = await emptyDatabase(kind);
    const { db, close } = await openDatabase(place);
    for (const name of ['b', 'a-c', 'ab', 'B', 'a b', '1']) await settle(db, name, '');
    const rows = await db.selectFrom('settings').select('name').orderBy('name').execute();
    assert.deepEqual(rows.map(({ name }) => name), ['1', 'B', 'a b', 'a-c', 'ab', 'b']);
    await close();
    await place.remove();
  });
});

describe('The embedded database', () => {
  it('keeps what it was told when it opened, after a transaction too', async () => {
    const place = await emptyDatabase('sqlite');
    const database = await openDatabase(place);
    const pragma = async (name: string) => Object.values((await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(database.db)).rows[0] ?? {})[0];
    const told = async () => [await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys'), await pragma('busy_timeout')];
    // 2 is FULL: each transaction is on the disk before it is acknowledged.
    assert.deepEqual(await told(), ['wal', 2, 1, 5000]);
    await together(database.db, (transaction) => settle(transaction, 'a', 'b'));
    await assert.rejects(together(database.db, () => Promise.reject(new Error('stopped'))));
    assert.deepEqual(await told(), ['wal', 2, 1, 5000]);
    await database.close();
    await place.remove();
  });

  it('writes at once what comes at once, and acknowledges it once it is on the disk', async () => {
    const place = await emptyDatabase('sqlite');
    const { db, store, close } = await openDatabase(place);
    const other = openEmbedded(databaseFile(place));
    const seen = async () => (await other.db.selectFrom('settings').select('name').where('value', '=', 'batch').orderBy('name').execute()).map(({ name }) => name);
    const names = Array.from({ length: 20 }, (_, index) => `name ${String(index).padStart(2, '0')}`);
    const before: string[][] = [];
    await Promise.all(names.map(async (name, index) => {
      await store(async (transaction) => {
        await settle(transaction, name, 'batch');
        before.push(await seen());
        return index;
      });
      assert.ok((await seen()).includes(name));
    }));
    // Until the last one was written, no other process saw the first.
    assert.deepEqual(before.map(({ length }) => length), names.map(() => 0));
    assert.deepEqual(await seen(), names);
    assert.equal(await store(() => Promise.resolve(7)), 7);
    await other.close();
    assert.equal((await db.selectFrom('settings').selectAll().where('value', '=', 'batch').execute()).length, 20);
    await close();
    await place.remove();
  });

  it('takes nothing of the others with one that fails', async () => {
    const place = await emptyDatabase('sqlite');
    const { db, store, close } = await openDatabase(place);
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => store(async (transaction) => {
      await settle(transaction, name, 'batch');
      if (name === 'b') throw new Error('stopped');
    })));
    assert.deepEqual(results.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled']);
    assert.deepEqual((await db.selectFrom('settings').select('name').where('value', '=', 'batch').orderBy('name').execute()).map(({ name }) => name), ['a', 'c']);
    await close();
    await place.remove();
  });

  it('takes more at once than a batch holds', async () => {
    const place = await emptyDatabase('sqlite');
    const { db, store, close } = await openDatabase(place);
    await Promise.all(Array.from({ length: 450 }, (_, index) => store((transaction) => settle(transaction, `many ${index}`, 'batch'))));
    assert.equal((await db.selectFrom('settings').selectAll().where('value', '=', 'batch').execute()).length, 450);
    await close();
    await place.remove();
  });

  it('opens a file that another process has open', async () => {
    const place = await emptyDatabase('sqlite');
    const first = await openDatabase(place);
    const second = openEmbedded(databaseFile(place));
    await migrate(second);
    await settle(second.db, 'seen', 'by both');
    assert.equal((await settle(first.db, 'seen', 'again')).value, 'by both');
    await Promise.all([first.close(), second.close()]);
    await place.remove();
  });
});

// Several connections of one process: those of the embedded database are tried in processes of their own (process.test.ts).
describe('PostgreSQL', () => {
  it('is brought up to date by many copies that start at once', async () => {
    const place = await emptyDatabase('postgres');
    const copies = await Promise.all(Array.from({ length: 6 }, () => openDatabase(place)));
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute((copies[0] as (typeof copies)[0]).db);
    assert.deepEqual(rows.map(({ name }) => name), ['0001-first']);
    await Promise.all(copies.map((copy) => copy.close()));
    await place.remove();
  });

  it('settles a value once, whoever comes first', async () => {
    const place = await emptyDatabase('postgres');
    const copies = await Promise.all([openDatabase(place), openDatabase(place)]);
    const settled = await Promise.all(copies.map(({ db }, index) => settle(db, 'key', String(index))));
    assert.equal(new Set(settled.map(({ value }) => value)).size, 1);
    assert.deepEqual(settled.map(({ made }) => made).sort(), [false, true]);
    await Promise.all(copies.map((copy) => copy.close()));
    await place.remove();
  });
});
