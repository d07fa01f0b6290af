import { folderOf, pinnedScript, updatedScript } from './address.js';

/*
 * From what a person chose on the page to what the code is made of. All of it stays in the page.
 */

/** @typedef {{ fr: string, en: string }} Both */
/** @typedef {{ name: string, type: string, kind: string, label: Both, help: Both, choices?: [string, Both][], group?: string, with?: string, more?: boolean, least?: number, most?: number | undefined, unless?: string, upTo?: string }} Setting */
/** @typedef {{ tag: string, name: Both, does: Both, fallback: { text: Both, sheets: string | string[] | Record<string, Record<string, string>> }, settings: Setting[] }} Element */
/** @typedef {{ id: string, title: Both }} Sheet */
/** @typedef {{ colours: Record<string, { light: string, dark: string }>, elements: Element[], sheets: Sheet[] }} Kit */

/**
 * @typedef {object} Config
 * @property {string} tag
 * @property {Readonly<Record<string, string>>} values settings of the element, as typed; none or empty is the element's own
 * @property {'page' | 'fr' | 'en'} language the page's, or always the same
 * @property {'light' | 'dark' | 'both'} page what the host page is
 * @property {{ light: Readonly<Record<string, string>>, dark: Readonly<Record<string, string>> }} colours those that differ
 * @property {string} radius of corners, in pixels; empty is ours
 * @property {import('./snippet.js').Way} way
 * @property {boolean} pinned
 * @property {boolean} [helper] whether the site lets a frame's helper run: most that keep frames do
 * @property {boolean} [styled] whether it keeps the attribute `style`: most do
 * @property {string} base
 * @property {import('./address.js').Hashes} hashes
 * @property {'fr' | 'en'} reader the language of the builder
 */

/** @param {Kit} kit @param {string} tag @returns {Element} */
export function elementOf(kit, tag) {
  const found = kit.elements.find((one) => one.tag === tag) ?? kit.elements[0];
  if (!found) throw new Error('The kit has no element.');
  return found;
}

/**
 * What of its settings differs from what the element does by itself: the first of several choices, an empty field.
 * @param {Element} element
 * @param {Readonly<Record<string, string>>} values
 * @returns {import('./snippet.js').Pair[]}
 */
export function attributesOf({ settings }, values) {
  return settings.flatMap(({ name, kind, choices }) => {
    const value = (values[name] ?? '').trim();
    if (value === '' || (kind === 'choice' && value === choices?.[0]?.[0])) return [];
    return [[name, kind === 'boolean' ? '' : value]];
  });
}

/** Public colours in the order in which they are asked for; the ring around a field is the text's by default. */
export const colourNames = /** @type {const} */ (['accent', 'on-accent', 'surface', 'ink', 'muted', 'focus']);

/**
 * Every colour of a theme on one ground, ours where it has none.
 * @param {Kit} kit
 * @param {Config['colours']} colours
 * @param {'light' | 'dark'} ground
 * @returns {Record<string, string>}
 */
export function coloursOn(kit, colours, ground) {
  const own = colours[ground];
  const all = Object.fromEntries(Object.entries(kit.colours).map(([name, ours]) => [name, own[name] ?? ours[ground]]));
  return { ...all, focus: own['focus'] ?? all['ink'] ?? '' };
}

/**
 * Custom properties of a theme, as CSS has them. A page that is always light or always dark gets plain colours, which every
 * editor keeps; a page that is both gets both in `light-dark()`. A page that is dark often does not tell the browser so: the
 * element is told, or it would be a white card there.
 * @param {Kit} kit
 * @param {Pick<Config, 'page' | 'colours' | 'radius'>} config
 * @returns {import('./snippet.js').Pair[]}
 */
export function themeOf(kit, { page, colours, radius }) {
  const grounds = page === 'both' ? /** @type {const} */ (['light', 'dark']) : [page];
  const changed = colourNames.filter((name) => grounds.some((ground) => colours[ground][name] !== undefined));
  /** @type {import('./snippet.js').Pair[]} */
  const pairs = changed.map((name) => {
    const [first = '', second] = grounds.map((ground) => coloursOn(kit, colours, ground)[name] ?? '');
    return [`--trousse-${name}`, second === undefined || first === second ? first : `light-dark(${first}, ${second})`];
  });
  if (radius !== '') pairs.push(['--trousse-radius', radius === '0' ? '0' : `${radius}px`]);
  return page === 'light' ? pairs : [['color-scheme', page === 'dark' ? 'dark' : 'light dark'], ...pairs];
}

/**
 * All that the code is made of.
 * @param {Kit} kit
 * @param {Config} config
 * @returns {import('./snippet.js').Choice}
 */
export function choiceOf(kit, config) {
  const { tag, values, language, reader, way, base, hashes, pinned, helper = true, styled = true } = config;
  const element = elementOf(kit, tag);
  const spoken = language === 'page' ? reader : language;
  const attributes = attributesOf(element, values);
  if (language === 'fr') attributes.push(['languages', 'fr']);
  return {
    way,
    tag: element.tag,
    attributes,
    theme: way === 'frame' ? [] : themeOf(kit, config),
    ...(language === 'en' && { lang: 'en' }),
    text: element.fallback.text[spoken],
    links: linksOf(kit, element, values).map(({ id, title }) => ({ href: `${base}fiches/${spoken === 'fr' ? 'fr-CA' : 'en-CA'}/${id}.html`, words: title[spoken] })),
    script: (pinned && pinnedScript(base, hashes)) || updatedScript(base, hashes),
    base: folderOf(base),
    title: element.name[spoken],
    spoken,
    dark: config.page === 'dark',
    helper,
    styled,
  };
}

/**
 * The sheets that a visitor may read in the place of the element: they are pages that need no script.
 * @param {Kit} kit
 * @param {Element} element
 * @param {Readonly<Record<string, string>>} values
 */
function linksOf({ sheets }, { fallback }, values) {
  if (fallback.sheets === 'all') return sheets;
  const ids = Array.isArray(fallback.sheets) ? fallback.sheets : typeof fallback.sheets === 'string' ? [values[fallback.sheets] || (sheets[0]?.id ?? '')] : sheetsBy(fallback.sheets, values);
  return sheets.filter(({ id }) => ids.includes(id));
}

/**
 * The sheet that goes with the value of a setting; the first one's where it has none.
 * @param {Record<string, Record<string, string>>} by
 * @param {Readonly<Record<string, string>>} values
 */
const sheetsBy = (by, values) => Object.entries(by).map(([name, ids]) => ids[values[name] ?? ''] ?? Object.values(ids)[0]);
