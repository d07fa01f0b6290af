import type { ScheduleInput } from '../../../../src/domain/schedule.js';
import { TrousseSchedule } from '../../../../src/elements/trousse-schedule/trousse-schedule.js';
import { mount, place, settled } from '../../../support/mount.js';
import { all, get, plain } from '../../../support/page.js';

if (!customElements.get('trousse-schedule')) customElements.define('trousse-schedule', TrousseSchedule);

const classes = [{ start: '09:00', end: '12:00' }, { start: '13:15', end: '15:45' }];

/** Class hours of every day, with lunch. */
export const schoolHours = { 1: classes, 2: classes, 3: classes, 4: classes, 5: classes };

/** A shift of Tuesday, 24 November 2026, that starts 45 minutes too soon. */
export const inClass: ScheduleInput = { worker: { age: 15, tripMinutes: 25 }, calendar: { schoolHours }, shifts: [{ date: '2026-11-24', start: '15:00', end: '18:00' }] };

/** The schedule, drawn, with a value where one is given. */
export async function schedule(value?: ScheduleInput, attributes: Record<string, string> = {}): Promise<TrousseSchedule> {
  const element = await mount<TrousseSchedule>('trousse-schedule', { week: '2026-11-24', lang: 'fr', ...attributes }, place());
  if (value) element.value = value;
  await settled(element);
  return element;
}

/** Its words, no-break spaces as plain ones. */
export const words = (element: TrousseSchedule, selector: string): string => plain(get(element, selector).textContent);

/** Writes in a field as a person does, and leaves it. */
export async function write(element: TrousseSchedule, selector: string, text: string): Promise<void> {
  const field = get<HTMLInputElement>(element, selector);
  field.value = text;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  await settled(element);
}

/** As a person does who looks at everything: what is folded takes no focus. */
export const openAll = (element: TrousseSchedule): void => all<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
