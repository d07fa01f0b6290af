import type { ConsentRecord } from './consent.js';

/** A subscription to the bulletin, as it is sent and kept. */
export interface SubscriptionRecord {
  /** Made by the browser: the same one, sent again, is the same one. */
  readonly id: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  /** ISO 8601 moment, UTC. */
  readonly sentAt: string;
  /** Who receives it. */
  readonly operator: string;
  readonly consents: readonly ConsentRecord<'bulletin'>[];
}
