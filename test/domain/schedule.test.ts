import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assessSchedule } from '../../src/domain/assess-schedule.js';
import { addDays } from '../../src/domain/calendar.js';
import { completeWeek } from '../../src/domain/defaults.js';
import { clockTime } from '../../src/domain/hours.js';
import { lawFindings } from '../../src/domain/law.js';
import { qc } from '../../src/domain/rules/qc.js';
import { completeSchedule, type Shift } from '../../src/domain/schedule.js';
import type { DailyHours } from '../../src/domain/week.js';
import { anySchedule, anyWorker } from './support/any-schedule.js';
import { schoolHours, sunday } from './support/schedules.js';
import { deepFreeze } from './support/weeks.js';

describe('completeSchedule', () => {
  it('is whole where nothing is said, class hours unknown', () => {
    const { worker, calendar, shifts } = completeSchedule();
    expect(worker).to.deep.equal({ age: 15, turned16: 'not-yet', lastSchoolDay: null, exception: null, diploma: false, employer: 'provincial', employers: 1, tripMinutes: 0 });
    expect(calendar).to.deep.equal({ schoolHours: { 1: [], 2: [], 3: [], 4: [], 5: [] }, breaks: [], daysOff: [], exams: [] });
    expect(shifts).to.deep.equal([]);
  });
  it('fills the worker as the calculator does', () => {
    expect(completeSchedule({ worker: { age: 16 } }).worker.turned16).to.equal('this-school-year');
    expect(completeSchedule({ worker: { age: 17, turned16: undefined } }).worker.turned16).to.equal('before-this-school-year');
  });
  it('keeps what is said, and nothing more', () => {
    const day = [{ start: '09:00', end: '12:00' }];
    const said = { worker: { age: 14, tripMinutes: 20, name: 'x' }, calendar: { schoolHours: { 2: day, 6: day }, daysOff: ['2026-11-23'] }, shifts: [{ date: '2026-11-24', start: '17:00', end: '21:00', name: 'x' }] };
    const { worker, calendar, shifts } = completeSchedule(deepFreeze(said));
    expect(worker).to.include({ age: 14, tripMinutes: 20 }).and.not.property('name');
    expect(calendar.schoolHours).to.deep.equal({ 1: [], 2: day, 3: [], 4: [], 5: [] });
    expect(calendar.daysOff).to.deep.equal(['2026-11-23']);
    expect(shifts).to.deep.equal([{ date: '2026-11-24', start: '17:00', end: '21:00', breakMinutes: 0 }]);
  });
});

describe('a week of shifts and the same week typed as totals', () => {
  const breaks = { school: [], break: [{ from: '2026-11-20', to: '2026-12-01' }], 'partial-break': [{ from: '2026-11-27', to: '2026-12-10' }] };
  /** One shift a day, apart from each other, in half hours. */
  const day = fc.option(fc.record({ start: fc.integer({ min: 8, max: 36 }), length: fc.integer({ min: 1, max: 12 }) }));
  const week = fc.record({ worker: anyWorker, days: fc.array(day, { minLength: 7, maxLength: 7 }), period: fc.constantFrom('school', 'school', 'break', 'partial-break') });

  it('are said the same of by the law: code, kind, actual and limit', () => {
    const seen = new Set<string>();
    fc.assert(fc.property(week, ({ worker, days, period }) => {
      const worked = days.flatMap((one, at) => (one ? [{ at, start: one.start / 2, end: (one.start + one.length) / 2 }] : []));
      // One shift ends latest and one starts earliest: those that a person would type.
      const earliest = Math.min(...worked.map(({ start }) => start));
      const latest = Math.max(...worked.map(({ end }) => end));
      const work = days.map((one) => (one ? one.length / 2 : 0)) as unknown as DailyHours;
      const inClass = period !== 'break' && worked.some(({ at, start, end }) => at > 0 && at < (period === 'school' ? 6 : 5) && ((start < 12 && end > 9) || (start < 15.75 && end > 13.25)));
      const times = worked.length > 0 ? { earliestStart: clockTime(earliest), latestEnd: clockTime(latest) } : {};
      const typedWith = (employers: number) => lawFindings(completeWeek({ ...worker, employers, period, hours: { work }, workInClassHours: inClass, ...times }), qc, sunday);
      // Shifts are one employer's; totals, those of all.
      const typed = [...typedWith(1), ...typedWith(worker.employers ?? 1).filter(({ code }) => code === 'several-employers')];

      const shifts = worked.map(({ at, start, end }): Shift => ({ date: addDays(sunday, at), start: clockTime(start), end: clockTime(end), breakMinutes: 0 }));
      const found = assessSchedule(completeSchedule({ worker, shifts, calendar: { schoolHours, breaks: breaks[period] } }), qc, { on: sunday });
      // The calculator knows neither lunch nor which days of a week partly in a break are of school.
      const known = found.filter(({ kind, code }) => (kind === 'law' || kind === 'unsettled') && code !== 'lunch-hours' && !(period === 'partial-break' && code.endsWith('day-hours')) && !(period === 'partial-break' && code === 'week-hours'));
      expect(worst(known)).to.deep.equal(worst(typed));
      for (const { code, kind } of known) seen.add(`${code} ${kind}`);
    }), { numRuns: 1500 });
    expect([...seen]).to.include.members(['weekday-hours law', 'week-hours law', 'class-hours law', 'night-work law', 'home-by-night law', 'minimum-age law', 'minimum-age unsettled', 'partial-break unsettled', 'several-employers unsettled', 'weekday-hours unsettled']);
  });

  /** One line for each code and edge, the farthest from its limit; hours in class are not known to the calculator. */
  function worst(findings: readonly { code: string; kind: string; actual: number | null; limit: number | null; edge?: string }[]): string[] {
    const lines = new Map<string, { distance: number; line: string }>();
    for (const { code, kind, actual, limit, edge = '' } of findings) {
      const distance = Math.abs((actual ?? 0) - (limit ?? 0));
      const key = `${code} ${kind} ${edge}`;
      if (distance >= (lines.get(key)?.distance ?? 0)) lines.set(key, { distance, line: `${key} ${code === 'class-hours' ? '-' : actual}/${limit}` });
    }
    return [...lines.values()].map(({ line }) => line).sort();
  }
});

describe('assessSchedule, of any schedule', () => {
  it('changes nothing, says the same twice, and points to shifts that are there', () => {
    fc.assert(fc.property(anySchedule, (schedule) => {
      const found = assessSchedule(deepFreeze(schedule), qc);
      expect(assessSchedule(schedule, qc)).to.deep.equal(found);
      for (const { shifts } of found) for (const at of shifts) expect(schedule.shifts[at]).to.exist;
    }));
  });
  it('says the same in whatever order shifts are given', () => {
    const lines = (schedule: ReturnType<typeof completeSchedule>) => assessSchedule(schedule, qc).map(({ code, kind, actual, limit, week, date }) => [code, kind, actual?.toFixed(6), limit, week, date].join(' ')).sort();
    fc.assert(fc.property(anySchedule, (schedule) => {
      expect(lines({ ...schedule, shifts: [...schedule.shifts].reverse() })).to.deep.equal(lines(schedule));
    }));
  });
});
