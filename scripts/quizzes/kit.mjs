import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../fiches/kit.mjs';
import { importTypeScript } from '../import-typescript.mjs';
import { filesIn, inRoot, root } from '../root.mjs';
import { SEPARATOR } from '../split-words.mjs';
import { join as joinQuiz, names as words } from './join.mjs';
import { judge } from './judge.mjs';
import { readYaml, typesetAll } from './yaml.mjs';

/* The quizzes of the kit: every locale's words, joined to the facts of src/content. */

const { quizzes: facts } = await importTypeScript(inRoot('src/content/quizzes.ts'));
const { sources } = await importTypeScript(inRoot('src/content/sources.ts'));

/** @typedef {import('../../src/domain/quiz.js').Quiz} Quiz */
/** @typedef {import('../../src/content/quizzes.js').QuizFacts} Facts */
/** @typedef {import('./join.mjs').Words} Words */

/**
 * What the quizzes are compiled from; a test gives its own.
 * @typedef {object} Contents
 * @property {string} root the folder that holds `locales`
 * @property {readonly string[]} locales the source's first
 * @property {Readonly<Record<string, Facts>>} facts by name
 * @property {Readonly<Record<string, unknown>>} sources what may be cited, by id
 */

/** @type {Contents} */
const ours = { root, locales, facts, sources };

/**
 * Compiles every quiz in every locale.
 * @param {Contents} [contents]
 * @returns {{ quizzes: Record<string, Record<string, Quiz>>, problems: string[] }} by locale, then by name
 */
export function compileQuizzes(contents = ours) {
  /** @type {string[]} */
  const problems = factsProblems(contents);
  /** @type {Record<string, Record<string, Quiz>>} */
  const quizzes = {};
  for (const locale of contents.locales) {
    const folder = `locales/${locale}/quizzes`;
    const files = existsSync(join(contents.root, folder)) ? filesIn(join(contents.root, folder)) : [];
    const strays = files.filter((file) => !Object.hasOwn(contents.facts, file.replace(/\.yaml$/, '')));
    problems.push(...strays.map((file) => `${folder}/${file} has no facts: add its entry to src/content/quizzes.ts.`));
    const read = Object.entries(contents.facts).flatMap(([name, facts]) => {
      const file = `${folder}/${name}.yaml`;
      if (!files.includes(`${name}.yaml`)) {
        problems.push(`${file} is missing: every quiz has its words in each locale (locales/README.md).`);
        return [];
      }
      const made = compileWords(readFileSync(join(contents.root, file), 'utf8'), facts, locale);
      problems.push(...made.problems.map(({ line, message }) => `${file}:${line}: ${message}`));
      return made.problems.length > 0 ? [] : [[name, joinQuiz(facts, made.words, locale)]];
    });
    quizzes[locale] = Object.fromEntries(read);
  }
  return { quizzes, problems: [...problems, ...unlike(quizzes, contents)] };
}

/** What is cited must be known; what one is taught must name its source. @param {Contents} contents */
function factsProblems({ facts, sources }) {
  return Object.entries(facts).flatMap(([name, { scoring, sources: own = [], questions }]) => {
    const cited = [...own, ...questions.flatMap((question) => ('sources' in question && question.sources) || [])];
    const bare = scoring === 'knowledge' ? questions.filter((question) => !('sources' in question && question.sources?.length)) : [];
    return [
      ...new Set(cited.filter((id) => !Object.hasOwn(sources, id)).map((id) => `src/content/quizzes.ts: ${name} cites « ${id} », which is no source of src/content/sources.ts.`)),
      ...bare.map(({ id }) => `src/content/quizzes.ts: « ${id} » of ${name} cites no source: nothing is taught without one.`),
    ];
  });
}

/**
 * The words of one quiz in one language, typeset.
 * @param {string} text YAML
 * @param {Facts} facts
 * @param {string} locale
 * @returns {{ words: Words, problems: import('./yaml.mjs').Problem[] }}
 */
