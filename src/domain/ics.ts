import { addDays } from './calendar.js';
import type { Shift } from './schedule.js';
import { clockSpan } from './shift-time.js';

/** What a calendar file needs beside shifts. */
export interface IcsWords {
  /** What each event is called. */
  readonly summary: string;
  /** The moment at which it is made, ISO 8601 in UTC. */
  readonly stamp: string;
  /** New for each file: events of two files are never the same, so that one import does not undo another. */
  readonly id: string;
}

const OCTETS = 75;

/**
 * Shifts as plain events of an iCalendar file (RFC 5545). Times are floating, without a zone: a shift from 17:00 is at
 * 17:00 on the clock of the place, as it was posted, and no table of zones can be wrong. A shift of no time is no event.
 */
export function icsOf(shifts: readonly Shift[], { summary, stamp, id }: IcsWords): string {
  const now = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const events = shifts.flatMap((shift, index) => {
    const { from, to } = clockSpan(shift);
    if (from === to) return [];
    const day = to < 1440 ? shift.date : addDays(shift.date, 1);
    return ['BEGIN:VEVENT', `UID:${id}-${index}@trousse`, `DTSTAMP:${now}`, `DTSTART:${local(shift.date, shift.start)}`, `DTEND:${local(day, shift.end)}`, `SUMMARY:${escaped(summary)}`, 'END:VEVENT'];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//trousse//schedule//FR', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const local = (date: string, time: string) => `${date}T${time}00`.replace(/[-:]/g, '');

/** No control character gets in, and what has a meaning is told from it. */
const escaped = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ').replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** A line of at most 75 octets, what follows on lines that start with a space; no character is cut. */
function folded(line: string): string {
  let octets = 0;
  return [...line].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    octets += size;
    if (octets <= OCTETS) return character;
    octets = size + 1;
    return `\r\n ${character}`;
  }).join('');
}
