import { plainText, type DayNames } from '../domain/shift-text.js';
import { locales } from './speech.js';
import { times } from './times.js';

/** Months and days of the week by their names in every language of the kit, as the platform knows them. */
export function dayNames(): DayNames {
  const names = (options: Intl.DateTimeFormatOptions, day: number) => locales.map((locale) => plainText(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day)));
  return {
    months: times(12, (month) => names({ month: 'long' }, Date.UTC(2023, month))),
    days: times(7, (day) => names({ weekday: 'long' }, Date.UTC(2023, 0, 1 + day))),
  };
}
