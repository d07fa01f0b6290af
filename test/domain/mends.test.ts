import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assessSchedule } from '../../src/domain/assess-schedule.js';
import { applyMend, mendsFor } from '../../src/domain/mends.js';
import { qc } from '../../src/domain/rules/qc.js';
import type { Mend, Schedule, ScheduleCode, ScheduleInput, Shift } from '../../src/domain/schedule.js';
import { scheduleOf } from './support/schedules.js';
import { anySchedule } from './support/any-schedule.js';
import { deepFreeze } from './support/weeks.js';

const say = (shift: Shift | null) => shift && `${shift.date.slice(8)} ${shift.start}-${shift.end}${shift.breakMinutes ? ` ${shift.breakMinutes}` : ''}`;
/** A mend as a line: `start 0: 24 15:45-18:00`. */
const line = ({ kind, changes }: Mend) => `${kind} ${changes.map(({ shift, to }) => `${shift}: ${say(to) ?? 'off'}`).join(', ')}`;

/** The mends of the first finding of a code. */
function mends(code: ScheduleCode, work: string[], input?: ScheduleInput): Mend[] {
  const schedule = scheduleOf(work, input);
  const finding = assessSchedule(schedule, qc).find((one) => one.code === code);
  if (!finding) throw new Error(`no ${code} in ${work.join()}`);
  return mendsFor(schedule, finding, qc);
}

describe('mendsFor: the smallest change that clears a finding', () => {
  const cases: { name: string; code: ScheduleCode; work: string[]; input?: ScheduleInput; expected: string[] }[] = [
    { name: 'class hours: start as they end', code: 'class-hours', work: ['tue 15:00-18:00'], expected: ['start 0: 24 15:45-18:00', 'slide 0: 24 15:45-18:45', 'move 0: 28 15:00-18:00'] },
    { name: 'a shift that stays long enough is only cut', code: 'class-hours', work: ['tue 15:00-19:00'], expected: ['start 0: 24 15:45-19:00', 'slide 0: 24 15:45-19:45', 'move 0: 28 15:00-19:00'] },
    { name: 'end as they start', code: 'class-hours', work: ['tue 06:00-09:30'], expected: ['end 0: 24 06:00-09:00', 'slide 0: 24 15:45-19:15', 'move 0: 28 06:00-09:30'] },
    { name: 'Saturday is taken: Sunday', code: 'class-hours', work: ['tue 11:00-15:00', 'sat 11:00-15:00'], expected: ['slide 0: 24 15:45-19:45', 'move 0: 22 11:00-15:00', 'drop 0: off'] },
    { name: 'classes that end between quarters', code: 'class-hours', work: ['tue 15:00-19:00'], input: { calendar: { schoolHours: { 2: [{ start: '09:00', end: '15:50' }] } } }, expected: ['start 0: 24 16:00-19:00', 'slide 0: 24 16:00-20:00', 'move 0: 28 15:00-19:00'] },
    { name: 'lunch', code: 'lunch-hours', work: ['tue 12:00-13:00'], expected: ['slide 0: 24 08:00-09:00', 'move 0: 28 12:00-13:00', 'drop 0: off'] },
    { name: 'classes of the next day', code: 'class-hours', work: ['mon 23:30-09:30'], input: { worker: { exception: 'artist' } }, expected: ['end 0: 23 23:30-09:00', 'slide 0: 23 23:00-09:00', 'move 0: 28 23:30-09:30'] },
    { name: 'the night: 22:30 with half an hour home', code: 'night-work', work: ['fri 18:00-23:30'], input: { worker: { tripMinutes: 30 } }, expected: ['end 0: 27 18:00-22:30', 'slide 0: 27 17:00-22:30', 'drop 0: off'] },
    { name: 'the way home, between quarters', code: 'home-by-night', work: ['fri 18:00-23:00'], input: { worker: { tripMinutes: 25 } }, expected: ['end 0: 27 18:00-22:30', 'slide 0: 27 17:30-22:30', 'drop 0: off'] },
    { name: 'where there is no way home to count, 23:00', code: 'night-work', work: ['fri 18:00-23:30'], input: { worker: { age: 17, employer: 'federal', tripMinutes: 60 } }, expected: ['end 0: 27 18:00-23:00', 'slide 0: 27 17:30-23:00', 'drop 0: off'] },
    { name: 'the morning', code: 'home-by-night', work: ['sat 05:45-10:00'], input: { worker: { tripMinutes: 20 } }, expected: ['start 0: 28 06:30-10:00', 'slide 0: 28 06:30-10:45', 'drop 0: off'] },
    { name: 'a shift of the night alone is another shift', code: 'night-work', work: ['fri 23:00-02:00'], expected: ['slide 0: 27 20:00-23:00', 'drop 0: off'] },
    { name: 'an hour and a half off Friday', code: 'weekday-hours', work: ['tue 16:00-19:30', 'thu 16:00-19:30', 'fri 16:00-20:30'], expected: ['end 2: 27 16:00-19:00', 'move 1: 28 16:00-19:30', 'drop 1: off'] },
    { name: 'over both caps, a move would leave the week over: it clears its own', code: 'weekday-hours', work: ['tue 16:00-22:00', 'thu 16:00-22:00', 'sat 09:00-17:00'], expected: ['end 1: 26 16:00-20:00', 'move 1: 22 16:00-22:00', 'drop 1: off'] },
    { name: 'the week', code: 'week-hours', work: ['sat 08:00-17:00', 'sun 08:00-17:00'], expected: ['end 0: 28 08:00-16:00', 'drop 0: off'] },
    { name: 'more than any one shift', code: 'weekday-hours', work: ['mon 16:00-20:00', 'tue 16:00-20:00', 'wed 16:00-20:00', 'thu 16:00-20:00', 'fri 16:00-20:00'], expected: ['several 4: off, 3: off, 2: 25 16:00-18:00'] },
    { name: 'two at once: the second after the first', code: 'overlap', work: ['sat 08:00-12:00', 'sat 11:00-16:00'], expected: ['end 0: 28 08:00-11:00', 'start 1: 28 12:00-16:00', 'slide 0: 28 07:00-11:00'] },
    { name: 'the same twice', code: 'overlap', work: ['sat 09:00-13:00', 'sat 09:00-13:00'], expected: ['slide 1: 28 13:00-17:00', 'drop 1: off'] },
    { name: 'no time at all', code: 'zero-length', work: ['sat 09:00-09:00'], expected: ['drop 0: off'] },
    { name: 'a meal', code: 'meal-break', work: ['sat 09:00-15:00 15'], expected: ['break 0: 28 09:00-15:00 30'] },
    { name: 'an age is not mended', code: 'minimum-age', work: ['sat 09:00-13:00'], input: { worker: { age: 13 } }, expected: [] },
    { name: 'nor what is not settled', code: 'partial-break', work: ['sat 09:00-13:00'], input: { calendar: { breaks: [{ from: '2026-11-30', to: '2026-12-04' }] } }, expected: [] },
  ];
  for (const { name, code, work, input, expected } of cases) it(name, () => expect(mends(code, work, input).map(line)).to.deep.equal(expected));

  it('says what it clears, and in how many minutes something changes', () => {
    const [end, slide, drop] = mends('night-work', ['fri 18:00-23:30'], { worker: { tripMinutes: 30 } });
    expect(end).to.deep.include({ minutes: 60, clears: ['night-work', 'home-by-night', 'meal-break'] });
    expect(slide).to.deep.include({ minutes: 120, clears: ['night-work', 'home-by-night'] });
    expect(drop?.minutes).to.equal(330);
  });

  it('is nothing for a finding whose shift is gone', () => {
    const schedule = scheduleOf(['tue 15:00-18:00']);
    const [finding] = assessSchedule(schedule, qc);
    expect(finding && mendsFor({ ...schedule, shifts: [] }, finding, qc)).to.deep.equal([]);
  });

  it('never makes anything worse, and clears what it says', () => {
    const count = (schedule: Schedule, code: ScheduleCode) => assessSchedule(schedule, qc).filter((one) => one.code === code).length;
    fc.assert(fc.property(anySchedule, (schedule) => {
      deepFreeze(schedule);
      for (const finding of assessSchedule(schedule, qc)) {
        for (const mend of mendsFor(schedule, finding, qc)) {
          const after = applyMend(schedule, mend);
          expect(mend.clears).to.include(finding.code);
          for (const code of mend.clears) expect(count(after, code)).to.be.below(count(schedule, code));
          for (const { code, kind } of assessSchedule(after, qc)) if (kind !== 'reminder') expect(count(after, code)).to.be.at.most(count(schedule, code));
          for (const { to } of mend.changes) if (to) expect(to.start.slice(3) + to.end.slice(3)).to.match(/^(00|15|30|45){2}$/);
        }
      }
    }), { numRuns: 60 });
  });
});