function compileWords(text, facts, locale) {
  const { value, problems, lineOf } = readYaml(text);
  if (problems.length > 0) return { words: value, problems };
  /** @type {import('./yaml.mjs').Path[]} */
  const missing = [];
  /** @type {[import('./yaml.mjs').Path, string[]][]} */
  const strange = [];
  /** Sees which names a part has, of those that it must have and those that it may. @param {import('./yaml.mjs').Path} path @param {any} part @param {readonly string[]} must @param {readonly string[]} [may] */
  const names = (path, part, must, may = must) => {
    // What is not there at all is said once, where it should be.
    if (path.length > 0 && (part === undefined || part === null)) return;
    missing.push(...must.filter((name) => part?.[name] === undefined || part[name] === null).map((name) => [...path, name]));
    strange.push(...Object.keys(part ?? {}).filter((name) => !may.includes(name)).map((name) => /** @type {[string[], string[]]} */ ([[...path, name], [...may]])));
  };
  const { dimensions = [], places = [], questions } = facts;
  names([], value, ['title', 'questions', ...(dimensions.length > 0 ? ['dimensions'] : []), ...(places.length > 0 ? ['places'] : [])], words.quiz);
  names(['dimensions'], value?.dimensions, dimensions.map(({ id }) => id));
  names(['places'], value?.places, places);
  names(['questions'], value?.questions, questions.map(({ id }) => id));
  for (const { id } of dimensions) names(['dimensions', id], value?.dimensions?.[id], ['name', 'text'], words.dimension);
  for (const question of questions) {
    const may = words.question[question.kind] ?? [];
    const part = value?.questions?.[question.id];
    names(['questions', question.id], part, may.filter((name) => ['text', 'explanation', 'options'].includes(name) && (name !== 'explanation' || facts.scoring === 'knowledge')), may);
    if ('options' in question) names(['questions', question.id, 'options'], part?.options, question.options.map(({ id }) => id));
  }
  const found = [
    ...missing.map((path) => ({ line: lineOf(path), message: `${path.join('.')} is missing.` })),
    ...placesIn(value).filter(([, text]) => text === '' || (typeof text === 'string' && text.includes(SEPARATOR))).map(([path, text]) => ({ line: lineOf(path), message: `${path.join('.')} ${text === '' ? 'is empty: leave it out.' : `holds « ${SEPARATOR} », which stands between the words of a quiz: say it otherwise.`}` })),
    ...strange.map(([path, may]) => ({ line: lineOf(path), message: `${path.join('.')} is not known here: one of ${may.join(', ')}.` })),
  ];
  const typeset = typesetAll(value, locale);
  // Last, and only of what is whole: what the schema refuses would be refused wherever the quiz is shown.
  if (found.length === 0) found.push(...judge(joinQuiz(facts, typeset, locale)).map(({ path, expected }) => ({ line: lineOf(inWords(path, facts)), message: `${path.join('.')} (${expected})` })));
  return { words: typeset, problems: found };
}

/** The place, among words that stand by id, of what a quiz holds by number. @param {readonly (string | number)[]} path @param {Facts} facts */
function inWords([part = '', index, ...rest], facts) {
  const list = part === 'questions' ? facts.questions : part === 'dimensions' ? (facts.dimensions ?? []) : [];
  const id = typeof index === 'number' ? list[index]?.id : undefined;
  return [part, ...(id === undefined ? (index === undefined ? [] : [index]) : [id]), ...rest];
}

/** Every language of a quiz is of one make. @param {Record<string, Record<string, Quiz>>} quizzes @param {Contents} contents */
function unlike(quizzes, { locales: [source = '', ...targets], facts }) {
  return targets.flatMap((locale) => Object.keys(facts).flatMap((name) => {
    const [first, other] = [quizzes[source]?.[name], quizzes[locale]?.[name]];
    if (!first || !other) return [];
    const [mine = [], theirs = []] = [first, other].map((quiz) => placesIn(quiz).map(([path]) => path.join('.')));
    const file = `locales/${locale}/quizzes/${name}.yaml`;
    return [
      ...mine.filter((place) => !theirs.includes(place)).map((place) => `${file}: ${place} is missing, which the ${source} words have. Both say the same.`),
      ...theirs.filter((place) => !mine.includes(place)).map((place) => `${file}: ${place} is not among the ${source} words. Both say the same.`),
    ];
  }));
}

/** Every place of a value that holds no other, with what it holds. @param {any} value @param {import('./yaml.mjs').Path} [path] @returns {[import('./yaml.mjs').Path, unknown][]} */
function placesIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, one]) => placesIn(one, [...path, name]));
}
