import type { Answers, Question, Quiz } from '../../domain/quiz.js';
import { handsKnowledge, knowledgeOf } from '../../domain/quiz-knowledge.js';
import { orderOf } from '../../domain/quiz-order.js';
import { handsProfile, profileOf } from '../../domain/quiz-profile.js';
import type { Hands } from '../../domain/quiz-tally.js';
import { times } from '../../shared/times.js';
import type { QuizResult } from '../../shared/trousse-result-event.js';
import { TALLY } from './class.js';
import type { Play } from './view.js';

/** Before the first question, with nothing answered. */
export const fresh: Play = { step: -1, reach: 0, answers: {}, hands: {} };

/** The question at this step, in the order of the seed, or as written with none. */
export function questionAt(quiz: Quiz, step: number, seed: number | undefined): Question | undefined {
  const { questions } = quiz;
  return questions[orderOf(questions.length, seed)[step] ?? -1];
}

/** Where a person goes who brings these answers: to the first question without one, to the result where none is left. */
export function stepFor(quiz: Quiz, answers: Answers, seed: number | undefined): number {
  const { questions } = quiz;
  if (Object.keys(answers).length === 0) return fresh.step;
  const missing = questions.findIndex((_, step) => !Object.hasOwn(answers, questionAt(quiz, step, seed)?.id ?? ''));
  return missing < 0 ? questions.length : missing;
}

/** The hands with one count changed. */
export function withHand(hands: Hands, id: string, index: number, count: number): Hands {
  const before = hands[id] ?? [];
  return { ...hands, [id]: times(Math.max(index + 1, before.length), (line) => (line === index ? count : (before[line] ?? 0))) };
}

/** What came of the quiz, or `undefined` while it is not over. */
export function resultOf(quiz: Quiz, { step, answers, way, hands }: Play, name: string): QuizResult | undefined {
  const { scoring } = quiz;
  if (step < quiz.questions.length) return undefined;
  const found = way === 'own' ? { tally: hands[TALLY] ?? [] }
    : scoring === 'profile' ? (way ? handsProfile(quiz, hands) : profileOf(quiz, answers))
    : way ? handsKnowledge(quiz, hands) : knowledgeOf(quiz, answers);
  return { name, scoring, ...found } as QuizResult;
}
