import { addDays, moment, weekdayOf, weekStart } from './calendar.js';
import { clockHours } from './hours.js';
import type { Shift, Span } from './schedule.js';

const MIDNIGHT = 1440;

/** The part of a shift that lies on one day: what is worked over midnight is worked on two. */
export interface Piece {
  /** The shift's place in its list. */
  readonly shift: number;
  readonly date: string;
  /** Minutes of the day, on the clock. */
  readonly from: number;
  readonly to: number;
  /** Minutes worked: without the break, and without what another shift already covers. */
  readonly minutes: number;
}

/** A time that a person is at work without leaving: one shift, or several that follow or overlap. */
export interface Block {
  readonly date: string;
  readonly shifts: readonly number[];
  /** Moments, in minutes that have passed. */
  readonly from: number;
  readonly to: number;
}

/** Minutes since midnight of an `HH:MM`. */
export const clockMinutes = (time: string): number => Math.round(clockHours(time) * 60);

/** Minutes of the first day at which a shift starts and ends: 1440 and over is the next day. */
export function clockSpan({ start, end }: Span): { from: number; to: number } {
  const from = clockMinutes(start);
  const to = clockMinutes(end);
  return { from, to: to < from ? to + MIDNIGHT : to };
}

/** The day of a minute of `clockSpan`, and its moment. */
const at = (date: string, minute: number) => (minute > MIDNIGHT ? moment(addDays(date, 1), minute - MIDNIGHT) : moment(date, minute));

/** The moments at which a shift starts and ends. */
export function shiftMoments(shift: Shift): { from: number; to: number } {
  const { from, to } = clockSpan(shift);
  return { from: at(shift.date, from), to: at(shift.date, to) };
}

/** Shifts with their places, in the order in which they start. */
export function inOrder(shifts: readonly Shift[]): { readonly index: number; readonly shift: Shift }[] {
  const key = ({ date, start, end, breakMinutes }: Shift) => `${date}${start}${end}${breakMinutes}`;
  return shifts.map((shift, index) => ({ index, shift })).sort((a, b) => (key(a.shift) < key(b.shift) ? -1 : key(a.shift) > key(b.shift) ? 1 : a.index - b.index));
}

/**
 * Shifts by the day. Time that two shifts cover is worked once, in the one that starts first. A break is taken off the
 * longer side of midnight, the first of equals, then off the other.
 */
export function piecesOf(shifts: readonly Shift[]): Piece[] {
  let until = -Infinity;
  return inOrder(shifts).flatMap(({ index, shift }) => {
    const { from, to } = clockSpan(shift);
    const days = [{ date: shift.date, from, to: Math.min(to, MIDNIGHT) }, { date: addDays(shift.date, 1), from: 0, to: to - MIDNIGHT }];
    const pieces = days.filter((day) => day.to > day.from).map((day) => ({
      shift: index, ...day, minutes: Math.max(0, moment(day.date, day.to) - Math.max(until, moment(day.date, day.from))),
    }));
    let left = shift.breakMinutes;
    for (const piece of [...pieces].sort((a, b) => b.minutes - a.minutes)) {
      const off = Math.min(left, piece.minutes);
      piece.minutes -= off;
      left -= off;
    }
    until = Math.max(until, shiftMoments(shift).to);
    return pieces;
  });
}

/** Shifts joined where one starts before another has ended, or as it ends; those of no time left out. */
export function blocksOf(shifts: readonly Shift[]): Block[] {
  const blocks: Block[] = [];
  for (const { index, shift } of inOrder(shifts)) {
    const { from, to } = shiftMoments(shift);
    if (to === from) continue;
    const last = blocks.at(-1);
    if (last && from <= last.to) blocks.splice(-1, 1, { ...last, shifts: [...last.shifts, index], to: Math.max(last.to, to) });
    else blocks.push({ date: shift.date, shifts: [index], from, to });
  }
  return blocks;
}

const sum = (pieces: readonly Piece[]) => pieces.reduce((total, { minutes }) => total + minutes, 0) / 60;

/** Hours worked in one shift, whatever the others are. */
export const workedHours = (shift: Shift): number => sum(piecesOf([shift]));

/** Hours worked on a day. */
export const dayHours = (shifts: readonly Shift[], date: string): number => sum(piecesOf(shifts).filter((piece) => piece.date === date));

/** Hours worked in the week of a Sunday, and from its Monday to its Friday. */
export function weekTotals(shifts: readonly Shift[], week: string): { readonly weekday: number; readonly total: number } {
  const pieces = piecesOf(shifts).filter(({ date }) => weekStart(date) === week);
  return { weekday: sum(pieces.filter(({ date }) => isWeekday(date))), total: sum(pieces) };
}

/** Monday to Friday? */
export const isWeekday = (date: string): boolean => weekdayOf(date) % 6 > 0;
