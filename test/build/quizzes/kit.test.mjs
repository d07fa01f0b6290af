import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileQuizzes } from '../../../scripts/quizzes/kit.mjs';
import { facts, law, taste, withQuizzes } from './support/kit.mjs';

const compile = (changes) => withQuizzes(changes, compileQuizzes);

describe('quizzes', () => {
  const { quizzes, problems } = compile({});

  it('that are right have nothing to say', () => assert.deepEqual(problems, []));

  it('are all there, in every locale, in the order of their facts', () => assert.deepEqual(Object.entries(quizzes).map(([locale, byName]) => [locale, Object.keys(byName)]), [['fr-CA', ['taste', 'law']], ['en-CA', ['taste', 'law']]]));

  it('are their words on their facts, typeset', () => assert.deepEqual(quizzes['fr-CA'].taste, {
    lang: 'fr-CA',
    title: 'Un goût\u00a0: lequel?',
    scoring: 'profile',
    dimensions: [{ id: 'hands', letter: 'H', name: 'Mains', text: 'Faire', before14: ['Un'] }, { id: 'head', letter: 'T', name: 'Tête', text: 'Comprendre' }],
    places: { town: 'La ville' },
    sources: ['survey'],
    questions: [
      { id: 'garden', kind: 'rating', text: 'Faire pousser l’ail', does: 'Tu sèmes.', weights: { hands: 1 }, where: 'town' },
      { id: 'birds', kind: 'rating', text: 'Compter', weights: { head: 1 } },
    ],
  }));

  it('join options to their words', () => assert.deepEqual(quizzes['en-CA'].law.questions, [
    { id: 'hours', kind: 'number', right: 10, minimum: 0, maximum: 40, sources: ['act'], text: 'Combien?', explanation: '10\u00a0h au plus.', unit: 'h' },
    { id: 'friday', kind: 'true-false', right: true, sources: ['act', 'survey'], text: 'Friday counts.', explanation: 'Oui.' },
    { id: 'which', kind: 'one', options: [{ id: 'one', right: true, text: 'Un' }, { id: 'two', text: 'Deux' }], sources: ['act'], text: 'Lequel?', explanation: 'Le premier.' },
  ]));
});

