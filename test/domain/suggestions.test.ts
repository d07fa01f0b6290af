import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assess } from '../../src/domain/assess.js';
import { qc } from '../../src/domain/rules/qc.js';
import { applyChanges, type Change, type Suggestion } from '../../src/domain/suggestions.js';
import { workHours, type Week, type WeekInput } from '../../src/domain/week.js';
import { anyWeek, deepFreeze, pupil, subjectWeek, today, work } from './support/weeks.js';

const suggested = (week: WeekInput) => assess(pupil(week), qc, today).suggestions;
const less = (hours: number, day: number): Change => ({ category: 'work', hours: -hours, day });
const moved = (hours: number, day: number, to: number): Change => ({ category: 'work', hours: -hours, day, to });

describe('suggest', () => {
  const caps = ['weekday-hours', 'week-hours'] as const;
  const night = ['night-work', 'home-by-night'] as const;
  const cases: { name: string; week: WeekInput; expected: Suggestion[] }[] = [
    { name: 'nothing to clear', week: { hours: { work: work({ sat: 7, wed: 5 }) } }, expected: [] },
    {
      name: 'an hour over 10 Monday to Friday: to the weekend, or not worked',
      week: { hours: { work: work({ wed: 4, fri: 7 }) } },
      expected: [{ changes: [moved(1, 5, 6)], clears: ['weekday-hours'] }, { changes: [less(1, 5)], clears: ['weekday-hours'] }],
    },
    { name: 'half an hour over 17', week: { hours: { work: work({ sun: 8.5, sat: 9 }) } }, expected: [{ changes: [less(0.5, 6)], clears: ['week-hours'] }] },
    { name: 'a minute over 17 takes half an hour', week: { hours: { work: work({ sun: 8, sat: 9 + 1 / 60 }) } }, expected: [{ changes: [less(0.5, 6)], clears: ['week-hours'] }] },
    {
      name: 'over both, the weekend full: hours off each',
      week: { hours: { work: work({ mon: 6, tue: 6, sat: 8 }) } },
      expected: [{ changes: [less(2, 2), less(1, 6)], clears: [...caps] }],
    },
    {
      name: 'over both, some of it can move to the lighter day of the weekend',
      week: { hours: { work: work({ mon: 12, sat: 6 }) } },
      expected: [{ changes: [less(1, 1), moved(1, 1, 0)], clears: [...caps] }, { changes: [less(2, 1)], clears: [...caps] }],
    },
    { name: 'home at 23:45: an hour earlier', week: { latestEnd: '23:30', tripMinutes: 15 }, expected: [{ changes: [{ category: 'latest-end', hours: -1 }], clears: [...night] }] },
    { name: 'ends after midnight', week: { latestEnd: '00:30' }, expected: [{ changes: [{ category: 'latest-end', hours: -1.5 }], clears: [...night] }] },
    { name: 'leaves home at 05:25: an hour later', week: { earliestStart: '05:45', tripMinutes: 20 }, expected: [{ changes: [{ category: 'earliest-start', hours: 1 }], clears: [...night] }] },
    { name: 'short nights before school', week: { hours: { sleep: { school: 7, off: 9 } } }, expected: [{ changes: [{ category: 'sleep', hours: 1, night: 'school' }], clears: ['short-sleep'] }] },
    {
      name: 'a full week: half an hour of leisure makes room',
      week: { hours: { family: 77, leisure: 10 } },
      expected: [{ changes: [{ category: 'leisure', hours: -0.5 }], clears: ['no-free-time'] }],
    },
    {
      name: 'an over-full week: work first',
      week: { hours: { family: 73, leisure: 10, work: work({ sat: 6 }) } },
      expected: [{ changes: [less(2.5, 6)], clears: ['no-free-time', 'over-full'] }],
    },
    {
      name: 'sleep that would fill the week takes its hours elsewhere',
      week: { hours: { family: 84, leisure: 7, sleep: { school: 7, off: 8 } } },
      expected: [{ changes: [{ category: 'sleep', hours: 1, night: 'school' }, { category: 'leisure', hours: -4.5 }], clears: ['short-sleep'] }],
    },
    { name: 'sleep that leaves free time takes nothing elsewhere', week: { hours: { family: 79, leisure: 7, sleep: { school: 7, off: 8 } } }, expected: [{ changes: [{ category: 'sleep', hours: 1, night: 'school' }], clears: ['short-sleep'] }] },
    {
      name: 'all three, in the fixed order',
      week: { hours: { work: work({ wed: 4, fri: 7 }), sleep: { school: 7.5, off: 8 } } },
      expected: [
        { changes: [moved(1, 5, 6)], clears: ['weekday-hours'] },
        { changes: [less(1, 5)], clears: ['weekday-hours'] },
        { changes: [{ category: 'sleep', hours: 0.5, night: 'school' }], clears: ['short-sleep'] },
      ],
    },
    { name: 'work that is prohibited before 14 is not trimmed', week: { age: 13, hours: { work: work({ fri: 12 }) } }, expected: [] },
    { name: 'not subject to attendance: no cap to come under', week: { age: 17, hours: { work: work({ mon: 8, tue: 8, wed: 8 }) } }, expected: [] },
    { name: 'a week partly inside a break: nothing settled to clear', week: { period: 'partial-break', hours: { work: work({ mon: 8, tue: 8 }) } }, expected: [] },
    { name: 'class hours alone: how many is not known', week: { workInClassHours: true, hours: { work: work({ mon: 2 }) } }, expected: [] },
  ];
  for (const { name, week, expected } of cases) it(name, () => expect(suggested(week)).to.deep.equal(expected));
});

