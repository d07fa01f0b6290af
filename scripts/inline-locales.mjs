import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';
import ts from 'typescript';
import { generateMsgId } from '../node_modules/@lit/localize/internal/id-generation.js';

const EMPTY = '\0inline-locales';

/** @typedef {string | { strTag: true, strings: string[], values: number[] }} Localized */

/** The translations of one locale, by message id, read from what lit-localize wrote. @param {URL} file @returns {Record<string, Localized>} */
export function readTranslations(file) {
  const { code } = transformSync(readFileSync(file, 'utf8').replace(/^\s*import .*$/m, ''), { loader: 'ts', format: 'cjs' });
  const str = (/** @type {TemplateStringsArray} */ strings, /** @type {number[]} */ ...values) => ({ strTag: true, strings: [...strings], values });
  const module = { exports: /** @type {{ templates: Record<string, Localized> }} */ ({ templates: {} }) };
  new Function('str', 'module', code)(str, module);
  return module.exports.templates;
}

/**
 * Puts each translation where its message is used: `msg('Bonjour')` becomes `spoken ? 'Hello' : 'Bonjour'` (`spoken === 1`, where there are more than two
 * languages). The
 * script then carries no message ids, no table and no look-up, and the two languages compress side by side. Sources,
 * XLIFF and tests keep @lit/localize as it is; the suite on the built script sees what this wrote.
 * @param {{ translations: () => Record<string, Record<string, Localized>> }} options locale -> translations, in the order of lit-localize's target locales
 * @returns {import('rollup').Plugin}
 */
export function inlineLocales({ translations }) {
  return {
    name: 'inline-locales',
    // What is left of @lit/localize once no call of it is: its listeners and the tables of the development mode.
    resolveId: (source) => (source === '@lit/localize' ? { id: EMPTY, moduleSideEffects: false } : null),
    load: (id) => (id === EMPTY ? 'export const msg = 0, str = 0;' : /[\\/]src[\\/]shared[\\/]localize\.ts$/.test(id) ? '' : null),
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\bmsg\(/.test(code) || /[\\/]generated[\\/]/.test(id)) return null;
      const tables = Object.entries(translations());
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.ESNext, true);
      const text = new MagicString(code);
      let found = false;
      /** @param {ts.Node} node */
      const visit = (node) => {
        ts.forEachChild(node, visit);
        if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'msg') return;
        const message = readMessage(node.arguments[0]);
        if (!message) return this.error(`A message that is neither a string nor str\`\` stands in ${id}: ${node.getText()}`);
        const french = text.slice(message.node.getStart(), message.node.getEnd());
        const expressions = message.expressions.map((expression) => text.slice(expression.getStart(), expression.getEnd()));
        const spoken = tables.map(([, table], index) => `${tables.length === 1 ? 'spoken' : `spoken===${index + 1}`}?${write(table[message.id], expressions) ?? french}:`);
        text.overwrite(node.getStart(), node.getEnd(), `(${spoken.join('')}${french})`);
        found = true;
      };
      visit(source);
      if (!found) return null;
      text.prepend(`import{spoken}from${JSON.stringify(new URL('../src/shared/speech.ts', import.meta.url).pathname)};`);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** @param {ts.Expression | undefined} argument */
function readMessage(argument) {
  if (!argument) return undefined;
  if (ts.isStringLiteralLike(argument)) return { id: generateMsgId(argument.text, false), node: argument, expressions: [] };
  if (!ts.isTaggedTemplateExpression(argument) || argument.tag.getText() !== 'str') return undefined;
  const { template } = argument;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { id: generateMsgId([template.text], false), node: template, expressions: [] };
  const strings = [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
  return { id: generateMsgId(strings, false), node: template, expressions: template.templateSpans.map((span) => span.expression) };
}

/** @param {Localized | undefined} localized @param {string[]} expressions */
function write(localized, expressions) {
  if (localized === undefined) return undefined;
  if (typeof localized === 'string') return JSON.stringify(localized);
  const escape = (/** @type {string} */ part) => part.replace(/[\\`]|\$\{/g, '\\$&');
  const [first = '', ...rest] = localized.strings;
  return `\`${escape(first)}${rest.map((part, index) => `\${${expressions[localized.values[index] ?? 0]}}${escape(part)}`).join('')}\``;
}
