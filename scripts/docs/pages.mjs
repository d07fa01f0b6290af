import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';
import { htmlTable, markdownTable } from './tables.mjs';

/*
 * The pages that hold tables, between `<!-- docs TAG KIND -->` and `<!-- /docs -->`.
 */

const marks = /(<!-- docs ([\w-]+) (\w+) -->\n)[\s\S]*?(<!-- \/docs -->)/g;

/** @param {string} tag */
export const wordsFile = (tag) => `demo/words/${tag}.fr.json`;

/**
 * The French words of an element's page.
 * @param {string} tag
 * @returns {import('./tables.mjs').Words}
 */
export function readWords(tag) {
  const file = inRoot(wordsFile(tag));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * A page with its tables made anew.
 * @param {string} path
 * @param {string} text
 * @param {Map<string, import('./tables.mjs').Declaration>} elements
 */
export function withTables(path, text, elements) {
  return text.replace(marks, (_, start, tag, kind, end) => {
    const declaration = elements.get(tag);
    if (!declaration) throw new Error(`${path} wants a table of ${tag}, which is not in the manifest.`);
    const table = path.endsWith('.md') ? markdownTable(kind, declaration) : htmlTable(kind, declaration, readWords(tag));
    return `${start}${table && `${table}\n`}${end}`;
  });
}

/**
 * @param {Iterable<string>} tags
 * @returns {string[]}
 */
export const pagesOf = (tags) => ['README.md', ...[...tags].map((tag) => `demo/${tag}.html`)].filter((path) => existsSync(inRoot(path)));
