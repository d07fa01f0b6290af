import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { quizzes } from '../../src/content/quizzes.js';
import type { Answers, Quiz } from '../../src/domain/quiz.js';
import { activitiesOf, handsProfile, profileOf, rank, type Profile } from '../../src/domain/quiz-profile.js';
import { choicesOf, raised } from '../../src/domain/quiz-tally.js';
import { readQuiz } from '../../src/shared/quizzes.js';
import { anyProfileQuiz, eighths, four, likings, profileQuiz, rating, statement, weighing, withAnswers } from './support/quizzes.js';
import { deepFreeze } from './support/weeks.js';

const shares = (profile: Profile) => profile.scores.map(({ share }) => share);
const shuffle = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: values.length });

describe('shares', () => {
  const two = profileQuiz([rating('x', { a: 2, b: 1 }), rating('y', { b: 3 }), weighing('z', 'one', { left: { a: 4 }, right: { a: 1, b: 2 }, none: undefined }), weighing('w', 'several', { one: { a: 1 }, two: { a: 2, b: 1 } })], 2);
  const rows: [name: string, answers: Answers, expected: [number, number]][] = [
    ['nothing said', {}, [0, 0]],
    ['a liking weighs on each of its dimensions', { x: 2 }, [1, 1]],
    ['being unsure is half', { x: 1 }, [0.5, 0.5]],
    ['a dislike is nothing', { x: 0 }, [0, 0]],
    ['weights count', { x: 2, y: 0 }, [1, 2 / 8]],
    ['what was passed over counts for nothing', { y: 2 }, [0, 1]],
    ['one option, out of the one that weighs most', { z: 'right' }, [1 / 4, 1]],
    ['an option without weights takes nothing and is asked of all', { z: 'none' }, [0, 0]],
    ['several options, out of all of them', { w: ['two'] }, [2 / 3, 1]],
    ['several options, all of them', { w: ['two', 'one'] }, [1, 1]],
    ['several options, none of them', { w: [] }, [0, 0]],
    ['all together', { x: 1, y: 2, z: 'left', w: ['one'] }, [(2 + 4 + 1) / (4 + 4 + 3), (1 + 6) / (2 + 6 + 2 + 1)]],
  ];
  for (const [name, answers, expected] of rows) it(name, () => expect(shares(profileOf(two, answers))).to.deep.equal(expected));

  it('says of how many answers each is made, and of how many all are', () => {
    const { scores, answered } = profileOf(two, { y: 1, w: [] });
    expect([scores.map((score) => score.answered), answered]).to.deep.equal([[1, 2], 2]);
  });

  it('an option without weights is an answer all the same', () => expect(profileOf(two, { z: 'none' }).answered).to.equal(1));

  it('what weighs on nothing is not counted, answered or not', () => {
    const quiz = profileQuiz([rating('x', 'a'), statement('s', true)], 2);
    expect(profileOf(quiz, { s: true })).to.deep.include({ answered: 0, few: true });
    expect(profileOf(quiz, { x: 1 })).to.deep.include({ answered: 1, few: false });
  });

  it('a name that every object has is no answer and no weight', () => {
    const quiz = { ...profileQuiz([rating('constructor', { valueOf: 1 })]), dimensions: ['valueOf', 'constructor'].map((id) => ({ id, name: id, text: id })) };
    expect(profileOf(quiz, {})).to.deep.include({ answered: 0, flat: true });
    expect(profileOf(quiz, { constructor: 2 }).scores).to.deep.equal([{ id: 'valueOf', share: 1, answered: 1 }, { id: 'constructor', share: 0, answered: 0 }]);
    expect(handsProfile(quiz, {}).answered).to.equal(0);
  });
});

