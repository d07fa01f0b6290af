import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { byId } from '../src/storage/submissions.js';
import { signIn } from '../src/storage/sessions.js';
import { openDatabase } from '../src/storage/database.js';
import { emptyDatabase, onBothDatabases } from './support/databases.js';
import { startProcess } from './support/process.js';
import { pledgeOfToday as pledge } from './support/records.js';

onBothDatabases('The process', (kind) => {
  it('starts several copies at once, which make one token of administration between them', async () => {
    const place = await emptyDatabase(kind);
    const copies = await Promise.all([1, 2, 3, 4].map(() => startProcess(place, 0, { ADMIN_TOKEN: '' })));
    const ready = await Promise.all(copies.map(({ origin }) => fetch(`${origin}/readyz`)));
    assert.deepEqual(ready.map(({ status }) => status), [200, 200, 200, 200]);
    await Promise.all(copies.map((copy) => copy.end('SIGTERM')));
    // No terminal: what is said goes to a journal, and the token to a file that its user alone reads.
    const said = copies.map(({ errors }) => errors()).join('');
    assert.equal(said.match(/The token that signs in at/g)?.length, 1);
    const file = join(place.dataFolder, 'admin-token');
    const token = (await readFile(file, 'utf8')).trim();
    assert.ok(token.length >= 32 && !said.includes(token));
    const database = await openDatabase(place);
    assert.ok('cookie' in (await signIn(database.db, token, '192.0.2.1', new Date())));
    await database.close();
    for (const name of await readdir(place.dataFolder)) assert.equal((await stat(join(place.dataFolder, name))).mode & 0o077, 0, name);
    await place.remove();
  });

  it('makes a folder that nobody else reads', async () => {
    const place = await emptyDatabase(kind);
    const folder = join(place.dataFolder, 'new');
    const running = await startProcess({ ...place, dataFolder: folder }, 0, { ADMIN_TOKEN: '' });
    await running.end('SIGTERM');
    assert.equal((await stat(folder)).mode & 0o777, 0o700);
    await place.remove();
  });

  it('finishes what it accepted when it is asked to stop', async () => {
    const place = await emptyDatabase(kind);
    const running = await startProcess(place);
    const record = pledge();
    const body = JSON.stringify(record);
    const socket = connect(running.port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.write(`POST /v1/pledges HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nExpect: 100-continue\r\n\r\n`);
    // It is being answered: the receiver asks for the body.
    await once(socket, 'data');
    const ended = running.end('SIGTERM');
    await running.logged('stopping');
    socket.write(body);
    await once(socket, 'close');
    assert.match(answer, /HTTP\/1\.1 201/);
    // A connection that is kept would hold the stop until patience ends.
    assert.match(answer, /^connection: close\r$/im);
    assert.equal(await ended, 0);
    const database = await openDatabase(place);
    assert.equal((await byId(database.db, record.id))?.status, 'pending');
    await database.close();
    await place.remove();
  });
});

describe('A process that cannot start', () => {
  const cannot = async (environment: Record<string, string>, place = { databaseUrl: undefined, dataFolder: 'data' } as Parameters<typeof startProcess>[0], port = 0) => {
    const error = await startProcess(place, port, environment).then(() => undefined, (reason: Error) => reason.message);
    // A sentence, and no trace of the code.
    assert.doesNotMatch(error ?? '', /\n\s+at /);
    return error ?? '';
  };

  it('says which variable is wrong', async () => assert.match(await cannot({ PROXIES: 'yes' }), /PROXIES takes how many proxies/));

  it('says that the port is taken', async () => {
    const place = await emptyDatabase('sqlite');
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    assert.match(await cannot({}, place, (server.address() as { port: number }).port), /The port is taken/);
    server.close();
    await place.remove();
  });

  it('says that its folder cannot be used', async () => {
    const place = await emptyDatabase('sqlite');
    const file = join(place.dataFolder, 'file');
    await writeFile(file, '');
    assert.match(await cannot({}, { databaseUrl: undefined, dataFolder: file }), /The database cannot be used \((EEXIST|ENOTDIR)\): see .*DATA_FOLDER/);
    await place.remove();
  });

  it('says that the database does not answer', async () => assert.match(await cannot({}, { databaseUrl: 'postgres://trousse@127.0.0.1:1/none', dataFolder: 'data' }), /The database cannot be used \(ECONNREFUSED\): see DATABASE_URL/));
});
