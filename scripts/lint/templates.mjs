import { parseFragment } from 'parse5';

/**
 * A Lit template as a reader of its markup needs it: its elements and texts, with a mark where each expression stands.
 *
 * @typedef {import('estree').TaggedTemplateExpression} Template
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} ChildNode
 */

// Of the private use area: a letter of no language.
const [open, close] = ['\ue000', '\ue001'];

/** @param {Template} template */
export const isMarkup = ({ tag }) => tag.type === 'Identifier' && (tag.name === 'html' || tag.name === 'svg');

/**
 * @param {Template} template
 * @param {{ element?: (element: Element) => void, text?: (text: string) => void }} visitor
 */
export function visitMarkup({ quasi }, { element = () => {}, text = () => {} }) {
  const markup = quasi.quasis.map(({ value }, index) => (value.cooked ?? value.raw) + (index < quasi.expressions.length ? `${open}${index}${close}` : '')).join('');
  /** @param {ChildNode[]} nodes */
  const walk = (nodes) => {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) text(node.value);
      if ('attrs' in node) element(node);
      if ('childNodes' in node) walk(node.childNodes);
      if ('content' in node) walk(node.content.childNodes);
    }
  };
  walk(parseFragment(markup).childNodes);
}

/**
 * The expressions whose marks stand in a text.
 * @param {Template} template
 * @param {string} text
 */
export const expressionsIn = ({ quasi }, text) => [...text.matchAll(/\ue000(\d+)\ue001/g)].map((mark) => quasi.expressions[Number(mark[1])]);

/** @param {string} text */
export const withoutMarks = (text) => text.replace(/\ue000\d+\ue001/g, '…').trim();
