/** Where the receiver's people are, wherever it runs: their days are not those of UTC. */
export const timeZone = 'America/Toronto';

// Made once: a formatter costs more than thousands of days.
const days = new Intl.DateTimeFormat('sv', { timeZone });

/** The day that it is in Montréal, ISO 8601: a school year ends there. */
export const dayOf = (moment: Date): string => days.format(moment);
