import type { Answer } from '../domain/quiz.js';

/** A question has been answered; `detail` bears the ids of the question and of the answer, and no words of either. */
export class TrousseAnswerEvent extends Event {
  constructor(readonly detail: { readonly question: string; readonly answer: Answer }) {
    super('trousse-answer', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap { 'trousse-answer': TrousseAnswerEvent }
}
