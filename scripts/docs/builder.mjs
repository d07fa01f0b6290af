import { existsSync, readFileSync } from 'node:fs';
import { compileKit, ids } from '../fiches/kit.mjs';
import { importTypeScript } from '../import-typescript.mjs';
import { inRoot } from '../root.mjs';
import { readWords } from './pages.mjs';

/*
 * What the builder of the demo's home knows of the kit: settings, their types, defaults and words as the manifest and
 * demo/words have them, how each is asked for (demo/builder/elements), the colours of the elements, the titles of the sheets.
 */

/** @typedef {import('../manifest/plugins.mjs').Declaration} Declaration */
/** @typedef {{ fr: string, en: string }} Both */
/** @typedef {{ kind: string, label: Both, hint?: Both | null, choices?: [string, Both][], group?: string, with?: string, more?: boolean, least?: number, most?: number, unless?: string, upTo?: string }} Asked how a setting is asked for: at most a number unless another setting is given, never over another's; its hint takes the place of what the manifest says of it, null says nothing */
/** @typedef {{ name: Both, does: Both, fallback: { text: Both, sheets: string | string[] | Record<string, Record<string, string>> }, settings: Record<string, Asked> }} Card its sheets: all, those named, that of a setting's value, or one by each value of a setting */

/** The file, beside the builder. */
export const kitFile = 'demo/builder/kit.json';

/** @param {string} tag */
export const cardFile = (tag) => `demo/builder/elements/${tag}.json`;

/** What the page asks for by itself, for every element: the language. */
const askedApart = ['languages'];

/**
 * @param {string} tag
 * @returns {Card | undefined}
 */
export const readCard = (tag) => (existsSync(inRoot(cardFile(tag))) ? JSON.parse(readFileSync(inRoot(cardFile(tag)), 'utf8')) : undefined);

/**
 * The text of `kit.json`.
 * @param {Map<string, Declaration>} elements
 */
export async function kitText(elements) {
  const { publicColours, privateColours } = await importTypeScript(inRoot('src/styles/tokens.ts'));
  const { kit } = compileKit(new Date().toISOString().slice(0, 10));
  const title = (/** @type {string} */ locale, /** @type {string} */ id) => kit[locale]?.[id]?.title ?? '';
  return `${JSON.stringify({
    // The edge of a field is the kit's own; it must show on a ground that is the page's.
    colours: Object.fromEntries(Object.entries({ ...publicColours, edge: privateColours.edge }).map(([name, [light, dark]]) => [name, { light, dark }])),
    elements: [...elements].sort(([one], [other]) => one.localeCompare(other)).map(([tag, declaration]) => elementOf(tag, declaration)),
    sheets: ids.map((id) => ({ id, title: { fr: title('fr-CA', id), en: title('en-CA', id) } })),
  }, null, 1)}\n`;
}

/**
 * @param {string} tag
 * @param {Declaration} declaration
 */
function elementOf(tag, declaration) {
  const card = readCard(tag);
  if (!card) throw new Error(`The builder does not know ${tag}: write ${cardFile(tag)}, after ${cardFile('trousse-fiche')}.`);
  const words = readWords(tag)['attributes'] ?? {};
  const settings = settingsOf(declaration).flatMap(({ name = '', type, description = '' }) => {
    const asked = card.settings[name];
    if (!asked) return [];
    const { hint = { fr: words[name] ?? '', en: description }, ...rest } = asked;
    return [{ name, type: type?.text ?? 'string', help: hint ?? { fr: '', en: '' }, ...rest }];
  });
  const order = Object.keys(card.settings);
  settings.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  return { tag, name: card.name, does: card.does, fallback: card.fallback, settings };
}

/** @param {Declaration} declaration */
const settingsOf = ({ attributes = [] }) => attributes.filter(({ name = '' }) => !askedApart.includes(name));

/**
 * What the builder does not ask for, asks for nothing, or asks otherwise than the element takes it.
 * @param {string} tag
 * @param {Declaration} declaration
 * @param {Card | undefined} card
 * @returns {string[]}
 */
export function cardProblems(tag, declaration, card) {
  const file = cardFile(tag);
  if (!card) return [`The builder does not know ${tag}: write ${file}, after ${cardFile('trousse-fiche')}.`];
  const settings = settingsOf(declaration);
  const names = settings.map(({ name }) => name ?? '');
  return [
    ...names.filter((name) => !(name in card.settings)).map((name) => `${file} does not say how to ask for ${name}: add it, then run \`npm run docs\`.`),
    ...Object.keys(card.settings).filter((name) => !names.includes(name)).map((name) => `${file} asks for ${name}, which is gone: take it out, then run \`npm run docs\`.`),
    ...settings.flatMap(({ name = '', description = '' }) => choiceProblems(file, name, description, card.settings[name]?.choices)),
  ];
}

/**
 * The doc comment of a setting names its values between backquotes; so do the choices of the builder.
 * @param {string} file
 * @param {string} name
 * @param {string} description
 * @param {[string, Both][] | undefined} choices
 */
function choiceProblems(file, name, description, choices) {
  if (!choices) return [];
  const said = [...description.matchAll(/`([\w-]+)`/g)].map(([, value = '']) => value);
  const offered = choices.map(([value]) => value).filter((value) => value !== '');
  return [
    ...said.filter((value) => !offered.includes(value)).map((value) => `${file} does not offer ${value} for ${name}.`),
    ...offered.filter((value) => !said.includes(value)).map((value) => `${file} offers ${value} for ${name}, which its doc comment does not name.`),
  ];
}
