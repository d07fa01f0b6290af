import type * as z from 'zod/mini';
import type { AdviceRequestRecord } from '../../src/domain/advice-request.js';
import { lastDay, schoolYear, type PledgeRecord } from '../../src/domain/pledge.js';
import type { SubscriptionRecord } from '../../src/domain/subscription.js';
import { adviceRequestRecordSchema } from '../../src/schemas/advice-request.js';
import { pledgeRecordSchema } from '../../src/schemas/pledge.js';
import type { Problem } from '../../src/schemas/problem.js';
import { problemsOf } from '../../src/schemas/read.js';
import { subscriptionRecordSchema } from '../../src/schemas/subscription.js';
import { dayOf } from './day.js';
import { canonicalJson, sha256 } from './secrets.js';
import type { Arrival } from './storage/submissions.js';
import type { Kind } from './storage/tables.js';
import { fold } from './text.js';
import { wholeAddress } from './website.js';

export interface Records {
  readonly pledge: PledgeRecord;
  readonly subscription: SubscriptionRecord;
  readonly 'advice-request': AdviceRequestRecord;
}

/** What the form and the receiver both judge each kind by. */
export const schemas: Readonly<Record<Kind, z.ZodMiniType>> = { pledge: pledgeRecordSchema, subscription: subscriptionRecordSchema, 'advice-request': adviceRequestRecordSchema };

/** The consent without which nothing may be kept. */
const needed: Readonly<Record<Kind, string>> = { pledge: 'taking-part', subscription: 'bulletin', 'advice-request': 'advice' };

/** More than any record of ours holds of names in an object, and of things in a list. */
const MOST_KEYS = 40;
const MOST_ITEMS = 30;

/**
 * The first place that holds more than any record of ours does: to judge and to name each of a hundred thousand things costs
 * more than to say that there are too many.
 */
function crowded(value: unknown, path: Problem['path'] = []): Problem | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const isList = Array.isArray(value);
  const inside = Object.entries(value);
  if (inside.length > (isList ? MOST_ITEMS : MOST_KEYS)) return { path, expected: 'too_big' };
  // A consent, in its list, in the record: nothing of ours is deeper, and what is deeper is refused for what it is.
  if (path.length > 1) return undefined;
  for (const [name, one] of inside) {
    const found = crowded(one, [...path, isList ? Number(name) : name]);
    if (found) return found;
  }
  return undefined;
}

/** What of a record is refused; an empty list where it may be kept. Places and codes, no words. */
export function problemsIn(kind: Kind, record: unknown): readonly Problem[] {
  const most = crowded(record);
  if (most) return [most];
  const problems = problemsOf(schemas[kind], record);
  if (problems.length > 0) return problems;
  if (kind === 'pledge') {
    const { website, commitments, deeds, schoolYear: year } = record as PledgeRecord;
    // A page is made of it later: what no browser reads as an address is refused while the person can mend it.
    if (website !== '' && !URL.canParse(wholeAddress(website))) return [{ path: ['website'], expected: 'url' }];
    if (deeds.length !== commitments.length) return [{ path: ['deeds'], expected: 'one for each commitment' }];
    // One that ends years later than it begins would hold until then.
    const [from = '', to = ''] = year.split('-');
    if (Number(to) !== Number(from) + 1) return [{ path: ['schoolYear'], expected: 'consecutive' }];
  }
  const { consents } = record as Records[Kind];
  const purposes = consents.map(({ purpose }) => purpose);
  // Each is asked once, and the first one is what makes keeping lawful.
  if (new Set(purposes).size !== purposes.length) return [{ path: ['consents'], expected: 'unique' }];
  return consents.some(({ purpose, given }) => purpose === needed[kind] && given) ? [] : [{ path: ['consents'], expected: needed[kind] }];
}

const DAY = 86_400_000;
/**
 * Milliseconds by which a moment may be off, before or after. A form keeps what it could not send and sends it later, and
 * clocks are wrong by a zone, a month or a year; but one that is further off reaches no https page, whose certificate is not
 * valid for it.
 */
const OFF = 400 * DAY;
/** A pledge that was signed in the last days of a school year may arrive in the next one. */
const LATE = 31 * DAY;

/** What of a record, right but for that, is refused on the day that it comes: what is kept already is not judged by it again. */
export function untimelyIn({ consents, ...rest }: Records[Kind], now: Date): readonly Problem[] {
  const own = 'signedAt' in rest ? (['signedAt', rest.signedAt] as const) : (['sentAt', rest.sentAt] as const);
  const moments: (readonly [path: Problem['path'], moment: string])[] = [[[own[0]], own[1]], ...consents.map(({ at }, index) => [['consents', index, 'at'], at] as const)];
  // The schema knows how a moment is written; the 99th of a month is written well, and is none.
  const wrong = moments.filter(([, moment]) => !(Math.abs(Date.parse(moment) - now.getTime()) <= OFF));
  if (wrong.length > 0) return wrong.map(([path]) => ({ path, expected: 'moment' }));
  if ('schoolYear' in rest && !yearsAt(now).includes(rest.schoolYear)) return [{ path: ['schoolYear'], expected: yearsAt(now).join(' | ') }];
  return [];
}

/** School years that one may pledge for: that of the day, the next one, and for some days the one that has just ended. */
function yearsAt(now: Date): string[] {
  const current = schoolYear(dayOf(now));
  const next = Number(current.slice(5));
  return [...new Set([schoolYear(dayOf(new Date(now.getTime() - LATE))), current, `${next}-${next + 1}`])];
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
