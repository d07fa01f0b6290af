import type { Generated } from 'kysely';

/*
 * Columns that both databases have: text and whole numbers. Moments are ISO 8601 in UTC and days ISO 8601, which sort as
 * text; what has a shape of its own is JSON as text.
 */

/** What people send. */
export const kinds = ['pledge', 'subscription', 'advice-request'] as const;
export type Kind = (typeof kinds)[number];

/** Where something that was sent stands. `erased` keeps the id and the reference alone, so that sending again stores nothing. */
export const statuses = ['pending', 'approved', 'refused', 'withdrawn', 'erased'] as const;
export type Status = (typeof statuses)[number];

export interface Tables {
  submissions: SubmissionTable;
  audit: AuditTable;
  settings: SettingTable;
  sessions: SessionTable;
  attempts: AttemptTable;
  outbox: OutboxTable;
}

export interface SubmissionTable {
  /** Made by who sends: the same thing, sent again, has the same one. */
  readonly id: string;
  readonly kind: Kind;
  /** Made here: what people read, and what addresses bear. */
  readonly reference: string;
  readonly status: Status;
  /** The record as JSON, as it was sent, then as it was corrected; empty once erased. */
  readonly record: string;
  /** SHA-256 of what was sent, to tell the same thing sent again from another under its id; null once erased. */
  readonly digest: string | null;
  /** Organisation, or person, as it is written. */
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly sector: string;
  readonly mrc: string;
  readonly school_year: string;
  /** 1 where the person consented to be listed. */
  readonly listed: number;
  /** 1 where the person consented to the bulletin. */
  readonly bulletin: number;
  /** Name and municipality, without capitals or accents: what the public searches and lists are sorted by. */
  readonly label: string;
  /** The same with e-mail, contact and reference, for administration. */
  readonly search: string;
  readonly received_at: string;
  /** Moment of the last decision or correction. */
  readonly changed_at: string;
  /** When it was approved first. */
  readonly approved_at: string | null;
  /** Last day on which it is worth something; null where it has no end. */
  readonly ends_on: string | null;
}

export interface AuditTable {
  readonly number: Generated<number>;
  readonly at: string;
  /** `moderator`, `person` or `system`. */
  readonly actor: string;
  readonly action: string;
  readonly submission_id: string | null;
  /** JSON of codes and names of fields: never what a person wrote. */
  readonly detail: string;
}

export interface SettingTable {
  readonly name: string;
  readonly value: string;
}

export interface SessionTable {
  /** SHA-256 of what the cookie holds. */
  readonly id: string;
  readonly csrf: string;
  readonly expires_at: string;
}

export interface AttemptTable {
  readonly number: Generated<number>;
  /** The address that failed to sign in, as a keyed hash. */
  readonly address: string;
  readonly at: string;
}

export interface OutboxTable {
  readonly id: string;
  readonly message: string;
  readonly submission_id: string;
  readonly tries: number;
  /** No copy takes it before this moment. */
  readonly due_at: string;
  readonly sent_at: string | null;
  /** Code of the last failure. */
  readonly failure: string | null;
}
