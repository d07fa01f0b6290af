import { frenchProblems } from '../parity/typography.mjs';
import { labelOf, nameOf, wordsPath } from './kit.mjs';

/**
 * What the plugin's own words lack, or hold for nothing, and how to mend it.
 * @param {import('./kit.mjs').Contents} contents
 * @returns {string[]}
 */
export function pluginWordProblems(contents) {
  const { elements, words, fiches } = contents;
  const names = [...elements.keys()].map(nameOf);
  const attributes = [...elements].flatMap(([tag, { attributes: own = [] }]) => own.map(({ name = '', description = '' }) => ({ element: nameOf(tag), name, description })));
  const has = (/** @type {string} */ key) => attributes.some(({ element, name }) => key === name || key === `${element}.${name}`);
  return [
    ...names.filter((name) => !Object.hasOwn(words.elements, name)).map((name) => `${wordsPath} has no ${name} under elements: add its icon, sheets, title and description.`),
    ...Object.keys(words.elements).filter((name) => !names.includes(name)).map((name) => `${wordsPath} speaks of ${name}, which is gone: take it out of elements.`),
    ...attributes.filter(({ element, name }) => !labelOf(element, name, words)).map(({ element, name }) => `${wordsPath} has no label for ${name} of ${element}: add it under attributes.`),
    ...[...Object.keys(words.attributes), ...Object.keys(words.choices), ...words.several, ...words.shared].filter((key) => !has(key)).map((key) => `${wordsPath} speaks of ${key}, which no element has: take it out.`),
    ...attributes.flatMap(({ name, description }) => choiceProblems(name, description, words.choices[name])),
    ...Object.values(words.elements).flatMap(({ fiches: own }) => (own === 'all' ? [] : own)).filter((id) => !Object.hasOwn(fiches, id)).map((id) => `${wordsPath} names the sheet ${id}, which is gone.`),
    ...pairsIn(words).flatMap(({ fr, en }) => [
      ...(fr && en ? [] : [`${wordsPath}: “${fr || en}” is in one language only: write the other.`]),
      ...frenchProblems(fr),
    ]),
  ];
}

/**
 * The choices are those that the manifest names, between backquotes; it may give one as an example alone.
 * @param {string} name
 * @param {string} description
 * @param {Record<string, import('./kit.mjs').Words> | undefined} choices
 */
function choiceProblems(name, description, choices) {
  if (!choices) return [];
  const said = [...description.matchAll(/`([a-z]+)`/g)].map(([, choice = '']) => choice);
  const example = /such as `/.test(description);
  return [
    ...said.filter((choice) => !Object.hasOwn(choices, choice)).map((choice) => `${wordsPath} has no words for ${choice}, a choice of ${name}: add them under choices.`),
    ...Object.keys(choices).filter((choice) => !example && !said.includes(choice)).map((choice) => `${wordsPath} offers ${choice} for ${name}, which the element does not know: take it out.`),
  ];
}

/**
 * Every pair of words, wherever it stands.
 * @param {unknown} value
 * @returns {import('./kit.mjs').Words[]}
 */
function pairsIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && typeof value.fr === 'string') return [{ fr: value.fr, en: 'en' in value ? String(value.en) : '' }];
  return Object.values(value).flatMap(pairsIn);
}
