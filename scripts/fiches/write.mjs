import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitWords } from '../split-words.mjs';
import { compileKit, locales, sourcesOf } from './kit.mjs';

/**
 * Writes what the script carries of the sheets: each one's shape, and its words in every language, which nothing puts
 * together until it is shown; and the names of the sources. What `src/content` holds is not said twice. Throws, with every
 * problem.
 * @param {string} folder
 * @param {import('./kit.mjs').Contents} [contents]
 */
export function writeFiches(folder, contents) {
  const { kit, problems } = compileKit(new Date().toISOString().slice(0, 10), contents);
  if (problems.length > 0) throw new Error(`The sheets are not right:\n${problems.join('\n')}`);
  const ids = Object.keys(Object.values(kit)[0] ?? {});
  const split = ids.map((id) => splitWords(Object.fromEntries(Object.entries(kit).map(([locale, sheets]) => [locale, wordsOf(/** @type {import('../../src/domain/fiche.js').Fiche} */ (sheets[id]))]))));
  const shapes = Object.fromEntries(ids.map((id, index) => [id, split[index]?.shape]));
  const words = Object.fromEntries(Object.keys(kit).map((locale) => [locale, Object.fromEntries(ids.map((id, index) => [id, split[index]?.words[locale]]))]));
  const [first = [], ...others] = (contents?.locales ?? locales).map((locale) => [...sourcesOf(locale, contents).known.values()].map(({ name }) => name));
  const names = [first, ...others.map((list) => list.map((name, index) => (name === first[index] ? '' : name)))].map((list) => list.join('|'));
  writeFileSync(join(folder, 'fiches.ts'), `export const shapes: Record<string, unknown> = ${JSON.stringify(shapes, null, 1)};\n\nexport const words: Record<string, Record<string, string>> = ${JSON.stringify(words, null, 1)};\n`);
  writeFileSync(join(folder, 'source-names.ts'), `/** By language, in the order of the kit's; then by source, in the order of src/content/sources.ts: nothing where it is as in the first. */\nexport const sourceNames: readonly string[] = ${JSON.stringify(names, null, 1)};\n`);
}

/** @param {import('../../src/domain/fiche.js').Fiche} fiche */
const wordsOf = ({ title, summary, reviewed, minutes, remember, sections }) => ({ title, summary, reviewed, minutes, remember, sections });
