import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { inTurns } from '../../src/http/turns.js';

describe('Requests in turn', () => {
  it('begin at once where nobody waits', async () => {
    const begun: number[] = [];
    const ask = inTurns((number: number) => begun.push(number));
    await ask(1);
    assert.deepEqual(begun, [1]);
  });

  it('begin a few a turn of the event loop, in the order in which they came', async () => {
    const begun: number[] = [];
    const ask = inTurns((number: number) => void begun.push(number));
    const answers = Array.from({ length: 20 }, (_, number) => ask(number));
    const counts: number[] = [];
    while (counts.at(-1) !== 20) {
      await setImmediate();
      counts.push(begun.length);
    }
    await Promise.all(answers);
    assert.deepEqual(begun, Array.from({ length: 20 }, (_, number) => number));
    // The first came where nobody waited; then eight a turn. Between two turns, whoever waits at the door is let in.
    assert.ok(counts.length >= 3, counts.join(', '));
    assert.ok(counts.every((count, turn) => count - (counts[turn - 1] ?? 0) <= 9), counts.join(', '));
  });

  it('give their answer, or what went wrong, to who asked, and go on', async () => {
    const ask = inTurns((number: number) => (number === 1 ? Promise.reject(new Error('stopped')) : number * 2));
    const results = await Promise.allSettled([0, 1, 2].map((number) => ask(number)));
    assert.deepEqual(results.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message)), [0, 'stopped', 4]);
    assert.equal(await ask(5), 10);
  });
});
