import type { ConsentRecord } from '../../../src/domain/consent.js';
import { html, type Html } from '../pages/html.js';
import type { Entry } from '../storage/audit.js';
import type { Submission } from '../storage/submissions.js';
import type { Kind, Status } from '../storage/tables.js';
import type { Records } from '../submission.js';
import { countIn, momentIn } from '../words/moments.js';
import { isWord, type Language, type Say } from '../words/say.js';

/* The one place where codes of administration become words. */

/** What a code is called; the code itself where no word was made for it. */
export function wordOf(say: Say, group: string, code: string): string {
  const key = `admin.${group}.${code}`;
  return isWord(key) ? say(key) : code;
}

export const statusWords = (say: Say, kind: Kind, status: Status): string => say(`admin.status.${kind}.${status}`);

const looks: Readonly<Record<Status, string>> = { pending: 'wait', approved: 'good', refused: 'stop', withdrawn: 'stop', erased: '' };

/** A status with its mark: never its colour alone. */
export const statusMark = (say: Say, { kind, status }: Pick<Submission, 'kind' | 'status'>): Html => html`<span class="status ${looks[status]}">${statusWords(say, kind, status)}</span>`;

/** What a row is called: its name, or its reference once that was erased. */
export const nameOf = ({ name, reference }: Pick<Submission, 'name' | 'reference'>): string => name || reference;

export type AnyRecord = Records[Kind];

export const recordOf = ({ record }: Pick<Submission, 'record'>): AnyRecord | undefined => (record === '' ? undefined : (JSON.parse(record) as AnyRecord));

export const consentsOf = (record: AnyRecord): readonly ConsentRecord<string>[] => record.consents;

/**
 * When a consent that was given was withdrawn, alone or with all of what was sent; `undefined` where it holds, or was never
 * given. What the form sent stays as it was: a withdrawal stands beside it.
 */
export function withdrawalOf({ status, changed_at }: Pick<Submission, 'status' | 'changed_at'>, trail: readonly Entry[], { purpose, given }: Pick<ConsentRecord<string>, 'purpose' | 'given'>): string | undefined {
  const alone = trail.find(({ action, detail }) => action === 'consent-withdrawn' && (JSON.parse(detail) as { readonly purpose?: string }).purpose === purpose);
  return alone?.at ?? (given && status === 'withdrawn' ? changed_at : undefined);
}

/** What is read of each kind, in order: fields of its record. */
export const fieldsOf: Readonly<Record<Kind, readonly string[]>> = {
  pledge: ['organisation', 'sector', 'employees', 'students', 'municipality', 'mrc', 'website', 'contact', 'role', 'email', 'telephone', 'language', 'commitments', 'deeds', 'weekHours', 'weekdayHours', 'schoolYear', 'authorised', 'signedAt', 'operator'],
  subscription: ['email', 'language', 'sentAt', 'operator'],
  'advice-request': ['contact', 'organisation', 'mrc', 'email', 'telephone', 'language', 'message', 'sentAt', 'operator'],
};

/** Purposes that each kind asks for, in order. */
export const purposesOf: Readonly<Record<Kind, readonly string[]>> = { pledge: ['taking-part', 'listing', 'bulletin'], subscription: ['bulletin'], 'advice-request': ['advice'] };

/** How many people work there: `5 à 19`, which no spreadsheet takes for a day of May. */
export function sizeWords(say: Say, size: string): string {
  const [from = '', to] = size.split('-');
  if (to !== undefined) return say('admin.values.size', { from, to });
  return size === '' ? '' : say('admin.values.most');
}

/** What a field holds, as a person reads it. */
export function valueWords(say: Say, language: Language, field: string, value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'boolean') return say(value ? 'admin.values.yes' : 'admin.values.no');
  if (field === 'weekHours' || field === 'weekdayHours') return say('admin.values.hours', { hours: countIn(language, Number(value)) });
  const text = typeof value === 'string' ? value : '';
  if (field === 'employees') return sizeWords(say, text);
  if (field === 'language') return wordOf(say, 'values', text);
  return field === 'signedAt' || field === 'sentAt' ? momentIn(language, text) : text;
}
