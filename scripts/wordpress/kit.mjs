import { readFileSync } from 'node:fs';
import { readWords } from '../docs/pages.mjs';
import { compileKit } from '../fiches/kit.mjs';
import { importTypeScript } from '../import-typescript.mjs';
import { readElements } from '../manifest/read.mjs';
import { compileQuizzes } from '../quizzes/kit.mjs';
import { inRoot } from '../root.mjs';

/*
 * What the WordPress plugin knows of the kit. Names, kinds and help come from the manifest and from the demo pages' French; the
 * sheets and quizzes from their own words; only short labels are written for the plugin, in words.json.
 */

export const wordsPath = 'integrations/wordpress/words.json';

/**
 * @typedef {{ fr: string, en: string }} Words
 * @typedef {{ icon: string, fiches: string[] | 'all', title: Words, description: Words }} ElementWords
 * @typedef {{ elements: Record<string, ElementWords>, attributes: Record<string, Words>, choices: Record<string, Record<string, Words>>, several: string[], shared: string[] }} PluginWords
 * @typedef {{ kind: string, label: Words, help: Words, choices?: Record<string, Words> }} Attribute
 * @typedef {Omit<ElementWords, 'fiches'> & { fiches: string[], attributes: Record<string, Attribute> }} Element
 * @typedef {{ elements: Record<string, Element>, shared: string[], required: string[], fiches: Record<string, Words> }} Kit
 * @typedef {import('../manifest/read.mjs').Declaration} Declaration
 */

/** What the plugin's words are joined to; a test gives its own.
 * @typedef {object} Contents
 * @property {Map<string, Declaration>} elements by tag
 * @property {(tag: string) => Record<string, string>} french what each attribute is, in French
 * @property {Record<string, Words>} fiches titles of the sheets
 * @property {Record<string, Words>} quizzes titles of the quizzes
 * @property {string[]} required attributes without which nothing is sent
 * @property {PluginWords} words
 */

/** @returns {Promise<Contents>} */
export async function readContents() {
  const { kit } = compileKit(new Date().toISOString().slice(0, 10));
  const { factNames } = await importTypeScript(inRoot('src/elements/trousse-pledge/facts.ts'));
  return {
    elements: await readElements(),
    french: (tag) => readWords(tag)['attributes'] ?? {},
    fiches: titles(kit),
    quizzes: titles(compileQuizzes().quizzes),
    required: factNames.map((/** @type {string} */ name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
    words: JSON.parse(readFileSync(inRoot(wordsPath), 'utf8')),
  };
}

/**
 * @param {Record<string, Record<string, { title: string }>>} byLocale
 * @returns {Record<string, Words>}
 */
function titles(byLocale) {
  const { 'fr-CA': french = {}, 'en-CA': english = {} } = byLocale;
  return Object.fromEntries(Object.entries(french).map(([id, { title }]) => [id, { fr: title, en: english[id]?.title ?? title }]));
}

/**
 * The kit as the plugin reads it.
 * @param {Contents} contents
 * @returns {Kit}
 */
export function pluginKit(contents) {
  const { elements, words, fiches, required } = contents;
  const entries = [...elements].map(([tag, declaration]) => {
    const name = nameOf(tag);
    const own = words.elements[name];
    if (!own) throw new Error(`${wordsPath} has no ${name} under elements: npm run test:structure says what is missing.`);
    return [name, { ...own, fiches: own.fiches === 'all' ? Object.keys(fiches) : own.fiches, attributes: attributesOf(name, declaration, contents) }];
  });
  return { elements: Object.fromEntries(entries), shared: words.shared, required, fiches };
}

/**
 * @param {string} element
 * @param {Declaration} declaration
 * @param {Contents} contents
 */
function attributesOf(element, { attributes = [] }, contents) {
  const french = contents.french(`trousse-${element}`);
  return Object.fromEntries(attributes.map(({ name = '', description = '', type }) => {
    const choices = choicesOf(element, name, contents);
    // A list of choices speaks for itself; the help names them as code does.
    const label = labelOf(element, name, contents.words) ?? { fr: name, en: name };
    const help = choices ? { fr: '', en: '' } : { fr: beyond(label.fr, french[name] ?? ''), en: beyond(label.en, description) };
    const kind = kindOf(element, name, type?.text ?? '', choices !== undefined, contents.words);
    return [name, { kind, label, help, ...(choices && { choices }) }];
  }));
}

/**
 * @param {string} element
 * @param {string} name
 * @param {PluginWords} words
 * @returns {Words | undefined}
 */
export const labelOf = (element, name, words) => words.attributes[`${element}.${name}`] ?? words.attributes[name];

/**
 * What there is to choose from; `undefined` where anything may be written.
 * @param {string} element
 * @param {string} name
 * @param {Contents} contents
 */
function choicesOf(element, name, { words, fiches, quizzes }) {
  if (name === 'name') return { fiche: fiches, quiz: quizzes }[element];
  return words.choices[name];
}

/** An address leads elsewhere: its name says so. */
const address = /^(endpoint|src|href)$|^href-|-href$/;

/**
 * @param {string} element
 * @param {string} name
 * @param {string} type
 * @param {boolean} closed
 * @param {PluginWords} words
 */
function kindOf(element, name, type, closed, words) {
  if (/\bboolean\b/.test(type)) return 'flag';
  if (/\bnumber\b/.test(type)) return 'number';
  if (address.test(name)) return 'url';
  if (words.several.includes(`${element}.${name}`)) return 'many';
  return closed ? 'choice' : 'text';
}

/**
 * Help, where it says more than the label.
 * @param {string} label
 * @param {string} text words, with code between backquotes
 */
const beyond = (label, text) => (text === `${label}.` ? '' : text.replaceAll('`', ''));

/** @param {string} tag */
export const nameOf = (tag) => tag.replace(/^trousse-/, '');
