/*
 * Tables of what a page may use of an element, made from its manifest: names, defaults and types come from the code, and
 * so do the English words; the French ones stand in demo/words.
 *
 * Each kind gives, for a declaration, rows of `name`, `value` (type or default) and `text`.
 */

/** @typedef {{ name: string, value: string, text: string }} Row */
/** @typedef {import('../manifest/plugins.mjs').Declaration} Declaration */
/** @typedef {Record<string, Record<string, string>>} Words kind -> name -> words */

const unquoted = (/** @type {string | undefined} */ value = '') => value.replace(/^(['"])(.*)\1$/, '$2');

/** A global attribute of HTML, that every element of the kit follows. */
const lang = { name: 'lang', value: '', text: 'Language, as everywhere in HTML: the element’s own, else its nearest ancestor’s, else French. `en` and `fr` exist.' };

/** @type {Record<string, (declaration: Declaration) => Row[]>} */
export const kinds = {
  attributes: ({ attributes = [] }) => [...attributes.map(({ name, default: value, description = '' }) => ({ name: name ?? '', value: unquoted(value), text: description })), lang],
  properties: ({ members = [] }) =>
    members.flatMap((member) => (member.kind === 'field' && !('attribute' in member) ? [{ name: member.name, value: member.type?.text ?? '', text: member.description ?? '' }] : [])),
  events: ({ events = [] }) => events.map(({ name, type, description = '' }) => ({ name, value: type.text, text: description })),
  tokens: ({ cssProperties = [] }) => cssProperties.map(({ name, default: value = '', description = '' }) => ({ name, value, text: description })),
  parts: ({ cssParts = [] }) => cssParts.map(({ name, description = '' }) => ({ name, value: '', text: description })),
};

const headings = {
  en: { attributes: ['Attribute', 'Default'], properties: ['Property', 'Type'], events: ['Event', 'Type'], tokens: ['Custom property', 'Default'], parts: ['Part', ''], text: 'What it does' },
  fr: { attributes: ['Attribut', 'Par défaut'], properties: ['Propriété', 'Type'], events: ['Événement', 'Type'], tokens: ['Propriété CSS', 'Par défaut'], parts: ['Partie', ''], text: 'Ce que c’est' },
};

/**
 * @param {keyof typeof headings} language
 * @param {string} kind
 */
const headingOf = (language, kind) => {
  const [name = '', value = ''] = headings[language][/** @type {'attributes'} */ (kind)];
  return { name, value, text: headings[language].text };
};

/**
 * A table in Markdown; nothing where it would have no row.
 * @param {string} kind
 * @param {Declaration} declaration
 */
export function markdownTable(kind, declaration) {
  const rows = kinds[kind]?.(declaration) ?? [];
  if (rows.length === 0) return '';
  const code = (/** @type {string} */ text) => (text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const heading = headingOf('en', kind);
  const wide = heading.value !== '';
  const cells = (/** @type {Row} */ { name, value, text }, /** @type {(text: string) => string} */ mark) => [mark(name), ...(wide ? [mark(value)] : []), text];
  return [line(cells(heading, String)), line(cells({ name: '---', value: '---', text: '---' }, String)), ...rows.map((row) => line(cells(row, code)))].join('\n');
}

/**
 * A table in HTML; nothing where it would have no row.
 * @param {string} kind
 * @param {Declaration} declaration
 * @param {Words} words
 */
export function htmlTable(kind, declaration, words) {
  const rows = kinds[kind]?.(declaration) ?? [];
  if (rows.length === 0) return '';
  const heading = headingOf('fr', kind);
  const wide = heading.value !== '';
  const code = (/** @type {string} */ text) => (text === '' ? '' : `<code>${escape(text)}</code>`);
  return [
    '<div class="scroll" tabindex="0" role="region" aria-label="' + heading.name + '"><table>',
    `<thead><tr><th scope="col">${heading.name}</th>${wide ? `<th scope="col">${heading.value}</th>` : ''}<th scope="col">${heading.text}</th></tr></thead>`,
    '<tbody>',
    ...rows.map(({ name, value }) => `<tr><th scope="row">${code(name)}</th>${wide ? `<td>${code(value)}</td>` : ''}<td>${prose(words[kind]?.[name] ?? '')}</td></tr>`),
    '</tbody></table></div>',
  ].join('\n');
}

/**
 * What the French words of a demo page lack, or hold for nothing.
 * @param {string} file
 * @param {Declaration} declaration
 * @param {Words} words
 */
export function wordProblems(file, declaration, words) {
  return Object.entries(kinds).flatMap(([kind, rowsOf]) => {
    const names = rowsOf(declaration).map(({ name }) => name);
    const said = Object.keys(words[kind] ?? {});
    return [
      ...names.filter((name) => !said.includes(name)).map((name) => `${file} does not say in French what ${name} is: add it under ${kind}, then run \`npm run docs\`.`),
      ...said.filter((name) => !names.includes(name)).map((name) => `${file} speaks of ${name}, which is gone: take it out of ${kind}, then run \`npm run docs\`.`),
    ];
  });
}

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param {string} text words, with code between backquotes */
const prose = (text) => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
