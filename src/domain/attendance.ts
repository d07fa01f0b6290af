import { inForce } from './dated.js';
import type { Jurisdiction } from './jurisdiction.js';
import type { Week } from './week.js';

/**
 * Is the person subject to compulsory school attendance on the day `on` (ISO 8601)?
 * Until the last day of the calendar of the school year in which 16 is reached, or the end of the year in which a
 * ministerial diploma is obtained, whichever comes first (Education Act s. 14, FACTS F19): never the 16th birthday.
 */
export function subjectToAttendance(week: Week, law: Jurisdiction, on: string): boolean {
  const ages = inForce(law.attendance, on)?.value;
  if (!ages || week.diploma || week.age < ages.from) return false;
  if (week.age !== ages.turning) return week.age < ages.turning;
  if (week.turned16 === 'before-this-school-year') return false;
  return week.lastSchoolDay === null || on <= week.lastSchoolDay;
}
