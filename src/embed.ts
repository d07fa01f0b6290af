import { TrousseBalance } from './elements/trousse-balance/trousse-balance.js';
import { TrousseFiche } from './elements/trousse-fiche/trousse-fiche.js';
import { TrousseLibrary } from './elements/trousse-library/trousse-library.js';
import { TroussePledge } from './elements/trousse-pledge/trousse-pledge.js';
import { TrousseQuiz } from './elements/trousse-quiz/trousse-quiz.js';
import { TrousseSchedule } from './elements/trousse-schedule/trousse-schedule.js';
import { version } from './generated/version.js';
import { check, watchPolicy } from './host/check.js';
import { followAddress } from './host/open-check.js';
import { followWays } from './host/ways.js';

/** Every tag of the kit. New element: one line here. */
const elements: Record<string, CustomElementConstructor> = {
  'trousse-balance': TrousseBalance,
  'trousse-fiche': TrousseFiche,
  'trousse-library': TrousseLibrary,
  'trousse-pledge': TroussePledge,
  'trousse-quiz': TrousseQuiz,
  'trousse-schedule': TrousseSchedule,
};

const tags = Object.keys(elements);

/** The one global: which version is here, which elements, and what the page has of them, in codes and numbers. */
const Trousse = { version, elements: tags, check: () => check(version, tags) } as const;

watchPolicy();

// A page served as XML reads no template of ours: what it shows without the script stays.
if (document.contentType === 'text/html') {
  for (const tag of tags) {
    // Another script of the page may hold the tag already: the first one wins.
    if (!customElements.get(tag)) customElements.define(tag, elements[tag] as CustomElementConstructor);
  }
  followWays(tags);
  followAddress(() => Trousse.check());
}

Object.defineProperty(globalThis, 'Trousse', { value: Trousse, configurable: true, enumerable: true });
