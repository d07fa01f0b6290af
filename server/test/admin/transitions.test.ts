import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisions, mayCorrect, outcomeOf, possible, type Decision } from '../../src/admin/transitions.js';
import { kinds, statuses, type Kind, type Status } from '../../src/storage/tables.js';

describe('What may be decided', () => {
  // The whole table: what is not here may not be.
  const table: [Kind, Status, Decision, Status, action: string][] = [
    ['pledge', 'pending', 'approve', 'approved', 'approved'],
    ['pledge', 'pending', 'refuse', 'refused', 'refused'],
    ['pledge', 'pending', 'withdraw', 'withdrawn', 'withdrawn'],
    ['pledge', 'approved', 'refuse', 'refused', 'refused'],
    ['pledge', 'approved', 'withdraw', 'withdrawn', 'withdrawn'],
    ['pledge', 'refused', 'approve', 'approved', 'approved'],
    ['pledge', 'refused', 'withdraw', 'withdrawn', 'withdrawn'],
    ['subscription', 'pending', 'withdraw', 'withdrawn', 'withdrawn'],
    ['subscription', 'approved', 'withdraw', 'withdrawn', 'withdrawn'],
    ['subscription', 'refused', 'withdraw', 'withdrawn', 'withdrawn'],
    ['advice-request', 'pending', 'answer', 'approved', 'answered'],
    ['advice-request', 'pending', 'refuse', 'refused', 'refused'],
    ['advice-request', 'pending', 'withdraw', 'withdrawn', 'withdrawn'],
    ['advice-request', 'approved', 'reopen', 'pending', 'reopened'],
    ['advice-request', 'approved', 'withdraw', 'withdrawn', 'withdrawn'],
    ['advice-request', 'refused', 'answer', 'approved', 'answered'],
    ['advice-request', 'refused', 'reopen', 'pending', 'reopened'],
    ['advice-request', 'refused', 'withdraw', 'withdrawn', 'withdrawn'],
  ];
  for (const kind of kinds) {
    for (const status of statuses) {
      const rows = table.filter((row) => row[0] === kind && row[1] === status);
      it(`${kind}, ${status}: ${rows.map((row) => row[2]).join(', ') || 'nothing'}`, () => {
        assert.deepEqual(possible(kind, status).sort(), rows.map((row) => row[2]).sort());
        for (const decision of decisions) {
          const row = rows.find((one) => one[2] === decision);
          const outcome = outcomeOf(kind, status, decision);
          assert.deepEqual(outcome && [outcome.to, outcome.action], row && [row[3], row[4]]);
        }
      });
    }
  }

  for (const [status, expected] of [['pending', true], ['approved', true], ['refused', true], ['withdrawn', false], ['erased', false]] as const) {
    it(`${expected ? 'corrects' : 'does not correct'} what is ${status}`, () => assert.equal(mayCorrect(status), expected));
  }
});
