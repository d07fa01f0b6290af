import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { badge, openReceiver, refusal, refused } from './receiver.mjs';

describe('the receiver that misbehaves', () => {
  let receiver;
  before(async () => (receiver = await openReceiver()));
  after(() => receiver.close());

  const send = (address, id, body = { organisation: 'Chez Zoé' }) =>
    fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': id }, body: JSON.stringify(body) });
  const kept = (id) => receiver.stored().filter((pledge) => pledge.id === id);

  for (const [name, status, stored] of [['accept', 201, 1], ['thanks', 200, 1], ['unreadable', 200, 1], ['badge', 201, 1], ['picky', 201, 1], ['refuse', 422, 0], ['refuse-other', 422, 0], ['forbid', 403, 0], ['busy', 429, 0], ['busy-for-long', 429, 0], ['busy-until', 503, 0], ['error', 500, 0], ['html', 200, 0], ['other-json', 200, 0]]) {
    it(`${name}: answers ${status} and stores ${stored}`, async () => {
      const response = await send(receiver.address(name), name);
      assert.equal(response.status, status);
      assert.equal(kept(name).length, stored);
      assert.equal(response.headers.has('access-control-allow-origin'), name !== 'unreadable');
      await response.text();
    });
  }

  for (const [name, stored] of [['drop-before', 0], ['drop-after', 1], ['cut-after', 1]]) {
    it(`${name}: gives no whole answer and stores ${stored}`, async () => {
      await assert.rejects(async () => (await send(receiver.address(name), name)).text());
      assert.equal(kept(name).length, stored);
    });
  }

  for (const [name, stored] of [['hang', 0], ['hang-after', 1]]) {
    it(`${name}: gives no answer and stores ${stored}`, async () => {
      const one = await openReceiver();
      const hung = assert.rejects(send(one.address(name), name));
      await one.arrived(1);
      assert.equal(one.stored().length, stored);
      await one.close();
      await hung;
    });
  }

  it('stores once what comes many times, and gives the same reference', async () => {
    const address = receiver.address('drop-after', 'error', 'accept');
    await assert.rejects(send(address, 'many'));
    assert.equal((await send(address, 'many')).status, 500);
    const first = await (await send(address, 'many')).json();
    assert.deepEqual(await (await send(address, 'many')).json(), first);
    assert.deepEqual(kept('many'), [{ id: 'many', reference: first.reference, body: { organisation: 'Chez Zoé' } }]);
  });

  it('says which field it refuses, and when to come back', async () => {
    assert.deepEqual(await (await send(receiver.address('refuse'), 'said')).json(), { errors: [refusal] });
    const busy = await send(receiver.address('busy'), 'said');
    assert.equal(busy.headers.get('retry-after'), '0');
    assert.equal(busy.headers.get('access-control-expose-headers'), 'Retry-After');
  });

  it('names a moment to come back', async () => {
    const one = await openReceiver({ until: new Date('2026-10-01T12:01:30Z') });
    assert.equal((await send(one.address('busy-until'), 'moment')).headers.get('retry-after'), 'Thu, 01 Oct 2026 12:01:30 GMT');
    await one.close();
  });

  it('picky: refuses one answer and stores any other', async () => {
    const address = receiver.address('picky');
    assert.deepEqual(await (await send(address, 'choosy', { email: refused })).json(), { errors: [refusal] });
    assert.equal((await send(address, 'choosy', { email: 'new@example.ca' })).status, 201);
    assert.deepEqual(kept('choosy').map(({ body }) => body.email), ['new@example.ca']);
  });

  it('taken: stores nothing under the first id that comes, and anything under another', async () => {
    const one = await openReceiver();
    for (const [id, status] of [['first', 409], ['second', 201], ['first', 409]]) assert.equal((await send(one.address('taken'), id)).status, status);
    assert.deepEqual(one.stored().map(({ id }) => id), ['second']);
    await one.close();
  });

  it('badge: gives a mark with the reference', async () => {
    assert.deepEqual((await (await send(receiver.address('badge'), 'marked')).json()).badge, badge);
  });

  it('takes a form, whose id is a field', async () => {
    const post = () => fetch(receiver.address('thanks'), { method: 'POST', body: new URLSearchParams({ id: 'form', organisation: 'Chez Zoé' }) });
    await post();
    await post();
    assert.deepEqual(kept('form').map(({ body }) => body), [{ id: 'form', organisation: 'Chez Zoé' }]);
    assert.equal(receiver.arrivals.at(-1).format, 'form');
  });

  it('stores twice what has no id: a test sees the double', async () => {
    const before = receiver.stored().length;
    for (const body of ['a=1', 'a=1']) await fetch(receiver.address('accept'), { method: 'POST', body: new URLSearchParams(body) });
    assert.equal(receiver.stored().length, before + 2);
  });

  it('lets a browser ask first', async () => {
    const response = await fetch(receiver.origin, { method: 'OPTIONS', headers: { 'access-control-request-headers': 'idempotency-key' } });
    assert.equal(response.status, 204);
    assert.match(response.headers.get('access-control-allow-headers'), /Idempotency-Key/);
    assert.equal(receiver.preflights.length, 1);
  });

  it('knows the names of what it can do', () => assert.throws(() => receiver.address('explode'), /No such behaviour: explode\./));
});
