import { addDays, daysBetween, weekdayOf } from './calendar.js';
import type { ShiftProblemCode, ShiftReading } from './shift-text.js';

/** The day of a line, and the line without it. */
interface Read {
  readonly date: string;
  readonly rest: string;
  /** Is it said by the name of a day of the week alone? */
  readonly named: boolean;
}

const ISO = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NUMBERS = [/\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/, /\b(\d{1,2})\/(\d{1,2})\b/];
/** `24/11/26`, or `26/11/24`. */
const SHORT_YEAR = /\b(\d{1,2})\/(\d{1,2})\/(\d\d)\b/;
/** `24 novembre 2026`, `1er mai`, `24-nov-26`. */
const DAY_NAME = /\b(\d{1,2})(?:er|st|nd|rd|th)?[ .-]*([a-z]{3,})\.?(?:,? (\d{4})|-(\d{4}|\d\d))?(?![\d:h])/g;
/** `November 24, 2026`. */
const NAME_DAY = /\b([a-z]{3,})\.?[ -]*(\d{1,2})(?:er|st|nd|rd|th)?(?:,? (\d{4}))?(?![\d:h])/g;

/** A date in numbers whose year does not come first. */
const numbers = (line: string) => (ISO.test(line) ? null : NUMBERS.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(line), null));

/**
 * Does the day come before the month in `24/11/2026`? What one line shows holds for all; `undefined` where none does, or they
 * disagree. @param week near which a year of two digits is sought
 */
export function isDayFirst(lines: readonly string[], week: string): boolean | undefined {
  const shown = lines.flatMap((line) => {
    const ways = shortYear(line, undefined, week);
    if (ways) return ways.length === 1 ? (ways[0]?.dayFirst ?? []) : [];
    const [, one, other] = numbers(line) ?? [];
    return Number(one) > 12 ? [true] : Number(other) > 12 ? [false] : [];
  });
  return shown.every((one) => one === shown[0]) ? shown[0] : undefined;
}

/** Where the day of a line stood, in what is left of it. */
const HERE = '\u00a4';
/** A number that is no time, and that a dash or a short word ties to that day: the other end of a period. */
const PERIOD = /(?:^|[^:h\d ]|(?:^|[^:h]) )\d{1,2} ?(?:[-&]|(?!h|[ap]m)[a-z]{1,3}) ?\u00a4|\u00a4 ?(?:[-&]|[a-z]{1,3}) ?\d{1,2}(?!\d| ?[:h]| ?[ap]\.?m?\b| ?(?:-|[a-z]{1,3}) ?\d)/;

/** The one day that a line gives; a second one is the day on which the shift ends, or what the line says is more than a day's. */
export function readDate(line: string, dayFirst: boolean | undefined, reading: ShiftReading): Read | ShiftProblemCode {
  const first = firstDate(line, dayFirst, reading);
  if (typeof first === 'string') return first;
  if (PERIOD.test(first.rest)) return 'several-days';
  // A short name beside a date may be a person's.
  const second = first.named ? firstDate(first.rest, dayFirst, reading) : datedIn(first.rest, dayFirst, reading);
  if (typeof second === 'string') return second === 'no-date' ? first : 'several-days';
  return second.date === first.date || endsOn(second, first) ? { ...first, rest: second.rest } : 'several-days';
}

/** Is the second day that of a shift's end? It is the next one, and stands between two times. */
function endsOn(second: Read, first: Read): boolean {
  const isOneTime = (text = '') => text.match(/\d ?(?:[:h]|[ap]\.?m)/g)?.length === 1;
  const [, between, after] = second.rest.split(HERE);
  return second.date === addDays(first.date, 1) && isOneTime(between) && isOneTime(after);
}

/** The same, where the day is said by more than its name. */
function datedIn(line: string, dayFirst: boolean | undefined, reading: ShiftReading): Read | ShiftProblemCode {
  return firstDate(line, dayFirst, { ...reading, names: { ...reading.names, days: [] } });
}

function firstDate(line: string, dayFirst: boolean | undefined, reading: ShiftReading): Read | ShiftProblemCode {
  const read = dateOf(line, dayFirst, reading);
  if (typeof read === 'string') return read;
  const date = calendarDay(read.year, Number(read.month), Number(read.day), reading.week);
  if (!date) return 'bad-date';
  // A short name may be a person's; a whole one is checked.
  const named = words(line).filter((word) => word.length > 4).map((word) => placeOf(word, reading.names.days)).find((day) => day >= 0);
  if (named !== undefined && named !== weekdayOf(date)) return 'weekday-mismatch';
  return { date, rest: line.replace(read.found, HERE), named: read.named ?? false };
}

