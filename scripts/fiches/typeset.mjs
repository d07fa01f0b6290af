/*
 * Typography that nobody should have to type: the curved apostrophe everywhere, and in French the no-break spaces of
 * Quebec. `npm run test:parity` holds the result against the same rules as the words of the elements.
 */

const NBSP = '\u00a0';

/* No rule below changes the length of a text: `typesetRuns` counts on it. */

/** @type {[RegExp, string][]} */
const everywhere = [
  [/'/g, '’'],
  [/(\d) (?=(?:h|min|km|%|\$|¢)(?![\p{L}\d]))/gu, `$1${NBSP}`],
  // In English only a title left in French has one.
  [/ :/g, `${NBSP}:`],
];

/** @type {[RegExp, string][]} */
const french = [
  [/« /g, `«${NBSP}`],
  [/ »/g, `${NBSP}»`],
  [/(\d\u00a0h) (?=\d)/g, `$1${NBSP}`],
  [/(?<=\d) (?=\d{3}(?!\d))/g, NBSP],
  [/\b(art\.|n°) (?=\d)/g, `$1${NBSP}`],
];

/** @type {[RegExp, string][]} */
const english = [[/\b(ss?\.) (?=\d)/g, `$1${NBSP}`]];

/** @param {string} text */
const withEllipses = (text) => text.replace(/\.\.\./g, '…');

/** @param {string} text @param {string} lang */
const inPlace = (text, lang) =>
  [...everywhere, ...(lang.startsWith('fr') ? french : lang.startsWith('en') ? english : [])].reduce((set, [pattern, by]) => set.replace(pattern, by), text);

/**
 * @param {string} text
 * @param {string} lang BCP 47
 */
export const typeset = (text, lang) => inPlace(withEllipses(text), lang);

/**
 * Stretches of one text, set as a whole: a number may be strong where its unit is not.
 * @template {{ text: string }} Run
 * @param {Run[]} runs
 * @param {string} lang BCP 47
 * @returns {Run[]}
 */
export function typesetRuns(runs, lang) {
  const texts = runs.map(({ text }) => withEllipses(text));
  const set = inPlace(texts.join(''), lang);
  let end = 0;
  return runs.map((run, index) => {
    const start = end;
    end += (texts[index] ?? '').length;
    return { ...run, text: set.slice(start, end) };
  });
}
