import type { PledgeForm } from '../../../src/domain/pledge.js';
import type { OfferedCommitment } from '../../../src/elements/trousse-pledge/offer.js';
import { TroussePledge } from '../../../src/elements/trousse-pledge/trousse-pledge.js';
import states from '../../fixtures/trousse-pledge.json';
import { contract } from '../../support/contract.js';
import { statesIn } from '../../support/fixture.js';
import { textOf } from '../../support/page.js';
import { choose, fill, sign } from './support/pledge.js';

/** Gives what no page should, whatever its type. */
const give = (value: unknown) => (element: TroussePledge) => {
  element.value = value as PledgeForm;
};
const offer = (commitments: unknown) => (element: TroussePledge) => {
  element.commitments = commitments as OfferedCommitment[];
};

contract('trousse-pledge', {
  elementClass: TroussePledge,
  words: { fr: 'Choisissez vos engagements', en: 'Choose your commitments' },
  states: {
    ...statesIn(states),
    'the organisation': (element) => choose(element),
    'to sign': (element) => fill(element),
    'a trial signed': (element) => sign(element),
  },
  otherWords: {
    'the organisation': { fr: 'Nom de l’organisation', en: 'Name of the organization' },
    'to sign': { fr: 'Lisez et signez', en: 'Read and sign' },
    'a trial signed': { fr: 'rien n’a été envoyé', en: 'nothing was sent' },
  },
  kept: (element) => ({ value: element.value, step: textOf(element, '.steprow') }),
  events: {
    'trousse-submit': (element) => sign(element),
    'trousse-sent': (element) => {
      element.addEventListener('trousse-submit', (event) => {
        event.preventDefault();
        event.accept('R-1');
      });
      return sign(element);
    },
    'trousse-error': (element) => {
      element.addEventListener('trousse-submit', (event) => {
        event.preventDefault();
        event.refuse();
      });
      return sign(element);
    },
  },
  badData: {
    'a value that is no pledge': give('un engagement'),
    'a part that does not exist': give({ name: 'Zoé' }),
    'hours over the law': give({ weekHours: 18 }),
    'a name that is no text': give({ organisation: 7 }),
    'no commitment': offer([]),
    'a commitment without words': offer([{ id: 'transport' }]),
    'a commitment twice': offer([{ id: 'exams' }, { id: 'exams' }]),
    'commitments that are no list': offer('hours'),
  },
});
