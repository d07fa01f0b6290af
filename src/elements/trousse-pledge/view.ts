import type { TemplateResult } from 'lit';
import type { PledgeForm } from '../../domain/pledge.js';
import type { FieldsController } from '../../shared/fields.js';
import type { Badge } from '../../shared/send-answer.js';
import type { SendState } from '../../shared/send-controller.js';
import type { Locale } from '../../shared/speech.js';
import type { CommitmentWords, OperatorFacts, Step } from './words.js';

/** A commitment as it is offered. */
export interface Offered {
  readonly id: string;
  readonly words: CommitmentWords;
}

/** What came of a signature. */
export interface Outcome {
  /** What was signed. */
  readonly form?: PledgeForm;
  /** Day of the signature, ISO 8601. */
  readonly day: string;
  /** The receiver's; empty in a trial. */
  readonly reference: string;
  readonly badge?: Badge | undefined;
  /** Nothing was sent. */
  readonly trial: boolean;
}

/** What the pledge's steps draw from. */
export interface View {
  readonly step: Step;
  readonly form: PledgeForm;
  readonly offered: readonly Offered[];
  /** Those of `offered` that are chosen. */
  readonly chosen: readonly Offered[];
  readonly territories: readonly string[];
  readonly facts: OperatorFacts;
  readonly privacyHref: string;
  readonly schoolYear: string;
  readonly locale: Locale;
  readonly fields: FieldsController;
  /** How to mend an answer, where it has to be. */
  readonly problemOf: (field: string) => string;
  readonly set: (field: string, value: unknown) => void;
  readonly heading: (depth: number, look: 'h2' | 'h3' | 'h4', words: unknown) => TemplateResult;
  readonly sending: SendState;
}
