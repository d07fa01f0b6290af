/** Months after which an answer of law says that its rules may have changed: a pinned script never updates itself. */
export const RULES_MONTHS = 18;
/** Months after which a sheet says that it is due for a review. */
export const REVIEW_MONTHS = 12;

/** Is `checked` more than so many months before `on` (ISO days)? */
export function outdated(checked: string, on: string, months = RULES_MONTHS): boolean {
  const month = Number(checked.slice(5, 7)) - 1 + months;
  const year = Number(checked.slice(0, 4)) + Math.floor(month / 12);
  const last = `${year}-${String((month % 12) + 1).padStart(2, '0')}${checked.slice(7)}`;
  return on > last;
}
