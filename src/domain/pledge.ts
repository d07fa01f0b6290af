import type { ConsentRecord } from './consent.js';

/** How many people work there. */
export const sizes = ['1-4', '5-19', '20-49', '50-99', '100+'] as const;
export type Size = (typeof sizes)[number];

/** What an employer may consent to, each on its own. */
export const purposes = ['taking-part', 'listing', 'bulletin'] as const;
export type Purpose = (typeof purposes)[number];

/** What an employer fills in; text as it was typed, an empty string where nothing was. */
export interface PledgeForm {
  /** Ids of what was chosen. */
  readonly commitments: readonly string[];
  /** Hours promised at most, in the week and from Monday to Friday, where hours are promised. */
  readonly weekHours: number;
  readonly weekdayHours: number;
  readonly organisation: string;
  readonly sector: string;
  readonly employees: Size | '';
  /** How many of them study: digits, or nothing. */
  readonly students: string;
  readonly municipality: string;
  /** Name of a territory, or what stands for another one. */
  readonly mrc: string;
  readonly website: string;
  readonly contact: string;
  readonly role: string;
  readonly email: string;
  readonly telephone: string;
  /** That of the page, for as long as no other is chosen. */
  readonly language: 'fr' | 'en' | '';
  /** What the signer declares: being authorised to sign, and 14 or over. */
  readonly authorised: boolean;
  readonly consents: readonly Purpose[];
}

/** A pledge as it is sent, kept and published. */
export interface PledgeRecord extends Omit<PledgeForm, 'consents'> {
  /** Made by the browser: the same pledge, sent again, is the same one. */
  readonly id: string;
  /** The commitments as they were read and signed. */
  readonly deeds: readonly string[];
  /** `2026-2027`. */
  readonly schoolYear: string;
  /** ISO 8601 moment, UTC. */
  readonly signedAt: string;
  /** Who receives it. */
  readonly operator: string;
  readonly consents: readonly ConsentRecord<Purpose>[];
}

/** An empty form. Nothing is ticked. */
export const emptyPledge: PledgeForm = {
  commitments: [], weekHours: 12, weekdayHours: 8, organisation: '', sector: '', employees: '', students: '', municipality: '', mrc: '', website: '',
  contact: '', role: '', email: '', telephone: '', language: '', authorised: false, consents: [],
};

/** The school year of a day (ISO 8601), from July to June: `2026-2027`. */
export function schoolYear(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '07-01' ? 1 : 0);
  return `${year}-${year + 1}`;
}

/** The last day on which a pledge of a school year (`2026-2027`) holds, ISO 8601. */
export const lastDay = (year: string): string => `${year.slice(5)}-06-30`;
