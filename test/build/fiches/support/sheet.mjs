import { compile } from '../../../../scripts/fiches/compile.mjs';

/* A sheet that holds what every sheet must, to which a case adds its body. */

const checked = '2026-11-23';

/** What may be cited. */
export const sources = new Map([
  ['act-84.4', { name: 'The act', href: 'https://example.org/act', published: '2023', checked }],
  ['survey', { name: 'The survey', checked }],
]);

export const facts = { id: 'sample', lang: 'fr-CA', theme: 'law', audiences: ['student'], related: [] };

export const front = ['---', 'title: Un titre', 'summary: Un résumé', 'reviewed: 2026-11-23', '---'];
export const remember = ['', '1. Un.', '2. Deux.', '3. Trois.', ''];

/** The line on which the body of a sheet begins. */
export const first = front.length + remember.length + 1;

/** @param {string} body */
export const sheet = (body) => [...front, ...remember, body].join('\n');

/** Compiles a whole text. @param {string} markdown @param {object} [changes] to the facts */
export const compiled = (markdown, changes = {}) => compile(markdown, { facts: { ...facts, ...changes }, sources, fiches: new Set(['sample', 'other']) });

/** Problems as one text, `line: message`. */
export const said = ({ problems }) => problems.map(({ line, message }) => `${line}: ${message}`).join('\n');

/** The blocks of a body that stands in one section. @param {string} body @param {object} [changes] */
export function blocks(body, changes) {
  const result = compiled(sheet(`## Section\n\n${body}`), changes);
  if (result.problems.length > 0) throw new Error(said(result));
  return result.fiche.sections[0].blocks;
}

/** No-break spaces, made visible. @param {string} text */
export const shown = (text) => text.replaceAll('\u00a0', '⍽');
