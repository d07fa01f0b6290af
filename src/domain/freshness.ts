const MONTHS = 18;

/** Is `checked` more than eighteen months before `on` (ISO days)? A pinned script never updates itself. */
export function outdated(checked: string, on: string): boolean {
  const month = Number(checked.slice(5, 7)) - 1 + MONTHS;
  const year = Number(checked.slice(0, 4)) + Math.floor(month / 12);
  const last = `${year}-${String((month % 12) + 1).padStart(2, '0')}${checked.slice(7)}`;
  return on > last;
}
