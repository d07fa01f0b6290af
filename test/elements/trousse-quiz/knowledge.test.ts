import { expect } from '@open-wc/testing';
import type { Question } from '../../../src/domain/quiz.js';
import { isRight } from '../../../src/domain/quiz-knowledge.js';
import { readQuiz } from '../../../src/shared/quizzes.js';
import { cleanUp } from '../../support/mount.js';
import { all, click, find, get, hasFocus, plain, press, pressKey, shows, textOf, textsOf, type } from '../../support/page.js';
import { action, choice, given, myths, outside, outsideAnswers, title } from './support/quiz.js';

afterEach(cleanUp);

const french = readQuiz('mythes', 'fr-CA');
const before = { 'lundi-vendredi': 10, 'plafond-conseil': false, 'vendredi-soir': true, 'sept-jours': false };
/** « Les plafonds d’heures cessent le jour des 16 ans » : it is false. */
const sixteen = french?.questions[4];

/** The verdict's edge, on its starting side. */
function edge(element: Element) {
  const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(get(element, '.why'));
  return `${borderInlineStartStyle} ${borderInlineStartWidth}`;
}
const icons = (element: Element, selector: string) => all(element, `${selector} .ic path`).map((path) => path.getAttribute('d'));
const [check, cross] = ['M5 12.5l4.5 4.5L19 7.5', 'M6.5 6.5l11 11M17.5 6.5l-11 11'];

describe('an answer that is right or wrong', () => {
  it('is none before it is given: choosing shows nothing, and may be changed', async () => {
    const element = await given({ name: 'mythes', value: before });
    expect(title(element)).to.equal(plain(sixteen?.text ?? ''));
    expect(textsOf(element, '.ans label')).to.deep.equal(['Vrai', 'Faux']);
    expect(textOf(element, action('next'))).to.equal('Voir la réponse');
    expect(shows(element, action('skip'))).to.equal(false);
    await click(element, choice(1));
    await click(element, choice(2));
    expect(shows(element, '.why')).to.equal(false);
    expect(textOf(element, action('next'))).to.equal('Voir la réponse');
  });

  it('once given, is said to be wrong by a word, an icon and an edge, with what is right, why, and its source of that day', async () => {
    const element = await given({ name: 'mythes', value: before });
    await press(element, choice(1));
    await click(element, action('next'));
    const verdict = textOf(element, '.why');
    expect(textOf(element, '.why .h3')).to.equal('Pas tout à fait');
    expect(icons(element, '.why')).to.deep.equal([cross, check]);
    expect(edge(element)).to.equal('dashed 4px');
    expect(verdict).to.include('Faux').and.to.include(plain(sixteen?.explanation ?? ''));
    expect(verdict).to.include('Loi sur l’instruction publique, art. 14').and.to.match(/Vérifié le \d+ \S+ 20\d\d\./);
    expect(all(element, '.ans label').map((one) => [one.className, plain(one.textContent), getComputedStyle(one).borderTopStyle])).to.deep.equal([['wrong', 'Vrai Réponse donnée', 'dashed'], ['right', 'Faux Bonne réponse', 'solid']]);
    expect(icons(element, '.ans')).to.deep.equal([cross, check]);
    expect(textOf(element, action('next'))).to.equal('Continuer');
  });

  it('once given, is said to be right by a word, an icon and an edge, and what is right is not said again', async () => {
    const element = await given({ name: 'mythes', value: before });
    await press(element, choice(2));
    await press(element, action('next'));
    expect(textOf(element, '.why .h3')).to.equal('C’est juste');
    expect(icons(element, '.why')).to.deep.equal([check]);
    expect(edge(element)).to.equal('solid 4px');
    expect(all(element, '.ans label').map((one) => [one.className, plain(one.textContent)])).to.deep.equal([['', 'Vrai'], ['right', 'Faux Bonne réponse']]);
  });

  it('is announced by a region that was there before, and the focus stands on what comes next', async () => {
    const element = await given({ name: 'mythes', value: before });
    const region = get(element, 'fieldset + [role="status"]');
    expect(region.textContent.trim()).to.equal('');
    await press(element, choice(1));
    await press(element, action('next'));
    expect(plain(region.textContent)).to.include('Pas tout à fait').and.to.include('Faux');
    expect(region.isConnected).to.equal(true);
    expect(hasFocus(element, action('next'))).to.equal(true);
  });

  it('is no longer changed once it is judged, nor after Back', async () => {
    const element = await given({ name: 'mythes', value: before });
    await press(element, choice(1));
    await press(element, action('next'));
    expect(shows(element, '.ans input')).to.equal(false);
    await press(element, action('next'));
    await press(element, action('back'));
    expect(textOf(element, '.why .h3')).to.equal('Pas tout à fait');
    expect(shows(element, '.ans input')).to.equal(false);
    get(element, '#title').focus();
    await pressKey(element, '2');
    expect(element.value['seize-ans']).to.equal(true);
  });
});

