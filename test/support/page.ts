import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { settled } from './mount.js';
import { shadowOf } from './shadow.js';

/* What a test finds in an element's shadow root, and does there as a person does. */

export const find = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E | null => shadowOf(element).querySelector<E>(selector);

export const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E[] => [...shadowOf(element).querySelectorAll<E>(selector)];

export function get<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E {
  const found = find<E>(element, selector);
  if (!found) throw new Error(`<${element.localName}> shows no ${selector}.`);
  return found;
}

/** Words, spaces and no-break spaces made one. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const textOf = (element: Element, selector: string): string => plain(find(element, selector)?.textContent ?? '');
export const textsOf = (element: Element, selector: string): string[] => all(element, selector).map(({ textContent }) => plain(textContent));

/** Does an element show this? A failure says yes or no, and not the whole page. */
export const shows = (element: Element, selector: string): boolean => find(element, selector) !== null;

/** Has this the focus, inside of an element? */
export const hasFocus = (element: Element, target: string | Element | undefined): boolean => shadowOf(element).activeElement === (typeof target === 'string' ? get(element, target) : target);

/** A real click in the middle of what is seen of a control. */
export async function click(element: Element, target: string | HTMLElement): Promise<void> {
  const control = typeof target === 'string' ? get(element, target) : target;
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getClientRects()[0] ?? new DOMRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await settled(element);
}

/** Presses a control so many times, without a pointer: what was tried with one elsewhere. */
export async function press(element: Element, selector: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) {
    get(element, selector).click();
    await settled(element);
  }
}

/** Presses keys, one after the other, where the focus is. */
export async function pressKey(element: Element, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await sendKeys({ press: name });
    await settled(element);
  }
}

/** Types where the focus is. */
export async function type(element: Element, text: string): Promise<void> {
  await sendKeys({ type: text });
  await settled(element);
}
