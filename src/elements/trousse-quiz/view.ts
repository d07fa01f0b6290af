import type { TemplateResult } from 'lit';
import type { Answers, Quiz } from '../../domain/quiz.js';
import type { Hands } from '../../domain/quiz-tally.js';
import type { Locale } from '../../shared/speech.js';
import type { PlayController } from './player.js';

/** How a class answers: by a show of hands at each question, or each pupil on paper and one count at the end. */
export type Way = 'hands' | 'own';

/** Where a person, or a class, is in a quiz: all that a new start leaves behind and that undoing it brings back. */
export interface Play {
  /** -1 before the first question, the number of questions once it is over. */
  readonly step: number;
  /** Where answers are right or wrong: the first step of which what is right does not show yet. */
  readonly reach: number;
  readonly answers: Answers;
  readonly way?: Way | undefined;
  readonly hands: Hands;
}

/** What the screens draw from. */
export interface QuizView {
  readonly quiz: Quiz;
  readonly player: PlayController;
  readonly locale: Locale;
  /** A heading so many levels under the element's first one. */
  readonly heading: (depth: number, look: 'h2' | 'h3' | 'h4', words: unknown) => TemplateResult;
}
