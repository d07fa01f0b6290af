import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).use(remarkDirective);

/** @typedef {import('mdast').RootContent & { children?: any[] }} Node */

/** Closes a container that is left open, which would take the definitions for its own. */
const fence = `\n\n${':'.repeat(99)}`;

/**
 * A sheet's Markdown as a tree. A citation is Markdown's own `[^id]`, which it reads only where the id is defined: the
 * definitions are put after the text, where they move no line.
 * @param {string} text
 * @param {Iterable<string>} sources ids that may be cited
 * @returns {Node[]}
 */
export function parse(text, sources) {
  const lines = text.split('\n').length;
  const definitions = [...sources].map((id) => `\n\n[^${id}]: ${id}`).join('');
  return markdown.parse(text + fence + definitions).children.filter((node) => lineOf(node) <= lines);
}

/**
 * The `:::name` that no `:::` closes: they would take what follows for theirs.
 * @param {Node[]} nodes
 * @param {string[]} lines of the text
 * @param {number} [outer] the line that closes what holds them, and nothing else
 * @returns {Node[]}
 */
export function unclosed(nodes, lines, outer) {
  return nodes.flatMap((node) => {
    const end = node.position?.end.line ?? 0;
    const open = node.type === 'containerDirective' && (end === outer || !/^\s*:{3,}\s*$/.test(lines[end - 1] ?? ''));
    return [...(open ? [node] : []), ...unclosed(node.children ?? [], lines, end)];
  });
}

/** @param {{ position?: import('unist').Position | undefined }} node */
export const lineOf = (node) => node.position?.start.line ?? 1;
