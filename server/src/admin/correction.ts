import type { Problem } from '../../../src/schemas/problem.js';
import type { Kind } from '../storage/tables.js';
import { problemsIn } from '../submission.js';
import type { AnyRecord } from './words.js';

/**
 * What a moderator may correct of each kind: what the person told of herself. What was signed, asked or consented to is as
 * she read it, and changes by her hand alone.
 */
export const correctable: Readonly<Record<Kind, readonly string[]>> = {
  pledge: ['organisation', 'sector', 'employees', 'students', 'municipality', 'mrc', 'website', 'contact', 'role', 'email', 'telephone', 'language'],
  // Another address did not subscribe: it does so by itself.
  subscription: ['language'],
  'advice-request': ['contact', 'email', 'telephone', 'organisation', 'mrc', 'language'],
};

/** What anyone reads of a pledge that is listed. */
const shown: readonly string[] = ['organisation', 'sector', 'municipality', 'mrc', 'website'];

export interface Correction {
  readonly record: AnyRecord;
  /** Names of the fields that changed. */
  readonly fields: readonly string[];
  /** Whether one of them is of what is public. */
  readonly public: boolean;
  readonly problems: readonly Problem[];
}

/** A record as a form corrects it, judged as it would be on arrival. A field that the form does not name stays. */
export function correction(kind: Kind, record: AnyRecord, given: (field: string) => string | null): Correction {
  const before = record as unknown as Readonly<Record<string, unknown>>;
  const changes = Object.fromEntries(correctable[kind].map((field) => [field, given(field)?.trim() ?? before[field]] as const).filter(([field, value]) => value !== before[field]));
  const corrected: AnyRecord = { ...record, ...changes };
  const fields = Object.keys(changes);
  return { record: corrected, fields, public: kind === 'pledge' && fields.some((field) => shown.includes(field)), problems: problemsIn(kind, corrected) };
}
