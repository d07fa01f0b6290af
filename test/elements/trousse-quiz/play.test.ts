import { expect } from '@open-wc/testing';
import { readQuiz } from '../../../src/shared/quizzes.js';
import { cleanUp, place, settled } from '../../support/mount.js';
import { all, click, find, hasFocus, plain, press, shows, textOf, textsOf } from '../../support/page.js';
import { action, choice, given, interests, quiz, small, title } from './support/quiz.js';

afterEach(cleanUp);

const questions = readQuiz('benevolat', 'fr-CA')?.questions ?? [];
const texts = questions.map(({ text }) => plain(text));
const idOf = (index: number) => questions[index]?.id ?? '';

describe('the way through a quiz', () => {
  it('starts by saying what it is, how long it takes, and that nothing is kept', async () => {
    const element = await quiz();
    expect(title(element)).to.equal(plain(readQuiz('benevolat', 'fr-CA')?.title ?? ''));
    expect(textOf(element, '.lead')).not.to.equal('');
    expect(textOf(element, '.in')).to.include('Questions : 24, environ 4 min. Rien n’est enregistré ni envoyé.');
    expect(element.value).to.deep.equal({});
    expect(element.result).to.equal(undefined);
  });

  it('asks one question a screen, with its place, and the focus goes to it', async () => {
    const element = await quiz();
    await click(element, action('start'));
    expect(title(element)).to.equal(texts[0]);
    expect(textOf(element, 'legend')).to.include('Question 1 sur 24');
    expect(hasFocus(element, '#title')).to.equal(true);
    expect(textsOf(element, '.ans label')).to.deep.equal(['Pas pour moi', 'Peut-être', 'Ça me tente']);
    expect([all(element, '.prog i').length, all(element, '.prog .on').length]).to.deep.equal([24, 1]);
    await click(element, choice(3));
    expect(title(element)).to.equal(texts[0]);
    expect(element.value).to.deep.equal({ [idOf(0)]: 2 });
    await click(element, action('next'));
    expect(title(element)).to.equal(texts[1]);
    expect(hasFocus(element, '#title')).to.equal(true);
    expect(all(element, '.prog .on')).to.have.length(2);
    expect(all<HTMLInputElement>(element, '.ans input').map(({ checked }) => checked)).to.deep.equal([false, false, false]);
  });

  it('has one name for the choices of a question, which the question gives them', async () => {
    const element = await quiz();
    await press(element, action('start'));
    expect(all<HTMLInputElement>(element, '.ans input').map(({ type, name }) => `${type} ${name}`)).to.deep.equal(Array(3).fill('radio answer'));
    expect(find(element, 'fieldset > legend #title')).not.to.equal(null);
  });

  it('goes no further without an answer, says so, and leads to the choices', async () => {
    const element = await quiz();
    await press(element, action('start'));
    await click(element, action('next'));
    expect(title(element)).to.equal(texts[0]);
    expect(textOf(element, 'fieldset + [role="status"]')).to.equal('Il manque une réponse.');
    expect(hasFocus(element, choice(1))).to.equal(true);
    await click(element, choice(2));
    expect(textOf(element, 'fieldset + [role="status"]')).to.equal('');
  });

  it('passes over a question, and forgets the answer that was there', async () => {
    const element = await quiz();
    await press(element, action('start'));
    await press(element, choice(1));
    await click(element, action('skip'));
    expect(title(element)).to.equal(texts[1]);
    expect(element.value).to.deep.equal({});
  });

  it('goes back, as far as the start, and empties nothing', async () => {
    const element = await quiz();
    await press(element, action('start'));
    await press(element, choice(3));
    await press(element, action('next'));
    await press(element, choice(1));
    await click(element, action('back'));
    expect(title(element)).to.equal(texts[0]);
    expect(hasFocus(element, '#title')).to.equal(true);
    expect(all<HTMLInputElement>(element, '.ans input').map(({ checked }) => checked)).to.deep.equal([false, false, true]);
    await click(element, action('back'));
    expect(shows(element, action('start'))).to.equal(true);
    await click(element, action('start'));
    await press(element, action('next'));
    expect(all<HTMLInputElement>(element, '.ans input').map(({ checked }) => checked)).to.deep.equal([true, false, false]);
    expect(element.value).to.deep.equal({ [idOf(0)]: 2, [idOf(1)]: 0 });
  });

  it('ends with the result, from which Back returns to the last question', async () => {
    const element = await quiz();
    await press(element, action('start'));
    await press(element, action('skip'), 23);
    expect(title(element)).to.equal(texts[23]);
    await press(element, choice(2));
    await press(element, action('next'));
    expect(element.result?.name).to.equal('benevolat');
    expect(hasFocus(element, '#title')).to.equal(true);
    await click(element, action('back'));
    expect(title(element)).to.equal(texts[23]);
    expect(element.result).to.equal(undefined);
  });

  it('starts again at a touch, and a touch undoes it, wherever one was', async () => {
    const element = await given({ value: interests });
    await click(element, action('restart'));
    expect(shows(element, action('start'))).to.equal(true);
    expect(element.value).to.deep.equal({});
    expect(hasFocus(element, '#title')).to.equal(true);
    expect(textsOf(element, '[role="status"]').join(' ')).to.include('Les réponses sont effacées.');
    await click(element, action('undo'));
    expect(element.value).to.deep.equal(interests);
    expect(element.result?.name).to.equal('benevolat');
    expect(hasFocus(element, '#title')).to.equal(true);
    await press(element, action('restart'));
    await press(element, action('start'));
    expect(shows(element, action('undo'))).to.equal(false);
  });

  it('keeps the question, the answers and the choice when the language changes', async () => {
    const element = await quiz();
    await press(element, action('start'));
    await press(element, choice(3));
    await press(element, action('next'));
    await press(element, choice(2));
    element.lang = 'en';
    await Promise.resolve();
    await settled(element);
    const english = readQuiz('benevolat', 'en-CA')?.questions[1]?.text ?? '';
    expect(title(element)).to.equal(plain(english));
    expect(title(element)).not.to.equal(texts[1]);
    expect(all<HTMLInputElement>(element, '.ans input').map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    expect(element.value).to.deep.equal({ [idOf(0)]: 2, [idOf(1)]: 1 });
  });
});

describe('the order of the questions', () => {
  /** The questions in the order in which they are asked. */
  async function asked(attributes: Record<string, string>): Promise<string[]> {
    const element = await quiz(attributes);
    await press(element, action('start'));
    const found: string[] = [];
    for (let at = 0; at < 24; at++) {
      found.push(title(element));
      await press(element, action('skip'));
    }
    return found;
  }

  it('is as written, whatever the seed', async () => {
    expect(await asked({ seed: '7' })).to.deep.equal(texts);
  });

  it('shuffled by a seed, is another, the same for the same seed, with every question in it', async () => {
    const seven = await asked({ order: 'shuffled', seed: '7' });
    expect(seven).not.to.deep.equal(texts);
    expect([...seven].sort()).to.deep.equal([...texts].sort());
    expect(await asked({ order: 'shuffled', seed: '7' })).to.deep.equal(seven);
    expect(await asked({ order: 'shuffled', seed: '8' })).not.to.deep.equal(seven);
  });

  it('shuffled without a seed, is by chance, and stays', async () => {
    const orders = new Set<string>();
    for (let time = 0; time < 3; time++) orders.add((await asked({ order: 'shuffled' })).join());
    expect(orders.size).to.be.above(1);
    const element = await quiz({ order: 'shuffled' });
    await press(element, action('start'));
    const first = title(element);
    await press(element, action('skip'));
    await press(element, action('back'));
    expect(title(element)).to.equal(first);
  });
});

describe('answers that the page gives', () => {
  it('lead to the first question without one, in the order in which they are asked', async () => {
    const element = await given({ value: { [idOf(0)]: 2, [idOf(2)]: 0 } });
    expect(title(element)).to.equal(texts[1]);
    const shuffled = await given({ value: { [idOf(0)]: 2 } }, { order: 'shuffled', seed: '7' });
    expect(title(shuffled)).not.to.equal(texts[0]);
  });

  it('lead to the result where none is missing, and to the start where there is none', async () => {
    const element = await given({ value: interests });
    expect(element.result?.name).to.equal('benevolat');
    element.value = {};
    await settled(element);
    expect(shows(element, action('start'))).to.equal(true);
  });

  it('take no focus, and tell the page nothing that it does not know', async () => {
    const home = place();
    const told: string[] = [];
    for (const name of ['trousse-answer', 'trousse-result']) home.addEventListener(name, () => told.push(name));
    const before = document.activeElement;
    const element = await quiz({}, home);
    element.value = interests;
    await settled(element);
    expect(document.activeElement).to.equal(before);
    expect(told).to.deep.equal([]);
  });

  it('are a copy, both ways', async () => {
    const answers: Record<string, 0 | 1 | 2> = { [idOf(0)]: 2 };
    const element = await given({ value: answers });
    answers[idOf(1)] = 1;
    (element.value as typeof answers)[idOf(2)] = 1;
    expect(element.value).to.deep.equal({ [idOf(0)]: 2 });
  });

  it('that come with the name of their quiz are of that quiz', async () => {
    const element = await given({ name: 'mythes', value: { 'lundi-vendredi': 12 } });
    expect(element.value).to.deep.equal({ 'lundi-vendredi': 12 });
    expect(textOf(element, 'legend')).to.include('Question 2 sur 13');
  });

  it('are forgotten with the quiz that they answer', async () => {
    const element = await given({ value: interests });
    element.name = 'mythes';
    await settled(element);
    expect(element.value).to.deep.equal({});
    expect(shows(element, action('start'))).to.equal(true);
    element.quiz = small;
    element.value = { marcher: 2 };
    element.name = 'benevolat';
    await settled(element);
    expect([element.value, title(element)]).to.deep.equal([{ marcher: 2 }, 'Le soir?']);
    element.name = 'mythes';
    await settled(element);
    expect(title(element)).to.equal(plain(readQuiz('mythes', 'fr-CA')?.title ?? ''));
  });
});
