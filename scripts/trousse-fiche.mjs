#!/usr/bin/env node
import { basename } from 'node:path';
import { fail, read } from './command-line.mjs';
import { compile, readFrontMatter } from './fiches/compile.mjs';
import { ids, locales, sourcesOf } from './fiches/kit.mjs';
import { parse } from './fiches/parse.mjs';
import { typeset } from './fiches/typeset.mjs';

/*
 * npx trousse-fiche my.md > my.json: a sheet of one's own, for <trousse-fiche src="…">. Its front matter says what
 * src/content says of ours: lang, theme, audiences, and the sources that the kit does not have.
 */

const [file] = process.argv.slice(2);
if (!file || file.startsWith('-')) fail(['npx trousse-fiche my.md > my.json: give the Markdown of one sheet (locales/README.md says how it is written).']);

const markdown = read(file);
/** @type {string[]} */
const problems = [];
const front = /** @type {Record<string, any>} */ (readFrontMatter(parse(markdown, [])[0], (line, message) => problems.push(`${file}:${line}: ${message}`)));
if (problems.length > 0) fail(problems);

const lang = String(front.lang ?? '');
if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang)) fail([`${file}:1: the front matter has no lang: fr-CA, en-CA…`]);
const { id = basename(file, '.md'), theme = '', audiences = [], related = [] } = front;
const strangers = [related].flat().filter((/** @type {string} */ other) => !ids.includes(other));
if (strangers.length > 0) fail(strangers.map((/** @type {string} */ other) => `${file}:1: related leads to « ${other} », which is no sheet: one of ${ids.join(', ')}.`));

const ours = sourcesOf(locales.find((locale) => locale.startsWith(lang.slice(0, 2))) ?? String(locales[0])).known;
const { fiche, problems: found } = compile(markdown, { facts: { id, lang, theme, audiences, related }, sources: new Map([...ours, ...ownSources()]), fiches: new Set(ids) });
if (found.length > 0) fail(found.map(({ line, message }) => `${file}:${line}: ${message}`));
process.stdout.write(`${JSON.stringify(fiche, null, 2)}\n`);

/** The sources of the front matter, set as ours are; YAML reads a year of publication as a number. @returns {[string, any][]} */
function ownSources() {
  return Object.entries(front.sources ?? {}).map(([own, source]) => [own, {
    ...source,
    ...(typeof source?.name === 'string' && { name: typeset(source.name, lang) }),
    ...(typeof source?.published === 'number' && { published: String(source.published) }),
  }]);
}
