import type * as z from 'zod/mini';
import type { AdviceRequestRecord } from '../../src/domain/advice-request.js';
import { lastDay, type PledgeRecord } from '../../src/domain/pledge.js';
import type { SubscriptionRecord } from '../../src/domain/subscription.js';
import { adviceRequestRecordSchema } from '../../src/schemas/advice-request.js';
import { pledgeRecordSchema } from '../../src/schemas/pledge.js';
import type { Problem } from '../../src/schemas/problem.js';
import { problemsOf } from '../../src/schemas/read.js';
import { subscriptionRecordSchema } from '../../src/schemas/subscription.js';
import { canonicalJson, sha256 } from './secrets.js';
import type { Arrival } from './storage/submissions.js';
import type { Kind } from './storage/tables.js';
import { fold } from './text.js';

export interface Records {
  readonly pledge: PledgeRecord;
  readonly subscription: SubscriptionRecord;
  readonly 'advice-request': AdviceRequestRecord;
}

/** What the form and the receiver both judge each kind by. */
export const schemas: Readonly<Record<Kind, z.ZodMiniType>> = { pledge: pledgeRecordSchema, subscription: subscriptionRecordSchema, 'advice-request': adviceRequestRecordSchema };

/** The consent without which nothing may be kept. */
const needed: Readonly<Record<Kind, string>> = { pledge: 'taking-part', subscription: 'bulletin', 'advice-request': 'advice' };

/** What of a record is refused; an empty list where it may be kept. Places and codes, no words. */
export function problemsIn(kind: Kind, record: unknown): readonly Problem[] {
  const problems = problemsOf(schemas[kind], record);
  if (problems.length > 0) return problems;
  // One that ends years later than it begins would hold until then.
  const [from = '', to = ''] = ((record as Partial<PledgeRecord>).schoolYear ?? '').split('-');
  if (kind === 'pledge' && Number(to) !== Number(from) + 1) return [{ path: ['schoolYear'], expected: 'consecutive' }];
  const { consents } = record as Records[Kind];
  const purposes = consents.map(({ purpose }) => purpose);
  // Each is asked once, and the first one is what makes keeping lawful.
  if (new Set(purposes).size !== purposes.length) return [{ path: ['consents'], expected: 'unique' }];
  return consents.some(({ purpose, given }) => purpose === needed[kind] && given) ? [] : [{ path: ['consents'], expected: needed[kind] }];
}

/** The row that a record makes as it arrives. A subscription holds as it comes; the rest waits for someone to read it. */
export function arrivalOf(kind: Kind, record: Records[Kind]): Arrival {
  return { ...columnsOf(kind, record), id: record.id, kind, status: kind === 'subscription' ? 'approved' : 'pending', digest: sha256(canonicalJson(record)) };
}

/** The columns that follow from a record, as it was sent or as it was corrected. */
export function columnsOf(kind: Kind, record: Records[Kind]): Omit<Arrival, 'id' | 'kind' | 'status' | 'digest'> {
  const given = (purpose: string) => Number(record.consents.some((consent) => consent.purpose === purpose && consent.given));
  const { organisation = '', contact = '', municipality = '', sector = '', mrc = '', schoolYear = '', email = '' } = record as Partial<PledgeRecord>;
  const name = organisation.trim() || contact.trim() || email;
  return {
    record: JSON.stringify(record),
    name,
    email: email.trim().toLowerCase(),
    language: record.language,
    sector,
    mrc,
    school_year: schoolYear,
    listed: kind === 'pledge' ? given('listing') : 0,
    bulletin: given('bulletin'),
    label: fold(`${name} ${municipality}`),
    search: fold([name, municipality, email, contact].join(' ')),
    ends_on: kind === 'pledge' ? lastDay(schoolYear) : null,
  };
}
