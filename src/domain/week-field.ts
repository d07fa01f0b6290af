import type { Week } from './week.js';

/** The week with one of its parts changed: a key of the week or of its hours, `work-3` for a day, `sleep-off` for a night. */
export function withField(week: Week, field: string, value: unknown): Week {
  const { hours } = week;
  const [name, part] = field.split('-');
  const edit = (next: Partial<Record<keyof Week['hours'], unknown>>) => ({ ...week, hours: { ...hours, ...next } }) as Week;
  if (name === 'work') return edit({ work: hours.work.map((old, day) => (String(day) === part ? value : old)) });
  if (name === 'sleep') return edit({ sleep: { ...hours.sleep, [part ?? '']: value } });
  return field in hours ? edit({ [field]: value }) : { ...week, [field]: value };
}
