import type { ScheduleInput } from '../../../src/domain/schedule.js';
import { TrousseSchedule } from '../../../src/elements/trousse-schedule/trousse-schedule.js';
import states from '../../fixtures/trousse-schedule.json';
import { contract } from '../../support/contract.js';
import { statesIn } from '../../support/fixture.js';
import { shadowOf } from '../../support/shadow.js';

const give = (schedule: unknown) => (element: TrousseSchedule) => {
  element.value = schedule as ScheduleInput;
};

const press = (selector: string) => (element: TrousseSchedule) => {
  shadowOf(element).querySelector<HTMLElement>(selector)?.click();
};

const open = (element: TrousseSchedule) => shadowOf(element).querySelectorAll('details').forEach((one) => (one.open = true));

contract('trousse-schedule', {
  elementClass: TrousseSchedule,
  words: { fr: 'L’horaire, vérifié avant l’affichage', en: 'The schedule, checked before it is posted' },
  states: {
    ...statesIn(states),
    'a shift open': async (element) => {
      give(states.month.value)(element);
      await element.updateComplete;
      press('.shift')(element);
    },
    'a mend applied': async (element) => {
      give(states.month.value)(element);
      element.week = '2026-11-17';
      await element.updateComplete;
      press('[data-action="mend"]')(element);
    },
    'all open, lines not read': async (element) => {
      await element.updateComplete;
      open(element);
      const box = shadowOf(element).querySelector('textarea') as HTMLTextAreaElement;
      box.value = 'mardi, on verra\n24 nov. 16 h à 19 h';
      box.dispatchEvent(new Event('input'));
      press('[data-action="place"]')(element);
      press('[data-action="copy"]')(element);
    },
  },
  kept: (element) => element.value,
  announces: { act: give(states.month.value), words: { fr: 'Écarts avec la loi', en: 'Conflicts with the law' } },
  events: { 'trousse-assess': give(states.clear.value) },
  badData: {
    'a value that is no schedule': give('un horaire'),
    'an hour that no clock has': give({ shifts: [{ date: '2026-11-24', start: '25:00', end: '18:00' }] }),
    'a name': give({ worker: { name: 'Camille' } }),
    'a day that is none': (element) => element.setAttribute('week', '2026-02-30'),
    'an unknown jurisdiction': (element) => element.setAttribute('jurisdiction', 'on'),
  },
});