describe('quizzes that are not right say how to mend it', () => {
  const french = (name, lines) => ({ files: { [`locales/fr-CA/quizzes/${name}.yaml`]: lines } });
  const both = (name, lines) => ({ files: Object.fromEntries(['fr-CA', 'en-CA'].map((locale) => [`locales/${locale}/quizzes/${name}.yaml`, lines])) });
  const without = (lines, text) => lines.filter((line) => !line.includes(text));
  const instead = (lines, text, by) => lines.map((line) => (line.includes(text) ? by : line));
  const asked = (index, change) => ({ ...facts, law: { ...facts.law, questions: facts.law.questions.map((question, at) => (at === index ? { ...question, ...change } : question)) } });
  const file = (locale, name) => `locales\\/${locale}\\/quizzes\\/${name}\\.yaml`;
  const rows = {
    'a quiz missing in a locale': [{ files: { 'locales/en-CA/quizzes/law.yaml': null } }, [new RegExp(`^${file('en-CA', 'law')} is missing: every quiz has its words in each locale \\(locales/README\\.md\\)\\.$`)]],
    'a locale with no quiz': [{ files: { 'locales/en-CA/quizzes/law.yaml': null, 'locales/en-CA/quizzes/taste.yaml': null } }, [/taste\.yaml is missing/, /law\.yaml is missing/]],
    'a quiz without facts': [french('new', law), [/^locales\/fr-CA\/quizzes\/new\.yaml has no facts: add its entry to src\/content\/quizzes\.ts\.$/]],
    'words that are not YAML': [french('law', [...law, '  a: b: c']), [/^locales\/fr-CA\/quizzes\/law\.yaml:9: Nested mappings are not allowed/]],
    'no words at all': [both('law', ''), [/fr-CA.*:1: title is missing\.$/, /fr-CA.*:1: questions is missing\.$/, /en-CA.*title/, /en-CA.*questions/]],
    'a question without words': [french('law', without(law, 'friday')), [/^locales\/fr-CA\/quizzes\/law\.yaml:3: questions\.friday is missing\.$/]],
    'words of no question': [french('law', [...law, '  gone: { text: Un }']), [/^locales\/fr-CA\/quizzes\/law\.yaml:9: questions\.gone is not known here: one of hours, friday, which\.$/]],
    'a statement that nothing explains': [french('law', instead(law, 'friday', '  friday: { text: Un }')), [/:4: questions\.friday\.explanation is missing\.$/]],
    'an option without words': [french('law', instead(law, 'options', '    options: { one: Un }')), [/:8: questions\.which\.options\.two is missing\.$/]],
    'words of no option': [french('law', instead(law, 'options', '    options: { one: Un, two: Deux, three: Trois }')), [/:8: questions\.which\.options\.three is not known here: one of one, two\.$/]],
    'words that the kind of a question has not': [french('law', instead(law, 'friday', '  friday: { text: Un, explanation: Deux, does: Trois }')), [/:4: questions\.friday\.does is not known here: one of text, explanation\.$/]],
    'a dimension without its text': [french('taste', instead(taste, 'head:', '  head: { name: Tête }')), [/^locales\/fr-CA\/quizzes\/taste\.yaml:4: dimensions\.head\.text is missing\.$/]],
    'a dimension that is none': [french('taste', instead(taste, 'head:', '  head: { name: Tête, text: Un }\n  heart: { name: Coeur, text: Un }')), [/:5: dimensions\.heart is not known here: one of hands, head\.$/]],
    'words that no dimension has': [french('taste', instead(taste, 'head:', '  head: { name: Tête, text: Un, job: Un }')), [/:4: dimensions\.head\.job is not known here: one of name, text, before14, from14, occupations\.$/]],
    'a place without words': [french('taste', instead(taste, 'places', 'places: {}')), [/:5: places\.town is missing\.$/]],
    'a place that is none': [french('taste', instead(taste, 'places', 'places: { town: Un, club: Deux }')), [/:5: places\.club is not known here: one of town\.$/]],
    'words of nothing': [french('law', ['author: Un', ...law]), [/:1: author is not known here: one of title, lead, /]],
    'what is no text': [both('law', instead(law, 'title', 'title: 2026')), [/^locales\/fr-CA\/quizzes\/law\.yaml:1: title \(/, /^locales\/en-CA\/quizzes\/law\.yaml:1: title \(/]],
    'what is no text of a question': [french('law', instead(law, 'friday', '  friday: { text: 17, explanation: Un }')), [/^locales\/fr-CA\/quizzes\/law\.yaml:4: questions\.1\.text \(/]],
    'what is no list': [french('taste', instead(taste, 'hands:', '  hands: { name: Un, text: Un, before14: Un }')), [/^locales\/fr-CA\/quizzes\/taste\.yaml:3: dimensions\.0\.before14 \(/]],
    'a text that is empty': [french('taste', instead(taste, 'does', "    does: ''")), [/^locales\/fr-CA\/quizzes\/taste\.yaml:9: questions\.garden\.does is empty: leave it out\.$/]],
    'what stands between words, in a word': [french('law', instead(law, 'title', 'title: La loi | 2026')), [/^locales\/fr-CA\/quizzes\/law\.yaml:1: title holds « \| », which stands between the words of a quiz: say it otherwise\.$/]],
    'a place that the facts do not have': [{ facts: { ...facts, taste: { ...facts.taste, questions: [{ ...facts.taste.questions[0], where: 'club' }, facts.taste.questions[1]] } } }, [/fr-CA.*taste\.yaml:8: questions\.0\.where \(town\)$/, /en-CA/]],
    'a source that is none': [{ facts: asked(1, { sources: ['gone'] }) }, [/^src\/content\/quizzes\.ts: law cites « gone », which is no source of src\/content\/sources\.ts\.$/]],
    'a source of the result that is none': [{ facts: { ...facts, taste: { ...facts.taste, sources: ['gone', 'act', 'gone'] } } }, [/^src\/content\/quizzes\.ts: taste cites « gone »/]],
    'a statement without a source': [{ facts: asked(1, { sources: [] }) }, [/^src\/content\/quizzes\.ts: « friday » of law cites no source: nothing is taught without one\.$/]],
    'a statement without sources': [{ facts: asked(1, { sources: undefined }) }, [/« friday » of law cites no source/]],
    'a right answer that the slider does not reach': [{ facts: asked(0, { right: 41 }) }, [/fr-CA.*law\.yaml:3: questions\.0\.right \(a stop of the slider: from 0 to 40, by 1\)$/, /en-CA/]],
    'no right option': [{ facts: asked(2, { options: [{ id: 'one' }, { id: 'two' }] }) }, [/fr-CA.*law\.yaml:8: questions\.2\.options \(one that is right\)$/, /en-CA/]],
    'words that the source language has not': [{ files: { 'locales/en-CA/quizzes/taste.yaml': instead(taste, 'birds', '  birds: { text: Count, does: You count. }') } }, [/^locales\/en-CA\/quizzes\/taste\.yaml: questions\.1\.does is not among the fr-CA words\. Both say the same\.$/]],
    'an item less': [{ files: { 'locales/fr-CA/quizzes/taste.yaml': instead(taste, 'hands:', '  hands: { name: Un, text: Un, before14: [Un, Deux] }') } }, [/^locales\/en-CA\/quizzes\/taste\.yaml: dimensions\.0\.before14\.1 is missing, which the fr-CA words have\. Both say the same\.$/]],
  };
  for (const [name, [changes, expected]] of Object.entries(rows)) {
    it(name, () => {
      const { problems } = compile(changes);
      assert.equal(problems.length, expected.length, problems.join('\n'));
      expected.forEach((pattern, index) => assert.match(problems[index], pattern));
    });
  }
});
