/** Between words, in what the script carries of a document: none of them may hold it. */
export const SEPARATOR = '|';

/**
 * Parts the words of a document from its shape, so that the script carries the shape once for every language: in it,
 * `null` stands for the next words, and `''` for the next part of the document, as JSON, where languages are not of one
 * shape. `src/shared/fill-words.ts` puts them together again.
 * @param {Record<string, unknown>} documents plain data by locale, holding neither `null` nor empty strings
 * @returns {{ shape: unknown, words: Record<string, string> }}
 */
export function splitWords(documents) {
  const locales = Object.keys(documents);
  /** @type {string[][]} */
  const words = locales.map(() => []);
  /** @param {string[]} texts */
  const say = (texts) => texts.forEach((text, index) => {
    if (text.includes(SEPARATOR)) throw new Error(`« ${text} » holds a ${SEPARATOR}, which parts words in the script: write it otherwise.`);
    words[index]?.push(text);
  });
  /** @param {any[]} values @returns {unknown} */
  const visit = (values) => {
    const [first] = values;
    if (values.some((value) => value === null || value === '')) throw new Error('A document holds null or an empty text, which stand for words in its shape.');
    if (values.every((value) => typeof value === 'string')) {
      if (values.every((value) => value === first)) return first;
      say(values);
      return null;
    }
    if (values.some((value) => shapeOf(value) !== shapeOf(first))) {
      say(values.map((value) => JSON.stringify(value)));
      return '';
    }
    if (Array.isArray(first)) return first.map((_, index) => visit(values.map((value) => value[index])));
    return typeof first === 'object' ? Object.fromEntries(Object.keys(first).map((key) => [key, visit(values.map((value) => value[key]))])) : first;
  };
  const shape = visit(Object.values(documents));
  return { shape, words: Object.fromEntries(locales.map((locale, index) => [locale, words[index]?.join(SEPARATOR) ?? ''])) };
}

/** Two values of one shape can be gone through side by side. @param {any} value */
function shapeOf(value) {
  if (Array.isArray(value)) return `[${value.length}]`;
  return typeof value === 'object' ? Object.keys(value).join() : typeof value === 'string' ? '' : String(value);
}
