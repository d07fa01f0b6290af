import { assessSchedule, type AnswerDays } from './assess-schedule.js';
import { addDays } from './calendar.js';
import type { Jurisdiction } from './jurisdiction.js';
import { attempts, type Attempt } from './mend-attempts.js';
import type { Mend, Schedule, ScheduleCode, ScheduleFinding, Shift } from './schedule.js';
import { shiftMoments } from './shift-time.js';

const MOST = 3;

/** The schedule once a mend is made. */
export function applyMend(schedule: Schedule, { changes }: Pick<Mend, 'changes'>): Schedule {
  const shifts = schedule.shifts.flatMap((shift, index) => {
    const change = changes.find((one) => one.shift === index);
    return change ? (change.to ?? []) : shift;
  });
  return { ...schedule, shifts };
}

/**
 * The smallest changes that clear a finding, by the quarter hour: three at most, each of its own kind, those that take a
 * whole shift away last. Each is tried, and kept where the finding is gone and no other gets worse. A reminder may come: a
 * shift cut to two hours brings the one that says that three are paid.
 */
export function mendsFor(schedule: Schedule, finding: ScheduleFinding, law: Jurisdiction, days: AnswerDays = {}): Mend[] {
  // What a week changes shows in it and around it: a month is not tried again for each.
  const near = schedule.shifts.map((_, index) => index).filter((index) => isNear(schedule.shifts[index]?.date ?? '', finding.week));
  const part = { ...schedule, shifts: near.flatMap((index) => schedule.shifts[index] ?? []) };
  const assess = (one: Schedule) => assessSchedule(one, law, days);
  const before = assess(part);
  const old = tally(before);
  const target = old.get(keyOf(finding))?.count ?? 0;
  const local = { ...finding, shifts: finding.shifts.map((index) => near.indexOf(index)) };
  const { today = '' } = days;
  // A shift to come is not moved to a day that is past.
  const isPast = ({ changes }: Attempt) => changes.some(({ shift, to }) => to !== null && to.date < today && (part.shifts[shift]?.date ?? '') >= today);
  const tried = attempts(part, local, before, law, days.on).filter((one) => !isPast(one)).flatMap(({ kind, changes }): Mend[] => {
    const now = tally(assess(applyMend(part, { changes })));
    const worse = [...now].some(([key, { kind, count, over }]) => kind !== 'reminder' && (count > (old.get(key)?.count ?? 0) || over > (old.get(key)?.over ?? 0)));
    if (worse || (now.get(keyOf(finding))?.count ?? 0) >= target) return [];
    const clears = [...old].filter(([key, { count }]) => (now.get(key)?.count ?? 0) < count).map(([, { code }]) => code);
    const minutes = changes.reduce((sum, { shift, to }) => sum + changed(part.shifts[shift], to), 0);
    return [{ kind, changes: changes.map(({ shift, to }) => ({ shift: near[shift] ?? -1, to })), minutes, clears: [...new Set(clears)] }];
  });
  const takesAway = ({ changes }: Mend) => Number(changes.some(({ to }) => to === null));
  const sorted = tried.sort((a, b) => takesAway(a) - takesAway(b) || a.minutes - b.minutes);
  return sorted.filter(({ kind }, index) => sorted.findIndex((one) => one.kind === kind) === index).slice(0, MOST);
}

/** In the week of a Sunday, or on the two days on either side. */
const isNear = (date: string, week: string) => date >= addDays(week, -2) && date <= addDays(week, 8);

const keyOf = ({ code, edge }: ScheduleFinding) => `${code} ${edge}`;

/** How many findings of each sort there are, and by how many minutes (or sixtieths) limits are passed in all. A shift that moves takes its own along. */
function tally(findings: readonly ScheduleFinding[]) {
  const sorts = new Map<string, { code: ScheduleCode; kind: ScheduleFinding['kind']; count: number; over: number }>();
  for (const finding of findings) {
    const { code, kind, actual, limit } = finding;
    const { count, over } = sorts.get(keyOf(finding)) ?? { count: 0, over: 0 };
    sorts.set(keyOf(finding), { code, kind, count: count + 1, over: over + Math.round(Math.abs((actual ?? 0) - (limit ?? 0)) * 60) });
  }
  return sorts;
}

/** Minutes in which something changes: worked before and not after, or the other way around. */
function changed(old: Shift | undefined, now: Shift | null): number {
  const [a, b] = [old, now].map((shift) => (shift ? shiftMoments(shift) : { from: 0, to: 0 }));
  if (!a || !b) return 0;
  const common = Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return a.to - a.from + b.to - b.from - 2 * common + (old && now ? Math.abs(now.breakMinutes - old.breakMinutes) : 0);
}