describe('a guess', () => {
  it('starts in the middle of its slider, which says its value with its unit', async () => {
    const element = await given({ name: 'mythes' });
    await press(element, action('start'));
    const slider = get<HTMLInputElement>(element, '[type="range"]');
    expect([slider.min, slider.max, slider.value, slider.getAttribute('aria-valuetext')]).to.deep.equal(['0', '40', '20', '20\u00a0h']);
    expect(slider.getAttribute('aria-labelledby')).to.equal('title');
    expect(get<HTMLInputElement>(element, '#guess').value).to.equal('20\u00a0h');
    expect(element.value).to.deep.equal({});
  });

  it('given as it stands is an answer', async () => {
    const element = await given({ name: 'mythes' });
    await press(element, action('start'));
    await click(element, action('next'));
    expect(element.value).to.deep.equal({ 'lundi-vendredi': 20 });
    expect(textOf(element, '.why')).to.include('Pas tout à fait').and.to.include('10 h');
    expect(shows(element, 'fieldset input')).to.equal(false);
    expect(textOf(element, 'fieldset')).to.include('Réponse 20 h');
  });

  it('in halves, and near enough, is right', async () => {
    const { villages, ...others } = outsideAnswers;
    expect(villages).to.equal(8);
    const element = await given({ quiz: outside, value: others });
    expect(get<HTMLInputElement>(element, '#guess').value).to.equal('10');
    get(element, '#guess').focus();
    await type(element, '8,5');
    expect(element.value).to.include({ villages: 8.5 });
    await pressKey(element, 'Enter');
    expect(textOf(element, 'fieldset')).to.include('Réponse 8,5');
    expect(textOf(element, '.why')).to.include('C’est juste');
  });
});

describe('where several may be right', () => {
  it('all of them are, and nothing else', async () => {
    for (const [places, verdict] of [[[1, 2], 'C’est juste'], [[1], 'Pas tout à fait'], [[1, 2, 3], 'Pas tout à fait']] as const) {
      const element = await given({ quiz: outside });
      await press(element, action('start'));
      expect(all<HTMLInputElement>(element, '.ans input').map((one) => one.type)).to.deep.equal(Array(3).fill('checkbox'));
      for (const at of places) await press(element, choice(at));
      await press(element, action('next'));
      expect(textOf(element, '.why .h3'), String(places)).to.equal(verdict);
      if (verdict !== 'C’est juste') expect(textOf(element, '.why')).to.include('Le grand fleuve, La petite rivière');
    }
  });

  it('names in plain words the source that a page names so', async () => {
    const element = await given({ quiz: outside });
    await press(element, action('start'));
    await press(element, choice(1));
    await press(element, action('next'));
    expect(textsOf(element, '.why .src')).to.deep.equal(['Atlas du Rivage, 2024']);
  });
});

describe('the end of a quiz of knowledge', () => {
  const questions = french?.questions ?? [];
  const missed = questions.filter((question) => isRight(question, myths[question.id]) === false);
  const right = questions.length - missed.length;
  /** The right answer to a question, as a person gives it. */
  const answered = (question: Question) => ('right' in question ? question.right : 'options' in question ? (question.options.find((one) => one.right)?.id ?? '') : 0);

  it('says how many were right, and what to know of the others alone', async () => {
    const element = await given({ name: 'mythes', value: myths });
    expect(missed).to.have.length.above(2);
    expect(title(element)).to.equal(`Bonnes réponses : ${right} sur ${questions.length}`);
    expect(element.result).to.include({ name: 'mythes', scoring: 'knowledge', right, of: questions.length });
    expect(textsOf(element, '.missed .h4')).to.deep.equal(missed.map(({ text }) => plain(text)));
    expect(textsOf(element, '.missed b').slice(0, 2)).to.deep.equal(['10 h', 'Vrai']);
    for (const { explanation = '' } of missed) expect(textOf(element, '.missed')).to.include(plain(explanation));
    expect(all(element, '.missed .src').length).to.be.at.least(missed.length);
    for (const note of french?.notes ?? []) expect(textOf(element, '.sources')).to.include(plain(note));
  });

  it('has nothing to know where all was right', async () => {
    const element = await given({ name: 'mythes', value: Object.fromEntries(questions.map((question) => [question.id, answered(question)])) });
    expect(title(element)).to.equal(`Bonnes réponses : ${questions.length} sur ${questions.length}`);
    expect(find(element, '.missed')).to.equal(null);
  });

  it('is said in English', async () => {
    const element = await given({ name: 'mythes', value: myths }, { lang: 'en' });
    expect(title(element)).to.equal(`Right answers: ${right} of ${questions.length}`);
    expect(textsOf(element, '.missed b')[1]).to.equal('True');
  });
});
