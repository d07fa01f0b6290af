import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locales } from '../../scripts/fiches/kit.mjs';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { properNames, properNamesOfFiches } from '../../scripts/parity/exceptions.mjs';
import { englishProblems, frenchProblems } from '../../scripts/parity/typography.mjs';
import { compileQuizzes } from '../../scripts/quizzes/kit.mjs';
import { inRoot } from '../../scripts/root.mjs';

/* The quizzes as they are today: each says all that a quiz says, in each language. */

const { quizzes: facts } = await importTypeScript(inRoot('src/content/quizzes.ts'));
const none = (problems) => assert.equal(problems.join('\n'), '');
const { quizzes, problems } = compileQuizzes();
const names = [...properNames, ...properNamesOfFiches];

/** Every text that a person reads in a part of a quiz. */
const textsIn = (value) => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []);
/** The words of a quiz: all but its ids and codes. */
const read = ({ title, lead, notes, ageNote, before14Note, talk, places, dimensions = [], questions }) => textsIn([
  title, lead, notes, ageNote, before14Note, talk, places,
  dimensions.map(({ name, text, before14, from14, occupations }) => [name, text, before14, from14, occupations]),
  questions.map(({ text, explanation, does, learns, unit, options = [] }) => [text, explanation, does, learns, unit, options.map((option) => option.text)]),
]).filter(Boolean);

/** The numbers of a text, a time of the afternoon as French writes it. */
const figures = (text) => text.replace(/(?<![:\d])(\d+)(?=(?::\d+)?[ \u00a0]p\.m\.)/g, (hour) => Number(hour) + 12).match(/\d+/g)?.sort().join(' ') ?? '';

describe('the quizzes', () => {
  it('are right', () => none(problems));

  for (const [locale, byName] of Object.entries(quizzes)) for (const [name, quiz] of Object.entries(byName)) {
    describe(`locales/${locale}/quizzes/${name}.yaml`, () => {
      const french = locale.startsWith('fr');
      it('is typeset in its language, and wholly in it', () => none(read(quiz).flatMap((text) => (french ? frenchProblems(text) : englishProblems(text, names)))));
      it('says nothing twice: two questions, two answers', () => {
        const texts = quiz.questions.map(({ text }) => text);
        assert.equal(new Set(texts).size, texts.length);
      });
      it('gives the same figures as the source language', () => {
        const source = read(quizzes[locales[0]][name]);
        none(read(quiz).flatMap((text, index) => (figures(text) === figures(source[index]) ? [] : [`« ${text} »: ${figures(text)}, where the source has ${figures(source[index])}.`])));
      });
      it('is called neither a test nor an assessment, and gives no code of an occupation (FACTS F148, F151)', () => none(read(quiz)
        .filter((text) => !/n’est pas un test|not a test/i.test(text))
        .filter((text) => /\b(tests?|psychométri\w*|psychometric|assessment|évaluation|Holland|O\*NET|CNP|NOC)\b|\b\d{5}\b/i.test(text))));
    });
  }
});

describe('the quiz of volunteering', () => {
  const { questions, dimensions } = facts.benevolat;

  it('has four activities of each interest, none after another of its own', () => {
    const interests = questions.map(({ weights }) => Object.keys(weights).join());
    for (const { id } of dimensions) assert.equal(interests.filter((interest) => interest === id).length, 4, id);
    none(interests.filter((interest, index) => interest === interests[index + 1]));
  });

  it('says where to look for each activity, and names no place for nothing', () => assert.deepEqual([...new Set(questions.map(({ where }) => where))].sort(), [...facts.benevolat.places].sort()));

  for (const [locale, { benevolat: quiz }] of Object.entries(quizzes)) {
    it(`says in ${locale} what each activity teaches, and all that a result shows`, () => {
      none(quiz.questions.filter(({ learns }) => !learns).map(({ id }) => `« ${id} » has no \`learns\`.`));
      none(['lead', 'ageNote', 'before14Note', 'talk', 'notes'].filter((name) => !quiz[name]?.length).map((name) => `There is no ${name}.`));
      none(quiz.dimensions.flatMap((dimension) => ['from14', 'occupations'].filter((list) => !dimension[list]?.length).map((list) => `« ${dimension.id} » has no ${list}.`)));
    });
  }
});

describe('the quiz of myths', () => {
  const { questions } = facts.mythes;

  it('has twelve to fourteen questions, neither all true nor all false', () => {
    assert.ok(questions.length >= 12 && questions.length <= 14);
    const rights = questions.filter(({ kind }) => kind === 'true-false').map(({ right }) => right);
    assert.ok(rights.filter(Boolean).length >= 3 && rights.filter((right) => !right).length >= 3);
  });
});
