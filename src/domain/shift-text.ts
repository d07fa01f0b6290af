import type { Shift } from './schedule.js';
import { isDayFirst, readDate } from './shift-text-date.js';
import { readTimes } from './shift-text-times.js';

/** Names of months and of days of the week in the languages that are read: for each, its names, in lower case and without accents. */
export interface DayNames {
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** Sunday first. */
  readonly days: readonly (readonly string[])[];
}

/**
 * Why a line is not read. `ambiguous-date`: a day that may be read as another one (`03/04/2026` where no other line says
 * which comes first, `mar 24`); `several-days`: more than one day, or a period; `weekday-mismatch`: the day of the week is not that of the date.
 */
export const shiftProblemCodes = ['no-date', 'bad-date', 'ambiguous-date', 'several-days', 'weekday-mismatch', 'no-times', 'one-time', 'bad-time', 'bad-break'] as const;
export type ShiftProblemCode = (typeof shiftProblemCodes)[number];

/** A line that is not read. */
export interface ShiftProblem {
  /** Its place in the text, from 1. */
  readonly line: number;
  readonly text: string;
  readonly code: ShiftProblemCode;
}

/** How text is read. */
export interface ShiftReading {
  /** The Sunday of the week that a day of the week without a date is in; a date without a year is the nearest to it. */
  readonly week: string;
  readonly names: DayNames;
}

/** Text without accents nor capitals, its spaces and dashes made plain: what names and lines are compared in. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f"]/g, '').toLowerCase().replace(/[\t;|]/g, ';').replace(/\s/g, ' ').replace(/ ?[\u2010-\u2015\u2192] ?/g, '-');
}

/**
 * Reads shifts from the lines of a spreadsheet, a message or a table, one line a day: a date, a start and an end, a break
 * where there is one. What else stands there (a name, a till) is left out. What is not read is told line by line.
 */
export function parseShifts(text: string, reading: ShiftReading): { readonly shifts: Shift[]; readonly problems: ShiftProblem[] } {
  const shifts: Shift[] = [];
  const problems: ShiftProblem[] = [];
  const typed = text.split(/\r\n?|\n/);
  const lines = typed.map(plainText);
  const dayFirst = isDayFirst(lines, reading.week);
  const head = lines.findIndex((line) => line.replace(/[; ]/g, ''));
  lines.forEach((line, index) => {
    // Lines without anything, and a header, say no shift.
    if (!/\d/.test(line) && (index === head || !/[^; ]/.test(line))) return;
    const read = readLine(line, dayFirst, reading);
    if (typeof read === 'string') problems.push({ line: index + 1, text: typed[index]?.trim() ?? '', code: read });
    else shifts.push(...read);
  });
  return { shifts, problems };
}

function readLine(line: string, dayFirst: boolean | undefined, reading: ShiftReading): Shift[] | ShiftProblemCode {
  const day = readDate(line, dayFirst, reading);
  if (typeof day === 'string') return day;
  const times = readTimes(day.rest);
  return typeof times === 'string' ? times : times.map((one) => ({ date: day.date, ...one }));
}

