import { defaultWeek } from '../../../src/domain/defaults.js';
import { periods, stages } from '../../../src/domain/week.js';
import { employerKinds, exceptions, turned16Answers } from '../../../src/domain/worker.js';

/** One row of the table: a week as a page gives it, and the places that are refused, each as `hours.work.3`. */
export interface Case {
  readonly name: string;
  readonly week: unknown;
  readonly refused: readonly string[];
}

const zeros = [0, 0, 0, 0, 0, 0, 0];

/** A week with one key set, `hours.sleep.off` for one inside. */
function weekWith(place: string, value: unknown): unknown {
  const [name = '', ...inner] = place.split('.');
  return { [name]: inner.length > 0 ? weekWith(inner.join('.'), value) : value };
}

const good = (place: string, ...values: unknown[]): Case[] => values.map((value) => ({ name: `${place}: ${say(value)}`, week: weekWith(place, value), refused: [] }));
const bad = (place: string, ...values: unknown[]): Case[] => values.map((value) => ({ name: `${place}: ${say(value)}`, week: weekWith(place, value), refused: [place] }));

function say(value: unknown): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  return typeof value === 'bigint' || value === undefined ? typeof value : (JSON.stringify(value) ?? typeof value);
}

const noNumber = [null, '1', '', true, NaN, Infinity, -Infinity, [1], {}, () => 1, 1n];
const bounds = (place: string, least: number, most: number, step: number): Case[] => [
  ...good(place, undefined, least, least + step, most - step, most),
  ...bad(place, least - step, most + step, ...noNumber),
];
const whole = (place: string, least: number, most: number): Case[] => [...bounds(place, least, most, 1), ...bad(place, least + 0.5, 1e300)];
const hours = (place: string, most: number): Case[] => [...bounds(place, 0, most, 0.01), ...good(place, -0, 7.25), ...bad(place, -1e-9)];
const oneOf = (place: string, values: readonly string[]): Case[] => [...good(place, undefined, ...values), ...bad(place, 'other', '', values[0]?.toUpperCase(), 0, false, [values[0]], {})];
const flag = (place: string): Case[] => [...good(place, undefined, true, false), ...bad(place, null, 0, 1, 'true', '', [], {})];
const time = (place: string): Case[] => [
  ...good(place, undefined, null, '00:00', '05:59', '09:30', '19:00', '23:59'),
  ...bad(place, '', '24:00', '23:60', '9:30', '09:3', '09:30:00', ' 09:30', '09:30\n', '09h30', 930, true, ['09:30'], {}),
];

/** Each key of a week: every wrong type, under, at and over each bound, `null` where it is taken and where it is not. */
export const cases: readonly Case[] = [
  { name: 'nothing said', week: {}, refused: [] },
  ...stages.map((stage) => ({ name: `all of ${stage}`, week: defaultWeek(stage), refused: [] })),
  ...[null, undefined, 'a week', 7, true, [], [{}], () => ({})].map((week) => ({ name: `no week: ${say(week)}`, week, refused: [''] })),
  { name: 'an empty name', week: { '': '' }, refused: [''] },

  ...oneOf('stage', stages), ...bad('stage', null),
  ...whole('age', 6, 99),
  ...oneOf('turned16', turned16Answers), ...bad('turned16', null),
  ...good('lastSchoolDay', undefined, null, '2026-06-23', '2028-02-29', '2000-02-29', '2026-12-31'),
  ...bad('lastSchoolDay', '', '2026-02-29', '2100-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-06-00', '2026-06-32', '2026-6-23', '26-06-23', '20260623', '2026-06-23T00:00', '2026-06-23 ', '2026-06-23\n', '+002026-06-23', '12026-06-23', '2026-06', 'June 23, 2026', 20260623, true, new Date(0), ['2026-06-23'], {}),
  ...oneOf('exception', exceptions), ...good('exception', null),
  ...flag('diploma'),
  ...oneOf('employer', employerKinds), ...bad('employer', null),
  ...whole('employers', 1, 9),
  ...oneOf('period', periods), ...bad('period', null),
  ...whole('daysWithoutSchool', 1, 366).map((one) => (one.name.endsWith(': null') ? { ...one, refused: [] } : one)),
  ...flag('workInClassHours'),
  ...time('earliestStart'), ...time('latestEnd'),
  ...whole('tripMinutes', 0, 600),

  ...good('hours', undefined, {}), ...bad('hours', null, 40, 'forty', true, [], zeros),
  ...['classes', 'study', 'travel', 'care', 'family', 'leisure', 'volunteering'].flatMap((name) => hours(`hours.${name}`, 168)),
  ...good('hours.sleep', undefined, {}), ...bad('hours.sleep', null, 8, '8', true, [8, 8]),
  ...hours('hours.sleep.school', 24), ...hours('hours.sleep.off', 24),
  ...good('hours.work', undefined, zeros, [24, 24, 24, 24, 24, 24, 24], [0.5, -0, 1 / 3, 0, 0, 0, 7.25]),
  ...bad('hours.work', null, 12, '12', true, {}, { length: 7 }, [], [0, 0, 0, 0, 0, 0], [...zeros, 0], new Uint8Array(7)),
  ...[24.01, -0.01, ...noNumber, undefined].flatMap((hour) => [0, 3, 6].map((day) => ({
    name: `hours.work.${day}: ${say(hour)}`, week: { hours: { work: zeros.map((one, at) => (at === day ? hour : one)) } }, refused: [`hours.work.${day}`],
  }))),
  { name: 'two bad days', week: { hours: { work: [25, 0, 0, 0, 0, 0, -1] } }, refused: ['hours.work.0', 'hours.work.6'] },
  { name: 'bad parts everywhere', week: { age: 5, hours: { study: -1, sleep: { off: 25 } }, latestEnd: '9' }, refused: ['age', 'hours.sleep.off', 'hours.study', 'latestEnd'] },
];

/** Names that no week has, at each of its levels. */
export const unknownNames: readonly Case[] = [
  { name: 'at the top', week: { name: 'Camille' }, refused: ['name'] },
  { name: 'one that every object inherits', week: { toString: 'x', constructor: 1 }, refused: ['constructor', 'toString'] },
  { name: 'set to undefined', week: { birthday: undefined }, refused: ['birthday'] },
  { name: 'in the hours', week: { hours: { school: 8, off: 9 } }, refused: ['hours.off', 'hours.school'] },
  { name: 'in the sleep', week: { hours: { sleep: { nap: 1 } } }, refused: ['hours.sleep.nap'] },
  { name: 'beside what is bad', week: { age: 5, name: 'Camille' }, refused: ['age', 'name'] },
];

/** Arrays that lack some of what they say that they hold. */
export const holes: readonly Case[] = [
  { name: 'seven holes', week: { hours: { work: new Array(7) } }, refused: [0, 1, 2, 3, 4, 5, 6].map((day) => `hours.work.${day}`) },
  // eslint-disable-next-line no-sparse-arrays -- the case itself
  { name: 'one hole', week: { hours: { work: [0, 0, , 0, 0, 0, 0] } }, refused: ['hours.work.2'] },
];

/** The places of problems, sorted, each once. */
export const placesOf = (problems: readonly { readonly path: readonly (string | number)[] }[]): string[] => [...new Set(problems.map(({ path }) => path.join('.')))].sort();
