/*
 * The code that a person pastes, from what she chose. Four ways, one behaviour:
 *
 *   tag    the element itself
 *   div    <div data-trousse="pledge" data-…>, for editors that drop tags they do not know
 *   link   <a href="…" data-trousse="fiche" data-…>, which stays a useful link where the script is dropped
 *   frame  a page of ours in a frame, for editors that drop scripts
 */

/** @typedef {'tag' | 'div' | 'link' | 'frame'} Way */
/** @typedef {readonly [name: string, value: string]} Pair a name and its value; a boolean attribute has an empty one */
/** @typedef {{ href: string, words: string }} Link */

/**
 * @typedef {object} Choice
 * @property {Way} way
 * @property {string} tag such as `trousse-pledge`
 * @property {readonly Pair[]} attributes what differs from the element's own defaults
 * @property {readonly Pair[]} theme public custom properties that differ from ours, and the page's scheme
 * @property {string} [lang] the language of the element, where it is not the page's
 * @property {string} text what a visitor reads until the script runs, and where it never does
 * @property {readonly Link[]} links where she may go then; the first one is the link of the way `link`
 * @property {import('./address.js').Script} script
 * @property {string} base folder that holds the kit
 * @property {string} title of the frame
 * @property {'fr' | 'en'} spoken the language of the words here, which a frame is told: it cannot follow its page's
 * @property {boolean} dark whether the page is always dark
 * @property {boolean} helper whether the site lets the helper of a frame run
 * @property {boolean} styled whether the site keeps the attribute `style`
 */

export const ways = /** @type {const} */ (['tag', 'div', 'link', 'frame']);

/**
 * The code in two parts: the script, which a page needs once, and what stands where the tool is to show.
 * @param {Choice} choice
 * @returns {{ script: string, markup: string }}
 */
export function snippetParts(choice) {
  if (choice.way === 'frame') return { script: open('script', [['src', `${choice.base}frame.js`], ['async', '']]) + '</script>', markup: frame(choice) };
  const { src, integrity } = choice.script;
  const pinned = integrity === undefined ? [] : /** @type {Pair[]} */ ([['integrity', integrity], ['crossorigin', 'anonymous']]);
  return { script: `${open('script', [['src', src], ...pinned, ['async', '']], false)}</script>`, markup: markups[choice.way](choice) };
}

/**
 * The code in one piece. The helper of a frame stands after it.
 * @param {Choice} choice
 */
export function snippet(choice) {
  const { script, markup } = snippetParts(choice);
  return choice.way !== 'frame' ? `${script}\n${markup}` : choice.helper ? `${markup}\n${script}` : markup;
}

/**
 * The theme as a rule of a stylesheet, for a page whose policy refuses the attribute.
 * @param {Choice} choice
 */
export const themeRule = ({ tag, theme }) => `${tag} {\n${theme.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;

/** What of its settings an address of `embed.html` cannot bear: they come from the deployed `embed.config.json` alone. */
export const deployedOnly = ['endpoint', 'format', 'src', 'href-pattern', 'operator', 'operator-address', 'operator-contact', 'privacy-contact', 'privacy-href', 'retention', 'hosted-in', 'fallback-email', 'organisation', 'history'];

/**
 * What `embed.config.json` holds for such settings; nothing where there are none.
 * @param {Choice} choice
 */
export function configuration({ tag, attributes }) {
  const given = attributes.filter(([name]) => deployedOnly.includes(name)).map(([name, value]) => [name, value === '' ? true : value]);
  return given.length === 0 ? undefined : JSON.stringify({ [shortName(tag)]: Object.fromEntries(given) }, null, 2);
}

/** @type {Record<'tag' | 'div' | 'link', (choice: Choice) => string>} */
const markups = {
  tag: (choice) => `${open(choice.tag, [...languageOf(choice), ...choice.attributes, ...styleOf(choice)])}\n${fallback(choice)}\n</${choice.tag}>`,
  div: (choice) => `${open('div', [['data-trousse', shortName(choice.tag)], ...languageOf(choice), ...data(choice.attributes), ...styleOf(choice)])}\n${fallback(choice)}\n</div>`,
  link: (choice) => {
    const [first] = choice.links;
    if (!first) return '';
    const link = `${open('a', [['href', first.href], ['data-trousse', shortName(choice.tag)], ...languageOf(choice), ...data(choice.attributes)])}${escape(first.words)}</a>`;
    // The element stands beside its link: what surrounds both carries the colours.
    return styleOf(choice).length === 0 ? link : `${open('div', styleOf(choice))}\n  ${link.replaceAll('\n', '\n  ')}\n</div>`;
  },
};

/** Until the helper gives a frame the height of what it holds, and where an editor drops the helper. */
const FRAME_HEIGHT = '700';

/** As wide as its place, without an edge: by attributes, which no policy refuses. @param {Choice} choice */
function frame({ tag, attributes, spoken, dark, base, title }) {
  const own = attributes.filter(([name]) => name !== 'languages' && !deployedOnly.includes(name));
  const asked = [['element', shortName(tag)], ['lang', spoken], ...(dark ? [['scheme', 'dark']] : []), ...own];
  const query = asked.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
  return `${open('iframe', [['src', `${base}embed.html?${query}`], ['title', title], ['loading', 'lazy'], ['width', '100%'], ['height', FRAME_HEIGHT], ['frameborder', '0']])}</iframe>`;
}

/** @param {string} tag */
export const shortName = (tag) => tag.replace('trousse-', '');

/** @param {Choice} choice @returns {Pair[]} */
const languageOf = ({ lang }) => (lang === undefined ? [] : [['lang', lang]]);

/** @param {Choice} choice @returns {Pair[]} */
const styleOf = ({ theme, styled }) => (theme.length === 0 || !styled ? [] : [['style', theme.map(([name, value]) => `${name}: ${value}`).join('; ')]]);

/** @param {readonly Pair[]} attributes @returns {Pair[]} */
const data = (attributes) => attributes.map(([name, value]) => [`data-${name}`, value]);

/** @param {Choice} choice */
function fallback({ text, links }) {
  const anchors = links.map(({ href, words }) => `<a href="${escape(href)}">${escape(words)}</a>`);
  if (anchors.length < 2) return `  <p>${[escape(text), ...anchors].join(' ')}</p>`;
  return `  <p>${escape(text)}</p>\n  <ul>\n${anchors.map((anchor) => `    <li>${anchor}</li>`).join('\n')}\n  </ul>`;
}

/** Past this width, or with more attributes, each stands on its own line. */
const COMFORTABLE = { width: 90, attributes: 2 };

/**
 * An opening tag.
 * @param {string} name
 * @param {readonly Pair[]} attributes
 * @param {boolean} [mayBreak]
 */
function open(name, attributes, mayBreak = true) {
  // An empty `data-…` keeps its quotes: some editors drop what has no value.
  const written = attributes.map(([key, value]) => (value === '' && !key.startsWith('data-') ? key : `${key}="${escape(value)}"`));
  const line = `<${[name, ...written].join(' ')}>`;
  const long = line.length > COMFORTABLE.width || attributes.length > COMFORTABLE.attributes;
  return mayBreak && long && name !== 'iframe' && name !== 'script' ? `<${name}\n${written.map((one) => `  ${one}`).join('\n')}>` : line;
}

/** Copying and old editors make plain spaces of no-break ones, unless they have a name. @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\u00a0', '&nbsp;').replace(/\s*[\r\n]+\s*/g, ' ');
