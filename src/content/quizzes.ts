import type { Choice, Guess, Option, Rating, Scoring, Statement } from '../domain/quiz.js';
import type { ContentSourceId } from './sources.js';

/** What a question is, in no language: its id, its kind, what is right, what it weighs. */
export type QuestionFacts =
  | Pick<Rating, 'id' | 'kind' | 'weights' | 'where'>
  | (Pick<Choice, 'id' | 'kind' | 'sources'> & { readonly options: readonly Omit<Option, 'text'>[] })
  | Pick<Statement, 'id' | 'kind' | 'right' | 'sources'>
  | Pick<Guess, 'id' | 'kind' | 'right' | 'tolerance' | 'minimum' | 'maximum' | 'step' | 'sources'>;

/** What a quiz of the kit is, in no language. Its words stand in `locales/<locale>/quizzes/<name>.yaml`. */
export interface QuizFacts {
  readonly scoring: Scoring;
  readonly dimensions?: readonly { readonly id: string; readonly letter: string }[];
  /** Ids of the places, in no order. */
  readonly places?: readonly string[];
  /** Of what is shown with the result. */
  readonly sources?: readonly ContentSourceId[];
  readonly questions: readonly QuestionFacts[];
}

/** An activity of one interest alone, and the kind of organisation in which to look for it. */
const activity = (id: string, interest: string, where: string): QuestionFacts => ({ id, kind: 'rating', weights: { [interest]: 1 }, where });

const statement = (id: string, right: boolean, ...sources: readonly ContentSourceId[]): QuestionFacts => ({ id, kind: 'true-false', right, sources });

/** The quizzes of the kit, the default first; the build joins them to their words, and the script carries the whole. New quiz: one entry here, and its words in each locale. */
export const quizzes = {
  benevolat: {
    scoring: 'profile',
    // The hexagon's order: what stands side by side resembles (FACTS F147).
    dimensions: [
      { id: 'realiste', letter: 'R' },
      { id: 'investigateur', letter: 'I' },
      { id: 'artistique', letter: 'A' },
      { id: 'social', letter: 'S' },
      { id: 'entreprenant', letter: 'E' },
      { id: 'conventionnel', letter: 'C' },
    ],
    places: ['ecole', 'municipalite', 'benevoles', 'communautaire', 'nature', 'animaux', 'culture', 'sport'],
    sources: ['riasec', 'rabq', 'under-14', 'farm-12', 'lnt-84.3', 'lnt-84.4'],
    // Four of each interest (F152 to F157), so mixed that none follows itself.
    questions: [
      activity('jardin', 'realiste', 'municipalite'),
      activity('devoirs', 'social', 'communautaire'),
      activity('murale', 'artistique', 'communautaire'),
      activity('bibliotheque', 'conventionnel', 'municipalite'),
      activity('oiseaux', 'investigateur', 'nature'),
      activity('guignolee', 'entreprenant', 'communautaire'),
      activity('camp', 'social', 'municipalite'),
      activity('velo', 'realiste', 'communautaire'),
      activity('radio', 'artistique', 'culture'),
      activity('ordinateur', 'investigateur', 'benevoles'),
      activity('conseil', 'entreprenant', 'ecole'),
      activity('banque-alimentaire', 'conventionnel', 'communautaire'),
      activity('refuge', 'realiste', 'animaux'),
      activity('photos', 'artistique', 'communautaire'),
      activity('aines', 'social', 'benevoles'),
      activity('sciences', 'investigateur', 'ecole'),
      activity('tresorerie', 'conventionnel', 'ecole'),
      activity('arbitre', 'entreprenant', 'sport'),
      activity('theatre', 'artistique', 'culture'),
      activity('sentier', 'realiste', 'nature'),
      activity('secourisme', 'investigateur', 'benevoles'),
      activity('entraineur', 'social', 'sport'),
      activity('evenement', 'entreprenant', 'culture'),
      activity('inscriptions', 'conventionnel', 'sport'),
    ],
  },
  mythes: {
    scoring: 'knowledge',
    sources: ['federal-age'],
    questions: [
      { id: 'lundi-vendredi', kind: 'number', right: 10, minimum: 0, maximum: 40, sources: ['lnt-84.4', 'caps-in-force'] },
      statement('plafond-conseil', false, 'lnt-84.4', 'thresholds'),
      statement('vendredi-soir', true, 'lnt-84.4'),
      statement('sept-jours', false, 'lnt-84.4'),
      statement('seize-ans', false, 'lip-14'),
      statement('formation-payee', true, 'working-time'),
      statement('nuit-ete', false, 'lnt-84.6', 'lnt-84.7'),
      statement('avant-14', false, 'lnt-84.3', 'under-14', 'minimum-age'),
      { id: 'sans-formation', kind: 'number', right: 29, tolerance: 5, minimum: 0, maximum: 100, sources: ['eqsjs-risk', 'eqsjs-work'] },
      statement('salaire-jeune', true, 'no-youth-rate'),
      statement('deux-emplois', true, 'several-employers'),
      {
        id: 'decrochage',
        kind: 'one',
        options: [{ id: 'cause' }, { id: 'protege' }, { id: 'depend', right: true }],
        sources: ['eqsjs-risk', 'eqsjs-work', 'thresholds', 'bushnik-2003', 'irsst-15'],
      },
      statement('benevolat-age', true, 'rabq'),
    ],
  },
} as const satisfies Readonly<Record<string, QuizFacts>>;

export type QuizName = keyof typeof quizzes;
