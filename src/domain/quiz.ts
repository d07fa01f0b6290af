/** How the answers of a quiz are summed up: what draws the person who answers, or how much she knows. */
export const scorings = ['profile', 'knowledge'] as const;
export type Scoring = (typeof scorings)[number];

/** By the id of a dimension, a whole number from 1 to 9: how much an answer says of it. */
export type Weights = Readonly<Record<string, number>>;

export interface Option {
  readonly id: string;
  readonly text: string;
  /** Of a quiz of knowledge: this option is among the right ones. */
  readonly right?: boolean | undefined;
  readonly weights?: Weights | undefined;
}

interface Asked {
  readonly id: string;
  readonly text: string;
  /** Said once it is answered. */
  readonly explanation?: string | undefined;
  /** Ids of the kit's sources, or plain words in a quiz from elsewhere. */
  readonly sources?: readonly string[] | undefined;
}

/** An activity that one would like, might like or would not like. */
export interface Rating extends Asked {
  readonly kind: 'rating';
  readonly weights: Weights;
  /** What one does there. */
  readonly does?: string | undefined;
  /** What one learns there about oneself. */
  readonly learns?: string | undefined;
  /** Id of the place, of the quiz's own, in which to look for it. */
  readonly where?: string | undefined;
}

export interface Choice extends Asked {
  readonly kind: 'one' | 'several';
  readonly options: readonly Option[];
}

export interface Statement extends Asked {
  readonly kind: 'true-false';
  readonly right: boolean;
}

export interface Guess extends Asked {
  readonly kind: 'number';
  readonly right: number;
  /** How far from `right` a guess still is right; 0 by default. */
  readonly tolerance?: number | undefined;
  readonly minimum: number;
  readonly maximum: number;
  /** Of the slider; 1 by default. */
  readonly step?: number | undefined;
  /** What is counted, after the number: `h`. */
  readonly unit?: string | undefined;
}

export type Question = Rating | Choice | Statement | Guess;

/** What a quiz of profile measures: an interest, in plain words. */
export interface Dimension {
  readonly id: string;
  /** What stands for its name where there is no room. */
  readonly letter?: string | undefined;
  readonly name: string;
  readonly text: string;
  /** First paid jobs that may be had before 14, and from 14. */
  readonly before14?: readonly string[] | undefined;
  readonly from14?: readonly string[] | undefined;
  readonly occupations?: readonly string[] | undefined;
}

/** One quiz in one language: the shape that the build compiles, the element plays and anyone may serve. */
export interface Quiz {
  /** Language of its words, BCP 47; that of the element by default. */
  readonly lang?: string | undefined;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly scoring: Scoring;
  readonly dimensions?: readonly Dimension[] | undefined;
  /** By id, where to look for an activity: a kind of organisation. */
  readonly places?: Readonly<Record<string, string>> | undefined;
  /** Shown with the result: what it is not. */
  readonly notes?: readonly string[] | undefined;
  /** At what age one may volunteer. */
  readonly ageNote?: string | undefined;
  /** On what conditions one may be paid before 14. */
  readonly before14Note?: string | undefined;
  /** Questions to talk over. */
  readonly talk?: readonly string[] | undefined;
  /** Of what is shown with the result: ids of the kit's sources, or plain words. */
  readonly sources?: readonly string[] | undefined;
  readonly questions: readonly Question[];
}

/** To a rating: 0 dislike, 1 unsure, 2 like. To one option its id, to several their ids, to a statement whether it is true, else the number guessed. */
export type Answer = number | string | boolean | readonly string[];

/** By id of question; a question that is not there was passed over. */
export type Answers = Readonly<Record<string, Answer>>;
