import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counter } from '../../src/http/limits.js';
import { addressOf } from '../../src/http/request.js';
import { openReceiver } from '../support/receiver.js';

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

describe('The receiver', () => {
  it('refuses those who ask too much, says when to come back, and serves the others', async () => {
    const visit = await openReceiver('sqlite', { limits: { perAddress: 3, global: 5 }, proxies: 1 });
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
