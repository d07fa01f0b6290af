import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import Database from 'libsql';
import { inRoot } from '../../scripts/root.mjs';
import { freePort } from '../../scripts/serve.mjs';
import { answers, openPledges } from './support/pledge.mjs';

/* The pledge in the built script, on a page of another origin, before our own receiver as it is built. */

/** Starts the receiver, and waits until it listens. */
async function startReceiver(folder, port) {
  const child = spawn(process.execPath, [inRoot('server/dist/main.js')], { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env.PATH, PORT: String(port), DATA_FOLDER: folder, ADMIN_TOKEN: 'a-token-of-administration-that-is-long' } });
  const ended = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) {
    const { event, port: bound } = JSON.parse(line);
    if (event !== 'listening') continue;
    // What it logs later is read too, or it would wait for whoever should.
    child.stdout.resume();
    return { port: bound, end: (signal) => (child.kill(signal), ended) };
  }
  throw new Error('The receiver did not start.');
}

describe('a pledge, before our own receiver', () => {
  let pledges;
  let folder;
  let receiver;
  before(async () => (pledges = await openPledges()));
  after(() => pledges?.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trousse-receiver-'));
    // Below the ports that connections going out are given: one of these may be taken while nobody listens.
    receiver = await startReceiver(folder, await freePort(18_170));
  });
  afterEach(async () => {
    await receiver.end('SIGTERM');
    await rm(folder, { recursive: true });
  });

  /** A person who has answered everything and has only to sign. */
  async function ready() {
    const visit = await pledges.show({ attributes: { endpoint: `http://127.0.0.1:${receiver.port}/v1/pledges` } });
    await visit.reach(3);
    return visit;
  }

  function stored() {
    const database = new Database(join(folder, 'trousse.db'));
    const rows = database.prepare('select reference, status, record from submissions').all();
    database.close();
    return rows.map(({ record, ...row }) => ({ ...row, record: JSON.parse(record) }));
  }

  /** One pledge is kept, as it was typed, and the person has its reference. */
  async function assertKept(visit) {
    await visit.at(4);
    const rows = stored();
    assert.equal(rows.length, 1);
    const [{ reference, status, record }] = rows;
    assert.equal(status, 'pending');
    assert.deepEqual(Object.fromEntries(Object.keys(answers).map((name) => [name, record[name]])), answers);
    assert.ok((await visit.certificate()).includes(reference));
    assert.match(await (await fetch(`http://127.0.0.1:${receiver.port}/e/${reference}`)).text(), /En attente de vérification/);
    return reference;
  }

  it('is kept, and its badge is offered', async () => {
    const visit = await ready();
    await visit.sign();
    const reference = await assertKept(visit);
    const snippets = await visit.on(({ shadowRoot }) => [...shadowRoot.querySelectorAll('input[readonly]')].map(({ value }) => value));
    assert.match(snippets.join('\n'), new RegExp(`/e/${reference}.*/v1/partners/${reference}/badge\\.svg`));
    assert.deepEqual(visit.heard.messages, []);
    await visit.close();
  });

  it('is kept once where the network goes away midway, and comes back', async () => {
    const visit = await ready();
    await visit.page.setOfflineMode(true);
    await visit.sign();
    await visit.shows('offline');
    assert.deepEqual(stored(), []);
    await visit.page.setOfflineMode(false);
    await assertKept(visit);
    await visit.close();
  });

  it('is kept once where the receiver is killed, and starts again', async () => {
    const { port } = receiver;
    const visit = await ready();
    await receiver.end('SIGKILL');
    await visit.sign();
    await visit.shows('busy');
    receiver = await startReceiver(folder, port);
    await visit.tryAgain();
    await assertKept(visit);
    await visit.close();
  });
});