describe('applyMend', () => {
  it('changes one shift, takes one away, leaves the others', () => {
    const schedule = scheduleOf(['tue 16:00-18:00', 'wed 16:00-18:00', 'sat 09:00-12:00']);
    const [tuesday, , saturday] = schedule.shifts;
    const to = { date: '2026-11-24', start: '17:00', end: '18:00', breakMinutes: 0 };
    expect(applyMend(schedule, { changes: [{ shift: 1, to: null }, { shift: 0, to }] }).shifts).to.deep.equal([to, saturday]);
    expect(schedule.shifts[0]).to.equal(tuesday);
  });
});

describe('mendsFor: a shift to come', () => {
  const moves = (today: string) => {
    const schedule = scheduleOf(['wed 16:00-21:00', 'thu 16:00-20:00', 'fri 16:00-20:00', 'sat 16:00-20:00']);
    const finding = assessSchedule(schedule, qc).find(({ code }) => code === 'weekday-hours');
    return finding ? mendsFor(schedule, finding, qc, { today }).filter(({ kind }) => kind === 'move').map(line) : ['nothing to mend'];
  };

  it('is moved to Sunday on that day still', () => expect(moves('2026-11-22')).to.deep.equal(['move 2: 22 16:00-20:00']));
  it('is not moved to a Sunday that is past', () => expect(moves('2026-11-23')).to.deep.equal([]));
  it('a week that is past is mended as it was', () => expect(moves('2026-11-29')).to.deep.equal(['move 2: 22 16:00-20:00']));
});
