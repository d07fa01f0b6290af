import type { Locale } from './speech.js';

const NBSP = '\u00a0';

/** Hours as they are said: `7 h 30` in French, `7.5 h` in English, `30 min` in both. */
export function formatHours(hours: number, locale: Locale): string {
  const minutes = Math.round(hours * 60);
  if (minutes > 0 && minutes < 60) return `${minutes}${NBSP}min`;
  if (!locale.startsWith('fr')) return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(hours)}${NBSP}h`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${NBSP}h${rest ? NBSP + String(rest).padStart(2, '0') : ''}`;
}

/** A year alone, or an ISO day written in full: `23 novembre 2026`, `1er mai 2026`. */
export function formatDay(day: string, locale: Locale): string {
  if (day.length < 10) return day;
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
  return (locale.startsWith('fr') ? text.replace(/^1 /, '1er ') : text).replace(/ /g, NBSP);
}

/** Two days and what is between them: `22–28 novembre 2026`, `26 décembre 2026 – 1er janvier 2027`. */
export function formatDays(from: string, to: string, locale: Locale): string {
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(new Date(from), new Date(to));
  return locale.startsWith('fr') ? text.replace(/(^|\s)1(?=[\s–])/g, '$11er') : text;
}

/** The name of a day of the week, 0 for Sunday. */
export function weekday(day: number, locale: Locale, weekday: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(new Date(Date.UTC(2023, 0, 1 + day)));
}

/** A time of the day as it is said: `16 h 30` in French, `4:30 p.m.` in English; hours of 24 and over are the next day's. */
export function formatTime(time: string | number, locale: Locale): string {
  const minutes = typeof time === 'number' ? Math.round(time * 60) % 1440 : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const rest = minutes % 60;
  if (locale.startsWith('fr')) return `${Math.floor(minutes / 60)}${NBSP}h${rest ? NBSP + String(rest).padStart(2, '0') : ''}`;
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', ...(rest ? { minute: '2-digit' } : {}), timeZone: 'UTC' }).format(minutes * 60_000).replace(/\s/g, NBSP);
}

/** An ISO day without its year: `mardi 24 novembre`; `weekday` and `month` as `Intl` takes them. */
export function formatDate(day: string, locale: Locale, options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' }): string {
  const text = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
  return locale.startsWith('fr') ? text.replace(/(^|\s)1 /, '$11er ') : text;
}
