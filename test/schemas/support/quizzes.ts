import type { Quiz } from '../../../src/domain/quiz.js';

/** One row of the table: a quiz as a page gives it, and the places that are refused, each as `questions.0.text`. */
export interface QuizCase {
  readonly name: string;
  readonly quiz: unknown;
  readonly refused: readonly string[];
}

/** A quiz that holds one of each thing that a quiz may hold, more than one quiz would. */
export const whole: Quiz = {
  lang: 'fr-CA',
  title: 'Un quiz',
  lead: 'En bref',
  scoring: 'profile',
  dimensions: [{ id: 'hands', letter: 'H', name: 'Mains', text: 'Faire', before14: ['Un'], from14: [], occupations: ['Un', 'Deux'] }, { id: 'heads', name: 'Tête', text: 'Comprendre' }],
  places: { town: 'La ville' },
  notes: ['Un'],
  ageNote: 'Un',
  before14Note: 'Un',
  talk: ['Un'],
  sources: ['riasec', 'Le journal du coin'],
  questions: [
    { id: 'garden', kind: 'rating', text: 'Un', weights: { hands: 1, heads: 9 }, does: 'Un', learns: 'Un', where: 'town' },
    { id: 'taste.1', kind: 'one', text: 'Un', options: [{ id: 'left', text: 'Un', weights: { hands: 2 } }, { id: 'right', text: 'Deux', right: true }] },
    { id: 'tastes-2', kind: 'several', text: 'Un', options: [{ id: 'left', text: 'Un' }, { id: 'right', text: 'Deux', right: false }], explanation: 'Un', sources: ['lnt-84.4'] },
    { id: 'law', kind: 'true-false', text: 'Un', right: false },
    { id: 'hours', kind: 'number', text: 'Un', right: 10, tolerance: 0.5, minimum: -40, maximum: 40, step: 0.25, unit: 'h' },
  ],
};

/** The whole quiz with one place set; `undefined` stands for what is left out. */
export function quizWith(place: string, value: unknown): unknown {
  const copy: unknown = structuredClone(whole);
  const names = place.split('/');
  const last = names.pop() ?? '';
  let inner = copy as Record<string, unknown>;
  for (const name of names) inner = inner[name] as Record<string, unknown>;
  inner[last] = value;
  return copy;
}

const say = (value: unknown): string => (typeof value === 'function' ? 'function' : (JSON.stringify(value) ?? String(value)));
/** A place is written with `/`: an id may hold a dot. */
const row = (place: string, value: unknown, refused: readonly string[]): QuizCase => ({ name: `${place}: ${say(value)}`, quiz: quizWith(place, value), refused });
const dotted = (place: string) => place.replaceAll('/', '.');
const good = (place: string, ...values: unknown[]): QuizCase[] => values.map((value) => row(place, value, []));
const bad = (place: string, ...values: unknown[]): QuizCase[] => values.map((value) => row(place, value, [dotted(place)]));

const text = (place: string): QuizCase[] => [...good(place, '', 'Un', '<b>'), ...bad(place, null, 7, true, [], {}, ['Un'], () => 'Un')];
const wanted = (place: string): QuizCase[] => [...text(place), ...bad(place, undefined)];
const optional = (place: string): QuizCase[] => [...text(place), ...good(place, undefined)];
const ids = (place: string): QuizCase[] => [...good(place, 'a', 'a1', 'lnt-84.4', '2-b', 'constructor'), ...bad(place, undefined, '', 'A', 'a b', 'a_b', 'a~b', '-a', 'a-', 'a.', 'a/b', 'é', null, 7, ['a'])];
const list = (place: string): QuizCase[] => [...good(place, undefined, [], ['Un', '']), ...bad(place, null, 'Un', 7, {}, { 0: 'Un', length: 1 }), row(place, ['Un', 7], [`${dotted(place)}.1`]), row(place, [null], [`${dotted(place)}.0`])];
const flag = (place: string): QuizCase[] => [...good(place, true, false), ...bad(place, null, 0, 1, 'true', [], {})];
const number = (place: string): QuizCase[] => [...good(place, 0.25, 7), ...bad(place, null, '7', NaN, Infinity, -Infinity, true, [7])];
const weights = (place: string): QuizCase[] => [
  ...good(place, {}, { a: 1 }, { a: 9, b: 1, 'what ever': 5 }), ...bad(place, null, 'a', 7, [], [1]),
  ...[0, 10, 1.5, -1, '1', null, undefined, true, NaN, [1]].map((value) => row(place, { a: 1, b: value }, [`${dotted(place)}.b`])),
];
const options = (place: string): QuizCase[] => [
  ...bad(place, undefined, null, [], [{ id: 'a', text: 'Un' }], 'Un', {}, Array.from({ length: 10 }, (_, index) => ({ id: `o${index}`, text: 'Un' }))),
  ...good(place, Array.from({ length: 9 }, (_, index) => ({ id: `o${index}`, text: 'Un' }))), ...bad(`${place}/1`, null, 'Un', []),
  ...ids(`${place}/0/id`), ...wanted(`${place}/0/text`), ...good(`${place}/0/right`, undefined), ...flag(`${place}/0/right`), ...good(`${place}/0/weights`, undefined), ...weights(`${place}/0/weights`),
];
const question = (value: unknown, refused: string): QuizCase => row('questions/0', value, [`questions.0${refused}`]);

