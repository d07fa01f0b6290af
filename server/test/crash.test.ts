import assert from 'node:assert/strict';
import { it } from 'node:test';
import { crash } from './support/crash.js';
import { onBothDatabases } from './support/databases.js';

// npm run test:crash does the same with 10,000 pledges.
onBothDatabases('A receiver that is killed', (kind) => {
  it('has all that it acknowledged, once', async () => {
    const report = await crash({ kind, pledges: 200, kills: 5, senders: 8, random: Math.random });
    assert.deepEqual({ ...report, retries: undefined }, { acknowledged: 200, kills: 5, retries: undefined, lost: [], changed: [], rows: 200, received: 200 });
    assert.ok(report.retries > 0, 'no try was hit');
  });
});
