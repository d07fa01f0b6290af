import type { ClassKnowledge, Knowledge } from '../domain/quiz-knowledge.js';
import type { Profile } from '../domain/quiz-profile.js';

/** What came of a quiz, by ids and numbers. `tally` is what a class counted once, at the end, in the order in which it is shown. */
export type QuizResult = { readonly name: string } & (
  | ({ readonly scoring: 'profile' } & Profile)
  | ({ readonly scoring: 'knowledge' } & (Knowledge | ClassKnowledge))
  | { readonly scoring: 'profile' | 'knowledge'; readonly tally: readonly number[] }
);

/** A quiz is over; `detail.result` says what came of it by ids and numbers, and no words. */
export class TrousseResultEvent extends Event {
  constructor(readonly detail: { readonly result: QuizResult }) {
    super('trousse-result', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap { 'trousse-result': TrousseResultEvent }
}
