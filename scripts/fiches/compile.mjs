import { parse as parseYaml } from 'yaml';
import { importTypeScript } from '../import-typescript.mjs';
import { inRoot } from '../root.mjs';
import { blockOf, textOf, titleOf, wantNoFigure } from './blocks.mjs';
import { lineOf, parse, unclosed } from './parse.mjs';
import { typeset } from './typeset.mjs';

const { audiences, citedIn, plainText } = await importTypeScript(inRoot('src/domain/fiche.ts'));
const { ficheSchema } = await importTypeScript(inRoot('src/schemas/fiche.ts'));
const { problemsOf } = await importTypeScript(inRoot('src/schemas/read.ts'));

/** Words that a person reads in a minute. */
const PACE = 200;

/** @typedef {{ line: number, message: string }} Problem */
/** @typedef {{ id: string, lang: string, theme: string, audiences: readonly string[], related: readonly string[] }} Facts what a sheet is, in no language */
/** @typedef {{ name: string, href?: string, published?: string, checked: string }} Source */
/** @typedef {import('../../src/domain/fiche.js').Fiche} Fiche */

/**
 * Compiles one sheet. A problem names its line, and how to mend it.
 * @param {string} markdown
 * @param {object} options
 * @param {Facts} options.facts
 * @param {ReadonlyMap<string, Source>} options.sources what may be cited
 * @param {ReadonlySet<string>} options.fiches sheets that may be linked
 * @returns {{ fiche: Fiche, problems: Problem[] }}
 */
export function compile(markdown, { facts, sources, fiches }) {
  /** @type {Problem[]} */
  const problems = [];
  const problem = (/** @type {number} */ line, /** @type {string} */ message) => void problems.push({ line, message });
  const context = { lang: facts.lang, sources, fiches, problem };
  const tree = parse(markdown, sources.keys());
  for (const node of unclosed(tree, markdown.split('\n'))) problem(lineOf(node), `« :::${'name' in node ? node.name : ''} » is not closed: end it with a line of :::, as many as it begins with; what holds another has one more.`);
  const words = frontMatter(tree[0], context);
  const nodes = tree.filter(({ type }) => type !== 'yaml');
  const [first, ...rest] = nodes;
  const listed = first?.type === 'list' && first.ordered === true;
  if (!listed) problem(first ? lineOf(first) : 1, 'what to remember comes first: an ordered list, before any heading.');
  const remember = listed ? first.children.map((item) => textOf(item, context)) : [];
  const fiche = { ...facts, ...words, minutes: 1, remember, sections: sectionsOf(listed ? rest : nodes, context), sources: /** @type {object[]} */ ([]) };
  fiche.sources = citedIn(fiche).map((/** @type {string} */ id) => ({ id, ...sources.get(id) }));
  fiche.minutes = Math.max(1, Math.ceil(wordsIn(fiche) / PACE));
  // Last, and only of what was read well: what the same schema refuses would be refused wherever the sheet is shown.
  if (problems.length === 0) for (const { path, expected } of problemsOf(ficheSchema, fiche)) problem(1, `${path.join('.')} (${expected})`);
  return { fiche: /** @type {any} */ (fiche), problems: problems.sort((one, other) => one.line - other.line) };
}

/** The words of a sheet, sources left out. @param {object} fiche */
export const wordsIn = (fiche) => plainText(fiche).split(/[\s\u00a0]+/).filter((/** @type {string} */ word) => /[\p{L}\d]/u.test(word)).length;

/**
 * The words of the front matter.
 * @param {any} node @param {import('./inline.mjs').Context} context
 */
function frontMatter(node, context) {
  const given = readFrontMatter(node, context.problem);
  const text = (/** @type {string} */ name) => {
    if (typeof given[name] !== 'string' || given[name] === '') context.problem(1, `the front matter has no ${name}.`);
    return typeset(String(given[name] ?? ''), context.lang);
  };
  const words = { title: text('title'), summary: text('summary'), reviewed: text('reviewed') };
  for (const title of [words.title, words.summary]) wantNoFigure(node ?? {}, title, context);
  return words;
}

/**
 * The front matter, as it is written.
 * @param {any} node @param {(line: number, message: string) => void} problem
 * @returns {Record<string, unknown>}
 */
export function readFrontMatter(node, problem) {
  if (node?.type !== 'yaml') {
    problem(1, 'a sheet begins with its front matter: ---, title, summary, reviewed (the day of its last review), ---.');
    return {};
  }
  try {
    // A title of French may hold a colon, which YAML would take for its own: its text is what follows the name, to the end.
    return parseYaml(node.value.replace(/^(title|summary): *(?![ "'|>])(.+)$/gm, (/** @type {string} */ _, /** @type {string} */ name, /** @type {string} */ text) => `${name}: ${JSON.stringify(text)}`)) ?? {};
  } catch (error) {
    problem(1, `the front matter is not YAML: ${/** @type {Error} */ (error).message}`);
    return {};
  }
}

/**
 * @param {any[]} nodes @param {import('./inline.mjs').Context} context
 * @param {string} [audience] the reader to whom they all speak
 */
function sectionsOf(nodes, context, audience) {
  /** @type {{ title: string, audience?: string, blocks: object[] }[]} */
  const sections = [];
  let open = false;
  for (const node of nodes) {
    if (node.type === 'containerDirective' && audiences.includes(node.name) && !audience) {
      sections.push(...sectionsOf(node.children, context, node.name));
      open = false;
    } else if (node.type === 'heading' && node.depth === 2) {
      sections.push({ title: titleOf(node, context), ...(audience ? { audience } : {}), blocks: [] });
      open = true;
    } else if (open) {
      const block = blockOf(node, context);
      if (block) sections.at(-1)?.blocks.push(block);
    } else context.problem(lineOf(node), 'a section begins with its heading, ## ….');
  }
  return sections;
}
