import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitWords } from '../split-words.mjs';
import { compileQuizzes } from './kit.mjs';

/**
 * Writes what the script carries of the quizzes: the shape of each one once, and its words in every language, which nothing
 * puts together until it is shown. Throws, with every problem.
 * @param {string} folder
 * @param {import('./kit.mjs').Contents} [contents]
 */
export function writeQuizzes(folder, contents) {
  const { quizzes, problems } = compileQuizzes(contents);
  if (problems.length > 0) throw new Error(`The quizzes are not right:\n${problems.join('\n')}`);
  const names = Object.keys(Object.values(quizzes)[0] ?? {});
  const texts = Object.fromEntries(names.map((name) => [name, splitWords(Object.fromEntries(Object.entries(quizzes).map(([locale, byName]) => [locale, byName[name]])))]));
  writeFileSync(join(folder, 'quizzes.ts'), `export const quizTexts: Record<string, { shape: unknown; words: Record<string, string> }> = ${JSON.stringify(texts, null, 1)};\n`);
}
