import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar.js';
import { clockTime } from '../../../src/domain/hours.js';
import { completeSchedule, type Schedule, type Shift } from '../../../src/domain/schedule.js';
import { employerKinds, exceptions, turned16Answers } from '../../../src/domain/worker.js';
import { schoolHours, sunday } from './schedules.js';

/** Shifts on the quarter hour in the week of 22 November 2026, the night included; they may overlap. */
export const anyShift: fc.Arbitrary<Shift> = fc.record({ day: fc.integer({ min: 0, max: 6 }), start: fc.integer({ min: 0, max: 95 }), length: fc.integer({ min: 1, max: 36 }), breakMinutes: fc.constantFrom(0, 0, 15, 30) })
  .map(({ day, start, length, breakMinutes }) => ({ date: addDays(sunday, day), start: clockTime(start / 4), end: clockTime((start + length) / 4), breakMinutes }));

export const anyWorker = fc.record({
  age: fc.integer({ min: 11, max: 18 }),
  turned16: fc.constantFrom(...turned16Answers),
  lastSchoolDay: fc.constantFrom(null, '2026-11-20', '2027-06-23'),
  exception: fc.option(fc.constantFrom(...exceptions)),
  diploma: fc.constantFrom(false, false, true),
  employer: fc.constantFrom(...employerKinds),
  employers: fc.integer({ min: 1, max: 2 }),
  tripMinutes: fc.integer({ min: 0, max: 90 }),
});

export const anySchedule: fc.Arbitrary<Schedule> = fc.record({ worker: anyWorker, shifts: fc.array(anyShift, { maxLength: 6 }), known: fc.boolean() })
  .map(({ worker, shifts, known }) => completeSchedule({ worker, shifts, calendar: known ? { schoolHours } : {} }));
