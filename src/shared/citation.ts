import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { sources as known } from '../content/sources.js';
import type { FicheSource } from '../domain/fiche.js';
import { checkedOn, sources, type Source, type SourceId } from '../domain/sources.js';
import { sourceNames } from '../generated/source-names.js';
import { formatDay } from './format.js';
import { locales, type Locale } from './speech.js';

/** A source by its name, as `locales/<locale>/sources.yaml` gives it. */
export function sourceName(id: string, locale: Locale): string {
  const at = Object.keys(known).indexOf(id);
  const [inFirst, inLocale] = [0, locales.indexOf(locale)].map((language) => sourceNames[language]?.split('|')[at]);
  return inLocale || inFirst || id;
}

/** A source in one line: its name, leading to where it was read, its day, and when it was last checked, unless that is said elsewhere. */
export function sourceLine({ name, href, published, checked }: Omit<FicheSource, 'id'>, locale: Locale, saysWhen = true): TemplateResult {
  const on = formatDay(checked, locale);
  return html`<a href=${href ?? nothing} target="_blank">${name}</a>${published ? `, ${formatDay(published, locale)}` : ''}. ${saysWhen ? msg(str`Vérifié le ${on}.`) : nothing}`;
}

/** The line that says where a figure comes from, and when it was last checked. */
export function citation(id: SourceId, locale: Locale): TemplateResult {
  const { href, published, checked = checkedOn }: Source = sources[id];
  return html`<p class="src">${sourceLine({ name: sourceName(id, locale), href, published, checked }, locale)}</p>`;
}
