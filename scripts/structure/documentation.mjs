import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../root.mjs';

/** Tags of an element's doc comment, in the order in which they stand. */
const order = ['summary', 'tag', 'status', 'since', 'slot', 'event', 'csspart', 'cssproperty'];

const statuses = ['experimental', 'stable', 'deprecated'];

/**
 * What an element's doc comment fails to say. The manifest, the tables and the demo page come from it.
 * @param {string} root
 * @param {string} tag
 * @param {import('../manifest/read.mjs').Declaration | undefined} declaration
 * @returns {string[]}
 */
export function undocumented(root, tag, declaration) {
  const file = `src/elements/${tag}/${tag}.ts`;
  if (!declaration) return [`${tag} is not in the manifest: add @tag ${tag} to the doc comment of its class in ${file}.`];
  const { summary, status = '', since = '', attributes = [], events = [], cssParts = [], cssProperties = [], slots = [] } = declaration;
  const source = sourceOf(root, tag);
  const doc = docComment(source, tag);

  /** @type {[boolean, string][]} */
  const checks = [
    [Boolean(summary), 'add @summary, one sentence for the page’s owner'],
    [statuses.includes(status), `add @status, one of ${statuses.join(', ')}`],
    [/^\d+\.\d+/.test(since), 'add @since, the version that brought it'],
    [inOrder(doc), `put its tags in this order: ${order.map((name) => `@${name}`).join(' ')}`],
    [slots.length > 0, 'add @slot: what its content is for (a fallback until the script runs, at least)'],
    ...attributes.map(({ name, description }) => told(Boolean(description), `write a comment above the property of the attribute ${name}`)),
    ...events.map(({ name, description }) => told(Boolean(description), `say after @event ${name} when it comes`)),
    ...cssParts.map(({ name, description }) => told(Boolean(description), `say after @csspart ${name} what it is`)),
    ...cssProperties.map(({ name, description, default: value }) => told(Boolean(description && value), `say after @cssproperty [${name}=default] what it does`)),
    ...found(source, /super\(\s*'(trousse-[\w-]+)'/g).map((name) => told(events.some((one) => one.name === name), `add @event {…} ${name}`)),
    ...found(source, /\bpart="([^"$]+)"/g).flatMap((names) => names.split(/\s+/)).map((name) => told(cssParts.some((one) => one.name === name), `add @csspart ${name}`)),
    ...found(source, /<slot name="([^"$]+)"/g).map((name) => told(slots.some((one) => one.name === name), `add @slot ${name}`)),
    ...found(source, /var\((--trousse-[\w-]+)/g).map((name) => told(cssProperties.some((one) => one.name === name), `add @cssproperty ${name}`)),
  ];
  return checks.filter(([ok]) => !ok).map(([, mend]) => `${tag}: ${mend} (${file}).`);
}

/** @type {(ok: boolean, mend: string) => [boolean, string]} */
const told = (ok, mend) => [ok, mend];

/**
 * @param {string} root
 * @param {string} tag
 */
function sourceOf(root, tag) {
  const folder = join(root, 'src/elements', tag);
  return filesIn(folder).filter((path) => path.endsWith('.ts')).map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
}

/**
 * @param {string} source
 * @param {RegExp} pattern with one group
 */
const found = (source, pattern) => [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? ''))];

/**
 * The doc comment that holds `@tag`.
 * @param {string} source
 * @param {string} tag
 */
const docComment = (source, tag) => [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) => comment).find((comment) => comment.includes(`@tag ${tag}`)) ?? '';

/** @param {string} doc */
function inOrder(doc) {
  const places = [...doc.matchAll(/^\s*\*?\s*(?:\/\*\*\s*)?@(\w+)/gm)].map(([, name = '']) => order.indexOf(name)).filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}
