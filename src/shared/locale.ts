import { sourceLocale } from '../generated/locale-codes.js';
import './localize.js';
import { locales, type Locale } from './speech.js';

/** The nearest `lang`: the element's own, then its ancestors', through shadow roots; an empty string where there is none. */
export function nearestLang(element: Element): string {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const lang = at.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}

function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * The locale in which an element speaks: that of its nearest `lang`, where the kit has it and `languages` (a list of
 * primary languages, such as `fr`) lets it; French of Quebec otherwise.
 */
export function localeOf(element: Element, languages: string): Locale {
  const primary = nearestLang(element).toLowerCase().split('-')[0] ?? '';
  return localesOf(languages).find((locale) => locale.startsWith(`${primary}-`)) ?? sourceLocale;
}

/** The locales that `languages` lets: all of them where it names none. */
export function localesOf(languages: string): Locale[] {
  const allowed = languages.toLowerCase().split(/[\s,]+/).filter(Boolean);
  return locales.filter((locale) => allowed.length === 0 || allowed.includes(locale.slice(0, 2)));
}

/** A language by its own name: `English`, `Français`. */
export function languageName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale.slice(0, 2)) ?? locale;
  return name[0]?.toUpperCase() + name.slice(1);
}

const followers = new Set<() => void>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Calls `changed` whenever a `lang` changes in a tree that holds `element`; the function it gives stops it. */
export function followLang(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => followers.forEach((follower) => follower()));
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!watched.has(root)) {
      watched.add(root);
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    if (!(root instanceof ShadowRoot)) break;
  }
  followers.add(changed);
  return () => followers.delete(changed);
}
