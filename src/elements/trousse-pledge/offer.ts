import { commitments as kitCommitments, type CommitmentId } from '../../content/commitments.js';
import type { PledgeForm } from '../../domain/pledge.js';
import { territories } from '../../generated/territories.js';
import type { Problem } from '../../schemas/problem.js';
import { offerSchema } from '../../schemas/pledge.js';
import { problemsOf } from '../../schemas/read.js';
import type { Locale } from '../../shared/speech.js';
import type { Offered } from './view.js';
import { commitmentWords } from './words.js';

/** A commitment that a page offers: one of the kit's by its id, or its own with its words. */
export interface OfferedCommitment {
  readonly id: string;
  readonly title?: string;
  /** What it is, or why. */
  readonly detail?: string;
  /** What it looks like on Monday. */
  readonly monday?: string;
  /** How it reads after « X s’engage à »; the title, where there is none. */
  readonly deed?: string;
}

/** What a page offers to choose from. */
export interface Offer {
  readonly commitments: readonly OfferedCommitment[];
  /** Names of territories: the region's. */
  readonly territories: readonly string[];
}

export const kitOffer: Offer = { commitments: kitCommitments.map((id) => ({ id })), territories };

/** What of an offer can't be used; a part of it may be left out. */
export function offerProblems(value: unknown): Problem[] {
  const problems = problemsOf(offerSchema, value);
  const { commitments = [] } = problems.length > 0 ? {} : (value as Partial<Offer>);
  const twice = commitments.filter(({ id }, index) => commitments.findIndex((one) => one.id === id) < index);
  // Only the kit's own have their words here.
  return [...problems, ...twice.map(({ id }) => ({ path: ['commitments', id], expected: 'id' })), ...commitments.filter(({ id, title }) => !title && !kitCommitments.includes(id as CommitmentId)).map(({ id }) => ({ path: ['commitments', id, 'title'], expected: kitCommitments.join(' | ') }))];
}

/** The commitments of an offer with their words, in the element's language. */
export function offeredIn({ commitments }: Offer, form: PledgeForm, locale: Locale): Offered[] {
  return commitments.map(({ id, title, detail = '', monday = '', deed = title }) => ({ id, words: title && deed ? { title, detail, monday, deed } : commitmentWords(id as CommitmentId, form, locale) }));
}
