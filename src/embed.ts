import { TrousseBalance } from './elements/trousse-balance/trousse-balance.js';
import { TrousseFiche } from './elements/trousse-fiche/trousse-fiche.js';
import { TrousseLibrary } from './elements/trousse-library/trousse-library.js';
import { TroussePledge } from './elements/trousse-pledge/trousse-pledge.js';
import { TrousseQuiz } from './elements/trousse-quiz/trousse-quiz.js';
import { TrousseSchedule } from './elements/trousse-schedule/trousse-schedule.js';
import { version } from './generated/version.js';

/** Every tag of the kit. New element: one line here. */
const elements: Record<string, CustomElementConstructor> = {
  'trousse-balance': TrousseBalance,
  'trousse-fiche': TrousseFiche,
  'trousse-library': TrousseLibrary,
  'trousse-pledge': TroussePledge,
  'trousse-quiz': TrousseQuiz,
  'trousse-schedule': TrousseSchedule,
};

for (const tag of Object.keys(elements)) {
  // Another script of the page may hold the tag already: the first one wins.
  if (!customElements.get(tag)) customElements.define(tag, elements[tag] as CustomElementConstructor);
}

/** The one global: which version is here, and which elements. */
const Trousse = { version, elements: Object.keys(elements) } as const;

Object.defineProperty(globalThis, 'Trousse', { value: Trousse, configurable: true, enumerable: true });
