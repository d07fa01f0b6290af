import { timeZone } from '../day.js';
import { languages, type Language } from './say.js';

// Made once: a formatter costs more than thousands of days.
const inEach = <Format>(make: (locale: string) => Format) => Object.fromEntries(languages.map((language) => [language, make(`${language}-CA`)])) as Record<Language, Format>;
const days = inEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }));
const moments = inEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }));
const numbers = inEach((locale) => new Intl.NumberFormat(locale));

/** A moment's day: `1 décembre 2026`. */
export const dayIn = (language: Language, moment: string): string => days[language].format(new Date(moment));

/** A moment: `1 décembre 2026 à 10 h 00`. */
export const momentIn = (language: Language, moment: string): string => moments[language].format(new Date(moment));

export const countIn = (language: Language, count: number): string => numbers[language].format(count);
