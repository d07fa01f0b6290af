import { fiches } from '../content/fiches.js';
import { publisher } from '../content/publisher.js';
import { sources } from '../content/sources.js';
import { citedIn, type Fiche } from '../domain/fiche.js';
import { checkedOn, type Source } from '../domain/sources.js';
import { shapes, words } from '../generated/fiches.js';
import { sourceName } from './citation.js';
import { fillWords } from './fill-words.js';
import type { Locale } from './speech.js';

/** The ids of the kit's sheets, in the order of the index. */
export const ficheIds: readonly string[] = fiches.map(({ id }) => id);

/** One of the kit's sheets, its words joined to its facts, or `undefined`. Nothing is put together before it is shown. */
export function readFiche(id: string, locale: Locale): Fiche | undefined {
  const facts = fiches.find((one) => one.id === id);
  const said = words[locale]?.[id];
  if (!facts || !said) return undefined;
  const { theme, audiences, related } = facts;
  const read = fillWords(shapes[id], said) as Pick<Fiche, 'title' | 'summary' | 'reviewed' | 'minutes' | 'remember' | 'sections'>;
  const cited = citedIn(read).map((source) => {
    const { href, published, checked = checkedOn } = (sources as Record<string, Source>)[source] ?? {};
    return { id: source, name: sourceName(source, locale), href, published, checked };
  });
  return { id, lang: locale, theme, audiences, related, ...read, sources: cited };
}

/** The address of a sheet's own page, where there is one: that of `pattern`, `{name}` and `{lang}` in it becoming the sheet's, else the publisher's. */
export function pageOf(pattern: string, id: string, locale: Locale): string | undefined {
  return (pattern || publisher.pages)?.replaceAll('{name}', id).replaceAll('{lang}', locale);
}
