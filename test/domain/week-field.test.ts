import { expect } from '@open-wc/testing';
import { applyChanges } from '../../src/domain/suggestions.js';
import { categories } from '../../src/domain/week.js';
import { withField } from '../../src/domain/week-field.js';
import { deepFreeze, pupil, work } from './support/weeks.js';

describe('withField', () => {
  const week = deepFreeze(pupil({ hours: { work: work({ sun: 1, mon: 2, sat: 7 }), leisure: 4, sleep: { school: 8, off: 9 } } }));

  const flat: [field: string, value: unknown][] = [
    ['stage', 'cegep'], ['age', 17], ['turned16', 'this-school-year'], ['lastSchoolDay', '2027-06-22'], ['exception', 'farm'], ['diploma', true], ['employer', 'federal'],
    ['employers', 3], ['period', 'break'], ['daysWithoutSchool', 8], ['workInClassHours', true], ['earliestStart', '09:00'], ['latestEnd', null], ['tripMinutes', 15],
  ];
  for (const [field, value] of flat) it(`${field}`, () => expect(withField(week, field, value)).to.deep.equal({ ...week, [field]: value }));

  it('every key of a week is one of its fields', () => expect(flat.map(([field]) => field)).to.have.members(Object.keys(week).filter((key) => key !== 'hours')));

  for (const category of categories.filter((one) => one !== 'work' && one !== 'sleep')) {
    it(`hours of ${category}`, () => expect(withField(week, category, 6.5)).to.deep.equal({ ...week, hours: { ...week.hours, [category]: 6.5 } }));
  }

  for (const day of [0, 1, 2, 3, 4, 5, 6]) {
    it(`work of day ${day}, and of no other`, () => {
      const expected = week.hours.work.map((hours, at) => (at === day ? 5.5 : hours));
      expect(withField(week, `work-${day}`, 5.5).hours.work).to.deep.equal(expected);
    });
  }

  for (const night of ['school', 'off'] as const) {
    it(`sleep of ${night}, and not of the other`, () => expect(withField(week, `sleep-${night}`, 6).hours).to.deep.equal({ ...week.hours, sleep: { ...week.hours.sleep, [night]: 6 } }));
  }

  it('leaves the week that it is given as it was, and can be undone', () => {
    const before = structuredClone(week);
    expect(withField(withField(week, 'leisure', 9), 'leisure', 4)).to.deep.equal(before);
    expect(applyChanges(week, [])).to.deep.equal(before);
  });
});
