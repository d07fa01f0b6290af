import type { Answers, Quiz } from '../../../src/domain/quiz.js';
import { TrousseQuiz } from '../../../src/elements/trousse-quiz/trousse-quiz.js';
import states from '../../fixtures/trousse-quiz.json';
import { contract } from '../../support/contract.js';
import { statesIn } from '../../support/fixture.js';
import { settled } from '../../support/mount.js';
import { shadowOf } from '../../support/shadow.js';

const { knowledge } = states;
const given = states.given.quiz as Quiz;

/** Gives what no page should, whatever its type. */
const answer = (value: unknown) => (element: TrousseQuiz) => {
  element.value = value as Answers;
};
const give = (value: unknown) => (element: TrousseQuiz) => {
  element.quiz = value as Quiz;
};

/** Presses one control after the other. */
const press = (...selectors: readonly string[]) => async (element: TrousseQuiz) => {
  for (const selector of selectors) {
    await settled(element);
    const control = shadowOf(element).querySelector<HTMLElement>(selector);
    if (!control) throw new Error(`The quiz shows no ${selector}.`);
    control.click();
  }
  await settled(element);
};
const action = (name: string) => `[data-action="${name}"]`;
const next = action('next');

/** Asks another quiz, or with a class. */
const set = (properties: Partial<TrousseQuiz>, ...then: readonly string[]) => async (element: TrousseQuiz) => {
  Object.assign(element, properties);
  await press(...then)(element);
};

/** An answer that is wrong, judged. */
const mistake = async (element: TrousseQuiz) => {
  element.name = 'mythes';
  const { 'lundi-vendredi': first } = knowledge.value;
  answer({ 'lundi-vendredi': first })(element);
  await press('.ans input', next)(element);
};

const over = { fr: 'Recommencer', en: 'Start again' };

contract('trousse-quiz', {
  elementClass: TrousseQuiz,
  words: { fr: 'Rien n’est enregistré', en: 'Nothing is saved' },
  states: {
    ...statesIn(states),
    'a question': press(action('start'), '.ans label:last-child input'),
    'an answer is missing': press(action('start'), next),
    'a mistake': mistake,
    'a slider': set({ name: 'mythes' }, action('start')),
    'a guess judged': set({ name: 'mythes' }, action('start'), next),
    'several answers': set({ quiz: given }, action('start'), '.ans input'),
    'several answers judged': set({ quiz: given }, action('start'), '.ans input', next),
    'link made': async (element) => {
      answer(states.interests.value)(element);
      await press(action('link'))(element);
    },
    'a new start': async (element) => {
      answer(states.interests.value)(element);
      await press(action('restart'))(element);
    },
    'a class': set({ mode: 'class' }),
    'hands raised': set({ mode: 'class' }, action('hands'), '.vote button:last-of-type', '.vote:last-child button:last-of-type'),
    'hands and the answer': set({ mode: 'class', name: 'mythes' }, action('hands'), next, next, '.vote button:last-of-type', next),
    'each on their own': set({ mode: 'class' }, action('own')),
    'each on their own, and the answer': set({ mode: 'class', quiz: given }, action('own'), next),
    'portrait of interests': set({ mode: 'class' }, action('hands'), ...Array<string>(24).fill(next)),
    'portrait of knowledge': set({ mode: 'class', quiz: given }, action('hands'), ...Array<string>(8).fill(next)),
    'count of points': set({ mode: 'class', quiz: given }, action('own'), ...Array<string>(8).fill(next), '.vote button:last-of-type'),
  },
  otherWords: {
    ...Object.fromEntries([...Object.keys(states), 'link made', 'portrait of interests', 'portrait of knowledge', 'count of points'].map((state) => [state, over])),
  },
  kept: (element) => ({ value: element.value, result: element.result }),
  announces: { act: mistake, words: { fr: 'Pas tout à fait', en: 'Not quite' } },
  events: {
    'trousse-answer': press(action('start'), '.ans input', next),
    'trousse-result': press(action('start'), ...Array<string>(24).fill(action('skip'))),
  },
  badData: {
    'an unknown name': (element) => element.setAttribute('name', 'metiers'),
    'an unknown mode': (element) => element.setAttribute('mode', 'classe'),
    'an unknown order': (element) => element.setAttribute('order', 'random'),
    'answers that are none': answer('oui'),
    'an answer to no question': answer({ camping: 2 }),
    'a quiz that is none': give('un quiz'),
    'a part that does not exist': give({ ...given, html: '<p>Bonjour</p>' }),
    'an unknown kind of question': give({ ...given, questions: [{ kind: 'image', id: 'a', text: 'Laquelle?' }] }),
    'two questions of one name': give({ ...given, questions: [...given.questions, ...given.questions] }),
    'a child that is no quiz': (element) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = '{ "title": ';
      element.append(script);
      // Read where a page is still being read.
      document.dispatchEvent(new Event('DOMContentLoaded'));
    },
  },
});
