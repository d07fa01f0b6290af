import type { Answer, Answers, Question, Quiz } from './quiz.js';
import { answerTo, choicesOf, handsFor, raised, sum, type Hands } from './quiz-tally.js';

export interface Knowledge {
  /** Questions answered rightly, of those answered. */
  readonly right: number;
  readonly of: number;
  /** By id of question, those answered alone. */
  readonly byQuestion: Readonly<Record<string, boolean>>;
}

export interface ClassKnowledge {
  /** Hands raised rightly, of those raised. */
  readonly right: number;
  readonly of: number;
  readonly byQuestion: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
}

/** Is this answer right? `undefined` where it was not given, or where nothing is right or wrong. */
export function isRight(question: Question, answer: Answer | undefined): boolean | undefined {
  if (answer === undefined || !hasRight(question)) return undefined;
  // A guess comes from a slider in steps: what binary leaves over of a tenth is not a mistake.
  if (question.kind === 'number') return Math.abs(Number(answer) - question.right) <= (question.tolerance ?? 0) + 1e-9;
  const hand = raised(question, answer);
  const choices = choicesOf(question);
  // Of several, all that are right and no other.
  return choices.every((choice, index) => (hand[index] === 1) === isRightChoice(question, choice));
}

/** Is this choice of a show of hands right? */
export function isRightChoice(question: Question, choice: number | boolean | string): boolean {
  if (question.kind === 'number') return choice === 'right';
  if ('options' in question) return question.options.some(({ id, right = false }) => right && id === choice);
  return question.kind === 'true-false' && choice === question.right;
}

const hasRight = (question: Question) => choicesOf(question).some((choice) => isRightChoice(question, choice));

/** What a person knew, of what she answered. */
export function knowledgeOf({ questions }: Quiz, answers: Answers): Knowledge {
  const judged = questions.flatMap((question) => {
    const right = isRight(question, answerTo(answers, question.id));
    return right === undefined ? [] : [[question.id, right] as const];
  });
  return { right: judged.filter(([, right]) => right).length, of: judged.length, byQuestion: Object.fromEntries(judged) };
}

/** What a class knew. Where several options may be right, nobody sees who chose which: each hand counts by itself. */
export function handsKnowledge({ questions }: Quiz, hands: Hands): ClassKnowledge {
  const judged = questions.filter(hasRight).flatMap((question) => {
    const counts = handsFor(hands, question);
    const choices = choicesOf(question);
    const right = sum(counts.filter((_, index) => isRightChoice(question, choices[index] ?? '')));
    return sum(counts) > 0 ? [[question.id, { right, of: sum(counts) }] as const] : [];
  });
  return { right: sum(judged.map(([, { right }]) => right)), of: sum(judged.map(([, { of }]) => of)), byQuestion: Object.fromEntries(judged) };
}
