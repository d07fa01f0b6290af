/** @typedef {import('../../src/domain/fiche.js').Fiche} Fiche */

/**
 * Where two languages of one sheet are not of one make: their reviews, sections, blocks, figures and citations.
 * @param {Fiche} first in the source language
 * @param {Fiche} other
 * @returns {string[]}
 */
export function differences(first, other) {
  const [mine, theirs] = [outline(first), outline(other)];
  const at = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, index) => index).find((index) => mine[index] !== theirs[index]);
  return at === undefined ? [] : [`is not made as the ${first.lang} sheet: it has « ${theirs[at] ?? 'nothing'} » where the other has « ${mine[at] ?? 'nothing'} ». Both say the same, in the same order, from the same sources.`];
}

/** @param {Fiche} fiche */
const outline = ({ reviewed, remember, sections }) => [
  `reviewed ${reviewed}`,
  ...remember.map((text) => `to remember${cited(text)}`),
  ...sections.flatMap(({ audience, blocks }) => [`section${audience ? ` for ${audience}` : ''}`, ...blocks.flatMap(describe)]),
];

/** @param {import('../../src/domain/fiche.js').Block} block @returns {string[]} */
function describe(block) {
  switch (block.kind) {
    case 'heading': return ['heading'];
    case 'paragraph': return [`paragraph${cited(block.text)}`];
    case 'figures': return ['figures', ...block.figures.map(({ value, draw, cite }) => `figure ${value.match(/\d+/g)?.join(' ') ?? 'in words'}${draw ? `, ${draw.count} ${draw.unit} in ${draw.of}` : ''} [${cite.join(' ')}]`)];
    case 'table': return ['table', ...[block.head, ...block.rows].map((row) => `row of ${row.length} cells${cited(row.flat())}`)];
    case 'callout': return ['call-out', ...block.paragraphs.map((text) => `paragraph of a call-out${cited(text)}`)];
    case 'question': return ['question', ...block.answer.map((text) => `answer${cited(text)}`)];
    case 'list': return [block.ordered ? 'numbered list' : 'list', ...items(block)];
    case 'checklist': return ['checklist', ...items(block)];
  }
}

/** @param {{ items: readonly import('../../src/domain/fiche.js').Text[] }} list */
const items = ({ items }) => items.map((text) => `item${cited(text)}`);

/** @param {import('../../src/domain/fiche.js').Text} text */
function cited(text) {
  const cites = text.flatMap(({ cite = [] }) => cite);
  return cites.length > 0 ? ` [${cites.join(' ')}]` : '';
}
