import type { Answers, Question, Quiz } from './quiz.js';
import { answerTo } from './quiz-tally.js';

/** Between answers, and between the options of one: no id holds it, and an address keeps it as it is. */
const NEXT = '_';
const AND = '~';

/** Answers as one line of text, for a link: one place a question, in the quiz's order, empty where it was passed over. */
export function encodeAnswers(quiz: Quiz, answers: Answers): string {
  return quiz.questions.map(({ id }) => {
    const answer = answerTo(answers, id);
    return answer === undefined ? '' : typeof answer === 'object' ? AND + answer.join(AND) : String(answer);
  }).join(NEXT);
}

/** What a link says, not yet judged against the quiz; `undefined` where it is not of as many questions. */
export function decodeAnswers(quiz: Quiz, text: string): unknown {
  const parts = text.split(NEXT);
  if (parts.length !== quiz.questions.length) return undefined;
  return Object.fromEntries(quiz.questions.flatMap((question, index) => {
    const part = parts[index] ?? '';
    return part === '' ? [] : [[question.id, read(question, part)]];
  }));
}

function read({ kind }: Question, text: string): unknown {
  switch (kind) {
    case 'rating':
    case 'number': return Number(text);
    case 'true-false': return text === 'true' ? true : text === 'false' ? false : text;
    case 'one': return text;
    case 'several': return text.split(AND).filter(Boolean);
  }
}
