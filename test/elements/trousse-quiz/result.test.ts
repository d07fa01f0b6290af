import { expect } from '@open-wc/testing';
import type { Answers } from '../../../src/domain/quiz.js';
import { readQuiz } from '../../../src/shared/quizzes.js';
import { eventsDuring } from '../../support/checks/events.js';
import { cleanUp } from '../../support/mount.js';
import { isSeen } from '../../support/shadow.js';
import { all, find, get, plain, press, pressKey, textOf, textsOf } from '../../support/page.js';
import { action, choice, given, interests, outside, quiz, small, title } from './support/quiz.js';

afterEach(cleanUp);

const kit = readQuiz('benevolat', 'fr-CA');
const ids = kit?.questions.map(({ id }) => id) ?? [];
const all24 = (answer: 0 | 1 | 2): Answers => Object.fromEntries(ids.map((id) => [id, answer]));
/** The ids of the four activities of an interest. */
const of = (interest: string) => kit?.questions.flatMap((one) => ('weights' in one && interest in one.weights ? one.id : [])) ?? [];
/** All that is of these interests liked, the rest disliked. */
const liking = (...names: readonly string[]): Answers => ({ ...all24(0), ...Object.fromEntries(names.flatMap(of).map((id) => [id, 2])) });
/** The lines of the table, cell by cell. */
const lines = (element: Element) => all(element, '.scores tr').map((row) => [...row.children].map(({ textContent }) => plain(textContent)).filter(Boolean).join(' '));

