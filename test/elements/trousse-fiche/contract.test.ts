import type { Fiche } from '../../../src/domain/fiche.js';
import { TrousseFiche } from '../../../src/elements/trousse-fiche/trousse-fiche.js';
import states from '../../fixtures/trousse-fiche.json';
import { contract } from '../../support/contract.js';
import { statesIn } from '../../support/fixture.js';
import { settled } from '../../support/mount.js';
import { shadowOf } from '../../support/shadow.js';

const given = states.given.value;

/** Gives what no page should, whatever its type. */
const give = (value: unknown) => (element: TrousseFiche) => {
  element.value = value as Fiche;
};

const show = async (element: TrousseFiche) => {
  element.name = states.law.name;
  await settled(element);
};

const press = (selector: string) => async (element: TrousseFiche) => {
  const control = shadowOf(element).querySelector<HTMLElement>(selector);
  if (!control) throw new Error(`The sheet shows no ${selector}.`);
  control.click();
  await settled(element);
};

/** Which of the readers is chosen; none where no sheet shows. */
const reader = (element: TrousseFiche) => [...shadowOf(element).querySelectorAll<HTMLInputElement>('[part~="choice"] input')].findIndex(({ checked }) => checked);

contract('trousse-fiche', {
  elementClass: TrousseFiche,
  words: { fr: 'Fiche d’information', en: 'Information sheet' },
  states: {
    ...statesIn(states),
    'opened from the list': press('[data-fiche="facteurs-perseverance"]'),
    'opened from another': async (element) => {
      await show(element);
      await press('[data-fiche]')(element);
    },
    'link made': async (element) => {
      await show(element);
      await press('[data-action="link"]')(element);
    },
    'reference made': async (element) => {
      await show(element);
      await press('[data-action="quote"]')(element);
    },
  },
  kept: (element) => ({ name: element.value?.id, reader: reader(element) }),
  otherLanguage: async (element) => {
    await show(element);
    await press('[data-action="language"]')(element);
  },
  announces: {
    act: async (element) => {
      await show(element);
      await press('[part~="choice"] label:nth-of-type(2) input')(element);
    },
    words: { fr: 'Fiche affichée pour', en: 'Sheet shown for' },
  },
  events: {
    'trousse-fiche-open': press('[data-fiche]'),
    'trousse-fiche-print': async (element) => {
      await show(element);
      element.addEventListener('trousse-fiche-print', (event) => event.preventDefault());
      await press('[data-action="print"]')(element);
    },
  },
  badData: {
    'an unknown name': (element) => element.setAttribute('name', 'loi-du-travail'),
    'an unknown reader': (element) => element.setAttribute('audience', 'teacher'),
    'a value that is no sheet': give('une fiche'),
    'a part that does not exist': give({ ...given, html: '<p>Bonjour</p>' }),
    'a part that is missing': give({ ...given, remember: undefined }),
    'an unknown kind of block': give({ ...given, sections: [{ title: 'Une image', blocks: [{ kind: 'image', src: 'https://exemple.test/' }] }] }),
    'an unknown theme': give({ ...given, theme: 'sports' }),
    'a source that is cited and not listed': give({ ...given, sources: given.sources.slice(1) }),
    'a link that would run a script': give({ ...given, remember: [[{ text: 'Ici', href: 'javascript:alert(1)' }]] }),
    'a source that would run one': give({ ...given, sources: given.sources.map((source) => ({ ...source, href: 'javascript:alert(1)' })) }),
  },
});
