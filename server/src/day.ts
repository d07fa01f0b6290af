/** The day that it is in Montréal, ISO 8601: a school year ends there, wherever the receiver runs. */
export const dayOf = (moment: Date): string => new Intl.DateTimeFormat('sv', { timeZone: 'America/Toronto' }).format(moment);