describe('leaders', () => {
  // Eighths by dimension, a to f.
  const rows: [name: string, eighths: number[], leaders: string, alike?: string, tied?: true][] = [
    ['three in a row', [8, 7, 6, 5, 4, 3], 'abc'],
    ['in their own order, whatever that of the quiz', [1, 3, 5, 2, 6, 7], 'fec'],
    ['one alone', [8, 3, 3, 2, 1, 0], 'a'],
    ['two, the third being under half of the first', [8, 6, 3, 0, 0, 0], 'ab'],
    ['just under half of the first is not', [7, 3, 0, 0, 0, 0], 'a'],
    ['half of the first is enough', [8, 4, 0, 0, 0, 0], 'ab'],
    ['a tie for the first place', [7, 8, 8, 3, 3, 0], 'bca', '', true],
    ['a tie of three', [2, 8, 2, 8, 2, 8], 'bdf', '', true],
    ['a tie for the second place', [8, 6, 6, 3, 2, 1], 'abc', '', true],
    ['a tie for the last place is cut in two nowhere', [8, 7, 6, 6, 1, 1], 'ab', 'cd'],
    ['a tie for the second place that is too wide', [8, 6, 6, 6, 0, 0], 'a', 'bcd'],
    ['a tie of four for the first place singles out none', [8, 8, 8, 8, 0, 0], '', 'abcd'],
    ['a tie among those that are far behind changes nothing', [8, 7, 3, 3, 3, 3], 'ab'],
    ['just enough between the strongest and the weakest', [4, 4, 2, 2, 2, 2], 'ab', 'cdef', true],
    ['not enough', [5, 4, 4, 4, 4, 4], ''],
    ['all liked', [8, 8, 8, 8, 8, 8], ''],
    ['all unsure', [4, 4, 4, 4, 4, 4], ''],
    ['all disliked', [0, 0, 0, 0, 0, 0], ''],
    ['one liking among dislikes', [2, 0, 0, 0, 0, 0], 'a'],
    ['one doubt among dislikes', [1, 0, 0, 0, 0, 0], ''],
  ];
  for (const [name, parts, leaders, alike = '', tied = false] of rows) {
    it(`${name}: ${parts.join(' ')}`, () => expect(profileOf(four, eighths(...parts))).to.deep.include({ leaders: [...leaders], alike: [...alike], tied, flat: leaders === '' }));
  }

  it('nobody answered: flat', () => expect(profileOf(four, {})).to.deep.include({ leaders: [], alike: [], tied: false, flat: true, few: true, answered: 0 }));

  it('what nothing is known of neither leads nor makes the others stand out', () => {
    expect(profileOf(four, likings({ a: '2222' })).flat, 'alone').to.equal(true);
    expect(profileOf(four, likings({ a: '2222', b: '2222' })).flat, 'level').to.equal(true);
    expect(profileOf(four, likings({ a: '2222', b: '1111' })).leaders).to.deep.equal(['a', 'b']);
  });

  it('fewer than half of the answers are few', () => {
    expect(profileOf(four, likings({ a: '2222', b: '0000', c: '000' })).few).to.equal(true);
    expect(profileOf(four, likings({ a: '2222', b: '0000', c: '0000' })).few).to.equal(false);
  });

  it('equal shares of unequal weights are equal', () => {
    const quiz = profileQuiz([rating('x', { a: 9 }), rating('y', { a: 3 }), rating('z', { b: 3 }), rating('t', { b: 1 }), rating('u', 'c')], 3);
    expect(profileOf(quiz, { x: 2, y: 0, z: 2, t: 0, u: 0 })).to.deep.include({ leaders: ['a', 'b'], tied: true });
  });
});

