import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { TrousseQuiz } from '../../../src/elements/trousse-quiz/trousse-quiz.js';
import { focused } from '../../support/checks/keyboard.js';
import { cleanUp, place, settled } from '../../support/mount.js';
import { all, get, hasFocus, press, pressKey, textOf, type } from '../../support/page.js';
import { action, choice, given, hand, outside, quiz, title } from './support/quiz.js';

afterEach(cleanUp);

/** The first question, with the focus on its title, as a person who starts comes to it. */
async function asked(properties: Parameters<typeof given>[0] = {}): Promise<TrousseQuiz> {
  const element = await given(properties);
  get(element, action('start')).focus();
  await pressKey(element, 'Enter');
  return element;
}

const checked = (element: Element) => all<HTMLInputElement>(element, '.ans input').map((one) => Number(one.checked)).join('');

describe('keys', () => {
  for (const [key, expected] of [['1', '100'], ['2', '010'], ['3', '001']] as const) {
    it(`${key} chooses, from the title, and goes no further`, async () => {
      const element = await asked();
      const before = title(element);
      await pressKey(element, key);
      expect(checked(element)).to.equal(expected);
      expect(element.value).to.deep.equal({ jardin: Number(key) - 1 });
      expect(hasFocus(element, choice(Number(key)))).to.equal(true);
      expect(title(element)).to.equal(before);
    });
  }

  it('that name no choice do nothing', async () => {
    const element = await asked();
    await pressKey(element, '4', '9', '0', 'a', ' ');
    expect(element.value).to.deep.equal({});
  });

  it('choose and go on without a pause: a whole quiz by digits and Enter', async () => {
    const element = await asked();
    for (let at = 0; at < 24; at++) await pressKey(element, '3', 'Enter');
    expect(Object.values(element.value)).to.deep.equal(Array(24).fill(2));
    expect(element.result?.name).to.equal('benevolat');
    expect(hasFocus(element, '#title')).to.equal(true);
  });

  it('Enter shows what is right, and the same key pressed again goes on', async () => {
    const element = await given({ name: 'mythes', value: { 'lundi-vendredi': 10 } });
    const before = title(element);
    get(element, '#title').focus();
    await pressKey(element, '2', 'Enter');
    expect(title(element)).to.equal(before);
    expect(textOf(element, '.why')).not.to.equal('');
    expect(hasFocus(element, action('next'))).to.equal(true);
    await pressKey(element, 'Enter');
    expect(title(element)).not.to.equal(before);
    expect(hasFocus(element, '#title')).to.equal(true);
  });

  it('Enter that is held goes one screen, not several', async () => {
    const element = await asked();
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, composed: true });
    await pressKey(element, '1');
    const before = title(element);
    get(element, choice(1)).dispatchEvent(held);
    await settled(element);
    expect(title(element)).to.equal(before);
  });

  it('Enter on a button is the button’s', async () => {
    const element = await asked();
    await pressKey(element, '1', 'Enter', '2');
    get(element, action('back')).focus();
    await pressKey(element, 'Enter');
    expect(textOf(element, 'legend')).to.include('Question 1 sur 24');
    get(element, action('skip')).focus();
    await pressKey(element, 'Enter');
    expect(element.value).to.deep.equal({ devoirs: 1 });
  });

  it('arrows move among the choices, as the browser has it', async () => {
    const element = await asked();
    await pressKey(element, '1', 'ArrowDown');
    expect(checked(element)).to.equal('010');
    await pressKey(element, 'ArrowRight', 'ArrowUp', 'ArrowUp');
    expect(checked(element)).to.equal('100');
    expect(element.value).to.deep.equal({ jardin: 0 });
  });

  it('tick and untick where several may be chosen', async () => {
    const element = await asked({ quiz: outside });
    await pressKey(element, '1', '3', '1', '2');
    expect(element.value).to.deep.equal({ rives: ['mer', 'riviere'] });
    expect(checked(element)).to.equal('011');
  });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
    it(`with ${modifier} are the browser’s`, async () => {
      const element = await asked();
      for (const key of ['1', 'Enter']) get(element, '#title').dispatchEvent(new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, composed: true }));
      await settled(element);
      expect([element.value, textOf(element, '[role="status"]')]).to.deep.equal([{}, '']);
    });
  }

  it('are nobody’s while the focus is elsewhere', async () => {
    const element = await asked();
    const field = place('<input>');
    field.focus();
    await pressKey(element, '1', 'Enter');
    expect([element.value, textOf(element, '[role="status"]')]).to.deep.equal([{}, '']);
    expect(focused()).to.equal(field);
  });

  it('do nothing on a screen that is no question', async () => {
    const element = await quiz();
    get(element, '#title').focus();
    await pressKey(element, '1', 'Enter');
    expect([element.value, title(element)]).to.deep.equal([{}, title(await quiz())]);
  });
});

