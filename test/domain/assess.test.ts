import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assess } from '../../src/domain/assess.js';
import { findingCodes } from '../../src/domain/finding.js';
import { qc } from '../../src/domain/rules/qc.js';
import { checkedOn, sources, type Source } from '../../src/domain/sources.js';
import { balance, categories, type DailyHours, type Week } from '../../src/domain/week.js';
import { aDay, anyWeek, deepFreeze, lines, pupil, subjectWeek, today, work } from './support/weeks.js';

describe('assess', () => {
  it('keeps the three kinds apart in one answer', () => {
    const week = pupil({ age: 13, exception: 'community', period: 'exams', latestEnd: '23:30', hours: { work: work({ fri: 11 }), sleep: { school: 8, off: 9 } } });
    expect(lines(assess(week, qc, today).findings)).to.deep.equal([
      'exam-week guidance 11/-', 'home-by-night unsettled 23.5/23', 'long-hours guidance 11/-', 'minimum-age unsettled 13/14',
      'night-work law 23.5/23', 'short-sleep guidance 8/9', 'weekday-hours law 11/10',
    ]);
  });

  it('someone not subject to attendance gets guidance only', () => {
    const { findings } = assess(pupil({ age: 17, latestEnd: '02:00', hours: { work: [0, 8, 8, 8, 8, 8, 0], sleep: { school: 6, off: 8 } } }), qc, today);
    expect(lines(findings)).to.deep.equal(['long-hours guidance 40/-', 'short-sleep guidance 6/8']);
  });

  it('the caps are not a matter of stage', () => {
    const found = assess(pupil({ stage: 'adult', hours: { work: work({ fri: 11 }) } }), qc, today).findings;
    expect(lines(found)).to.include('weekday-hours law 11/10');
  });

  for (const minutes of [30, 1] as const) {
    const weeks = fc.oneof(anyWeek(minutes), subjectWeek(minutes));

    it(`by ${minutes} min: the same week gets the same answer, and stays as it was`, () =>
      fc.assert(fc.property(weeks, aDay, (week, on) => {
        const once = assess(deepFreeze(week), qc, on);
        expect(assess(structuredClone(week), qc, on)).to.deep.equal(once);
        expect(once.hours).to.deep.equal(balance(week));
      })));

    it(`by ${minutes} min: more work never removes nor softens a finding about work`, () =>
      fc.assert(fc.property(weeks, aDay, fc.nat(6), fc.integer({ min: 1, max: 720 / minutes }), (week, on, day, steps) => {
        const more: Week = { ...week, hours: { ...week.hours, work: week.hours.work.map((hours, index) => (index === day ? hours + (steps * minutes) / 60 : hours)) as unknown as DailyHours } };
        const key = ({ code, kind, edge }: { code: string; kind: string; edge?: string }) => `${code} ${kind} ${edge ?? ''}`;
        expect(assess(more, qc, on).findings.map(key)).to.include.members(assess(week, qc, on).findings.map(key));
      })));
  }

  it('never has a limit that is not passed, and none where FACTS forbids a threshold', () =>
    fc.assert(fc.property(anyWeek(1), aDay, (week, on) => {
      for (const { code, actual, limit, edge } of assess(week, qc, on).findings) {
        if (['long-hours', 'exam-week', 'no-free-time', 'partial-break', 'several-employers'].includes(code)) expect(limit, code).to.equal(null);
        else if (actual === null) expect(code).to.equal('class-hours');
        else if (code === 'minimum-age' || code === 'short-sleep' || edge === 'morning') expect(actual, code).to.be.below(limit ?? 0);
        else if (edge === 'evening') expect(actual, code).to.be.at.least(limit ?? Infinity);
        else expect(actual, code).to.be.above(limit ?? Infinity);
      }
    })));

  it('speaks in codes: no word of any language', () =>
    fc.assert(fc.property(anyWeek(30), aDay, (week, on) => {
      const conditions = [...Object.values(qc.exceptions), qc.federal].flatMap((one) => [...one.conditions]);
      const codes = new Set<string>([
        ...findingCodes, 'law', 'unsettled', 'guidance', 'evening', 'morning', 'consent', ...Object.keys(sources), ...conditions,
        ...categories, 'latest-end', 'earliest-start', 'school', 'off',
      ]);
      JSON.stringify(assess(week, qc, on), (_, value: unknown) => {
        if (typeof value === 'string') expect([...codes]).to.include(value);
        return value;
      });
    })));

  it('names a known source for all that it says of the law, and for every figure', () =>
    fc.assert(fc.property(fc.oneof(anyWeek(30), subjectWeek(30)), aDay, (week, on) => {
      for (const { code, kind, source } of assess(week, qc, on).findings) {
        if (kind === 'guidance' && ['exam-week', 'no-free-time', 'over-full'].includes(code)) continue;
        const found: Source | undefined = source === null ? undefined : sources[source];
        expect(found?.href ?? found?.published, code).to.be.a('string');
        expect(found?.checked ?? checkedOn, code).to.match(/^\d{4}-\d\d-\d\d$/);
      }
    })));

  it('a finding of law is a limit passed or an age not reached, never a doubt', () =>
    fc.assert(fc.property(anyWeek(30), aDay, (week, on) => {
      for (const { code, kind, conditions } of assess(week, qc, on).findings) {
        if (['partial-break', 'several-employers'].includes(code) || conditions) expect(kind, code).to.equal('unsettled');
        if (['short-sleep', 'long-hours', 'exam-week', 'no-free-time', 'over-full'].includes(code)) expect(kind, code).to.equal('guidance');
        if (code.startsWith('week') && (week.employers > 1 || week.employer === 'federal')) expect(kind, code).to.equal('unsettled');
      }
    })));
});
