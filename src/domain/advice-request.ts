import type { ConsentRecord } from './consent.js';

/** A question to an advisor from whoever wants to reach employers, as it is sent and kept. */
export interface AdviceRequestRecord {
  /** Made by the browser: the same one, sent again, is the same one. */
  readonly id: string;
  readonly contact: string;
  readonly email: string;
  readonly telephone: string;
  /** Where the person works, or nothing. */
  readonly organisation: string;
  /** Name of a territory, or what stands for another one. */
  readonly mrc: string;
  readonly message: string;
  readonly language: 'fr' | 'en';
  /** ISO 8601 moment, UTC. */
  readonly sentAt: string;
  /** Who receives it. */
  readonly operator: string;
  readonly consents: readonly ConsentRecord<'advice'>[];
}
