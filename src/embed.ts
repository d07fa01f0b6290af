import { TrousseBalance } from './elements/trousse-balance/trousse-balance.js';
import { TrousseFiche } from './elements/trousse-fiche/trousse-fiche.js';
import { TrousseLibrary } from './elements/trousse-library/trousse-library.js';
import { TroussePledge } from './elements/trousse-pledge/trousse-pledge.js';
import { TrousseQuiz } from './elements/trousse-quiz/trousse-quiz.js';
import { version } from './generated/version.js';
import { followWays } from './host/ways.js';

/** Every tag of the kit. New element: one line here. */
const elements: Record<string, CustomElementConstructor> = {
  'trousse-balance': TrousseBalance,
  'trousse-fiche': TrousseFiche,
  'trousse-library': TrousseLibrary,
  'trousse-pledge': TroussePledge,
  'trousse-quiz': TrousseQuiz,
};

const tags = Object.keys(elements);

// A page served as XML reads no template of ours: what it shows without the script stays.
if (document.contentType === 'text/html') {
  for (const tag of tags) {
    // Another script of the page may hold the tag already: the first one wins.
    if (!customElements.get(tag)) customElements.define(tag, elements[tag] as CustomElementConstructor);
  }
  followWays(tags);
}

/** The one global: which version is here, and which elements. */
const Trousse = { version, elements: tags } as const;

Object.defineProperty(globalThis, 'Trousse', { value: Trousse, configurable: true, enumerable: true });