describe('the interests that stand out', () => {
  it('are named in the title, strongest first', async () => {
    const element = await given({ value: interests });
    expect(title(element)).to.equal('Ce qui ressort : Social, Entreprenant, Artistique');
    expect(textsOf(element, '.lead')).to.deep.equal([]);
    expect(element.result).to.deep.include({ name: 'benevolat', scoring: 'profile', leaders: ['social', 'entreprenant', 'artistique'], flat: false, answered: 24 });
  });

  it('are in a table, strongest first, by letter and name, in tenths said in words and as dots', async () => {
    const element = await given({ value: interests });
    expect(lines(element)).to.deep.equal(['S Social 9 sur 10', 'E Entreprenant 8 sur 10', 'A Artistique 5 sur 10', 'R Réaliste 3 sur 10', 'I Investigateur 3 sur 10', 'C Conventionnel 1 sur 10']);
    expect(all(element, '.scores tr').map((row) => [row.querySelectorAll('i').length, row.querySelectorAll('.on').length])).to.deep.equal([[10, 9], [10, 8], [10, 5], [10, 3], [10, 3], [10, 1]]);
    expect(all(element, '.scores tr.hi')).to.have.length(3);
    expect(all(element, '.scores .dots').every((dots) => dots.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('are drawn in a hexagon with its six words, out of the tree of screen readers', async () => {
    const element = await given({ value: interests });
    expect(textsOf(element, '.hex text')).to.deep.equal(['Réaliste', 'Investigateur', 'Artistique', 'Social', 'Entreprenant', 'Conventionnel']);
    expect(get(element, '.hex').getAttribute('aria-hidden')).to.equal('true');
    const points = get(element, '.hex .shape').getAttribute('points')?.split(' ').map((point) => point.split(',').map(Number)) ?? [];
    const lengths = points.map(([x = 0, y = 0]) => Math.round(Math.hypot(x, y)));
    expect(lengths).to.deep.equal([25, 25, 50, 88, 75, 13]);
    expect(points[0]?.[0]).to.be.closeTo(0, 0.01);
    expect(points[0]?.[1]).to.be.closeTo(-25, 0.01);
    expect(textsOf(element, '.hex text.hi')).to.deep.equal(['Artistique', 'Social', 'Entreprenant']);
  });

  it('are each in plain words, with occupations, and first jobs in two lists, with the conditions of the first', async () => {
    const element = await given({ value: liking('social') });
    const [social] = kit?.dimensions?.filter(({ id }) => id === 'social') ?? [];
    const words = textOf(element, '.acts');
    expect(textsOf(element, '.acts')[0]).to.include('Social');
    expect(words).to.include(plain(social?.text ?? 'none'));
    expect(words).to.include(`Métiers voisins : ${social?.occupations?.join(', ')}.`);
    expect(words).to.include(`Premiers emplois payés, dès 14 ans : ${social?.from14?.join(', ')}.`);
    expect(words).to.include(`Avant 14 ans : ${social?.before14?.join(', ')}.`);
    expect(textOf(element, '.acts + p')).to.equal(plain(kit?.before14Note ?? ''));
    expect(words).not.to.include('Réaliste');
  });

  it('that tie are said to', async () => {
    const element = await given({ value: liking('realiste', 'social') });
    expect(title(element)).to.equal('Ce qui ressort : Réaliste, Social');
    expect(textOf(element, '.lead')).to.equal('Il y a égalité : l’ordre ne compte pas.');
  });

  it('that are too many for a place are named as a tie, and none is chosen for her', async () => {
    const element = await given({ value: liking('realiste', 'social', 'artistique', 'conventionnel') });
    expect(title(element)).to.equal('Rien ne ressort nettement');
    expect(textOf(element, '.lead')).to.equal('À égalité : Réaliste, Artistique, Social, Conventionnel.');
  });

  for (const answer of [0, 1, 2] as const) {
    it(`are none where all answers are ${answer}, said so, and every interest is in plain words`, async () => {
      const element = await given({ value: all24(answer) });
      expect(title(element)).to.equal('Rien ne ressort nettement');
      expect(textOf(element, '.lead')).to.equal('Les réponses se ressemblent trop : c’est un résultat aussi.');
      expect(all(element, 'ul.acts:not(section *) > li')).to.have.length(6);
      expect(all(element, '.scores .hi')).to.have.length(0);
    });
  }

  it('of few answers are said to be a start, and what was not asked has no share', async () => {
    const element = await quiz();
    await press(element, action('start'));
    await press(element, choice(3));
    await press(element, action('next'));
    await press(element, choice(1));
    await press(element, action('next'));
    await press(element, action('skip'), 22);
    expect(title(element)).to.equal('Ce qui ressort : Réaliste');
    expect(textOf(element, '.lead')).to.include('Peu de réponses');
    expect(lines(element)).to.include('R Réaliste 10 sur 10').and.to.include('I Investigateur –');
  });

  it('are said in English', async () => {
    const element = await given({ value: interests }, { lang: 'en' });
    expect(title(element)).to.match(/^What stands out: Social, /);
    expect(lines(element)[0]).to.equal('S Social 9 of 10');
  });
});

describe('what to try as a volunteer', () => {
  it('are activities of the strongest interests that she liked, each with what one does, what it shows and where to look', async () => {
    const element = await given({ value: interests });
    const titles = textsOf(element, 'section .acts .h4');
    expect(titles).to.have.length(6);
    for (const words of titles) {
      const activity = kit?.questions.find(({ text }) => plain(text) === words);
      expect(interests[activity?.id ?? '']).to.equal(2);
    }
    const activity = kit?.questions.find(({ id }) => id === 'devoirs');
    if (activity?.kind !== 'rating') throw new Error('The kit has no such activity.');
    const item = all(element, 'section .acts li').map(({ textContent }) => plain(textContent)).find((words) => words.includes(plain(activity.text)));
    expect(item).to.include(plain(activity.does ?? 'none')).and.to.include(`Pour voir si ${plain(activity.learns ?? 'none')}.`);
    expect(item).to.include(`Où chercher : ${plain(kit?.places?.[activity.where ?? ''] ?? 'none')}.`);
    expect(textOf(element, 'section')).to.include(plain(kit?.ageNote ?? 'none'));
  });

  it('bear the letter of their interest', async () => {
    const element = await given({ value: liking('social') });
    expect(new Set(textsOf(element, 'section .acts .hx text'))).to.deep.equal(new Set(['S']));
  });

  it('are none where everything was disliked', async () => {
    expect(textsOf(await given({ value: all24(0) }), 'section .acts li')).to.deep.equal([]);
  });
});

describe('the end of the page', () => {
  it('has what to talk over, what it is not, and its sources with the day they were checked', async () => {
    const element = await given({ value: interests });
    expect(textsOf(element, 'section:last-of-type li')).to.deep.equal(kit?.talk?.map(plain));
    for (const note of kit?.notes ?? []) expect(textOf(element, '.sources')).to.include(plain(note));
    expect(textsOf(element, '.sources .src')).to.have.length(kit?.sources?.length ?? 0);
    expect(textOf(element, '.sources')).to.include('Taxonomie des compétences').and.to.match(/Vérifié le \d+ \S+ 20\d\d\./);
  });

  it('has nothing that a quiz does not say', async () => {
    const element = await given({ quiz: small, value: { marcher: 2, soir: 'livre' } });
    expect(textsOf(element, 'section')).to.have.length(1);
    expect(textOf(element, '.sources')).to.equal('');
    expect(textOf(element, '.in')).not.to.match(/Métiers|emplois|14 ans|Où chercher|undefined/);
    expect(lines(element)).to.deep.equal(['D Dehors 8 sur 10', 'I Intérieur 10 sur 10'].reverse());
    expect(find(element, '.hex')).to.equal(null);
  });
});

describe('on paper', () => {
  it('what is on the screen alone is marked so, and paper bears the title, the day and the address', async () => {
    const element = await given({ value: interests });
    for (const control of all(element, 'button')) expect(control.closest('.screen')).not.to.equal(null);
    expect(isSeen(get(element, '.foot .paper'))).to.equal(false);
    expect(textOf(element, '.foot .paper')).to.include(plain(kit?.title ?? '')).and.to.match(/\d+ \S+ 20\d\d\./);
    expect(textOf(element, '.foot .paper')).to.include(location.host + location.pathname);
  });

  it('a quiz that nobody has started is its list of questions', async () => {
    expect(textsOf(await quiz(), '.paper li')).to.deep.equal(kit?.questions.map(({ text }) => plain(text)));
  });
});

describe('the events', () => {
  it('tell of each answer once it is given, by ids and numbers, and of the result', async () => {
    const element = await quiz();
    await press(element, action('start'));
    const told = await eventsDuring('trousse-answer', async () => {
      await press(element, choice(1));
      await press(element, choice(3));
      await press(element, action('next'));
      await press(element, action('skip'), 22);
      await press(element, choice(2));
    });
    expect(told.map((event) => (event as HTMLElementEventMap['trousse-answer']).detail)).to.deep.equal([{ question: ids[0], answer: 2 }]);
    const results = await eventsDuring('trousse-result', () => press(element, action('next')));
    expect(results.map((event) => (event as HTMLElementEventMap['trousse-result']).detail)).to.deep.equal([{ result: element.result }]);
  });

  it('hold no words, whatever the kind of question', async () => {
    const element = await given({ quiz: outside });
    await press(element, action('start'));
    const told = await eventsDuring('trousse-answer', async () => {
      await pressKey(element, '2', 'Enter', 'Enter', '1', 'Enter', 'Enter', '1', 'Enter', 'Enter');
      await press(element, action('next'));
    });
    expect(told.map((event) => (event as HTMLElementEventMap['trousse-answer']).detail)).to.deep.equal([
      { question: 'rives', answer: ['riviere'] }, { question: 'chef-lieu', answer: 'nord' }, { question: 'pont', answer: true }, { question: 'villages', answer: 10 },
    ]);
    await press(element, action('next'));
    expect(element.result).to.deep.equal({ name: '', scoring: 'knowledge', right: 1, of: 4, byQuestion: { rives: false, 'chef-lieu': false, pont: true, villages: false } });
  });
});
