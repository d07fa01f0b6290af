import { expect } from '@open-wc/testing';
import { outdated } from '../../src/domain/freshness.js';

describe('outdated', () => {
  const cases: [checked: string, on: string, outdated: boolean][] = [
    ['2026-11-23', '2026-11-23', false],
    ['2026-11-23', '2028-05-23', false],
    ['2026-11-23', '2028-05-24', true],
    ['2026-06-15', '2027-12-15', false],
    ['2026-06-15', '2027-12-16', true],
    ['2026-07-01', '2028-01-01', false],
    ['2026-07-01', '2028-01-02', true],
    ['2026-08-31', '2028-02-29', false],
    ['2026-08-31', '2028-03-01', true],
    ['2026-11-23', '2020-01-01', false],
  ];
  for (const [checked, on, expected] of cases) it(`${checked}, on ${on}`, () => expect(outdated(checked, on)).to.equal(expected));
});
