import { plainText, type Audience, type Fiche, type Theme } from '../../domain/fiche.js';

/** What a person looks for: any of these readers, any of these themes, all of these words. */
export interface Filter {
  readonly audience: readonly Audience[];
  readonly theme: readonly Theme[];
  readonly words: string;
}

/** Letters without their accents, in lower case: `Mémoire` is found by `memoire`. */
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe');

export function matches(fiche: Fiche, { audience, theme, words }: Filter): boolean {
  // A keyboard writes the apostrophe in another way than the sheets.
  const wanted = bare(words).split(/[\s'’]+/).filter(Boolean);
  if (audience.length > 0 && !audience.some((one) => fiche.audiences.includes(one))) return false;
  if (theme.length > 0 && !theme.includes(fiche.theme)) return false;
  if (wanted.length === 0) return true;
  const text = bare(plainText(fiche));
  return wanted.every((word) => text.includes(word));
}
