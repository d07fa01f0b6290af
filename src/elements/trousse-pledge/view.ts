import type { TemplateResult } from 'lit';
import type { Badge } from './badge.js';
import type { PledgeForm } from '../../domain/pledge.js';
import type { FieldsController } from '../../shared/fields.js';
import type { SendState } from '../../shared/send-controller.js';
import type { Locale } from '../../shared/speech.js';
import type { CommitmentWords, OperatorFacts, Step } from './words.js';

/** A commitment as it is offered. */
export interface Offered {
  readonly id: string;
  readonly words: CommitmentWords;
}

/** What the pledge's steps draw from. */
export interface View {
  readonly step: Step;
  readonly form: PledgeForm;
  readonly offered: readonly Offered[];
  readonly facts: OperatorFacts;
  readonly privacyHref: string;
  readonly schoolYear: string;
  /** Nothing is sent. */
  readonly trial: boolean;
  readonly locale: Locale;
  readonly fields: FieldsController;
  /** How to mend an answer, where it has to be. */
  readonly problemOf: (field: string) => string;
  readonly set: (field: string, value: unknown) => void;
  readonly heading: (depth: number, look: 'h2' | 'h3' | 'h4', words: unknown) => TemplateResult;
  readonly sending: SendState;
  /** Reference of the pledge, once it is received; the receiver's badge, where it has one. */
  readonly reference: string;
  readonly badge: Omit<Badge, 'alt'> | undefined;
}
