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

/** What cannot be read as a moment is shown as it was written: rows were kept before it was refused. */
const said = (formats: Readonly<Record<Language, Intl.DateTimeFormat>>, language: Language, moment: string): string => (Number.isNaN(Date.parse(moment)) ? moment : written(language, formats[language].format(new Date(moment))));

/** A moment's day: `1er décembre 2026`. */
export const dayIn = (language: Language, moment: string): string => said(days, language, moment);

/** A moment: `1er décembre 2026 à 10 h`. */
export const momentIn = (language: Language, moment: string): string => said(moments, language, moment);

export const countIn = (language: Language, count: number): string => numbers[language].format(count);
