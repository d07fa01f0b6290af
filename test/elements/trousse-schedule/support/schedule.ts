import type { ScheduleInput } from '../../../../src/domain/schedule.js';
import { TrousseSchedule } from '../../../../src/elements/trousse-schedule/trousse-schedule.js';
import { mount, place, settled } from '../../../support/mount.js';
import { shadowOf } from '../../../support/shadow.js';

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

export function all<E extends HTMLElement = HTMLElement>(element: TrousseSchedule, selector: string): E[] {
  return [...shadowOf(element).querySelectorAll<E>(selector)];
}

export function get<E extends HTMLElement = HTMLElement>(element: TrousseSchedule, selector: string): E {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`The schedule shows no ${selector}.`);
  return found;
}

/** Its words, no-break spaces as plain ones. */
export const words = (element: TrousseSchedule, selector: string): string => get(element, selector).textContent.replace(/\s+/g, ' ').trim();

export async function press(element: TrousseSchedule, selector: string): Promise<void> {
  get(element, selector).click();
  await settled(element);
}

/** Writes in a field as a person does, and leaves it. */
export async function write(element: TrousseSchedule, selector: string, text: string): Promise<void> {
  const field = get<HTMLInputElement>(element, selector);
  field.value = text;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  await settled(element);
}

/** As a person does who looks at everything: what is folded takes no focus. */
export const openAll = (element: TrousseSchedule): void => all<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
