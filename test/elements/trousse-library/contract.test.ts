import { TrousseFiche } from '../../../src/elements/trousse-fiche/trousse-fiche.js';
import { TrousseLibrary } from '../../../src/elements/trousse-library/trousse-library.js';
import states from '../../fixtures/trousse-library.json';
import { contract } from '../../support/contract.js';
import { statesIn } from '../../support/fixture.js';
import { settled } from '../../support/mount.js';
import { deepElements, shadowOf } from '../../support/shadow.js';

// The library draws the sheet that is open with it.
if (!customElements.get('trousse-fiche')) customElements.define('trousse-fiche', TrousseFiche);

const find = <E extends HTMLElement = HTMLElement>(element: TrousseLibrary, selector: string): E => {
  const found = deepElements(shadowOf(element)).find((one) => one.matches(selector));
  if (!found) throw new Error(`The library shows no ${selector}.`);
  return found as E;
};

const press = (selector: string) => async (element: TrousseLibrary) => {
  find(element, selector).click();
  await settled(element);
};

const search = (words: string) => async (element: TrousseLibrary) => {
  const field = find<HTMLInputElement>(element, '#search');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(element);
};

const open = press('[data-fiche="loi-travail-jeunes"]');

/** The sheets of the list, and the one that is open. */
const shown = (element: TrousseLibrary) => ({
  list: [...shadowOf(element).querySelectorAll<HTMLElement>('[part~="list"] [data-fiche]')].map(({ dataset }) => dataset.fiche),
  open: shadowOf(element).querySelector('trousse-fiche')?.value?.title,
});

contract('trousse-library', {
  elementClass: TrousseLibrary,
  words: { fr: 'Des fiches pour en parler', en: 'Sheets to start the conversation' },
  states: {
    ...statesIn(states),
    'found by a word': search('memoire examens'),
    'nothing found': search('anticonstitutionnellement'),
    'a sheet open': open,
    'a sheet opened from another': async (element) => {
      await open(element);
      await press('[data-fiche]')(element);
    },
    'an open sheet’s link made': async (element) => {
      await open(element);
      await press('[data-action="link"]')(element);
    },
    'back from a sheet': async (element) => {
      await open(element);
      await press('[data-action="back"]')(element);
    },
  },
  otherWords: Object.fromEntries(['a sheet open', 'a sheet opened from another', 'an open sheet’s link made'].map((state) => [state, { fr: 'Fiche d’information', en: 'Information sheet' }])),
  kept: shown,
  events: { 'trousse-fiche-open': open },
  badData: {
    'an unknown reader': (element) => element.setAttribute('audience', 'employer teacher'),
    'an unknown theme': (element) => element.setAttribute('theme', 'sports'),
  },
});
