import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { importTypeScript } from '../import-typescript.mjs';
import { filesIn, inRoot, root } from '../root.mjs';
import { compile } from './compile.mjs';
import { differences } from './differences.mjs';
import { typeset } from './typeset.mjs';

/* The sheets of the kit: every locale's words, joined to the facts of src/content. */

const { cited, fiches: facts } = await importTypeScript(inRoot('src/content/fiches.ts'));
const { sources } = await importTypeScript(inRoot('src/content/sources.ts'));
const { outdated, REVIEW_MONTHS } = await importTypeScript(inRoot('src/domain/freshness.ts'));
const { checkedOn } = await importTypeScript(inRoot('src/domain/sources.ts'));

/** @typedef {import('../../src/domain/fiche.js').Fiche} Fiche */
/** @typedef {Record<string, Record<string, Fiche>>} Kit sheets by locale, then by id */

/**
 * What the sheets are compiled from; a test gives its own.
 * @typedef {object} Contents
 * @property {string} root the folder that holds `locales`
 * @property {readonly string[]} locales the source's first
 * @property {readonly Omit<import('./compile.mjs').Facts, 'lang'>[]} facts
 * @property {Readonly<Record<string, readonly string[]>>} cited what each sheet cites, by its id
 * @property {Readonly<Record<string, import('../../src/domain/sources.js').Source>>} sources
 */

const { sourceLocale, targetLocales } = JSON.parse(readFileSync(inRoot('lit-localize.json'), 'utf8'));

/** @type {string[]} */
export const locales = [sourceLocale, ...targetLocales];

/** @type {Contents} */
const ours = { root, locales, facts, cited, sources };

/** The sheets' ids, in the order of the index. @type {string[]} */
export const ids = idsOf(ours);

/** @param {Contents} contents */
function idsOf(contents) {
  return contents.facts.map(({ id }) => id);
}

/**
 * What may be cited, by id: the facts of `src/content/sources.ts` under the names of one locale.
 * @param {string} locale
 * @param {Contents} [contents]
 * @returns {{ known: Map<string, import('./compile.mjs').Source>, problems: string[] }}
 */
export function sourcesOf(locale, { root, sources } = ours) {
  const path = `locales/${locale}/sources.yaml`;
  const file = join(root, path);
  /** @type {Record<string, string>} */
  const names = (existsSync(file) && parseYaml(readFileSync(file, 'utf8'))) || {};
  const problems = [
    ...Object.keys(sources).filter((id) => !Object.hasOwn(names, id)).map((id) => `${path}: the source « ${id} » has no name: add it.`),
    ...Object.keys(names).filter((id) => !Object.hasOwn(sources, id)).map((id) => `${path}: « ${id} » is no source of src/content/sources.ts: add it there, or take it out here.`),
  ];
  const known = new Map(Object.entries(sources).map(([id, { href, published, checked = checkedOn }]) => [id, { name: typeset(names[id] ?? id, locale), ...(href && { href }), ...(published && { published }), checked }]));
  return { known, problems };
}

/**
 * Compiles every sheet in every locale.
 * @param {string} today ISO day
 * @param {Contents} [contents]
 * @returns {{ kit: Kit, problems: string[], warnings: string[] }}
 */
export function compileKit(today, contents = ours) {
  /** @type {string[]} */
  const problems = [];
  const kit = Object.fromEntries(contents.locales.map((locale) => [locale, compileLocale(locale, contents, problems)]));
  return { kit, problems: [...problems, ...unlike(kit, contents), ...unrelated(contents), ...usage(kit, contents)], warnings: dueForReview(kit, today) };
}

/** @param {string} locale @param {Contents} contents @param {string[]} problems */
function compileLocale(locale, contents, problems) {
  const folder = `locales/${locale}/fiches`;
  const ids = idsOf(contents);
  const { known, problems: unnamed } = sourcesOf(locale, contents);
  const files = existsSync(join(contents.root, folder)) ? filesIn(join(contents.root, folder)) : [];
  const strays = files.filter((file) => !ids.includes(file.replace(/\.md$/, '')));
  problems.push(...unnamed, ...strays.map((file) => `${folder}/${file} has no facts: add its entry to src/content/fiches.ts.`));
  /** @type {Record<string, Fiche>} */
  const sheets = {};
  for (const { id, theme, audiences, related } of contents.facts) {
    const file = `${folder}/${id}.md`;
    if (!files.includes(`${id}.md`)) {
      problems.push(`${file} is missing: every sheet has its words in each locale (locales/README.md).`);
      continue;
    }
    const { fiche, problems: found } = compile(readFileSync(join(contents.root, file), 'utf8'), { facts: { id, lang: locale, theme, audiences, related }, sources: known, fiches: new Set(ids) });
    problems.push(...found.map(({ line, message }) => `${file}:${line}: ${message}`));
    sheets[id] = fiche;
  }
  return sheets;
}

/** Every language of a sheet is of one make. @param {Kit} kit @param {Contents} contents */
function unlike(kit, contents) {
  const [source = '', ...targets] = contents.locales;
  return targets.flatMap((locale) => idsOf(contents).flatMap((id) => {
    const [first, other] = [kit[source]?.[id], kit[locale]?.[id]];
    return first && other ? differences(first, other).map((message) => `locales/${locale}/fiches/${id}.md: ${message}`) : [];
  }));
}

/** @param {Contents} contents */
function unrelated(contents) {
  const ids = idsOf(contents);
  return contents.facts.flatMap(({ id, related }) => related.filter((other) => other === id || !ids.includes(other)).map((other) => `src/content/fiches.ts: ${id} is related to « ${other} », which is no other sheet.`));
}

/** A sheet's list of sources is what it cites: a citation lost in a rewriting is seen here. @param {Kit} kit @param {Contents} contents */
function usage(kit, { locales, facts, cited }) {
  const strays = Object.keys(cited).filter((id) => !facts.some((one) => one.id === id));
  return [
    ...strays.map((id) => `src/content/fiches.ts: « ${id} », in cited, is no sheet.`),
    ...facts.flatMap(({ id }) => {
      const found = kit[locales[0] ?? '']?.[id]?.sources.map((source) => source.id) ?? [];
      const listed = cited[id] ?? [];
      return [...found].sort().join() === [...listed].sort().join() ? [] : [`src/content/fiches.ts: the sources of ${id}, in cited, are those that it cites: ${found.map((one) => `'${one}'`).join(', ')}.`];
    }),
  ];
}

/** @param {Kit} kit @param {string} today */
function dueForReview(kit, today) {
  return Object.entries(kit).flatMap(([locale, sheets]) => Object.values(sheets)
    .filter(({ reviewed }) => outdated(reviewed, today, REVIEW_MONTHS))
    .map(({ id, reviewed }) => `locales/${locale}/fiches/${id}.md was last reviewed on ${reviewed}, more than a year ago: read it again beside its sources, then write the day in its front matter, \`reviewed\`.`));
}
