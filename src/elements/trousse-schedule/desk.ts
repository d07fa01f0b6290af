import type { ReactiveControllerHost } from 'lit';
import { addDays, weekStart } from '../../domain/calendar.js';
import { applyMend } from '../../domain/mends.js';
import { clockTime } from '../../domain/hours.js';
import { completeSchedule, schoolWeekdays, type Mend, type Schedule, type SchoolCalendar, type SchoolWeekday, type Shift } from '../../domain/schedule.js';
import { parseShifts, plainText, type ShiftProblem } from '../../domain/shift-text.js';
import { readSpans } from '../../domain/shift-text-times.js';
import { dayNames } from '../../shared/day-names.js';
import { workerValue } from '../../shared/worker.js';

/** Hours of a shift that a person has just placed: under three, an indemnity is due (FACTS F42). */
const NEW_SHIFT = 3;

/** What a person did that can be undone, and where she did it: a day, or a part of the page. */
interface Undo {
  readonly before: Schedule;
  readonly text: string;
  readonly label: string;
  readonly named: boolean;
  readonly place: string;
}

/** The schedule in a person's hands: the week that shows, the shift that is open, and what is being typed. */
export class Desk {
  schedule = completeSchedule();
  /** The Sunday of the week that shows, ISO 8601. */
  week: string;
  /** The shift that is open, by its place. */
  open: number | undefined;
  /** The day under which it was opened: its fields stay there while its day is typed. */
  openedAt = '';
  /** A field of the open shift, or of what is being added, that holds nothing where an hour or a day is needed. */
  blank = '';
  undone: Undo | undefined;
  /** Class hours that were typed and cannot be read, by day of the week. */
  readonly typed = new Map<SchoolWeekday, string>();
  /** The days being added to the calendar. */
  days = { kind: 'off', from: '', to: '' };
  /** What was pasted and is not placed yet. */
  text = '';
  problems: readonly ShiftProblem[] = [];
  /** How many shifts the last text gave. */
  placed = 0;
  /** A name, which goes no farther than this page unless `named`. */
  label = '';
  named = false;

  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #changed: () => void;
  readonly #reset: () => void;

