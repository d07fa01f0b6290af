import { expect } from '@open-wc/testing';
import { emptyPledge, schoolYear } from '../../src/domain/pledge.js';

describe('the school year of a day', () => {
  const days: [day: string, year: string][] = [
    ['2026-06-30', '2025-2026'], ['2026-07-01', '2026-2027'], ['2026-08-31', '2026-2027'], ['2026-12-31', '2026-2027'], ['2027-01-01', '2026-2027'], ['2027-06-30', '2026-2027'], ['2027-07-01', '2027-2028'],
    ['2028-02-29', '2027-2028'], ['2099-12-31', '2099-2100'],
  ];
  for (const [day, year] of days) it(day, () => expect(schoolYear(day)).to.equal(year));
});

describe('an empty form', () => {
  it('has nothing ticked, nothing consented to, nothing filled in', () => {
    const { weekHours, weekdayHours, commitments, consents, authorised, ...texts } = emptyPledge;
    expect({ commitments, consents, authorised }).to.deep.equal({ commitments: [], consents: [], authorised: false });
    expect(Object.values(texts)).to.deep.equal(Object.values(texts).map(() => ''));
    expect([weekHours <= 17, weekdayHours <= 10, weekdayHours <= weekHours]).to.deep.equal([true, true, true]);
  });
});
