import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answers, openPledges } from './support/pledge.mjs';

/* Whatever the receiver does: exactly one pledge is stored, or the person knows and has everything. */

describe('a pledge that is sent', () => {
  let pledges;
  before(async () => (pledges = await openPledges()));
  after(() => pledges?.close());

  it('accept', async () => {
    const visit = await pledges.show();
    await visit.reach(3);
    await visit.sign();
    await visit.receiver.arrived(1);
    await visit.at(4);
    visit.assertStored();
    assert.deepEqual(visit.heard.messages, []);
    await visit.close();
  });
  it('error', async () => {
    const visit = await pledges.show({ receive: ['error'] });
    await visit.reach(3);
    await visit.sign();
    await visit.exhaust();
    await visit.assertKept();
    await visit.close();
  });
});
