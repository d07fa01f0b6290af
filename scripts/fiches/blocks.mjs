import { plain, runsOf } from './inline.mjs';
import { lineOf } from './parse.mjs';
import { typeset } from './typeset.mjs';

/** @typedef {import('./inline.mjs').Context} Context */
/** @typedef {import('./inline.mjs').Run} Run */

/** A year alone: no part of a larger number, no amount. */
const year = /(?<![\d$.,])(19|20)\d\d(?!\d|[.,]\d|\s?(?:h|min|km|%|\$|¢)(?![\p{L}\d]))/gu;

/** Does a text hold a figure? A bare year is none. @param {string} text */
const holdsFigure = (text) => /\d/.test(text.replace(year, ''));

/**
 * A figure without a source fails; `runs` is all that may hold either.
 * @param {any} node @param {Run[]} runs @param {Context} context
 */
function wantSource(node, runs, { problem }) {
  if (holdsFigure(plain(runs)) && !runs.some(({ cite }) => cite)) problem(lineOf(node), `« ${plain(runs).slice(0, 60)} » holds a figure without a source: cite one, [^id], right after it.`);
}

/** A title cites nothing, so it holds no figure. @param {any} node @param {string} text @param {Context} context */
export function wantNoFigure(node, text, { problem }) {
  if (holdsFigure(text)) problem(lineOf(node), `« ${text} »: a title holds no figure, since it cites no source. Put it in the text.`);
}

/**
 * The text of something that holds one paragraph or its words.
 * @param {any} node @param {Context} context @returns {Run[]}
 */
export function textOf(node, context) {
  const [first, ...more] = node.children;
  if (node.type === 'listItem' && (first?.type !== 'paragraph' || more.length > 0)) {
    context.problem(lineOf(more[0] ?? node), 'an item holds one paragraph, and no list.');
    return [];
  }
  const runs = runsOf(node.type === 'listItem' ? first.children : node.children, context);
  wantSource(node, runs, context);
  return runs;
}

/** A title is plain words. @param {any} node @param {Context} context */
export function titleOf(node, context) {
  const runs = runsOf(node.children, context);
  const title = plain(runs);
  if (runs.some((run) => Object.keys(run).length > 1)) context.problem(lineOf(node), `« ${title} »: a title is plain words, without citation, link or mark.`);
  wantNoFigure(node, title, context);
  return title;
}

/** @param {any} node @param {Context} context @returns {object | undefined} a block, or nothing where it is unknown */
export function blockOf(node, context) {
  switch (node.type) {
    case 'heading':
      if (node.depth !== 3) break;
      return { kind: 'heading', text: titleOf(node, context) };
    case 'paragraph':
      return { kind: 'paragraph', text: textOf(node, context) };
    case 'list': {
      const items = node.children.map((/** @type {any} */ item) => textOf(item, context));
      const boxes = node.children.filter((/** @type {any} */ item) => item.checked !== null).length;
      if (boxes > 0 && boxes < items.length) context.problem(lineOf(node), 'every item of a checklist begins with [ ].');
      return boxes > 0 ? { kind: 'checklist', items } : { kind: 'list', ...(node.ordered ? { ordered: true } : {}), items };
    }
    case 'blockquote':
      return { kind: 'callout', paragraphs: paragraphsOf(node, 'a call-out', context) };
    case 'table':
      return tableOf(node, context);
    case 'containerDirective':
      if (node.name === 'figures') return { kind: 'figures', figures: node.children.flatMap((/** @type {any} */ child) => figureOf(child, context)) };
      if (node.name === 'question') return questionOf(node, context);
      break;
    default:
  }
  context.problem(lineOf(node), `« ${node.name ?? node.type}${node.depth ? ` ${node.depth}` : ''} » is not known here: paragraphs, lists, checklists, tables, > call-outs, ### headings, :::figures and :::question[…] are (locales/README.md).`);
  return undefined;
}

/** @param {any} node @param {string} where @param {Context} context */
function paragraphsOf(node, where, context) {
  return node.children.map((/** @type {any} */ child) => {
    if (child.type !== 'paragraph') context.problem(lineOf(child), `${where} holds paragraphs only.`);
    return child.type === 'paragraph' ? textOf(child, context) : [];
  });
}

/** @param {any} node @param {Context} context */
function tableOf(node, context) {
  const [head, ...rows] = node.children.map((/** @type {any} */ row) => row.children.map((/** @type {any} */ cell) => runsOf(cell.children, context)));
  [head, ...rows].forEach((/** @type {Run[][]} */ row, /** @type {number} */ index) => {
    wantSource(node.children[index], row.flat(), context);
    if (row.length !== head.length) context.problem(lineOf(node.children[index]), `a row of ${row.length} cells in a table of ${head.length} columns.`);
  });
  return { kind: 'table', head, rows };
}

/** @param {any} node @param {Context} context */
function questionOf(node, context) {
  const [label, ...rest] = node.children;
  if (!label?.data?.directiveLabel) context.problem(lineOf(node), 'a question is written :::question[What is asked?].');
  return { kind: 'question', question: label ? titleOf(label, context) : '', answer: paragraphsOf({ children: rest }, 'an answer', context) };
}

/** @param {any} node @param {Context} context @returns {object[]} the figure, or none */
function figureOf(node, context) {
  const { problem, lang } = context;
  if (node.type !== 'leafDirective' || node.name !== 'figure') {
    problem(lineOf(node), 'key figures are written ::figure[what it measures.[^source]]{value="51 %"}, one a line.');
    return [];
  }
  const { value = '', ...drawn } = node.attributes ?? {};
  const unknown = Object.keys(drawn).filter((name) => name !== 'people' && name !== 'hours');
  const text = runsOf(node.children, context);
  const cite = text.flatMap((run) => run.cite ?? []);
  for (const run of text) delete run.cite;
  if (value === '' || unknown.length > 0) problem(lineOf(node), `a figure has a value="…", and people="a/b" or hours="a/b" where it is drawn${unknown.map((name) => `; « ${name} » is not known`).join('')}.`);
  if (cite.length === 0) problem(lineOf(node), `the figure « ${value} » has no source: cite one, [^id], inside of its brackets.`);
  return [{ value: typeset(value, lang), text, ...drawing(node, context), cite }];
}

/** @param {any} node a figure @param {Context} context @returns {{ draw?: { unit: string, count: number, of: number } }} */
function drawing(node, { problem }) {
  const { value, people, hours } = node.attributes ?? {};
  if (people === undefined && hours === undefined) return {};
  const drawn = people || hours;
  if (people && hours) problem(lineOf(node), `the figure « ${value} » is drawn once: people="a/b" or hours="a/b".`);
  const [, count, of] = /^(\d+)\/(\d+)$/.exec(drawn) ?? [];
  if (!(Number(of) > 0 && Number(of) <= 168 && Number(count) <= Number(of))) problem(lineOf(node), `« ${drawn} » cannot be drawn: so many of so many, at most the 168 hours of a week, as in 51/100.`);
  return { draw: { unit: people ? 'people' : 'hours', count: Number(count), of: Number(of) } };
}
