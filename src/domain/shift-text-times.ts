import { clockTime } from './hours.js';
import type { Shift } from './schedule.js';
import { clockSpan } from './shift-time.js';
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

/** `17h30`, `17 h 30`, `17:30`, `5:30 pm`, `17h`, `5 p.m.`, and a number alone. */
const TIME = /\b(\d{1,2})(?: ?(h)(?: ?([0-5]\d)(?! ?[h:\d])|(?![a-z]))|(:)([0-5]\d)(?::\d\d)?)?(?: ?([ap])\.? ?m\b\.?)?(?!\d)/g;
/** Minutes of break: said as such anywhere, or alone in a cell after the times. */
const MINUTES = /\b(\d{1,3}) ?min/;
const CELL = /[;,] *(\d[05]) *(?:[;,]|$)/;
/** What is longer is more likely a total of hours. */
const LONGEST_BREAK = 120;

/** Starts, ends and breaks of a line without its date: two times are a shift, four are two, a third one is its break. */
export function readTimes(line: string): Omit<Shift, 'date'>[] | ShiftProblemCode {
  const tokens = timesOf(line);
  const times = tokens.map((token, index) => minutesOf(withHalf(token, tokens[index ^ 1], index % 2 === 0)));
  const [, end, third] = times;
  if (end === undefined) return times.length === 0 ? 'no-times' : 'one-time';
  if (times.includes(-1)) return 'bad-time';
  if (times.length % 2 > 0 && times.length !== 3) return 'one-time';
  const after = line.slice(tokens[1]?.to);
  const said = (times.length === 3 && third) || Number(MINUTES.exec(line)?.[1] ?? CELL.exec(after)?.[1] ?? 0);
  const shifts: Omit<Shift, 'date'>[] = [];
  for (let at = 0; at + 1 < times.length; at += 2) {
    const [start = '', end = ''] = times.slice(at, at + 2).map((time) => clockTime(time / 60));
    const { from, to } = clockSpan({ start, end });
    const isTotal = said === to - from || (said > LONGEST_BREAK && said < to - from);
    const breakMinutes = at > 0 || isTotal ? 0 : said;
    if (breakMinutes > 0 && breakMinutes > to - from) return 'bad-break';
    shifts.push({ start, end, breakMinutes });
  }
  return shifts;
}

/** Numbers that are marked as times; where one alone is, the number that a dash or a short word ties to it is another. */
function timesOf(line: string): Token[] {
  const tokens = [...line.matchAll(TIME)].map((match): Token => ({
    hour: Number(match[1]), minute: Number(match[3] ?? match[5] ?? 0), half: match[6],
    marked: Boolean(match[2] ?? match[4] ?? match[6]), from: match.index, to: match.index + match[0].length,
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
