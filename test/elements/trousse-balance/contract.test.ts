import { TrousseBalance } from '../../../src/elements/trousse-balance/trousse-balance.js';
import type { WeekInput } from '../../../src/domain/week.js';
import states from '../../fixtures/trousse-balance.json';
import { contract } from '../../support/contract.js';
import { statesIn } from '../../support/fixture.js';
import { shadowOf } from '../../support/shadow.js';

const give = (week: unknown) => (element: TrousseBalance) => {
  element.value = week as WeekInput;
};

const press = (action: string) => (element: TrousseBalance) => {
  shadowOf(element).querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
};

contract('trousse-balance', {
  elementClass: TrousseBalance,
  words: { fr: 'Ta semaine, heure par heure', en: 'Your week, hour by hour' },
  states: {
    ...statesIn(states),
    'suggestion applied': async (element) => {
      give(states['law-broken'].value)(element);
      await element.updateComplete;
      press('apply')(element);
    },
    'link made': async (element) => {
      press('link')(element);
      await element.updateComplete;
    },
  },
  kept: (element) => element.value,
  announces: { act: give(states['law-broken'].value), words: { fr: 'plafond de la loi', en: 'legal cap' } },
  events: { 'trousse-assess': give(states.filled.value) },
  badData: {
    'a value that is no week': give('une semaine'),
    'an hour that no day has': give({ hours: { work: [25, 0, 0, 0, 0, 0, 0] } }),
    'a part that does not exist': give({ name: 'Camille' }),
    'an unknown stage': (element) => element.setAttribute('stage', 'primary'),
    'a day that is none': (element) => element.setAttribute('date', '2026-02-30'),
    'an unknown jurisdiction': (element) => element.setAttribute('jurisdiction', 'on'),
  },
});