describe('keys and a guess', () => {
  it('digits typed in the field are a number', async () => {
    const element = await asked({ name: 'mythes' });
    get(element, '#guess').focus();
    await type(element, '12');
    expect(element.value).to.deep.equal({ 'lundi-vendredi': 12 });
    expect(get<HTMLInputElement>(element, '[type="range"]').value).to.equal('12');
    await pressKey(element, 'Enter');
    expect(textOf(element, '.why')).to.include('Pas tout à fait');
    expect(element.value).to.deep.equal({ 'lundi-vendredi': 12 });
  });

  it('arrows move the slider, and the field follows', async () => {
    const element = await asked({ name: 'mythes' });
    get(element, '[type="range"]').focus();
    await pressKey(element, 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight');
    expect(element.value).to.deep.equal({ 'lundi-vendredi': 22 });
    expect(get<HTMLInputElement>(element, '#guess').value).to.equal('22\u00a0h');
    await pressKey(element, 'Enter');
    expect(textOf(element, '.why')).to.include('Pas tout à fait');
  });

  for (const [text, value] of [['41', 40], ['-3', 0], ['7,6', 7.6], ['beaucoup', 20], ['12 heures', 12]] as const) {
    it(`${text} is brought between the ends of the slider, or changes nothing`, async () => {
      const element = await asked({ name: 'mythes' });
      get(element, '#guess').focus();
      await type(element, text);
      await pressKey(element, 'Tab');
      expect(get<HTMLInputElement>(element, '#guess').value).to.equal(`${String(value).replace('.', ',')}\u00a0h`);
      expect(get<HTMLInputElement>(element, '[type="range"]').getAttribute('aria-valuetext')).to.equal(`${String(value).replace('.', ',')}\u00a0h`);
      get(element, '#guess').focus();
      await pressKey(element, 'Enter');
      expect(element.value).to.deep.equal({ 'lundi-vendredi': value });
      expect(textOf(element, '.why')).to.include('Pas tout à fait');
    });
  }
});

describe('keys in a class', () => {
  it('a digit adds a hand to a choice, Enter goes on', async () => {
    const element = await given({ mode: 'class' });
    await press(element, action('hands'));
    await pressKey(element, '1', '3', '3', '3', '2', '3');
    expect(all<HTMLInputElement>(element, '.vote input').map(({ value }) => value)).to.deep.equal(['1', '1', '4']);
    expect(hasFocus(element, '#title')).to.equal(true);
    await pressKey(element, 'Enter');
    expect(textOf(element, 'legend')).to.include('Question 2 sur 24');
  });

  it('a digit typed in a field is a number of hands', async () => {
    const element = await given({ mode: 'class' });
    await press(element, action('hands'));
    await press(element, hand(1));
    get<HTMLInputElement>(element, '.vote:nth-child(2) input').focus();
    await sendKeys({ type: '17' });
    await pressKey(element, 'Tab');
    expect(all<HTMLInputElement>(element, '.vote input').map(({ value }) => value)).to.deep.equal(['1', '17', '0']);
  });

  it('more hands than a class has are brought to 99', async () => {
    const element = await given({ mode: 'class' });
    await press(element, action('hands'));
    get<HTMLInputElement>(element, '.vote input').focus();
    await type(element, '1000');
    await pressKey(element, 'Tab');
    expect(all<HTMLInputElement>(element, '.vote input').map(({ value }) => value)).to.deep.equal(['99', '0', '0']);
  });
});
