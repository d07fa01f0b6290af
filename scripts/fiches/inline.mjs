import { lineOf } from './parse.mjs';
import { typeset, typesetRuns } from './typeset.mjs';

/** @typedef {import('./parse.mjs').Node} Node */
/** @typedef {{ text: string, mark?: string, href?: string, fiche?: string, title?: string, cite?: string[] }} Run */
/** @typedef {{ lang: string, sources: ReadonlyMap<string, unknown>, fiches: ReadonlySet<string>, problem: (line: number, message: string) => void }} Context */

/** Markdown that means nothing as it stands, and would be shown. */
const leftover = /:{2,}|\*{2}|\]\(|\]\{/;

/**
 * Inline Markdown as stretches of text of one look.
 * @param {Node[]} nodes
 * @param {Context} context
 * @returns {Run[]}
 */
export const runsOf = (nodes, context) => typesetRuns(collect(nodes, context, {}), context.lang);

/** @param {Node[]} nodes @param {Context} context @param {Partial<Run>} look what the text stands in @returns {Run[]} */
function collect(nodes, context, look) {
  /** @type {Run[]} */
  const runs = [];
  for (const node of nodes) {
    for (const run of runsOfNode(node, context, look)) {
      const last = runs.at(-1);
      if (run.text === '' && last) last.cite = [...(last.cite ?? []), ...(run.cite ?? [])];
      else if (last && !last.cite && lookOf(last) === lookOf(run)) Object.assign(last, run, { text: last.text + run.text });
      else runs.push(run);
    }
  }
  return runs;
}

/** @param {Run} run */
const lookOf = ({ mark, href, fiche, title }) => JSON.stringify([mark, href, fiche, title]);

/** @param {any} node @param {Context} context @param {Partial<Run>} look @returns {Run[]} */
function runsOfNode(node, context, look) {
  const { lang, sources, problem } = context;
  const inside = (/** @type {Partial<Run>} */ more) => collect(node.children, context, { ...look, ...more });
  const unknownSource = (/** @type {string} */ id) => problem(lineOf(node), `cites « ${id} », which is no source: use an id of src/content/sources.ts, or add it there with its name in locales/*/sources.yaml (in a sheet of your own: under \`sources\` in its front matter).`);
  switch (node.type) {
    case 'text': {
      for (const [, id = ''] of node.value.matchAll(/\[\^([^\]]*)/g)) unknownSource(id);
      const left = leftover.exec(node.value)?.[0];
      if (left) problem(lineOf(node), `« ${left} » is read as text: what it should open or close is not written as locales/README.md says.`);
      return [{ ...look, text: node.value.replace(/\s*\n\s*/g, ' ') }];
    }
    case 'strong':
    case 'emphasis':
      return inside({ mark: node.type });
    case 'footnoteReference':
      if (!sources.has(node.label)) unknownSource(node.label);
      return [{ text: '', cite: [node.label] }];
    case 'link':
      return inside(linkTo(node, context));
    case 'textDirective':
      if (node.name === 'abbr' && node.attributes?.title) return inside({ title: typeset(node.attributes.title, lang) });
      // A colon before a word or a number, that nobody meant for more.
      if (node.name !== 'abbr' && node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0) return [{ ...look, text: `:${node.name}` }];
      problem(lineOf(node), `« :${node.name} » is not known here: only :abbr[CNESST]{title="…"} is.`);
      return [];
    default:
      problem(lineOf(node), `« ${node.type} » is not known inside a text: strong, emphasis, links, :abbr[…]{title="…"} and [^source] are. There is no HTML in a sheet.`);
      return [];
  }
}

/** @param {any} node @param {Context} context @returns {Partial<Run>} */
function linkTo(node, { fiches, problem }) {
  if (node.title) problem(lineOf(node), `the link to « ${node.url} » has a title, which nothing shows: say it in the text.`);
  const fiche = /^([a-z0-9-]+)\.md$/.exec(node.url)?.[1];
  if (fiche) {
    if (!fiches.has(fiche)) problem(lineOf(node), `leads to « ${node.url} », which is no sheet: one of ${[...fiches].map((id) => `${id}.md`).join(', ')}.`);
    return { fiche };
  }
  if (!/^(https?:\/\/|mailto:|tel:)\S+$/.test(node.url)) problem(lineOf(node), `leads to « ${node.url} »: write https://…, mailto:…, tel:… or another sheet's id.md.`);
  return { href: node.url };
}

/** @param {Run[]} runs */
export const plain = (runs) => runs.map(({ text }) => text).join('');
