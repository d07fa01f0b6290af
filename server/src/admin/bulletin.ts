import type { Submission } from '../storage/submissions.js';
import { consentsOf, recordOf } from './words.js';

export interface Reader {
  readonly email: string;
  readonly name: string;
  readonly language: string;
  /** When the consent was given, and the version of its text. */
  readonly since: string;
  readonly version: string;
}

/**
 * Whether one person, by all that she ever sent with a consent to the bulletin, receives it; and on which consent, the
 * newest. A pledge that is withdrawn or refused gives it no more. Ending a subscription is saying no to the bulletin itself:
 * what was consented to before goes with it, a pledge's consent too.
 */
export function readerOf(rows: readonly Submission[]): Reader | undefined {
  const ended = rows.filter(({ kind, status }) => kind === 'subscription' && status === 'withdrawn').map(({ changed_at }) => changed_at).sort().at(-1) ?? '';
  const holding = rows.filter(({ bulletin, status, received_at }) => bulletin === 1 && (status === 'pending' || status === 'approved') && received_at > ended);
  const row = holding.sort((one, other) => (one.received_at < other.received_at ? -1 : 1)).at(-1);
  const record = row && recordOf(row);
  const consent = record && consentsOf(record).find(({ purpose, given }) => purpose === 'bulletin' && given);
  if (!row || !record || !consent) return undefined;
  return { email: row.email, name: 'contact' in record ? record.contact : '', language: row.language, since: consent.at, version: consent.version };
}

/** One row a person, of rows that come by e-mail. */
export async function* readersIn(rows: AsyncIterable<Submission>): AsyncGenerator<Reader> {
  let own: Submission[] = [];
  for await (const row of rows) {
    if (own[0] && own[0].email !== row.email) {
      const reader = readerOf(own);
      if (reader) yield reader;
      own = [];
    }
    own.push(row);
  }
  const reader = readerOf(own);
  if (reader) yield reader;
}