interface Parts {
  readonly found: string;
  readonly year?: string | undefined;
  readonly month: string | number;
  readonly day: string | number;
  readonly named?: boolean;
}

function dateOf(line: string, dayFirst: boolean | undefined, { names, week }: ShiftReading): Parts | ShiftProblemCode {
  const iso = ISO.exec(line);
  if (iso) return { found: iso[0], year: iso[1], month: iso[2] ?? '', day: iso[3] ?? '' };
  const ways = shortYear(line, dayFirst, week);
  // The third of March is the third of March.
  if (ways) return ways[0] && ways.every(({ date }) => date === ways[0]?.date) ? ways[0] : 'ambiguous-date';
  const [found, one = '', other = '', year] = numbers(line) ?? [];
  if (found !== undefined) {
    const first = isDayFirst([line], week) ?? dayFirst;
    if (first === undefined && Number(one) !== Number(other)) return 'ambiguous-date';
    return first ? { found, year, day: one, month: other } : { found, year, day: other, month: one };
  }
  for (const { 0: found, 1: day = '', 2: name = '', 3: year, 4: dashed, index } of line.matchAll(DAY_NAME)) {
    const month = placeOf(name, names.months) + 1;
    // Minutes are no day: « 21:30 nov. 24 ».
    if (month && !/[:h] ?$/.test(line.slice(0, index))) return { found, day, month, year: year ?? dashed };
  }
  for (const [found, name = '', day = '', year] of line.matchAll(NAME_DAY)) {
    const month = placeOf(name, names.months) + 1;
    // « mar 24 » is a Tuesday in one language and a day of March in the other.
    if (month) return placeOf(name, names.days) < 0 ? { found, day, month, year } : 'ambiguous-date';
  }
  return dayOfWeek(line, names.days, week);
}

/** A day of the week alone is one of the week that is shown; a number that follows it has to be its own. */
function dayOfWeek(line: string, days: ShiftReading['names']['days'], week: string): Parts | ShiftProblemCode {
  const name = words(line).find((word) => placeOf(word, days) >= 0);
  if (name === undefined) return 'no-date';
  const [year, month = '', day = ''] = addDays(week, placeOf(name, days)).split('-');
  const [found = name, number = day] = new RegExp(`\\b${name}\\.?,? (\\d{1,2})(?![\\d:]| ?[hap-])`).exec(line) ?? [];
  return Number(number) === Number(day) ? { found, year, month, day, named: true } : 'weekday-mismatch';
}

/** How many days a year of two digits may lie from the week that shows: over a year, and less than the next. */
const NEAR = 400;

/** The ways in which `24/11/26` is a day near `week`: the day, the month or the year may come first. `undefined` where there is no such date. */
function shortYear(line: string, dayFirst: boolean | undefined, week: string): (Parts & { readonly date: string; readonly dayFirst?: boolean })[] | undefined {
  const [found, one = '', two = '', three = ''] = SHORT_YEAR.exec(line) ?? [];
  if (found === undefined) return undefined;
  const ways = [
    { found, day: one, month: two, year: three, dayFirst: true },
    { found, day: two, month: one, year: three, dayFirst: false },
    { found, day: three, month: two, year: one.padStart(2, '0') },
  ];
  const near = ways.flatMap((way) => {
    const date = calendarDay(way.year, Number(way.month), Number(way.day), week);
    return date !== undefined && Math.abs(daysBetween(week, date)) < NEAR ? { ...way, date } : [];
  });
  const known = near.filter((way) => way.dayFirst === dayFirst);
  return dayFirst !== undefined && known.length > 0 ? known : near;
}

const words = (line: string): string[] => line.match(/[a-z]+/g) ?? [];

/** The place of a name, or of its first letters, three at least; -1 where there is none, or more than one. */
function placeOf(word: string, lists: readonly (readonly string[])[]): number {
  const places = lists.flatMap((list, place) => (word.length > 2 && list.some((name) => name.startsWith(word)) ? [place] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

/** A day that the calendar has, the nearest to `week` where its year is not said. */
function calendarDay(year: string | undefined, month: number, day: number, week: string): string | undefined {
  const near = Number(week.slice(0, 4));
  const years = year ? [Number(year) + (year.length === 2 ? 2000 : 0)] : [near, near - 1, near + 1];
  const dates = years.flatMap((one) => {
    const date = new Date(Date.UTC(one, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? [date.toISOString().slice(0, 10)] : [];
  });
  return dates.sort((a, b) => Math.abs(daysBetween(week, a)) - Math.abs(daysBetween(week, b)))[0];
}
