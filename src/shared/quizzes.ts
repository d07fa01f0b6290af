import type { Quiz } from '../domain/quiz.js';
import { quizTexts } from '../generated/quizzes.js';
import { fillWords } from './fill-words.js';
import type { Locale } from './speech.js';

/** The names of the kit's quizzes, the default first. */
export const quizNames: readonly string[] = Object.keys(quizTexts);

/** One of the kit's quizzes, or `undefined`. Nothing is put together before it is shown. */
export function readQuiz(name: string, locale: Locale): Quiz | undefined {
  const { shape, words } = (quizNames.includes(name) && quizTexts[name]) || {};
  const said = words?.[locale];
  return said ? (fillWords(shape, said) as Quiz) : undefined;
}
