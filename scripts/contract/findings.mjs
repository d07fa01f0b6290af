/**
 * @typedef {object} Finding
 * @property {string} id
 * @property {'required' | 'advised'} level
 * @property {'kept' | 'short' | 'unchecked'} state
 * @property {string} expected
 * @property {string} [came]
 * @property {string} [mend]
 */

/** What was looked at, in order. */
export class Findings {
  /** @type {Finding[]} */
  all = [];

  /**
   * @param {string} id
   * @param {Finding['level']} level
   * @param {string} expected
   * @param {{ came: string, mend: string }} [short] what falls short, if it does
   */
  add(id, level, expected, short) {
    this.all.push({ id, level, state: short ? 'short' : 'kept', expected, ...short });
  }

  /** What could not be looked at. @param {string} id @param {Finding['level']} level @param {string} expected @param {string} why */
  skip(id, level, expected, why) {
    this.all.push({ id, level, state: 'unchecked', expected, came: why });
  }

  /** Whether something that is required falls short. */
  get fail() {
    return this.all.some(({ level, state }) => level === 'required' && state === 'short');
  }
}

const signs = { kept: '✓', short: '✗', unchecked: '–' };

/** @param {Finding[]} findings @returns {string} */
export function report(findings) {
  const width = Math.max(...findings.map(({ id }) => id.length));
  const lines = findings.flatMap(({ id, level, state, expected, came, mend }) => [
    `${signs[state]} ${id.padEnd(width)}  ${level.padEnd(8)}  ${state === 'short' ? `expected ${expected}` : expected}`,
    ...(state === 'short' ? [`    came   ${came}`, `    mend   ${mend}`] : []),
    ...(state === 'unchecked' ? [`    not checked: ${came}`] : []),
  ]);
  const count = (/** @type {Finding['state']} */ state, /** @type {Finding['level'][]} */ ...levels) => findings.filter((one) => one.state === state && levels.includes(one.level)).length;
  const sum = `${count('kept', 'required', 'advised')} kept; ${count('short', 'required')} required and ${count('short', 'advised')} advised fall short; ${count('unchecked', 'required', 'advised')} not checked.`;
  return [...lines, '', sum].join('\n');
}
