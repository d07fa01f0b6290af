import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counter } from '../../src/http/limits.js';
import { addressOf, networkOf } from '../../src/http/request.js';
import { openReceiver } from '../support/receiver.js';
import { pledge, subscription } from '../support/records.js';

describe('What is counted', () => {
  const minute = Date.parse('2026-12-01T15:00:00Z');

  it('is refused past the limit, until the next minute', () => {
    const counter = new Counter(2);
    assert.deepEqual([0, 1000, 20_000, 59_999].map((at) => counter.count('a', minute + at)), [0, 0, 40, 1]);
    assert.equal(counter.count('b', minute + 59_999), 0);
    assert.equal(counter.count('a', minute + 60_000), 0);
  });
});

describe('The address of who asks', () => {
  const cases: [forwarded: string | undefined, proxies: number, address: string][] = [
    [undefined, 0, 'connection'],
    // Without a proxy that we trust, anyone may write this header.
    ['1.1.1.1', 0, 'connection'],
    [undefined, 1, 'connection'],
    ['1.1.1.1', 1, '1.1.1.1'],
    // What stands before is what the asker claims.
    ['9.9.9.9, 1.1.1.1', 1, '1.1.1.1'],
    ['9.9.9.9, 1.1.1.1, 2.2.2.2', 2, '1.1.1.1'],
    ['1.1.1.1', 2, '1.1.1.1'],
    [' , ', 1, 'connection'],
  ];
  for (const [forwarded, proxies, address] of cases) it(`${String(forwarded)} behind ${proxies}`, () => assert.equal(addressOf('connection', forwarded, proxies), address));
});

describe('What is counted of an address', () => {
  const cases: [address: string, network: string][] = [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:c000:207', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['[2001:db8::1]', '2001:db8:0:0::/64'],
    ['[2001:db8::1]:4711', '2001:db8:0:0::/64'],
    ['192.0.2.7:4711', '192.0.2.7'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
    ['', ''],
  ];
  for (const [address, network] of cases) it(`${address} is ${network}`, () => assert.equal(networkOf(address), network));
});

describe('What is sent', () => {
  it('is ten new things an address in ten minutes, and the same one as often as it takes', async () => {
    const visit = await openReceiver('sqlite', { proxies: 1, limits: { perAddress: 1000, global: 1000, sending: 2 } });
    const send = async (record: object, address = '2001:db8:1:2::1') => {
      const response = await visit.post('/v1/pledges', record, { 'x-forwarded-for': address });
      return [response.status, response.headers.get('retry-after')];
    };
    const [first, second] = [pledge(), pledge()];
    assert.deepEqual([await send(first), await send(second)], [[201, null], [201, null]]);
    // Sent again, because its answer was lost; from another address of the same subscriber; refused for what it is.
    assert.deepEqual(await send(first, '2001:db8:1:2:ffff::9'), [201, null]);
    assert.deepEqual(await send(pledge({ email: 'zoe' })), [422, null]);
    assert.deepEqual(await send(pledge(), '2001:db8:1:2:ffff::9'), [429, '600']);
    assert.deepEqual(await send(subscription() , '2001:db8:1:3::1').then(([status]) => status), 422);
    assert.deepEqual(await send(pledge(), '2001:db8:1:3::1'), [201, null]);
    visit.pass(600_000);
    assert.deepEqual(await send(pledge()), [201, null]);
    await visit.close();
  });
});

describe('The receiver', () => {
  it('keeps a share for administration, whatever the public asks', async () => {
    const visit = await openReceiver('sqlite', { limits: { perAddress: 3, global: 3, sending: 10 }, proxies: 1 });
    const ask = async (path: string) => (await visit.get(path, { 'x-forwarded-for': '1.1.1.1' })).status;
    assert.deepEqual([await ask('/e'), await ask('/e'), await ask('/e'), await ask('/e')], [200, 200, 200, 429]);
    assert.deepEqual([await ask('/admin/sign-in'), await ask('/admin/sign-in'), await ask('/admin/sign-in'), await ask('/admin/sign-in')], [200, 200, 200, 429]);
    await visit.close();
  });


  it('refuses those who ask too much, says when to come back, and serves the others', async () => {
    const visit = await openReceiver('sqlite', { limits: { perAddress: 3, global: 5, sending: 10 }, proxies: 1 });
    const ask = async (address: string) => {
      const response = await visit.get('/v1/partners', { 'x-forwarded-for': address });
      return [response.status, response.headers.get('retry-after')];
    };
    assert.deepEqual([await ask('1.1.1.1'), await ask('1.1.1.1'), await ask('1.1.1.1')], [[200, null], [200, null], [200, null]]);
    assert.deepEqual(await ask('1.1.1.1'), [429, '60']);
    assert.deepEqual([await ask('2.2.2.2'), await ask('2.2.2.2')], [[200, null], [200, null]]);
    // All together, they have asked enough.
    assert.deepEqual(await ask('3.3.3.3'), [429, '60']);
    // Whoever watches over the process is never refused.
    assert.equal((await visit.get('/readyz', { 'x-forwarded-for': '1.1.1.1' })).status, 200);
    visit.pass(60_000);
    assert.deepEqual(await ask('1.1.1.1'), [200, null]);
    await visit.close();
  });
});
