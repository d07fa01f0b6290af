import { TrousseBalance } from '../../../src/elements/trousse-balance/trousse-balance.js';
import type { WeekInput } from '../../../src/domain/week.js';
import weeks from '../../fixtures/trousse-balance.json';
import { contract } from '../../support/contract.js';
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
    ...Object.fromEntries(Object.entries(weeks).map(([name, week]) => [name, give(week)])),
    'suggestion applied': async (element) => {
      give(weeks['law-broken'])(element);
      await element.updateComplete;
      press('apply')(element);
    },
    'link made': async (element) => {
      press('link')(element);
      await element.updateComplete;
    },
  },
  kept: (element) => element.value,
  announces: { act: give(weeks['law-broken']), words: { fr: 'plafond de la loi', en: 'legal cap' } },
  events: { 'trousse-assess': give(weeks.filled) },
  badData: {
    'a value that is no week': give('une semaine'),
    'an hour that no day has': give({ hours: { work: [25, 0, 0, 0, 0, 0, 0] } }),
    'a part that does not exist': give({ name: 'Camille' }),
    'an unknown stage': (element) => element.setAttribute('stage', 'primary'),
    'a day that is none': (element) => element.setAttribute('date', '2026-02-30'),
    'an unknown jurisdiction': (element) => element.setAttribute('jurisdiction', 'on'),
  },
});
