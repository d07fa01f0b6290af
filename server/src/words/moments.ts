import { timeZone } from '../day.js';
import { languages, type Language } from './say.js';

const NBSP = '\u00a0';

// Made once: a formatter costs more than thousands of days.
const inEach = <Format>(make: (locale: string) => Format) => Object.fromEntries(languages.map((language) => [language, make(`${language}-CA`)])) as Record<Language, Format>;
const days = inEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }));
const moments = inEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }));
const numbers = inEach((locale) => new Intl.NumberFormat(locale));

/** French as it is written: `1er mai`, `9 h 05`, `10 h`, where `Intl` says `1 mai`, `09 h 05`, `10 h 00`. */
function written(language: Language, text: string): string {
  if (language !== 'fr') return text;
  const clock = (_: string, hour: string, minutes: string) => ` ${hour}${NBSP}h${minutes === '00' ? '' : NBSP + minutes}`;
  return text.replace(/^1 /, '1er ').replace(/\s0?(\d+)\sh\s(\d\d)$/, clock);
}

/** A moment's day: `1er décembre 2026`. */
export const dayIn = (language: Language, moment: string): string => written(language, days[language].format(new Date(moment)));

/** A moment: `1er décembre 2026 à 10 h`. */
export const momentIn = (language: Language, moment: string): string => written(language, moments[language].format(new Date(moment)));

export const countIn = (language: Language, count: number): string => numbers[language].format(count);
