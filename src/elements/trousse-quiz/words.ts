import { msg } from '@lit/localize';
import type { Guess, Question, Quiz } from '../../domain/quiz.js';
import { isRightChoice } from '../../domain/quiz-knowledge.js';
import { choicesOf } from '../../domain/quiz-tally.js';
import type { Locale } from '../../shared/speech.js';

// Each function is called inside a render or `localized()`. Words say neither « tu » nor « vous »: one quiz is for pupils, another for employers.

/** The choices of a question in words, in the order of `choicesOf`. */
export function choiceWords(question: Question): string[] {
  switch (question.kind) {
    case 'rating': return [msg('Pas pour moi'), msg('Peut-être'), msg('Ça me tente')];
    case 'true-false': return [msg('Vrai'), msg('Faux')];
    case 'number': return [msg('Juste'), msg('Trop bas'), msg('Trop haut')];
    default: return question.options.map(({ text }) => text);
  }
}

/** A number with its unit: `10 h`, `29 sur 100`. */
export function numberWords(value: number, { unit }: Guess, locale: Locale): string {
  return value.toLocaleString(locale) + (unit ? `\u00a0${unit}` : '');
}

/** What is right, in words. */
export function rightWords(question: Question, locale: Locale): string {
  if (question.kind === 'number') return numberWords(question.right, question, locale);
  const choices = choicesOf(question);
  return choiceWords(question).filter((_, index) => isRightChoice(question, choices[index] ?? '')).join(', ');
}

/** What bears these ids, in their order. */
export const pick = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): T[] => ids.flatMap((id) => all.filter((one) => one.id === id));

/** Dimensions by their names. */
export const namesOf = ({ dimensions = [] }: Quiz, ids: readonly string[]): string => pick(dimensions, ids).map(({ name }) => name).join(', ');

/** A number as a person types it, brought between its ends; the one before where there is none. */
export const readNumber = (before: number, least: number, most: number) => (text: string): number => {
  const number = Number.parseFloat(text.replace(',', '.'));
  return Number.isNaN(number) ? before : Math.min(most, Math.max(least, number));
};
