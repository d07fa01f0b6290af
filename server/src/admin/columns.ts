import type { Submission } from '../storage/submissions.js';
import type { Kind } from '../storage/tables.js';
import type { Say } from '../words/say.js';
import type { Reader } from './bulletin.js';
import { consentsOf, fieldsOf, purposesOf, recordOf, sizeWords, statusWords, wordOf } from './words.js';

/* What an exported file holds of each kind: a column a field, then two a consent. */

export const headingsOf = (say: Say, kind: Kind): string[] => [
  ...['reference', 'status', 'received'].map((field) => wordOf(say, 'fields', field)),
  ...fieldsOf[kind].map((field) => wordOf(say, 'fields', field)),
  ...purposesOf[kind].flatMap((purpose) => ['consent', 'consent-version'].map((field) => wordOf(say, 'fields', field).replace('{purpose}', wordOf(say, 'purposes', purpose)))),
];

/** Moments stay ISO 8601 and languages codes: a spreadsheet sorts and filters them. */
export function columnsOf(say: Say, row: Submission): (string | number)[] {
  const record = recordOf(row);
  const values = (record ?? {}) as Readonly<Record<string, unknown>>;
  const given = record ? consentsOf(record) : [];
  return [
    row.reference,
    statusWords(say, row.kind, row.status),
    row.received_at,
    ...fieldsOf[row.kind].map((field) => cellOf(say, field, values[field])),
    ...purposesOf[row.kind].flatMap((purpose) => {
      const consent = given.find((one) => one.purpose === purpose);
      return consent ? [say(`admin.values.${consentState(row, purpose, consent.given)}`), consent.version] : ['', ''];
    }),
  ];
}

/** Whether a consent holds: what was sent says that it was given, the row whether it still is. */
function consentState({ status, listed, bulletin }: Submission, purpose: string, given: boolean): 'yes' | 'no' | 'withdrawn' {
  if (!given) return 'no';
  const holds = status !== 'withdrawn' && (purpose === 'listing' ? listed : purpose === 'bulletin' ? bulletin : 1) === 1;
  return holds ? 'yes' : 'withdrawn';
}

function cellOf(say: Say, field: string, value: unknown): string | number {
  if (Array.isArray(value)) return value.join(' | ');
  if (typeof value === 'boolean') return say(value ? 'admin.values.yes' : 'admin.values.no');
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return '';
  return field === 'employees' ? sizeWords(say, value) : value;
}

/** A row as JSON: what was sent, whole, what became of it, and which of its consents still hold. */
export const rowJson = (row: Submission): object => ({ reference: row.reference, kind: row.kind, status: row.status, receivedAt: row.received_at, changedAt: row.changed_at, approvedAt: row.approved_at, endsOn: row.ends_on, inForce: { listing: row.listed === 1, bulletin: row.bulletin === 1 }, record: recordOf(row) ?? null });

export const readerHeadings = (say: Say): string[] => ['email', 'name', 'language', 'since', 'version'].map((field) => wordOf(say, 'fields', field));
export const readerJson = (reader: Reader): object => reader;
