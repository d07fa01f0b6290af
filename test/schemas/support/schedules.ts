import { completeSchedule } from '../../../src/domain/schedule.js';
import { employerKinds, exceptions, turned16Answers } from '../../../src/domain/worker.js';

/** One row of the table: a schedule as a page gives it, and the places that are refused, each as `shifts.0.start`. */
export interface ScheduleCase {
  readonly name: string;
  readonly schedule: unknown;
  readonly refused: readonly string[];
}

const shift = { date: '2026-11-24', start: '17:00', end: '21:00', breakMinutes: 30 };

/** A schedule that holds one of each thing that it may hold. */
export const whole = completeSchedule({
  worker: { age: 16, turned16: 'this-school-year', lastSchoolDay: '2027-06-23', exception: 'farm', tripMinutes: 25 },
  calendar: { schoolHours: { 1: [{ start: '09:00', end: '12:00' }, { start: '13:15', end: '15:45' }] }, breaks: [{ from: '2027-03-01', to: '2027-03-05' }], daysOff: ['2026-11-20'], exams: [{ from: '2026-12-14', to: '2026-12-18' }] },
  shifts: [shift],
});

const say = (value: unknown): string => (typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value)).slice(0, 60);

/** The whole schedule with one place set: `shifts/0/start`. */
function scheduleWith(place: string, value: unknown): unknown {
  const copy: unknown = structuredClone(whole);
  const names = place.split('/');
  const last = names.pop() ?? '';
  let inner = copy as Record<string, unknown>;
  for (const name of names) inner = inner[name] as Record<string, unknown>;
  inner[last] = value;
  return copy;
}

const row = (place: string, value: unknown, refused: readonly string[]): ScheduleCase => ({ name: `${place}: ${say(value)}`, schedule: scheduleWith(place, value), refused });
const dotted = (place: string) => place.replaceAll('/', '.');
const good = (place: string, ...values: unknown[]): ScheduleCase[] => values.map((value) => row(place, value, []));
const bad = (place: string, ...values: unknown[]): ScheduleCase[] => values.map((value) => row(place, value, [dotted(place)]));

const integer = (place: string, least: number, most: number): ScheduleCase[] => [...good(place, undefined, least, least + 1, most), ...bad(place, least - 1, most + 1, least + 0.5, null, '7', NaN, Infinity, true, [7], {})];
const oneOf = (place: string, values: readonly string[]): ScheduleCase[] => [...good(place, undefined, ...values), ...bad(place, '', 'other', values[0]?.toUpperCase(), 0, [values[0]], {})];
const day = (place: string): ScheduleCase[] => [...good(place, '2026-06-23', '2028-02-29'), ...bad(place, '', '2026-02-29', '2026-13-01', '2026-6-23', '24/11/2026', '2026-06-23T00:00', 20260623, true, ['2026-06-23'], {})];
const time = (place: string): ScheduleCase[] => [...good(place, '00:00', '09:30', '23:59'), ...bad(place, undefined, null, '', '24:00', '9:30', '23:60', '17h30', '17:30:00', '17:30\n', 1730, ['17:30'], {})];
const object = (place: string): ScheduleCase[] => [...good(place, undefined, {}), ...bad(place, null, 'a', 7, true, [])];
/** A list of at most so many, each like `one`. */
const list = (place: string, most: number, one: unknown): ScheduleCase[] => [
  ...good(place, undefined, [], [one], new Array(most).fill(one)), ...bad(place, null, {}, 'a', 7, new Array(most + 1).fill(one)),
  row(place, [one, null], [`${dotted(place)}.1`]),
];
const period = (place: string): ScheduleCase[] => [
  ...list(place, 60, { from: '2027-03-01', to: '2027-03-05' }), ...day(`${place}/0/from`), ...day(`${place}/0/to`), ...bad(`${place}/0/to`, undefined, null), ...bad(`${place}/0/name`, 'a'),
  // A period that ends before it starts holds no day.
  ...good(place, [{ from: '2027-03-05', to: '2027-03-01' }]),
];

/** Each part of a schedule: taken, refused, and where. */
export const cases: readonly ScheduleCase[] = [
  { name: 'the whole schedule', schedule: whole, refused: [] },
  { name: 'nothing said', schedule: {}, refused: [] },
  { name: 'what completes nothing', schedule: completeSchedule(), refused: [] },
  ...[null, undefined, 'a', 7, true, [], [whole], () => whole].map((schedule) => ({ name: `no schedule: ${say(schedule)}`, schedule, refused: [''] })),

  ...object('worker'), ...integer('worker/age', 6, 99), ...integer('worker/employers', 1, 9), ...integer('worker/tripMinutes', 0, 600),
  ...oneOf('worker/turned16', turned16Answers), ...bad('worker/turned16', null), ...oneOf('worker/employer', employerKinds), ...bad('worker/employer', null),
  ...oneOf('worker/exception', exceptions), ...good('worker/exception', null), ...good('worker/diploma', undefined, true, false), ...bad('worker/diploma', null, 0, 'true', [], {}),
  ...good('worker/lastSchoolDay', undefined, null), ...day('worker/lastSchoolDay'),

  ...object('calendar'), ...object('calendar/schoolHours'),
  ...['1', '2', '3', '4', '5'].flatMap((weekday) => list(`calendar/schoolHours/${weekday}`, 2, { start: '09:00', end: '12:00' })),
  ...time('calendar/schoolHours/1/0/start'), ...time('calendar/schoolHours/1/1/end'), ...bad('calendar/schoolHours/1/0/name', 'a'),
  ...bad('calendar/schoolHours/0', []), ...bad('calendar/schoolHours/6', []),
  ...period('calendar/breaks'), ...period('calendar/exams'), ...list('calendar/daysOff', 200, '2026-11-20'), ...day('calendar/daysOff/0'),

  ...list('shifts', 400, shift), ...day('shifts/0/date'), ...bad('shifts/0/date', undefined, null), ...time('shifts/0/start'), ...time('shifts/0/end'), ...integer('shifts/0/breakMinutes', 0, 600),

  // No name, in any place.
  ...['name', 'worker/name', 'worker/label', 'worker/birthDate', 'worker/stage', 'calendar/school', 'shifts/0/name', 'shifts/0/hours'].flatMap((place) => bad(place, 'a', undefined)),
  { name: 'faults everywhere', schedule: { worker: { age: 5, name: 'a' }, calendar: { daysOff: ['a', '2026-11-20'] }, shifts: [{ ...shift, end: '24:00' }, {}] }, refused: ['calendar.daysOff.0', 'shifts.0.end', 'shifts.1.date', 'shifts.1.end', 'shifts.1.start', 'worker.age', 'worker.name'] },
];
