import { baseOf, wordsOf } from './shadow.js';

export type Language = 'fr' | 'en';

/** A phrase in each language. */
export type Words = Readonly<Record<Language, string>>;

/** The language in which `text` has one of `words`; `mixed` or `neither` where it is not just one. */
export function languageOf(text: string, words: Words): Language | 'mixed' | 'neither' {
  const [fr, en] = [text.includes(words.fr), text.includes(words.en)];
  if (fr && en) return 'mixed';
  return fr ? 'fr' : en ? 'en' : 'neither';
}

/** What language an element speaks: its words and the `lang` of its block must say the same. */
export function spoken(element: Element, words: Words): string {
  const found = languageOf(wordsOf(element), words);
  const marked = baseOf(element).lang;
  return marked.startsWith(`${found}-`) ? found : `${found}, marked ${marked}`;
}
