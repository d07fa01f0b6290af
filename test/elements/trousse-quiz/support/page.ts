import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Answers, Quiz } from '../../../../src/domain/quiz.js';
import { TrousseQuiz } from '../../../../src/elements/trousse-quiz/trousse-quiz.js';
import states from '../../../fixtures/trousse-quiz.json';
import { focused } from '../../../support/checks/keyboard.js';
import { mount, place, settled } from '../../../support/mount.js';
import { shadowOf } from '../../../support/shadow.js';

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

export const find = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E | null => shadowOf(element).querySelector<E>(selector);
export const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E[] => [...shadowOf(element).querySelectorAll<E>(selector)];

export function get<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E {
  const found = find<E>(element, selector);
  if (!found) throw new Error(`The quiz shows no ${selector}.`);
  return found;
}

/** Words, spaces and no-break spaces made one. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const textOf = (element: Element, selector: string): string => plain(find(element, selector)?.textContent ?? '');
export const textsOf = (element: Element, selector: string): string[] => all(element, selector).map(({ textContent }) => plain(textContent));
export const title = (element: Element): string => textOf(element, '#title');
export const shows = (element: Element, selector: string): boolean => find(element, selector) !== null;
export const hasFocus = (element: Element, selector: string): boolean => focused() === get(element, selector);

export const action = (name: string): string => `[data-action="${name}"]`;
/** The choice at this place, from 1. */
export const choice = (place: number): string => `.ans > :nth-child(${place}) input`;
/** The button that adds a hand to the line at this place, from 1. */
export const hand = (place: number): string => `.vote:nth-child(${place}) button:last-of-type`;

/** A real click in the middle of what is seen of a control. */
export async function click(element: Element, selector: string): Promise<void> {
  const control = get(element, selector);
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await settled(element);
}

/** Presses a control so many times, without a pointer: what was tried with one elsewhere. */
export async function press(element: Element, selector: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) {
    get(element, selector).click();
    await settled(element);
  }
}

/** Presses keys, one after the other, where the focus is. */
export async function keys(element: Element, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await sendKeys({ press: name });
    await settled(element);
  }
}

/** Types where the focus is. */
export async function type(element: Element, text: string): Promise<void> {
  await sendKeys({ type: text });
  await settled(element);
}
