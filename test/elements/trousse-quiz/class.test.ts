import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { readQuiz } from '../../../src/shared/quizzes.js';
import { eventsDuring } from '../../support/checks/events.js';
import { cleanUp, mount, place, settled } from '../../support/mount.js';
import { hasOwnWords, seenIn } from '../../support/shadow.js';
import { all, click, find, get, hasFocus, plain, press, shows, textOf, textsOf } from '../../support/page.js';
import { action, given, hand, outside, small, title } from './support/quiz.js';
import type { TrousseQuiz } from '../../../src/elements/trousse-quiz/trousse-quiz.js';

afterEach(cleanUp);

const counts = (element: Element) => all<HTMLInputElement>(element, '.vote input').map(({ value }) => Number(value));
const dots = (element: Element) => all(element, '.vote').map((line) => line.querySelectorAll('.dots i').length);
/** Raises so many hands for each line. */
async function raise(element: TrousseQuiz, ...hands: readonly number[]): Promise<void> {
  for (const [line, count] of hands.entries()) await press(element, hand(line + 1), count);
}

describe('a class', () => {
  it('chooses first how it answers, and is told that nothing is kept', async () => {
    const element = await given({ mode: 'class' });
    expect(textsOf(element, 'button')).to.deep.equal(['À main levée', 'Chacun pour soi']);
    expect(textOf(element, '.in')).to.include('Rien n’est enregistré ni envoyé.');
    await click(element, action('hands'));
    expect(title(element)).to.equal(plain(readQuiz('benevolat', 'fr-CA')?.questions[0]?.text ?? ''));
    expect(hasFocus(element, '#title')).to.equal(true);
  });

  it('that changes its mind goes back, and loses no hand', async () => {
    const element = await given({ mode: 'class' });
    await press(element, action('hands'));
    await raise(element, 0, 0, 4);
    await press(element, action('back'));
    await press(element, action('own'));
    expect(shows(element, '.vote')).to.equal(false);
    await press(element, action('back'));
    await press(element, action('hands'));
    expect(counts(element)).to.deep.equal([0, 0, 4]);
  });
});

