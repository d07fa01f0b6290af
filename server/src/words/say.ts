import { words } from '../generated/words.js';

export type Language = keyof typeof words;
export type WordKey = keyof (typeof words)['fr'];

export const languages = Object.keys(words) as Language[];

/** Speaks one language: `say('errors.too-large', { limit: 64 })`. A place that nothing fills stays as it is, and shows. */
export type Say = (key: WordKey, given?: Readonly<Record<string, string | number>>) => string;

export const sayIn = (language: Language): Say => (key, given = {}) => words[language][key].replace(/\{(\w+)\}/g, (place, name: string) => String(given[name] ?? place));

/** Whether a word of this name exists: names that come from codes. */
export const isWord = (key: string): key is WordKey => Object.hasOwn(words.fr, key);

export const isLanguage = (text: unknown): text is Language => typeof text === 'string' && Object.hasOwn(words, text);

/** The language that is asked for most, of those that there are: French where none of them is. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const asked = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
    return { language: tag.slice(0, 2).toLowerCase(), weight: quality === undefined ? 1 : Number(quality) };
  });
  const best = asked.filter(({ language, weight }) => isLanguage(language) && weight > 0).sort((a, b) => b.weight - a.weight)[0];
  return (best?.language as Language | undefined) ?? 'fr';
}
