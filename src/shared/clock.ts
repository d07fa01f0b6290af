/** Today in Montréal, ISO 8601: the law's day does not depend on where the browser thinks it is. */
export function today(now = new Date()): string {
  // Swedish writes its dates in ISO order.
  return new Intl.DateTimeFormat('sv', { timeZone: 'America/Toronto' }).format(now);
}
