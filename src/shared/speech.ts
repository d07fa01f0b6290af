import { sourceLocale, targetLocales } from '../generated/locale-codes.js';

export type Locale = typeof sourceLocale | (typeof targetLocales)[number];

/** The languages of the kit, that of the sources first. */
export const locales: readonly Locale[] = [sourceLocale, ...targetLocales];

/**
 * The language in which `msg()` speaks at this moment, by its place in `locales`. The build of the script writes a look
 * at it in the place of each `msg()`.
 */
export let spoken = 0;

/** Runs `fn` with `msg()` speaking `locale`, and restores the language before, even when `fn` throws. */
export function withLocale<T>(locale: Locale, fn: () => T): T {
  const before = spoken;
  spoken = locales.indexOf(locale);
  try {
    return fn();
  } finally {
    spoken = before;
  }
}
