import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { sources } from '../content/sources.js';
import type { FicheSource } from '../domain/fiche.js';
import { checkedOn, type Source } from '../domain/sources.js';
import { sourceNames } from '../generated/source-names.js';
import { formatDay } from './format.js';
import { locales, type Locale } from './speech.js';

/** A source by its name, as `locales/<locale>/sources.yaml` gives it. */
export function sourceName(id: string, locale: Locale): string {
  const at = Object.keys(sources).indexOf(id);
  const [inFirst, inLocale] = [0, locales.indexOf(locale)].map((language) => sourceNames[language]?.split('|')[at]);
  return inLocale || inFirst || id;
}

/** A source in one line: its name, leading to where it was read, its day, and when it was last checked, unless that is said elsewhere. */
export function sourceLine({ name, href, published, checked }: Omit<FicheSource, 'id'>, locale: Locale, saysWhen = true): TemplateResult {
  const on = formatDay(checked, locale);
  return html`<a href=${href ?? nothing} target="_blank">${name}</a>${published ? `, ${formatDay(published, locale)}` : ''}. ${saysWhen ? msg(str`Vérifié le ${on}.`) : nothing}`;
}

/** The line that says where a figure comes from, and when it was last checked: the id of a source of the kit, or the words of someone else's. */
export function citation(id: string, locale: Locale): TemplateResult {
  const source = Object.hasOwn(sources, id) ? (sources as Record<string, Source>)[id] : undefined;
  return html`<p class="src">${source ? sourceLine({ name: sourceName(id, locale), href: source.href, published: source.published, checked: source.checked ?? checkedOn }, locale) : id}</p>`;
}
