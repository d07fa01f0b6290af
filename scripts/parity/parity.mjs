/** @typedef {import('./read.mjs').Message} Message */
/** @typedef {import('./read.mjs').Unit} Unit */

const mend = 'run `npm run localize`';

/**
 * What keeps a locale from saying all that the source says, and nothing else.
 * @param {string} locale
 * @param {Message[]} messages
 * @param {Unit[]} units
 * @param {readonly string[]} sameInBoth texts that are the same in both languages
 * @returns {string[]}
 */
export function parityProblems(locale, messages, units, sameInBoth) {
  const file = `locales/${locale}.xlf`;
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const ids = new Set(messages.map(({ id }) => id));

  const lacking = messages.flatMap(({ id, text, place }) => {
    const unit = unitsById.get(id);
    if (!unit) return [`“${text}” (${place}) is not in ${file}: ${mend}, then translate it there.`];
    if (!unit.target?.trim()) return [`“${text}” (${place}) has no translation: write its <target> in ${file}, then ${mend}.`];
    if (placeholders(unit.target) !== placeholders(text)) return [`“${text}” and “${unit.target}” do not hold the same expressions: mend <target> in ${file}.`];
    if (unit.target === text && hasWords(text) && !sameInBoth.includes(text)) {
      return [`“${text}” is the same in ${locale}: translate it in ${file}, or, for a proper name, add it to sameInBoth in scripts/parity/exceptions.mjs.`];
    }
    return [];
  });
  const stale = units.filter(({ id }) => !ids.has(id)).map(({ source }) => `“${source}” is in ${file} and no longer in src: ${mend}, which drops it.`);
  return [...lacking, ...stale];
}

/**
 * Texts that differ only in punctuation and spaces: each is translated, and weighs, twice.
 * @param {Message[]} messages
 * @returns {string[]}
 */
export function twins(messages) {
  /** @type {Map<string, Message>} */
  const seen = new Map();
  return messages.flatMap((message) => {
    const core = message.text.replace(/[^\p{L}\d{}%]/gu, '');
    const twin = seen.get(core);
    if (!twin) seen.set(core, message);
    return twin && hasWords(message.text) ? [`“${twin.text}” (${twin.place}) and “${message.text}” (${message.place}) say the same: keep one.`] : [];
  });
}

/** @param {string} text */
const placeholders = (text) => (text.match(/\{\d+\}/g) ?? []).sort().join();

/** @param {string} text */
const hasWords = (text) => /\p{L}{2}/u.test(text);
