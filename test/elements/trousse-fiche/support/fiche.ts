import type { Fiche } from '../../../../src/domain/fiche.js';
import { TrousseFiche } from '../../../../src/elements/trousse-fiche/trousse-fiche.js';
import { mount, place, settled } from '../../../support/mount.js';
import { textOf, textsOf } from '../../../support/page.js';
import { isSeen } from '../../../support/shadow.js';
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

/** The title that an element shows. */
export const title = (element: Element): string => textOf(element, '[part="heading"]');

/** Does it say that its sheet is on its way? */
export const loading = (element: Element): boolean => textsOf(element, '[role="status"]').includes('La fiche arrive…');

/** Is the light-DOM child of an element on the screen? */
export const fallbackShown = (element: Element): boolean => element.firstElementChild !== null && isSeen(element.firstElementChild);

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
