import { clockTime } from './hours.js';
import type { Shift, Span } from './schedule.js';
import type { ShiftProblemCode } from './shift-text.js';

/** A time as it is written, or a number that may be one. */
interface Token {
  readonly hour: number;
  readonly minute: number;
  readonly half: string | undefined;
  readonly marked: boolean;
  readonly from: number;
  readonly to: number;
}

/** `17h30`, `17 h 30`, `17:30`, `5:30 pm`, `17h`, `5 p.m.`, `5:30p`, and a number alone. A lone « a » may be a word. */
const TIME = /\b(\d{1,2})(?: ?(h)(?: ?([0-5]\d)(?! ?[h:\d])|(?![a-z]))|(:)([0-5]\d)(?::\d\d)?)?(?: ?([ap])\.? ?m\b\.?|([ap])\b| (p)\b)?(?!\d)/g;
/** Minutes of break: said as such anywhere, or alone in a cell after the times. */
const MINUTES = /\b(\d{1,3}) ?min/;
const CELL = /[;,] *(\d[05]) *(?:[;,]|$)/;
/** A total of hours, or a wage: `4,50`. */
const DECIMAL = /([; ])\d{1,3},\d{1,2}(?=$|[; ])/g;
/** What is longer is more likely a total of hours. */
const LONGEST_BREAK = 120;
const DAY = 1440;

/**
 * Starts, ends and breaks of a line without its date: two times are a shift, four are two. A third one is its break, or how
 * long it is, less its break or not; a third and a fourth may be both.
 */
export function readTimes(line: string): Omit<Shift, 'date'>[] | ShiftProblemCode {
  const tokens = timesOf(line);
  const times = minutesIn(tokens);
  const [from = 0, end, third = 0, fourth = 0] = times;
  if (end === undefined) return times.length === 0 ? 'no-times' : 'one-time';
  // What starts at 24:00 starts on another day than the line's.
  if (times.some((time, index) => time < 0 || (time === DAY && index % 2 === 0))) return 'bad-time';
  if (times.length % 2 > 0 && times.length !== 3) return 'one-time';
  const length = end >= from ? end - from : end - from + DAY;
  const isTotal = (minutes: number) => minutes === length || (minutes > LONGEST_BREAK && minutes < length && length - minutes <= LONGEST_BREAK);
  const both = times.length === 4 && ([third, fourth].includes(length) || third + fourth === length);
  const after = line.slice(tokens[1]?.to).replace(DECIMAL, '$1');
  const said = both ? Math.min(third, fourth) : (times.length === 3 && third) || Number(MINUTES.exec(line)?.[1] ?? CELL.exec(after)?.[1] ?? 0);
  const breakMinutes = isTotal(said) ? 0 : said;
  if (breakMinutes > length || (times.length === 3 && breakMinutes > LONGEST_BREAK)) return 'bad-break';
  const spans = pairs(both || times.length === 3 ? times.slice(0, 2) : times);
  return spans.map((span, index) => ({ ...span, breakMinutes: index > 0 ? 0 : breakMinutes }));
}

/** Class hours of a day: ranges and nothing else, each of which ends after it starts; `null` for any other text. */
export function readSpans(line: string): Span[] | null {
  const tokens = timesOf(line);
  const times = minutesIn(tokens);
  const rest = tokens.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), line);
  const inOrder = times.every((time, index) => time >= 0 && (index % 2 === 0 || time > (times[index - 1] ?? 0)));
  return times.length > 0 && times.length % 2 === 0 && inOrder && !/\d/.test(rest) ? pairs(times) : null;
}

const minutesIn = (tokens: readonly Token[]) => tokens.map((token, index) => minutesOf(withHalf(token, tokens[index ^ 1], index % 2 === 0)));

/** Times two by two, as a clock shows them. */
function pairs(times: readonly number[]): Span[] {
  const shown = times.map((time) => clockTime(time / 60));
  return shown.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: shown[index + 1] ?? '' }] : []));
}

/** Numbers that are marked as times; where one alone is, the number that a dash or a short word ties to it is another. */
function timesOf(line: string): Token[] {
  const tokens = [...line.matchAll(TIME)].map((match): Token => ({
    hour: Number(match[1]), minute: Number(match[3] ?? match[5] ?? 0), half: match[6] ?? match[7] ?? match[8],
    marked: Boolean(match[2] ?? match[4] ?? match[6] ?? match[7] ?? match[8]), from: match.index, to: match.index + match[0].length,
  }));
  const marked = tokens.filter((token) => token.marked);
  const [only] = marked;
  if (!only || marked.length > 1) return marked;
  const tied = (a: Token, b: Token) => /^ ?(-|[a-z]{1,2}) ?$/.test(line.slice(a.to, b.from));
  return tokens.filter((token) => token === only || (token.from < only.from ? tied(token, only) : tied(only, token)));
}

/** « 5-9 pm », « 9 am-5 »: a time without its half of the day takes the one that brings it nearest before, or after, the other. */
function withHalf(token: Token, other: Token | undefined, isStart: boolean): Token {
  if (!other?.half || token.half || token.hour > 12) return token;
  const same = { ...token, half: other.half };
  const inOrder = isStart ? minutesOf(same) < minutesOf(other) : minutesOf(same) > minutesOf(other);
  return inOrder ? same : { ...token, half: other.half === 'a' ? 'p' : 'a' };
}

/** Minutes since midnight; -1 where no clock shows it. */
function minutesOf({ hour, minute, half }: Token): number {
  if (half) return hour < 1 || hour > 12 ? -1 : (hour % 12) * 60 + minute + (half === 'p' ? 720 : 0);
  return hour * 60 + minute > 1440 ? -1 : hour * 60 + minute;
}
