import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { DOMParser } from '@xmldom/xmldom';

/**
 * A message or its translation as text, with `{0}` where an expression stands.
 *
 * @typedef {object} Message
 * @property {string} id
 * @property {string} text
 * @property {string} place file and line
 *
 * @typedef {object} Unit one message of an .xlf
 * @property {string} id
 * @property {string} source
 * @property {string | undefined} target
 */

/**
 * The messages of src, and what is wrong with those that cannot be extracted.
 * @param {string} root
 */
export function readSource(root) {
  const settings = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
  const localizer = new RuntimeLitLocalizer({ ...settings, baseDir: root, resolve: (path) => join(root, path) });
  const { messages, errors } = localizer.extractSourceMessages();
  return {
    targetLocales: /** @type {string[]} */ (settings.targetLocales),
    messages: messages.map(({ name, contents, file, node }) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      return { id: name, text: contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join(''), place: `${file.fileName.replace(`${root}/`, '')}:${line + 1}` };
    }),
    errors: errors.map(({ messageText }) => (typeof messageText === 'string' ? messageText : messageText.messageText)),
  };
}

/**
 * The units of an .xlf.
 * @param {string} xml
 * @returns {Unit[]}
 */
export function readUnits(xml) {
  const units = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('trans-unit');
  return Array.from(units, (unit) => {
    const part = (/** @type {string} */ name) => {
      const element = unit.getElementsByTagName(name)[0];
      return element && textOf(/** @type {Element} */ (/** @type {unknown} */ (element)));
    };
    return { id: unit.getAttribute('id') ?? '', source: part('source') ?? '', target: part('target') };
  });
}

/** @param {Element} element */
function textOf(element) {
  return Array.from(element.childNodes, (child) => (child.nodeName === 'x' ? `{${/** @type {Element} */ (child).getAttribute('id')}}` : child.nodeValue ?? '')).join('');
}
