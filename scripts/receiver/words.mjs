import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../fiches/kit.mjs';
import { readYaml, typesetAll } from '../quizzes/yaml.mjs';
import { inRoot } from '../root.mjs';

/* The words of the receiver's pages, answers and e-mails: locales/<locale>/receiver.yaml, checked and made into one module. */

/**
 * The words of one locale, by their whole names: `errors.too-large`.
 * @param {any} tree
 * @param {string} [prefix]
 * @returns {Record<string, string>}
 */
export const flat = (tree, prefix = '') =>
  Object.fromEntries(Object.entries(tree ?? {}).flatMap(([name, value]) => (value !== null && typeof value === 'object' ? Object.entries(flat(value, `${prefix}${name}.`)) : [[`${prefix}${name}`, String(value ?? '')]])));

/** @param {string} text */
const places = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort().join(' ');

/**
 * What one language says and another does not; `words` is by locale, the source's first.
 * @param {Record<string, Record<string, string>>} words
 * @returns {string[]}
 */
export function differences(words) {
  const [[, source] = ['', {}], ...others] = Object.entries(words);
  return others.flatMap(([locale, own]) => [
    ...Object.keys(source).filter((key) => !own[key]).map((key) => `locales/${locale}/receiver.yaml lacks « ${key} ».`),
    ...Object.keys(own).filter((key) => !(key in source)).map((key) => `locales/${locale}/receiver.yaml says « ${key} », which the source does not.`),
    ...Object.entries(source).filter(([key, text]) => own[key] && places(own[key]) !== places(text)).map(([key, text]) => `locales/${locale}/receiver.yaml: « ${key} » has other places than the source: ${places(text) || 'none'}.`),
  ]);
}

/** @param {readonly string[]} [from] @param {(locale: string) => string} [read] */
export function compileWords(from = locales, read = (locale) => readFileSync(inRoot(`locales/${locale}/receiver.yaml`), 'utf8')) {
  /** @type {string[]} */
  const problems = [];
  const words = Object.fromEntries(
    from.map((locale) => {
      const { value, problems: wrong } = readYaml(read(locale));
      problems.push(...wrong.map(({ line, message }) => `locales/${locale}/receiver.yaml:${line}: ${message}`));
      return [locale, flat(typesetAll(value, locale))];
    }),
  );
  return { words, problems: [...problems, ...differences(words)] };
}

/** Writes server/src/generated/words.ts. Throws, with every problem. */
export function writeWords() {
  const { words, problems } = compileWords();
  if (problems.length > 0) throw new Error(`The words of the receiver are not right:\n${problems.join('\n')}`);
  const byLanguage = Object.fromEntries(Object.entries(words).map(([locale, own]) => [locale.slice(0, 2), own]));
  mkdirSync(inRoot('server/src/generated'), { recursive: true });
  writeFileSync(join(inRoot('server/src/generated'), 'words.ts'), `export const words = ${JSON.stringify(byLanguage, null, 1)} as const;\n`);
}
