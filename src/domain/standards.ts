import type { AnswerDays } from './assess-schedule.js';
import { addDays, daysBetween, moment, weekStart } from './calendar.js';
import { inForce, type Dated } from './dated.js';
import { completeWeek } from './defaults.js';
import type { Jurisdiction, Standard } from './jurisdiction.js';
import { provincialKind } from './law.js';
import type { Schedule, ScheduleCode, ScheduleFinding } from './schedule.js';
import { blocksOf, type Block } from './shift-time.js';

/** General labour standards to keep in mind (FACTS F41 to F44), at any age; only where the provincial act applies for certain. */
export function standardFindings({ worker, shifts }: Schedule, law: Jurisdiction, { on, today = '' }: AnswerDays): ScheduleFinding[] {
  if (provincialKind(completeWeek(worker), law) !== 'law') return [];
  const { weeklyRest, shortNotice, mealBreak, shortShift } = law.standards;
  const blocks = blocksOf(shifts);
  const findings: ScheduleFinding[] = [];
  const remind = (code: ScheduleCode, { value, source }: Dated<Standard>, at: Pick<ScheduleFinding, 'week' | 'date' | 'shifts'>, actual: number) =>
    findings.push({ code, kind: 'reminder', ...at, actual, limit: value.limit, source, certainty: value.certainty });
  for (const week of new Set(blocks.map(({ date }) => weekStart(date)))) {
    const worked = blocks.filter(({ date }) => weekStart(date) === week);
    const rest = longestRest(blocks, week);
    const resting = inForce(weeklyRest, on ?? week);
    if (resting && rest < resting.value.limit) remind('weekly-rest', resting, { week, shifts: shiftsOf(worked) }, rest);
    const notice = today ? inForce(shortNotice, on ?? today) : undefined;
    const soon = worked.filter(({ date }) => notice && date >= today && daysBetween(today, date) < notice.value.limit);
    if (notice && soon[0]) remind('short-notice', notice, { week, shifts: shiftsOf(soon) }, daysBetween(today, soon[0].date));
  }
  for (const { date, from, to, shifts: places } of blocks) {
    const hours = (to - from) / 60;
    const at = { week: weekStart(date), date, shifts: places };
    const breaks = places.reduce((sum, place) => sum + (shifts[place]?.breakMinutes ?? 0), 0);
    const meal = inForce(mealBreak, on ?? date);
    if (meal && hours > meal.value.limit && breaks < meal.value.minutes) remind('meal-break', meal, at, hours);
    const short = inForce(shortShift, on ?? date);
    if (short && hours < short.value.limit) remind('short-shift', short, at, hours);
  }
  return findings;
}

const shiftsOf = (blocks: readonly Block[]) => blocks.flatMap(({ shifts }) => shifts);

/**
 * The longest rest of a week, in hours. One over the week's edge counts whole in the week that holds the more of it, and
 * in both for what lies there; what comes before the first shift, or after the last, is not known and counts inside alone.
 */
function longestRest(blocks: readonly Block[], week: string): number {
  const from = moment(week, 0);
  const to = moment(addDays(week, 7), 0);
  const ends = [-Infinity, ...blocks.map((block) => block.to)];
  const rests = ends.map((start, index) => {
    const end = blocks[index]?.from ?? Infinity;
    const middle = (start + end) / 2;
    return middle >= from && middle < to ? end - start : Math.min(end, to) - Math.max(start, from);
  });
  return Math.max(...rests) / 60;
}
