/*
 * Typography of what a person reads. French as Quebec writes it: a no-break space before a colon, inside guillemets and
 * between a number and its unit; none before ; ! ?. Spaces are shown in the messages as ␣ (plain) and ⍽ (no-break).
 */

/** @type {[RegExp, string][]} */
const everywhere = [
  [/'/, 'write ’, not \''],
  [/"/, 'write « » in French, “ ” in English, not "'],
  [/\.\.\./, 'write …, not three dots'],
  [/ {2}|\s[\r\n]|[\r\n]/, 'write one space, on one line'],
];

const plain = '[ \\t]';
const number = '(?:\\d|\\{\\d+\\})';
const unit = '(?:h|min|km|%|\\$|¢)(?![\\p{L}\\d])';

/** @type {[RegExp, string][]} */
const french = [
  [/[\s\u00a0\u202f][;!?]/, 'no space before ; ! ?'],
  [/[^\s\d\u00a0\u202f]:(?=\s|\u00a0|$)/u, 'a no-break space before :'],
  [new RegExp(`${plain}:`), 'a no-break space before :, not a plain one'],
  [new RegExp(`«(?![\\u00a0\\u202f])|(?<![\\u00a0\\u202f])»`), 'a no-break space inside « »'],
  [new RegExp(`${number}${plain}${unit}`, 'u'), 'a no-break space between a number and its unit, not a plain one'],
  [new RegExp(`\\d${unit}`, 'u'), 'a no-break space between a number and its unit'],
  [new RegExp(`${number}[\\u00a0\\u202f]h${plain}\\d`, 'u'), 'a no-break space after the h of a time'],
  [/[“”]/, 'write « », not “ ”'],
];

/** @type {[RegExp, string][]} */
const english = [
  [/[«»]/, 'write “ ”, not « »'],
  [/[\s\u00a0\u202f][;:!?%]/, 'no space before ; : ! ? %'],
];

/**
 * French that stayed in the English. Words that English has too (“on”, “pour”) are not here.
 * @type {RegExp}
 */
const frenchWords = /(?<![\p{L}’-])(?:le|la|les|des|du|une|et|est|aux|avec|dans|sur|sans|mais|heures?|semaines?|travail|école|élèves?|loi|nuit|congé|sommeil|[ldnjmtsc]’[aeiouyhéèêà]\p{L}*)(?!\p{L})/iu;
const accents = /[àâçéèêëîïôùûœ]/i;

/**
 * @param {string} text
 * @returns {string[]} what is wrong with a French text
 */
export const frenchProblems = (text) => broken(text, [...everywhere, ...french]);

/**
 * @param {string} text
 * @param {readonly string[]} properNames names that keep their French spelling
 * @returns {string[]} what is wrong with an English text
 */
export const englishProblems = (text, properNames) => [...englishTypography(text), ...frenchLeftovers(text, properNames)];

/**
 * A title is quoted in its own language, French or English.
 * @param {string} text
 * @returns {string[]} what is wrong with the name of a source in an English text
 */
export const nameProblems = (text) => (frenchProblems(text).length === 0 ? [] : englishTypography(text));

/** @param {string} text */
const englishTypography = (text) => broken(text, [...everywhere, ...english]);

/**
 * @param {string} text
 * @param {readonly string[]} properNames
 */
function frenchLeftovers(text, properNames) {
  // The longest first: a name may hold another.
  const own = [...properNames].sort((one, other) => other.length - one.length).reduce((left, name) => left.replaceAll(name, ''), text);
  const leftover = frenchWords.exec(own)?.[0] ?? accents.exec(own)?.[0];
  return leftover ? [`“${text}”: “${leftover}” is French; for a proper name, add it to the names of scripts/parity/exceptions.mjs`] : [];
}

/**
 * @param {string} text
 * @param {[RegExp, string][]} rules
 */
const broken = (text, rules) => rules.filter(([pattern]) => pattern.test(text)).map(([, mend]) => `“${shown(text)}”: ${mend}`);

/** @param {string} text */
const shown = (text) => text.replace(/[\u00a0\u202f]/g, '⍽').replace(/(^ | (?=[;:!?%»])|(?<=«) | $)/g, '␣');