describe('a show of hands', () => {
  it('has a count for each choice, a dot a person, and goes on whatever the count', async () => {
    const element = await given({ mode: 'class' });
    await press(element, action('hands'));
    expect(textsOf(element, '.vote label')).to.deep.equal(['Pas pour moi', 'Peut-être', 'Ça me tente']);
    await raise(element, 2, 0, 5);
    expect([counts(element), dots(element)]).to.deep.equal([[2, 0, 5], [2, 0, 5]]);
    await press(element, '.vote:nth-child(3) button');
    expect(dots(element)).to.deep.equal([2, 0, 4]);
    expect(all(element, '.vote .dots').every((one) => one.getAttribute('aria-hidden') === 'true')).to.equal(true);
    await press(element, action('next'));
    expect(counts(element)).to.deep.equal([0, 0, 0]);
    await press(element, action('next'));
    await press(element, action('back'));
    await press(element, action('back'));
    expect(counts(element)).to.deep.equal([2, 0, 4]);
    expect(element.value).to.deep.equal({});
  });

  it('shows what is right when it is asked for, and not before; nobody is right or wrong', async () => {
    const element = await given({ mode: 'class', name: 'mythes' });
    await press(element, action('hands'));
    await press(element, action('next'), 2);
    expect(textOf(element, 'legend')).to.include('Question 2 sur 13');
    await raise(element, 11, 17);
    expect(shows(element, '.why')).to.equal(false);
    await click(element, action('next'));
    expect(textOf(element, '.why')).to.match(/^Faux/);
    expect(shows(element, '.why .h3')).to.equal(false);
    expect(counts(element)).to.deep.equal([11, 17]);
    expect(hasFocus(element, action('next'))).to.equal(true);
  });

  it('of a guess counts right, too low and too high, once the number is known', async () => {
    const element = await given({ mode: 'class', name: 'mythes' });
    await press(element, action('hands'));
    expect([shows(element, '.vote'), shows(element, '[type="range"]')]).to.deep.equal([false, false]);
    await press(element, action('next'));
    expect(textsOf(element, '.vote label')).to.deep.equal(['Juste', 'Trop bas', 'Trop haut']);
    expect(textOf(element, '.why')).to.match(/^10 h/);
  });

  it('ends with the portrait of its interests, by shares, without a name', async () => {
    const element = await given({ mode: 'class', quiz: small });
    await press(element, action('hands'));
    await raise(element, 3, 1, 6);
    await press(element, action('next'));
    await raise(element, 8, 2);
    const [event] = await eventsDuring('trousse-result', () => press(element, action('next')));
    expect(title(element)).to.equal('Le portrait de la classe');
    expect(textsOf(element, '.lead')).to.deep.equal(['Ce qui ressort : Dehors']);
    expect(textsOf(element, '.scores tr td:last-child')).to.deep.equal(['8 sur 10', '2 sur 10']);
    expect(element.result).to.deep.include({ name: '', scoring: 'profile', leaders: ['dehors'] });
    expect((event as HTMLElementEventMap['trousse-result']).detail).to.deep.equal({ result: element.result });
  });

  it('ends with each statement’s right hands, of those raised', async () => {
    const element = await given({ mode: 'class', quiz: outside });
    await press(element, action('hands'));
    await press(element, action('next'), 2);
    await raise(element, 5, 15);
    await press(element, action('next'), 2);
    await raise(element, 20, 0);
    await press(element, action('next'), 3);
    await raise(element, 2, 2, 4);
    await press(element, action('next'));
    const lines = all(element, '.scores tr').map((row) => [...row.children].map(({ textContent }) => plain(textContent)));
    expect(lines).to.deep.equal([
      ['Quels cours d’eau bordent la région? Le grand fleuve, La petite rivière', '', '0 sur 0'],
      ['Où est le chef-lieu? Au sud', '', '15 sur 20'],
      ['Un pont mène à l’île. Vrai', '', '20 sur 20'],
      ['Combien de villages? 7,5', '', '2 sur 8'],
    ]);
    expect(all(element, '.scores tr').map((row) => row.querySelectorAll('.on').length)).to.deep.equal([0, 8, 10, 3]);
    expect(element.result).to.deep.include({ name: '', scoring: 'knowledge', right: 37, of: 48 });
  });

  it('tells the page of no answer', async () => {
    const element = await given({ mode: 'class', name: 'mythes' });
    expect(await eventsDuring('trousse-answer', async () => {
      await press(element, action('hands'));
      await press(element, action('next'), 4);
    })).to.deep.equal([]);
    expect(element.value).to.deep.equal({});
  });

  it('starts again, and a touch gives its hands back', async () => {
    const element = await given({ mode: 'class', quiz: small });
    await press(element, action('hands'));
    await raise(element, 1, 2, 3);
    await press(element, action('next'), 2);
    await press(element, action('restart'));
    expect(shows(element, action('own'))).to.equal(true);
    await press(element, action('undo'));
    await press(element, action('back'), 2);
    expect(counts(element)).to.deep.equal([1, 2, 3]);
  });
});

