import type { Language } from './say.js';

/** Where the receiver's people are: their days are not those of UTC. */
const timeZone = 'America/Toronto';

/** A moment's day: `1 décembre 2026`. */
export const dayOf = (language: Language, moment: string): string => new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeZone }).format(new Date(moment));

/** A moment: `1 décembre 2026 à 10 h 00`. */
export const momentOf = (language: Language, moment: string): string => new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(moment));

export const countIn = (language: Language, count: number): string => new Intl.NumberFormat(`${language}-CA`).format(count);
