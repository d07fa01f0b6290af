/** @typedef {import('../../src/content/quizzes.js').QuizFacts} Facts */
/** @typedef {import('../../src/domain/quiz.js').Quiz} Quiz */

/** The words of a file, in the order in which the script carries them: of the quiz, of a dimension, of a question by its kind. */
export const names = {
  quiz: ['title', 'lead', 'dimensions', 'places', 'ageNote', 'before14Note', 'talk', 'notes', 'questions'],
  dimension: ['name', 'text', 'before14', 'from14', 'occupations'],
  /** @type {Record<string, string[]>} */
  question: {
    rating: ['text', 'does', 'learns'],
    'true-false': ['text', 'explanation'],
    number: ['text', 'explanation', 'unit'],
    one: ['text', 'explanation', 'options'],
    several: ['text', 'explanation', 'options'],
  },
};

/**
 * The words of a quiz in one language, by the ids of its facts: a file of `locales/<locale>/quizzes`, which has been seen to be whole.
 * @typedef {Pick<Quiz, 'title' | 'lead' | 'ageNote' | 'before14Note' | 'talk' | 'notes'> & { places: Record<string, string>, dimensions: Record<string, Record<string, unknown>>, questions: Record<string, Record<string, any>> }} Words
 */

/**
 * A quiz in one language: its words on its facts. Every language of it has the same names in the same order.
 * @param {Facts} facts
 * @param {Words} words
 * @param {string} lang
 * @returns {Quiz}
 */
export function join({ scoring, dimensions, places, sources, questions }, words, lang) {
  return /** @type {any} */ ({
    lang,
    scoring,
    ...pick(words, names.quiz),
    ...(sources && { sources }),
    ...(dimensions && { dimensions: dimensions.map((one) => ({ ...one, ...pick(words.dimensions[one.id], names.dimension) })) }),
    ...(places && { places: pick(words.places, places) }),
    questions: questions.map(({ id, ...facts }) => {
      const said = words.questions[id];
      return { ...facts, id, ...pick(said, names.question[facts.kind] ?? []), ...('options' in facts && { options: facts.options.map((option) => ({ ...option, text: said?.options?.[option.id] })) }) };
    }),
  });
}

/** @param {Record<string, any>} [part] @param {readonly string[]} [wanted] */
const pick = (part = {}, wanted = []) => Object.fromEntries(wanted.filter((name) => part[name] !== undefined).map((name) => [name, part[name]]));
