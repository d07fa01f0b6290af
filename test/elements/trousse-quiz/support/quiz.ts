import type { Answers, Quiz } from '../../../../src/domain/quiz.js';
import { TrousseQuiz } from '../../../../src/elements/trousse-quiz/trousse-quiz.js';
import states from '../../../fixtures/trousse-quiz.json';
import { mount, place, settled } from '../../../support/mount.js';
import { textOf } from '../../../support/page.js';

if (!customElements.get('trousse-quiz')) customElements.define('trousse-quiz', TrousseQuiz);

/** Answers of the quiz of interests: social and entreprenant first, then artistique. */
export const interests: Answers = states.interests.value;
/** Answers of the quiz of myths, some of them wrong. */
export const myths: Answers = states.knowledge.value;
/** A quiz that a page gave: one question of each kind that is judged. */
export const outside = states.given.quiz as Quiz;
export const outsideAnswers: Answers = states.given.value;

/** Two dimensions, two questions: what a small page would write. */
export const small: Quiz = {
  title: 'Dehors ou dedans?', scoring: 'profile',
  dimensions: [{ id: 'dehors', letter: 'D', name: 'Dehors', text: 'Bouger.' }, { id: 'dedans', name: 'Intérieur', text: 'Lire.' }],
  questions: [
    { kind: 'rating', id: 'marcher', text: 'Marcher', weights: { dehors: 1 } },
    { kind: 'one', id: 'soir', text: 'Le soir?', options: [{ id: 'feu', text: 'Un feu', weights: { dehors: 2 } }, { id: 'livre', text: 'Un livre', weights: { dedans: 2, dehors: 1 } }] },
  ],
};

/** A quiz element in French, drawn, with the attributes that a case gives. */
export const quiz = (attributes: Record<string, string> = {}, parent: Element = place()): Promise<TrousseQuiz> => mount<TrousseQuiz>('trousse-quiz', { lang: 'fr', ...attributes }, parent);

/** The same with properties that the page gives. */
export async function given(properties: Partial<Pick<TrousseQuiz, 'name' | 'mode' | 'quiz' | 'value'>>, attributes: Record<string, string> = {}): Promise<TrousseQuiz> {
  const element = await quiz(attributes);
  Object.assign(element, properties);
  await settled(element);
  return element;
}

export const title = (element: Element): string => textOf(element, '#title');
export const action = (name: string): string => `[data-action="${name}"]`;
/** The choice at this place, from 1. */
export const choice = (place: number): string => `.ans > :nth-child(${place}) input`;
/** The button that adds a hand to the line at this place, from 1. */
export const hand = (place: number): string => `.vote:nth-child(${place}) button:last-of-type`;
