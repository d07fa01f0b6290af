import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileKit, locales, sourcesOf } from './kit.mjs';

/**
 * Writes what the script carries of the sheets: each one's words as JSON text, which nothing reads until it is shown, and
 * the names of the sources in every language. What `src/content` holds is not said twice. Throws, with every problem.
 * @param {string} folder
 * @param {import('./kit.mjs').Contents} [contents]
 */
export function writeFiches(folder, contents) {
  const { kit, problems } = compileKit(new Date().toISOString().slice(0, 10), contents);
  if (problems.length > 0) throw new Error(`The sheets are not right:\n${problems.join('\n')}`);
  const words = Object.fromEntries(
    Object.entries(kit).map(([locale, sheets]) => [locale, Object.fromEntries(Object.entries(sheets).map(([id, fiche]) => [id, JSON.stringify(wordsOf(fiche))]))]),
  );
  const names = (contents?.locales ?? locales).map((locale) => [...sourcesOf(locale, contents).known].map(([id, { name }]) => [id, name]));
  const byId = Object.fromEntries((names[0] ?? []).map(([id], index) => [id, names.map((list) => list[index]?.[1])]));
  writeFileSync(join(folder, 'fiches.ts'), `export const sheets: Record<string, Record<string, string>> = ${JSON.stringify(words, null, 1)};\n`);
  writeFileSync(join(folder, 'source-names.ts'), `/** In the order of the kit's languages. */\nexport const sourceNames: Record<string, readonly string[]> = ${JSON.stringify(byId, null, 1)};\n`);
}

/** @param {import('../../src/domain/fiche.js').Fiche} fiche */
const wordsOf = ({ title, summary, reviewed, minutes, remember, sections }) => ({ title, summary, reviewed, minutes, remember, sections });