describe('any quiz of profile, any answers', () => {
  const any = withAnswers(anyProfileQuiz);

  it('the order of answers and of questions does not matter', () => fc.assert(fc.property(
    any.chain(([quiz, answers]) => fc.tuple(fc.constant(quiz), fc.constant(answers), shuffle(quiz.questions), shuffle(Object.entries(answers)))),
    ([quiz, answers, questions, entries]) => {
      expect(profileOf({ ...quiz, questions }, Object.fromEntries(entries))).to.deep.equal(profileOf(quiz, answers));
    })));

  it('a stronger liking never lowers its interest', () => fc.assert(fc.property(any, ([quiz, answers]) => {
    const before = profileOf(quiz, answers);
    for (const question of quiz.questions) {
      const answer = answers[question.id];
      if (question.kind !== 'rating' || typeof answer !== 'number' || answer === 2) continue;
      const after = profileOf(quiz, { ...answers, [question.id]: answer + 1 });
      after.scores.forEach(({ id, share }, index) => {
        if (Object.hasOwn(question.weights, id)) expect(share).to.be.above(before.scores[index]?.share ?? 1);
        else expect(share).to.equal(before.scores[index]?.share);
      });
    }
  })));

  it('shares are from 0 to 1, and nothing is known where nothing was answered', () => fc.assert(fc.property(any, ([quiz, answers]) => {
    const { scores, answered } = profileOf(deepFreeze(quiz), deepFreeze(answers));
    expect(scores.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd']);
    for (const { share, answered } of scores) {
      expect(share).to.be.within(0, 1);
      if (answered === 0) expect(share).to.equal(0);
    }
    expect(answered).to.be.at.most(Object.keys(answers).length);
  })));

  it('those who lead are at most three, known, at least as strong as those who do not, and nobody who ties with one is left out', () => fc.assert(fc.property(any, ([quiz, answers]) => {
    const profile = profileOf(quiz, answers);
    const { leaders, alike, tied, flat, scores } = profile;
    const share = (id: string) => scores.find((score) => score.id === id)?.share ?? NaN;
    expect(leaders.length).to.be.at.most(3);
    expect(flat).to.equal(leaders.length === 0);
    expect(new Set(leaders.map(share)).size < leaders.length).to.equal(tied);
    for (const { id, share: own, answered } of scores) {
      if (leaders.includes(id)) expect(answered).to.be.above(0);
      else for (const leader of leaders) expect(share(leader)).to.be.above(own);
    }
    expect(leaders.map(share)).to.deep.equal(leaders.map(share).sort((one, other) => other - one));
    for (const id of alike) expect(leaders).to.not.include(id);
    if (alike.length > 0) {
      expect(new Set(alike.map(share)).size).to.equal(1);
      expect(leaders.length + alike.length).to.be.above(3);
    }
  })));

  it('all equal is said as flat', () => fc.assert(fc.property(fc.constantFrom(0, 1, 2), fc.integer({ min: 1, max: 4 }), (liking, count) => {
    const answers = Object.fromEntries(four.questions.filter(({ id }) => Number(id[1]) <= count).map(({ id }) => [id, liking]));
    expect(profileOf(four, answers)).to.deep.include({ flat: true, leaders: [], alike: [] });
  })));

  it('one person’s hands are her answers', () => fc.assert(fc.property(any, ([quiz, answers]) => {
    const hands = Object.fromEntries(quiz.questions.flatMap((question) => {
      const answer = answers[question.id];
      // Nobody sees that no hand was raised for any of several.
      return answer === undefined || (Array.isArray(answer) && answer.length === 0) ? [] : [[question.id, raised(question, answer)]];
    }));
    const said = Object.fromEntries(Object.entries(answers).filter(([, answer]) => !Array.isArray(answer) || answer.length > 0));
    expect(handsProfile(quiz, hands)).to.deep.equal(profileOf(quiz, said));
  })));
});

describe('the hands of a class', () => {
  const quiz = profileQuiz([rating('x', 'a'), rating('y', 'b'), weighing('w', 'several', { one: { c: 1 }, two: { c: 3 } })], 3);
  const rows: [name: string, hands: Record<string, number[]>, expected: number[], answered: number][] = [
    ['nobody', {}, [0, 0, 0], 0],
    ['no hand is no answer', { x: [0, 0, 0], w: [0, 0] }, [0, 0, 0], 0],
    ['a share of what the class could have said', { x: [1, 2, 5], y: [4, 0, 0] }, [12 / 16, 0, 0], 2],
    ['of several, as many people as hands for the one most raised', { w: [10, 5] }, [0, 0, 25 / 40], 1],
    ['hands that are not there', { x: [1] }, [0, 0, 0], 1],
  ];
  for (const [name, hands, expected, answered] of rows) {
    it(name, () => {
      const profile = handsProfile(quiz, hands);
      expect(shares(profile)).to.deep.equal(expected);
      expect(profile.answered).to.equal(answered);
    });
  }

  it('thirty alike say what one says', () => fc.assert(fc.property(fc.integer({ min: 2, max: 30 }), fc.array(fc.constantFrom(0, 1, 2), { minLength: 24, maxLength: 24 }), (people, likings) => {
    const answers = Object.fromEntries(four.questions.map(({ id }, index) => [id, likings[index] ?? 0]));
    const hands = Object.fromEntries(four.questions.map((question) => [question.id, choicesOf(question).map((choice) => (choice === answers[question.id] ? people : 0))]));
    expect(handsProfile(four, hands)).to.deep.equal(profileOf(four, answers));
  })));
});

describe('rank', () => {
  const scores = (...shares: number[]) => shares.map((share, index) => ({ id: 'abc'[index] ?? '', share, answered: 1 }));

  it('ranks what a page counted itself', () => expect(rank(scores(3 / 12, 6 / 12, 3 / 12))).to.deep.equal({ leaders: ['b', 'a', 'c'], alike: [], tied: true, flat: false }));
  it('is as strict with it', () => expect(rank(scores(3 / 12, 5 / 12, 4 / 12)).flat).to.equal(true));
  it('leaves the scores in their order', () => {
    const given = deepFreeze(scores(0.1, 0.9));
    expect(rank(given).leaders).to.deep.equal(['b']);
  });
});

describe('activities to try', () => {
  const tried = (answers: Answers, most = 4, quiz: Quiz = four) => activitiesOf(quiz, answers, profileOf(quiz, answers), most).join(' ');

  it('are of the leaders in turn, those liked first', () => expect(tried(likings({ a: '1222', b: '0220', c: '1111', d: '0000', e: '0000', f: '0000' }), 9)).to.equal('a2 b2 a3 b3 a4 a1 c1 c2 c3'));
  it('are at most so many', () => expect(tried(likings({ a: '2222', b: '2222', c: '0000' }), 3)).to.equal('a1 b1 a2'));
  it('none that is disliked', () => expect(tried(likings({ a: '2002', b: '0000' }), 9)).to.equal('a1 a4'));
  it('those passed over come last', () => expect(tried(likings({ a: '-12-', b: '0000' }), 9)).to.equal('a3 a2 a1 a4'));
  it('where nothing leads, of each dimension in turn', () => expect(tried(likings({ a: '1111', b: '1111', c: '1121', d: '1111', e: '1111', f: '1111' }), 8)).to.equal('c3 a1 b1 c1 d1 e1 f1 a2'));
  it('where nobody answered, one of each', () => expect(tried({}, 6)).to.equal('a1 b1 c1 d1 e1 f1'));
  it('are each there once, whatever they weigh on', () => expect(tried({ x: 2, y: 2, z: 0 }, 9, profileQuiz([rating('x', { a: 1, b: 1 }), rating('y', 'b'), rating('z', 'c')], 3))).to.equal('x y'));
  it('are activities alone', () => expect(tried({ w: 'l', x: 0 }, 9, profileQuiz([weighing('w', 'one', { l: { a: 1 }, r: { b: 1 } }), rating('x', 'b'), rating('y', 'a')], 2))).to.equal('y'));
});

describe('the quiz of volunteering', () => {
  const quiz = readQuiz('benevolat', 'fr-CA');
  if (!quiz) throw new Error('There is no such quiz.');
  const { dimensions } = quizzes.benevolat;

  for (const { id } of dimensions) {
    it(`someone who likes what is ${id}, may like its neighbours and dislikes the rest is ${id} first`, () => {
      const index = dimensions.findIndex((one) => one.id === id);
      const neighbours: (string | undefined)[] = [1, 5].map((step) => dimensions[(index + step) % 6]?.id);
      const answers = Object.fromEntries(quizzes.benevolat.questions.map((question) => {
        const interest = 'weights' in question ? (Object.keys(question.weights)[0] ?? '') : '';
        return [question.id, interest === id ? 2 : neighbours.includes(interest) ? 1 : 0];
      }));
      const profile = profileOf(quiz, answers);
      expect(profile.leaders[0]).to.equal(id);
      expect([...profile.leaders].sort()).to.deep.equal([id, ...neighbours].sort());
      expect(profile).to.deep.include({ flat: false, few: false, answered: 24 });
      expect(activitiesOf(quiz, answers, profile, 4)).to.have.length(4);
    });

    it(`someone of whom only ${id} is known to be liked by a hair is ${id} first`, () => {
      const answers = Object.fromEntries(quizzes.benevolat.questions.map((question) => [question.id, 'weights' in question && Object.hasOwn(question.weights, id) ? 2 : 1]));
      expect(profileOf(quiz, answers).leaders).to.deep.equal([id]);
    });
  }
});
