/*
 * WordPress reads the plugin's French from a .mo, which is made here from the .po that translators write. One message, one
 * translation: the plugin has no plural and no context.
 */

/**
 * @param {string} po
 * @returns {Map<string, string>} translations by message; the empty message holds the headers
 */
export function readPo(po) {
  /** @type {Map<string, string>} */
  const messages = new Map();
  for (const block of po.split(/\n{2,}/)) {
    const id = part(block, 'msgid');
    if (id !== undefined) messages.set(id, part(block, 'msgstr') ?? '');
  }
  return messages;
}

/**
 * @param {string} block
 * @param {string} keyword
 */
function part(block, keyword) {
  const found = new RegExp(`^${keyword} ((?:".*"\\n?)+)`, 'm').exec(block);
  return found?.[1]?.split('\n').filter(Boolean).map((line) => JSON.parse(line)).join('');
}

/**
 * @param {Map<string, string>} messages
 * @returns {Buffer}
 */
export function writeMo(messages) {
  const pairs = [...messages].filter(([, text]) => text !== '').map(([id, text]) => [Buffer.from(id), Buffer.from(text)]).sort(([one], [other]) => Buffer.compare(/** @type {Buffer} */ (one), /** @type {Buffer} */ (other)));
  const head = 28;
  const tables = head + pairs.length * 16;
  const header = Buffer.alloc(tables);
  [0x950412de, 0, pairs.length, head, head + pairs.length * 8, 0, tables].forEach((number, index) => header.writeUInt32LE(number, index * 4));
  /** @type {Buffer[]} */
  const texts = [];
  let place = tables;
  [0, 1].forEach((side) => pairs.forEach((pair, index) => {
    const text = /** @type {Buffer} */ (pair[side]);
    header.writeUInt32LE(text.length, head + side * pairs.length * 8 + index * 8);
    header.writeUInt32LE(place, head + side * pairs.length * 8 + index * 8 + 4);
    texts.push(text, Buffer.from([0]));
    place += text.length + 1;
  }));
  return Buffer.concat([header, ...texts]);
}

/**
 * The messages that PHP asks for.
 * @param {string} php
 * @returns {string[]}
 */
export const messagesIn = (php) => [...php.matchAll(/\b(?:esc_html_|esc_attr_)?_?_?[_e]\(\s*'((?:[^'\\]|\\.)*)',\s*'trousse'/g)].map(([, text = '']) => text.replace(/\\(['\\])/g, '$1'));
