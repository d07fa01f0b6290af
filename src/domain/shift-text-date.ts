import { addDays, daysBetween, weekdayOf } from './calendar.js';
import type { ShiftProblemCode, ShiftReading } from './shift-text.js';

/** The day of a line, and the line without it. */
interface Read {
  readonly date: string;
  readonly rest: string;
}

const ISO = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NUMBERS = [/\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/, /\b(\d{1,2})\/(\d{1,2})\b/];
/** `24 novembre 2026`, `1er mai`, `24-nov-26`. */
const DAY_NAME = /\b(\d{1,2})(?:er|st|nd|rd|th)?[ .-]*([a-z]{3,})\.?(?:,? (\d{4})|-(\d{4}|\d\d))?(?![\d:h])/g;
/** `November 24, 2026`. */
const NAME_DAY = /\b([a-z]{3,})\.?[ -]*(\d{1,2})(?:er|st|nd|rd|th)?(?:,? (\d{4}))?(?![\d:h])/g;

/** A date in numbers whose year does not come first. */
const numbers = (line: string) => (ISO.test(line) ? null : NUMBERS.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(line), null));

/** Does the day come before the month in `24/11/2026`? What one line shows holds for all; `undefined` where none does, or they disagree. */
export function isDayFirst(lines: readonly string[]): boolean | undefined {
  const shown = lines.flatMap((line) => {
    const [, one, other] = numbers(line) ?? [];
    return Number(one) > 12 ? [true] : Number(other) > 12 ? [false] : [];
  });
  return shown.every((one) => one === shown[0]) ? shown[0] : undefined;
}

/** The first day that a line gives. */
export function readDate(line: string, dayFirst: boolean | undefined, reading: ShiftReading): Read | ShiftProblemCode {
  const read = dateOf(line, dayFirst, reading);
  if (typeof read === 'string') return read;
  const date = calendarDay(read.year, Number(read.month), Number(read.day), reading.week);
  if (!date) return 'bad-date';
  // A short name may be a person's; a whole one is checked.
  const named = words(line).filter((word) => word.length > 4).map((word) => placeOf(word, reading.names.days)).find((day) => day >= 0);
  if (named !== undefined && named !== weekdayOf(date)) return 'weekday-mismatch';
  return { date, rest: line.replace(read.found, ';') };
}

interface Parts {
  readonly found: string;
  readonly year?: string | undefined;
  readonly month: string | number;
  readonly day: string | number;
}

function dateOf(line: string, dayFirst: boolean | undefined, { names, week }: ShiftReading): Parts | ShiftProblemCode {
  const iso = ISO.exec(line);
  if (iso) return { found: iso[0], year: iso[1], month: iso[2] ?? '', day: iso[3] ?? '' };
  const [found, one = '', other = '', year] = numbers(line) ?? [];
  if (found !== undefined) {
    const first = isDayFirst([line]) ?? dayFirst;
    // The third of March is the third of March.
    if (first === undefined && Number(one) !== Number(other)) return 'ambiguous-date';
    return first ? { found, year, day: one, month: other } : { found, year, day: other, month: one };
  }
  for (const [found, day = '', name = '', year, dashed] of line.matchAll(DAY_NAME)) {
    const month = placeOf(name, names.months) + 1;
    if (month) return { found, day, month, year: year ?? dashed };
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
  return Number(number) === Number(day) ? { found, year, month, day } : 'weekday-mismatch';
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
