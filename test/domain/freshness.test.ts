import { expect } from '@open-wc/testing';
import { outdated, REVIEW_MONTHS, RULES_MONTHS } from '../../src/domain/freshness.js';

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

describe('outdated after so many months', () => {
  const cases: [checked: string, on: string, months: number, outdated: boolean][] = [
    ['2026-11-23', '2027-11-22', REVIEW_MONTHS, false],
    ['2026-11-23', '2027-11-23', REVIEW_MONTHS, false],
    ['2026-11-23', '2027-11-24', REVIEW_MONTHS, true],
    ['2026-01-01', '2027-01-01', REVIEW_MONTHS, false],
    ['2026-01-01', '2027-01-02', REVIEW_MONTHS, true],
    ['2026-12-31', '2027-12-31', REVIEW_MONTHS, false],
    ['2026-12-31', '2028-01-01', REVIEW_MONTHS, true],
    ['2028-02-29', '2029-02-28', REVIEW_MONTHS, false],
    ['2028-02-29', '2029-03-01', REVIEW_MONTHS, true],
    ['2026-11-23', '2028-05-23', RULES_MONTHS, false],
    ['2026-11-23', '2028-05-24', RULES_MONTHS, true],
    ['2026-11-23', '2026-12-23', 1, false],
    ['2026-11-23', '2026-12-24', 1, true],
    ['2026-12-23', '2027-01-23', 1, false],
    ['2026-12-23', '2027-01-24', 1, true],
    ['2026-11-23', '2026-11-23', 0, false],
    ['2026-11-23', '2026-11-24', 0, true],
    ['2026-11-23', '2029-11-23', 36, false],
    ['2026-11-23', '2029-11-24', 36, true],
  ];
  for (const [checked, on, months, expected] of cases) it(`${checked}, on ${on}, after ${months}`, () => expect(outdated(checked, on, months)).to.equal(expected));

  it('is a year for a sheet, a year and a half for the law, which is what it takes where nothing is said', () => {
    expect([REVIEW_MONTHS, RULES_MONTHS]).to.deep.equal([12, 18]);
    for (const on of ['2028-05-23', '2028-05-24']) expect(outdated('2026-11-23', on)).to.equal(outdated('2026-11-23', on, RULES_MONTHS));
  });
});