/** Tries each suggestion of many weeks: those of any person, and those on which the most rules speak. */
function each(minutes: 1 | 30, check: (week: Week, suggestion: Suggestion, after: Week) => void): void {
  const weeks = fc.oneof(anyWeek(minutes), subjectWeek(minutes));
  fc.assert(fc.property(weeks, (week) => {
    for (const suggestion of assess(week, qc, today).suggestions) check(week, suggestion, applyChanges(deepFreeze(week), suggestion.changes));
  }), { numRuns: 600 });
}

for (const minutes of [30, 1] as const) {
  describe(`every suggestion, weeks by ${minutes} min`, () => {
    const findings = (week: Week) => assess(week, qc, today).findings;
    const codes = (week: Week) => findings(week).map(({ code }) => code);

    it('clears what it says, breaks nothing else and makes nothing worse', () =>
      each(minutes, (week, { clears }, after) => {
        expect(clears).to.not.be.empty;
        expect(codes(week)).to.include.members([...clears]);
        for (const code of clears) expect(codes(after)).to.not.include(code);
        const passed = ({ actual, limit }: { actual: number | null; limit: number | null }) => Math.abs((actual ?? 0) - (limit ?? 0));
        for (const left of findings(after)) {
          const same = findings(week).find(({ code, edge }) => code === left.code && edge === left.edge);
          expect(same?.kind, left.code).to.equal(left.kind);
          if (same) expect(passed(left), left.code).to.be.at.most(passed(same) + 1e-9);
        }
      }));

    it('never raises work, never shortens sleep, class, study or care, never goes under zero', () =>
      each(minutes, (week, _, after) => {
        expect(workHours(after)).to.be.at.most(workHours(week) + 1e-9);
        for (const night of ['school', 'off'] as const) expect(after.hours.sleep[night]).to.be.at.least(week.hours.sleep[night]);
        for (const kept of ['classes', 'study', 'care', 'travel', 'family'] as const) expect(after.hours[kept]).to.equal(week.hours[kept]);
        for (const hours of [...after.hours.work, after.hours.leisure, after.hours.volunteering]) expect(hours).to.be.within(0, 168);
        for (const time of [after.earliestStart, after.latestEnd]) expect(time ?? '12:00').to.match(/^([01]\d|2[0-3]):[0-5]\d$/);
      }));

    it('is made of half hours, one to three sets, each different', () =>
      fc.assert(fc.property(subjectWeek(minutes), (week) => {
        const { suggestions } = assess(week, qc, today);
        const changes = suggestions.flatMap((suggestion) => suggestion.changes);
        for (const { hours } of changes) expect(hours !== 0 && Number.isInteger(hours * 2)).to.equal(true);
        expect(suggestions).to.have.length.at.most(3);
        expect(new Set(suggestions.map((suggestion) => JSON.stringify(suggestion.changes))).size).to.equal(suggestions.length);
      })));
  });
}

it('no suggestion could be half an hour smaller', () =>
  each(30, (week, { changes, clears }) => {
    const before = assess(week, qc, today).findings.map(({ code }) => code);
    changes.forEach((change, index) => {
      const smaller = changes.map((one, at) => (at === index ? { ...change, hours: change.hours - Math.sign(change.hours) / 2 } : one));
      const after = assess(applyChanges(week, smaller), qc, today).findings.map(({ code }) => code);
      expect(clears.some((code) => after.includes(code)) || after.some((code) => !before.includes(code))).to.equal(true);
    });
  }));
