import { LineCounter, parseDocument } from 'yaml';
import { typeset } from '../fiches/typeset.mjs';

/** @typedef {readonly (string | number)[]} Path names and indexes from the outside in */
/** @typedef {{ line: number, message: string }} Problem */

/**
 * Reads the YAML of a quiz. A text of French that holds a colon stands between quotes: YAML says so itself, with the line.
 * @param {string} text
 * @returns {{ value: any, problems: Problem[], lineOf: (path: Path) => number }} `lineOf` gives the line, from 1, of what is nearest to a path
 */
export function readYaml(text) {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const line = (/** @type {number} */ offset) => lineCounter.linePos(offset).line;
  const problems = document.errors.map(({ message, pos }) => ({ line: line(pos[0]), message: (message.split('\n')[0] ?? '').replace(/ at line \d+.*/, '') }));
  /** @param {Path} path @returns {number} */
  const lineOf = (path) => {
    const node = /** @type {any} */ (document.getIn(path, true));
    if (node?.range) return line(node.range[0]);
    return path.length > 0 ? lineOf(path.slice(0, -1)) : 1;
  };
  return { value: problems.length > 0 ? undefined : document.toJS(), problems, lineOf };
}

/**
 * Sets every text of a value in the typography of its language; ids have neither spaces nor apostrophes.
 * @param {any} value
 * @param {string} lang BCP 47
 * @returns {any}
 */
export function typesetAll(value, lang) {
  if (typeof value === 'string') return typeset(value, lang);
  if (Array.isArray(value)) return value.map((one) => typesetAll(one, lang));
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typesetAll(one, lang)])) : value;
}