  /** @param changed is told of every change of the schedule; `reset` forgets what fields were being typed. */
  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }, week: string, changed: () => void, reset: () => void) {
    this.#host = host;
    this.week = week;
    this.#changed = changed;
    this.#reset = reset;
  }

  /** Every change of the schedule passes here; with a `place`, it can be undone there. */
  become(schedule: Schedule, place = '', text = this.text): void {
    this.undone = place ? { before: this.schedule, text, label: this.label, named: this.named, place } : undefined;
    this.schedule = schedule;
    this.#changed();
  }

  /** Takes the page's schedule in the place of all that there was. */
  take(schedule: Schedule): void {
    this.#forget();
    // The page may give another worker: the leave to let a name out was for this one.
    this.named = false;
    this.become(schedule);
  }

  undo(): void {
    if (!this.undone) return;
    const { before, text, label, named, place } = this.undone;
    this.#forget();
    Object.assign(this, { text, label, named });
    this.become(before);
    this.focus(`[data-place="${place}"] button, [data-place="${place}"] textarea`);
  }

  restart(): void {
    this.#forget();
    this.become(completeSchedule(), 'foot');
    this.label = this.text = '';
    this.named = false;
    this.focus('[data-action="undo"]');
  }

  show(date: string, selector = ''): void {
    this.week = weekStart(date);
    this.open = undefined;
    this.#host.requestUpdate();
    if (selector) this.focus(selector);
  }

  /** A new shift of the day, at an hour of it. */
  add(date: string, hour: number): void {
    const start = Math.min(hour, 24 - NEW_SHIFT);
    this.become({ ...this.schedule, shifts: [...this.schedule.shifts, { date, start: clockTime(start), end: clockTime(start + NEW_SHIFT), breakMinutes: 0 }] });
    this.toggle(this.schedule.shifts.length - 1);
    this.focus('#start');
  }

  toggle(shift: number): void {
    this.open = this.open === shift ? undefined : shift;
    this.openedAt = this.schedule.shifts[shift]?.date ?? '';
    this.blank = '';
    this.#reset();
    this.#host.requestUpdate();
  }

  /** Closes the shift, and leads to it: its day may be another. */
  close(shift: number): void {
    this.#reset();
    this.blank = '';
    this.show(this.schedule.shifts[shift]?.date ?? this.week, `[data-shift="${shift}"]`);
  }

  drop(shift: number): void {
    const place = this.schedule.shifts[shift]?.date ?? '';
    this.#forget();
    this.become({ ...this.schedule, shifts: this.schedule.shifts.filter((_, index) => index !== shift) }, place);
    this.focus('[data-action="undo"]');
  }

  mend(mend: Mend, place: string): void {
    this.#forget();
    this.become(applyMend(this.schedule, mend), place);
    this.focus('[data-action="undo"]');
  }

  /** What a field of the element holds now. */
  change(id: string, value: unknown): void {
    const [name = '', part = ''] = id.split('-');
    const text = typeof value === 'string' ? value : '';
    if (name === 'start' || name === 'end' || name === 'breakMinutes' || name === 'date') this.#changeShift(name, value);
    else if (name === 'school') this.#changeSchool(Number(part) as SchoolWeekday, text);
    else if (name === 'days') this.days = { ...this.days, [part]: text };
    else if (name === 'label' || name === 'named') Object.assign(this, { [name]: value });
    else return this.become({ ...this.schedule, worker: { ...this.schedule.worker, [id]: workerValue(id, value) } });
    this.#host.requestUpdate();
  }

  /** Adds the days that were typed: one, or a period; of exams, or without school. */
  addDays(): void {
    const { kind, from, to } = this.days;
    this.blank = !from ? 'days-from' : to && to < from ? 'days-to' : '';
    this.#host.requestUpdate();
    if (this.blank) return this.focus(`#${this.blank}`);
    const { breaks, daysOff, exams } = this.schedule.calendar;
    const period = { from, to: to || from };
    this.days = { kind, from: '', to: '' };
    this.#calendar(kind === 'exams' ? { exams: [...exams, period] } : period.to === from ? { daysOff: [...daysOff, from] } : { breaks: [...breaks, period] });
  }

  dropDays(kind: 'breaks' | 'daysOff' | 'exams', at: number): void {
    this.#calendar({ [kind]: (this.schedule.calendar[kind] as readonly unknown[]).filter((_, index) => index !== at) });
  }

  /** Places the shifts that can be read; only the lines that cannot stay in the box. */
  place(): void {
    const { text } = this;
    const { shifts, problems } = parseShifts(text, { week: this.week, names: dayNames() });
    const lines = text.split(/\r\n|\r|\n/);
    this.#forget();
    this.text = problems.map(({ line }) => lines[line - 1] ?? '').join('\n');
    this.problems = problems.map((problem, index) => ({ ...problem, line: index + 1 }));
    this.placed = shifts.length;
    const first = shifts.map(({ date }) => date).sort()[0];
    if (first) this.week = weekStart(first);
    this.become({ ...this.schedule, shifts: [...this.schedule.shifts, ...shifts] }, 'paste', text);
    this.focus(problems.length > 0 ? '#text' : '[data-action="undo"]');
  }

  /** Leads to the class hours, where they are asked. */
  askSchool(): void {
    this.#host.renderRoot.querySelector<HTMLDetailsElement>('[data-place="school"]')?.setAttribute('open', '');
    this.focus('#school-1');
  }

  /** Once it is drawn. */
  focus(selector: string): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #forget(): void {
    this.#reset();
    this.typed.clear();
    this.open = undefined;
    this.blank = '';
    this.problems = [];
    this.placed = 0;
  }

  #calendar(change: Partial<SchoolCalendar>): void {
    this.become({ ...this.schedule, calendar: { ...this.schedule.calendar, ...change } });
  }

  #changeShift(name: keyof Shift, value: unknown): void {
    this.blank = value === null ? name : '';
    const shifts = this.schedule.shifts.map((shift, index) => (index === this.open ? { ...shift, [name]: value } : shift));
    if (value !== null) this.become({ ...this.schedule, shifts });
  }

  /** Hours typed for a day hold for the others too, where none are known. */
  #changeSchool(day: SchoolWeekday, text: string): void {
    const read = text.trim() ? readSpans(plainText(text)) : [];
    const bad = read === null || read.length > 2;
    this.typed.delete(day);
    if (bad) this.typed.set(day, text);
    const spans = bad ? [] : read;
    const { schoolHours } = this.schedule.calendar;
    const days = schoolWeekdays.filter((one) => one === day || (!bad && schoolHours[one].length === 0 && !this.typed.has(one)));
    this.#calendar({ schoolHours: { ...schoolHours, ...Object.fromEntries(days.map((one) => [one, spans])) } });
  }

  /** A week on, or back. */
  turn(weeks: 1 | -1): void {
    this.show(addDays(this.week, weeks * 7));
  }
}
