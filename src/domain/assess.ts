import type { Finding } from './finding.js';
import { guidanceFindings } from './guidance.js';
import type { Jurisdiction } from './jurisdiction.js';
import { lawFindings } from './law.js';
import { suggest, type Suggestion } from './suggestions.js';
import { balance, type Balance, type Week } from './week.js';

/** The whole answer to a week. */
export interface Assessment {
  readonly hours: Balance;
  readonly findings: readonly Finding[];
  readonly suggestions: readonly Suggestion[];
}

/** What a week is made of, what the law in force on the day `on` (ISO 8601) and the evidence say, and the smallest changes that restore balance. */
export function assess(week: Week, law: Jurisdiction, on: string): Assessment {
  const findingsOf = (one: Week): Finding[] => [...lawFindings(one, law, on), ...guidanceFindings(one)];
  const findings = findingsOf(week);
  return { hours: balance(week), findings, suggestions: suggest(week, findings, findingsOf) };
}