describe('each on their own', () => {
  it('shows the choices with the points of each letter, to be noted, and nothing to press', async () => {
    const element = await given({ mode: 'class', quiz: small });
    await press(element, action('own'));
    expect(all(element, '.ans label').map(({ textContent }) => plain(textContent))).to.deep.equal(['Pas pour moi D 0', 'Peut-être D 1', 'Ça me tente D 2']);
    expect(shows(element, 'input')).to.equal(false);
    await press(element, action('next'));
    expect(all(element, '.ans label').map(({ textContent }) => plain(textContent))).to.deep.equal(['Un feu D 2, I 0', 'Un livre D 1, I 2']);
  });

  it('counts hands once, at the end, by letter, a dot a person', async () => {
    const element = await given({ mode: 'class', quiz: small });
    await press(element, action('own'));
    await press(element, action('next'), 2);
    expect(textOf(element, '.lead')).to.equal('Quelle lettre a le plus de points? À main levée.');
    expect(textsOf(element, '.vote label')).to.deep.equal(['D Dehors', 'I Intérieur']);
    await raise(element, 12, 9);
    expect(dots(element)).to.deep.equal([12, 9]);
    expect(element.result).to.deep.equal({ name: '', scoring: 'profile', tally: [12, 9] });
  });

  it('shows what is right when it is asked for, and counts hands by points at the end', async () => {
    const element = await given({ mode: 'class', name: 'mythes' });
    await press(element, action('own'));
    expect(shows(element, '.ans, .vote, [type="range"]')).to.equal(false);
    await press(element, action('next'), 2);
    expect(all(element, '.ans label').map(({ textContent }) => plain(textContent))).to.deep.equal(['Vrai', 'Faux']);
    await press(element, action('next'));
    expect(all(element, '.ans label').map(({ textContent }) => plain(textContent))).to.deep.equal(['Vrai', 'Faux Bonne réponse']);
    await press(element, action('next'), 23);
    expect(textOf(element, '.lead')).to.equal('Combien de points? À main levée.');
    expect(textsOf(element, '.vote label')).to.deep.equal(['11 – 13', '7 – 10', '4 – 6', '0 – 3']);
    await raise(element, 0, 2, 1);
    expect(element.result).to.deep.equal({ name: 'mythes', scoring: 'knowledge', tally: [0, 2, 1] });
  });
});

describe('on a projector of 1920 px', () => {
  before(() => setViewport({ width: 1920, height: 1080 }));
  after(() => setViewport({ width: 1280, height: 800 }));

  const last = Array<string>(24).fill('next');
  const screens: Record<string, [Partial<TrousseQuiz>, ...string[]]> = {
    'the start': [{}],
    'hands to raise': [{}, 'hands'],
    'what is right': [{ name: 'mythes' }, 'hands', 'next', 'next', 'next'],
    'choices to note': [{}, 'own'],
    'a portrait of interests': [{}, 'hands', ...last],
    'a portrait of knowledge': [{ quiz: outside }, 'hands', ...last.slice(0, 8)],
    'a count of letters': [{}, 'own', ...last],
  };
  for (const [name, [properties, ...actions]] of Object.entries(screens)) {
    it(`every word of ${name} is 28 px high at least, and every control 44`, async () => {
      const element = await mount<TrousseQuiz>('trousse-quiz', { lang: 'fr', mode: 'class' }, place('<div style="width: 1920px"></div>'));
      Object.assign(element, properties);
      await settled(element);
      for (const one of actions) await press(element, action(one));
      const scale = (one: Element) => (one instanceof SVGElement ? (one.closest('svg')?.getScreenCTM()?.a ?? 1) : 1);
      const sizes = seenIn(element).filter(hasOwnWords).map((one) => [Math.round(parseFloat(getComputedStyle(one).fontSize) * scale(one) * 10) / 10, plain(one.textContent).slice(0, 30)] as const);
      expect(sizes.filter(([size]) => size < 28)).to.deep.equal([]);
      expect(all(element, 'button, input').filter((one) => one.getBoundingClientRect().height < 80)).to.deep.equal([]);
    });
  }

  it('the title is twice the text, the choices are as wide as the screen', async () => {
    const element = await mount<TrousseQuiz>('trousse-quiz', { lang: 'fr', mode: 'class' }, place('<div style="width: 1920px"></div>'));
    await press(element, action('own'));
    expect(parseFloat(getComputedStyle(get(element, '#title .h2')).fontSize)).to.be.above(64);
    const [first] = all(element, '.ans label');
    expect(first?.getBoundingClientRect().width).to.be.above(1600);
  });
});

describe('beside a pupil', () => {
  it('a class that becomes one person starts anew, and the other way round', async () => {
    const element = await given({ mode: 'class' });
    await press(element, action('hands'));
    element.mode = '';
    await settled(element);
    expect(find(element, action('start'))).not.to.equal(null);
  });
});
