/** Hours kept to the minute's precision, so that sums of halves and thirds compare exactly. */
export function roundHours(hours: number): number {
  return Math.round(hours * 60) / 60;
}

/** Rounds up to the next half hour. */
export function halfHourUp(hours: number): number {
  return Math.ceil(roundHours(hours) * 2) / 2;
}

/**
 * Reads hours as people write them: `7,5`, `7.5`, `7:30`, `7 h 30`, `7h`, `45 min`.
 * @returns hours, or `null` where it is not a number of hours.
 */
export function parseHours(text: string): number | null {
  const typed = text.trim().toLowerCase();
  const decimal = /^(\d+(?:[.,]\d*)?|[.,]\d+)\s*h?$/.exec(typed);
  if (decimal) return Number(decimal[1]?.replace(',', '.'));
  const clock = /^(\d+)\s*[h:]\s*([0-5]?\d)(?:\s*min)?$/.exec(typed) ?? /^()(\d+)\s*min$/.exec(typed);
  return clock && Number(clock[1]) + Number(clock[2]) / 60;
}

/** Hours since midnight of an `HH:MM`. */
export function clockHours(time: string): number {
  return Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
}

/** The `HH:MM` of hours since midnight, those of 24 and over on the next day. */
export function clockTime(hours: number): string {
  const minutes = Math.round(hours * 60) % (24 * 60);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
