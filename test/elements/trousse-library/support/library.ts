import { sendKeys } from '@web/test-runner-commands';
import { TrousseLibrary } from '../../../../src/elements/trousse-library/trousse-library.js';
import { mount, place, settled } from '../../../support/mount.js';
import { all, get } from '../../../support/page.js';

if (!customElements.get('trousse-library')) customElements.define('trousse-library', TrousseLibrary);

/** The library in French, drawn, with the attributes that a case gives. */
export const library = (attributes: Record<string, string> = {}, parent: Element = place()): Promise<TrousseLibrary> => mount<TrousseLibrary>('trousse-library', { lang: 'fr', ...attributes }, parent);

/** The sheets that it lists, in order. */
export const idsOf = (element: Element): string[] => all(element, '[part="list"] a').map(({ dataset }) => dataset.fiche ?? '');

/** Types in the search. */
export async function search(element: TrousseLibrary, words: string): Promise<void> {
  get(element, '#search').focus();
  await sendKeys({ type: words });
  await settled(element);
}
