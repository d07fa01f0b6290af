import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { contract } from '../../scripts/contract/contract.mjs';
import { report } from '../../scripts/contract/findings.mjs';
import { kit, trial } from '../../scripts/contract/trials.mjs';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { inRoot } from '../../scripts/root.mjs';

/* The samples of server/samples do what they say. */

const origin = 'https://site.exemple';

describe('the sample for a function', () => {
  const kept = new Map();
  let broken = false;
  const store = {
    // As a storage elsewhere: it takes a while to come to it, and it then decides at once.
    async putIfAbsent(key, value) {
      await new Promise((resolve) => setImmediate(resolve));
      if (broken) throw new Error('no storage');
      const before = kept.get(key);
      if (before === undefined) kept.set(key, value);
      return before;
    },
  };
  let address;
  let server;
  before(async () => {
    // Bundled, as its own comment says.
    const { makeReceiver } = await importTypeScript(inRoot('server/samples/serverless.mjs'));
    server = createServer(getRequestListener(makeReceiver({ store, origins: [origin] })));
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${server.address().port}/`;
  });
  after(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });

  for (const language of ['fr', 'en']) it(`keeps the contract: ${language}`, async () => {
    kept.clear();
    const findings = await contract({ address, kind: 'pledge', origin, language });
    assert.deepEqual(findings.all.filter(({ state }) => state === 'short'), [], report(findings.all));
    assert.deepEqual(findings.all.filter(({ state }) => state === 'unchecked').map(({ id }) => id), ['badge']);
    assert.equal(kept.size, 2);
  });

  const send = (headers = {}, method = 'POST') => fetch(address, { method, headers: { 'content-type': 'application/json', ...headers }, ...(method === 'POST' && { body: JSON.stringify(trial('pledge', 'fr')) }) });
  it('takes nothing from another site', async () => assert.equal((await send({ origin: 'https://ailleurs.exemple' })).status, 403));
  it('says what it answers to', async () => assert.equal((await send({}, 'GET')).headers.get('allow'), 'POST, OPTIONS'));
  it('acknowledges nothing that the storage did not keep', async () => {
    broken = true;
    const answer = await send();
    broken = false;
    assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '10']);
  });
});

describe('the sample for a form service', () => {
  it('names every field that the form sends, and no other', () => {
    const page = readFileSync(inRoot('server/samples/form-service.md'), 'utf8');
    const named = [...page.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell]) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
    const sent = Object.keys(kit.fieldsOf(trial('pledge', 'fr')));
    assert.deepEqual(named.sort(), sent.sort());
  });
});
