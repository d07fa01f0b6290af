import { sourceLocale, type targetLocales } from '../generated/locale-codes.js';

export type Locale = typeof sourceLocale | (typeof targetLocales)[number];

let current: Locale = sourceLocale;

/** The language in which `msg()` speaks at this moment. */
export function spokenLocale(): Locale {
  return current;
}

/** Is `locale` the language of the moment? The build of the script writes this question in the place of each `msg()`. */
export function speaks(locale: Locale): boolean {
  return current === locale;
}

/** Runs `fn` with `msg()` speaking `locale`, and restores the language before, even when `fn` throws. */
export function withLocale<T>(locale: Locale, fn: () => T): T {
  const before = current;
  current = locale;
  try {
    return fn();
  } finally {
    current = before;
  }
}
