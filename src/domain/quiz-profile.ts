import type { Answers, Question, Quiz } from './quiz.js';
import { answerTo, handsFor, raised, saysOf, sum, voters, type Hands, type Say } from './quiz-tally.js';

export interface Score {
  readonly id: string;
  /** From 0 to 1: what was said of the dimension, out of the most that could be. */
  readonly share: number;
  /** Questions answered that weigh on it. With none, nothing is known of it, and its share of 0 says nothing. */
  readonly answered: number;
}

export interface Profile extends Ranking {
  /** In the quiz's order of dimensions. */
  readonly scores: readonly Score[];
  /** Questions answered that weigh on a dimension. */
  readonly answered: number;
  /** Fewer than half of those questions were answered. */
  readonly few: boolean;
}

export interface Ranking {
  /** Ids of the strongest dimensions, strongest first, at most three; none where the answers are flat. */
  readonly leaders: readonly string[];
  /** Ids that tie for the places which remain among the leaders, and are too many for them. */
  readonly alike: readonly string[];
  /** Two leaders have the same share. */
  readonly tied: boolean;
  /** Too even to single out any. */
  readonly flat: boolean;
}

/** The most leaders: a person keeps three ideas, not six. */
const LEADERS = 3;
/** A leader has at least this much of the strongest share. */
const LEAST = 1 / 2;
/** Between the strongest and the weakest, under which answers are flat: of four activities, one liked rather than disliked makes as much. */
const SPREAD = 1 / 4;

/** What the answers of one person say of her. The order of answers and of questions does not matter. */
export function profileOf(quiz: Quiz, answers: Answers): Profile {
  return profile(quiz, (question) => {
    const answer = answerTo(answers, question.id);
    return answer === undefined ? [] : saysOf(question, raised(question, answer), 1);
  });
}

/** What the hands of a class say of it: each hand counts alike. */
export function handsProfile(quiz: Quiz, hands: Hands): Profile {
  return profile(quiz, (question) => {
    const counts = handsFor(hands, question);
    const people = voters(question, counts);
    return people > 0 ? saysOf(question, counts, people) : [];
  });
}

function profile({ dimensions = [], questions }: Quiz, read: (question: Question) => Say[]): Profile {
  const asked = questions.filter((question) => saysOf(question, [], 0).length > 0).length;
  const answers = questions.map(read).filter(({ length }) => length > 0);
  const scores = dimensions.map(({ id }) => {
    const says = answers.flat().filter((say) => say.id === id);
    // Nothing said is out of nothing.
    return { id, share: sum(says.map(({ said }) => said)) / (sum(says.map(({ most }) => most)) || 1), answered: says.length };
  });
  return { scores, ...rank(scores), answered: answers.length, few: answers.length * 2 < asked };
}

/** Who leads among scores. Weights are whole numbers, so that what is equal is equal to the last bit. */
export function rank(scores: readonly Score[]): Ranking {
  // Sorting keeps the quiz's order among equals.
  const known = scores.filter(({ answered }) => answered > 0).sort((one, other) => other.share - one.share);
  const strongest = known[0]?.share ?? 0;
  const even = strongest - (known.at(-1)?.share ?? 0) < SPREAD;
  const strong = even ? [] : known.filter(({ share }) => share >= strongest * LEAST);
  // A tie is not cut in two: who ties with the first one left out is left out as well.
  const out = strong[LEADERS]?.share;
  const leaders = strong.slice(0, LEADERS).filter(({ share }) => share !== out);
  const alike = leaders.length < LEADERS ? strong.filter(({ share }) => share === out) : [];
  return {
    leaders: leaders.map(({ id }) => id),
    alike: alike.map(({ id }) => id),
    tied: leaders.some(({ share }, index) => share === leaders[index + 1]?.share),
    flat: leaders.length === 0,
  };
}

/**
 * Ids of the activities to try, at most so many: of each leader in turn, those liked first, then those one was unsure of,
 * then those passed over; never one that was disliked. Where nothing leads, of each dimension in turn.
 */
export function activitiesOf({ dimensions = [], questions }: Quiz, answers: Answers, { leaders }: Pick<Profile, 'leaders'>, most: number): string[] {
  const of = leaders.length > 0 ? leaders : dimensions.map(({ id }) => id);
  const found = [2, 1, undefined].flatMap((liking) => {
    const byDimension = of.map((dimension) => questions.filter((question) => question.kind === 'rating' && Object.hasOwn(question.weights, dimension) && answerTo(answers, question.id) === liking));
    return questions.flatMap((_, round) => byDimension.flatMap((activities) => activities[round]?.id ?? []));
  });
  return [...new Set(found)].slice(0, most);
}
