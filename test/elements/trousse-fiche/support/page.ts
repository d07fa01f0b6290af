import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Fiche } from '../../../../src/domain/fiche.js';
import { TrousseFiche } from '../../../../src/elements/trousse-fiche/trousse-fiche.js';
import { mount, place, settled } from '../../../support/mount.js';
import { isSeen, shadowOf } from '../../../support/shadow.js';
import { sample } from './sample.js';

if (!customElements.get('trousse-fiche')) customElements.define('trousse-fiche', TrousseFiche);

/** A sheet element in French, drawn, with the attributes that a case gives. */
export const fiche = (attributes: Record<string, string> = {}, parent: Element = place()): Promise<TrousseFiche> => mount<TrousseFiche>('trousse-fiche', { lang: 'fr', ...attributes }, parent);

/** The same, showing a sheet that the page gave. */
export async function given(value: Fiche = sample(), attributes: Record<string, string> = {}, parent: Element = place()): Promise<TrousseFiche> {
  const element = await fiche(attributes, parent);
  element.value = value;
  await settled(element);
  return element;
}

/** An element with something of the page's inside, which asks for a sheet unless its attributes say otherwise. */
export async function asking(attributes = 'src="fiche.json"'): Promise<TrousseFiche> {
  const element = place(`<trousse-fiche lang="fr" ${attributes}><p>Voir la fiche en PDF.</p></trousse-fiche>`) as TrousseFiche;
  await settled(element);
  return element;
}

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

/** The title that an element shows. */
export const title = (element: Element): string => textOf(element, '[part="heading"]');

/** Does it say that its sheet is on its way? */
export const loading = (element: Element): boolean => textsOf(element, '[role="status"]').includes('La fiche arrive…');

/** Does an element show this? A failure says yes or no, and not the whole page. */
export const shows = (element: Element, selector: string): boolean => find(element, selector) !== null;

/** Has this the focus, inside of an element? */
export const hasFocus = (element: Element, target: string | Element | undefined): boolean => shadowOf(element).activeElement === (typeof target === 'string' ? get(element, target) : target);

/** Is the light-DOM child of an element on the screen? */
export const fallbackShown = (element: Element): boolean => element.firstElementChild !== null && isSeen(element.firstElementChild);

/** A real click in the middle of what is seen of a control. */
export async function click(element: Element, target: string | HTMLElement): Promise<void> {
  const control = typeof target === 'string' ? get(element, target) : target;
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getClientRects()[0] ?? new DOMRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await settled(element);
}

/** Presses a key where the focus is. */
export async function press(element: Element, key: string): Promise<void> {
  await sendKeys({ press: key });
  await settled(element);
}

/** Would the browser have followed the link that `act` clicks? It never does here. */
export async function followed(act: () => unknown): Promise<boolean> {
  let left: boolean | undefined;
  const watch = (event: Event) => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', watch);
  try {
    await act();
  } finally {
    removeEventListener('click', watch);
  }
  if (left === undefined) throw new Error('Nothing was clicked.');
  return left;
}

/** The page's address with another fragment, as if it had been opened so. */
export const page = location.href;
export const address = (hash: string): void => history.replaceState(null, '', (page.split('#')[0] ?? '') + hash);

/** Follows a link of the page to a fragment. */
export async function follow(hash: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}