/** Each part of a quiz: taken, refused, and where. */
export const cases: readonly QuizCase[] = [
  { name: 'the whole quiz', quiz: whole, refused: [] },
  { name: 'the least quiz', quiz: { title: 'Un', scoring: 'knowledge', questions: [{ id: 'a', kind: 'true-false', text: 'Un', right: true }] }, refused: [] },
  ...[null, undefined, 'a quiz', 7, true, [], [whole], () => whole].map((quiz) => ({ name: `no quiz: ${say(quiz)}`, quiz, refused: [''] })),
  { name: 'nothing said', quiz: {}, refused: ['questions', 'scoring', 'title'] },

  ...good('lang', undefined, 'fr', 'en-CA', 'zh-Hant-TW'), ...bad('lang', '', 'French', 'fr_CA', null, 7),
  ...wanted('title'), ...['lead', 'ageNote', 'before14Note'].flatMap(optional), ...['notes', 'talk', 'sources'].flatMap(list),
  ...good('scoring', 'profile', 'knowledge'), ...bad('scoring', undefined, '', 'Profile', 'score', null, 0, ['profile']),
  ...good('places', undefined, {}, { a: 'Un', 'b c': '' }), ...bad('places', null, [], 'Un', ['Un']), row('places', { a: 'Un', b: 7 }, ['places.b']), row('places', { a: undefined }, ['places.a']),

  ...good('dimensions', undefined, []), ...bad('dimensions', null, {}, 'Un'), ...bad('dimensions/0', null, 'Un', []),
  ...ids('dimensions/0/id'), ...optional('dimensions/0/letter'), ...['name', 'text'].flatMap((name) => wanted(`dimensions/0/${name}`)), ...['before14', 'from14', 'occupations'].flatMap((name) => list(`dimensions/0/${name}`)),

  ...bad('questions', undefined, null, [], {}, 'Un', Array.from({ length: 100 }, () => whole.questions[3])), ...good('questions', Array.from({ length: 99 }, () => whole.questions[3])),
  ...[null, 'rating', 7, [], ['rating']].map((value) => question(value, '')),
  ...[{}, { kind: null }, { kind: '' }, { kind: 'Rating' }, { kind: 'text' }, { kind: ['rating'] }, { kind: 'toString' }].map((value) => question(value, '.kind')),
  question({ kind: 'rating', id: 'a', text: 'Un' }, '.weights'), question({ kind: 'one', id: 'a', text: 'Un' }, '.options'), question({ kind: 'true-false', id: 'a', text: 'Un' }, '.right'),
  row('questions/0', { kind: 'number', id: 'a', text: 'Un', right: 1 }, ['questions.0.maximum', 'questions.0.minimum']),
  ...[0, 1, 2, 3, 4].flatMap((index) => [...ids(`questions/${index}/id`), ...wanted(`questions/${index}/text`), ...optional(`questions/${index}/explanation`), ...list(`questions/${index}/sources`)]),
  ...bad('questions/0/weights', undefined), ...weights('questions/0/weights'), ...['does', 'learns', 'where'].flatMap((name) => optional(`questions/0/${name}`)),
  ...options('questions/1/options'), ...options('questions/2/options'),
  ...bad('questions/3/right', undefined), ...flag('questions/3/right'),
  ...['right', 'minimum', 'maximum'].flatMap((name) => [...bad(`questions/4/${name}`, undefined), ...good(`questions/4/${name}`, 0, -3), ...number(`questions/4/${name}`)]),
  ...good('questions/4/tolerance', undefined, 0), ...bad('questions/4/tolerance', -0.1), ...number('questions/4/tolerance'),
  ...good('questions/4/step', undefined, 0.001), ...bad('questions/4/step', 0, -1), ...number('questions/4/step'), ...optional('questions/4/unit'),

  ...['author', 'dimensions/0/colour', 'questions/0/right', 'questions/0/options', 'questions/1/weights', 'questions/1/options/0/explanation', 'questions/3/tolerance', 'questions/4/where'].flatMap((place) => bad(place, 'Un', undefined)),
  { name: 'faults everywhere', quiz: { ...whole, scoring: 'x', questions: [{ ...whole.questions[0], weights: { a: 0, b: '1' } }, { kind: 'x' }] }, refused: ['questions.0.weights.a', 'questions.0.weights.b', 'questions.1.kind', 'scoring'] },
];
