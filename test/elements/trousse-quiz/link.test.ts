import { expect } from '@open-wc/testing';
import type { TrousseQuiz } from '../../../src/elements/trousse-quiz/trousse-quiz.js';
import { heard } from '../../support/console.js';
import { cleanUp, place, settled } from '../../support/mount.js';
import { all, click, find, get, press, shows, textOf } from '../../support/page.js';
import { action, choice, given, interests, myths, outside, outsideAnswers, quiz, small } from './support/quiz.js';

const page = location.href;
const address = (hash: string): void => history.replaceState(null, '', (page.split('#')[0] ?? '') + hash);

afterEach(() => {
  cleanUp();
  history.replaceState(null, '', page);
});

/** The fragment of the link that an element makes. */
async function link(element: TrousseQuiz): Promise<string> {
  await press(element, action('link'));
  return new URL(get<HTMLInputElement>(element, 'input[readonly]').value).hash;
}

/** Follows a link to a fragment of the page. */
async function follow(hash: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

describe('a link to a result', () => {
  it('is made on request only, stands there at once, and says who can read it', async () => {
    const element = await given({ value: interests });
    expect([location.hash, shows(element, 'input[readonly]')]).to.deep.equal(['', false]);
    await click(element, action('link'));
    expect(textOf(element, '.foot [role="status"]')).to.include('Qui a ce lien peut lire ces réponses, les scripts de la page aussi; il ne les envoie à aucun serveur.');
    expect(get<HTMLInputElement>(element, 'input[readonly]').value).to.match(/#trousse-quiz=benevolat!/);
    expect(location.hash).to.equal('');
  });

  it('reopens the result, leaves the address, and takes no focus', async () => {
    const hash = await link(await given({ value: interests }));
    cleanUp();
    address(`#avant&${hash.slice(1)}`);
    const before = document.activeElement;
    const element = await quiz();
    expect(element.value).to.deep.equal(interests);
    expect(element.result?.name).to.equal('benevolat');
    expect(location.hash).to.equal('#avant');
    expect(document.activeElement).to.equal(before);
  });

  it('reopens the result though questions were passed over, in another order and another language', async () => {
    const element = await quiz({ order: 'shuffled', seed: '3' });
    await press(element, action('start'));
    await press(element, choice(3));
    await press(element, action('next'));
    await press(element, action('skip'), 23);
    const answers = element.value;
    expect(Object.values(answers)).to.deep.equal([2]);
    const hash = await link(element);
    cleanUp();
    address(hash);
    const reopened = await quiz({ lang: 'en' });
    expect([reopened.value, reopened.result?.scoring]).to.deep.equal([answers, 'profile']);
  });

  it('is followed by the quiz that it names, and by no other on the page', async () => {
    const hash = await link(await given({ name: 'mythes', value: myths }));
    cleanUp();
    address(hash);
    const home = place();
    const first = await quiz({}, home);
    const second = await quiz({ name: 'mythes' }, home);
    expect([first.value, second.value]).to.deep.equal([{}, myths]);
    expect(location.hash).to.equal('');
    const other = await link(await given({ value: interests }));
    await follow(other);
    await settled(first);
    expect([first.value, second.value]).to.deep.equal([interests, myths]);
  });

  it('of a quiz from elsewhere waits for it', async () => {
    const hash = await link(await given({ quiz: outside, value: outsideAnswers }));
    cleanUp();
    address(hash);
    const element = await quiz();
    expect([element.value, location.hash]).to.deep.equal([{}, hash]);
    element.quiz = outside;
    await settled(element);
    expect(element.value).to.deep.equal(outsideAnswers);
    expect([element.result?.scoring, location.hash]).to.deep.equal(['knowledge', '']);
  });

  for (const broken of ['benevolat!', 'benevolat!2_1', `benevolat!${'9_'.repeat(23)}9`, 'benevolat', '%E0%A4%A', '']) {
    it(`that is broken is refused in one sentence and leaves the address: ${broken.slice(0, 20)}`, async () => {
      address(`#trousse-quiz=${broken}`);
      let element: TrousseQuiz | undefined;
      const messages = await heard(async () => { element = await quiz(); });
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(element && [element.value, all(element, '[role="alert"]').length, location.hash]).to.deep.equal([{}, 1, '']);
    });
  }

  it('is not there for a class, nor before the end', async () => {
    const element = await given({ mode: 'class', quiz: small });
    expect(find(element, action('link'))).to.equal(null);
    await press(element, action('hands'));
    await press(element, action('next'), 2);
    expect([shows(element, action('print')), shows(element, action('link'))]).to.deep.equal([true, false]);
  });

  it('is gone once she goes back', async () => {
    const element = await given({ value: interests });
    await link(element);
    await press(element, action('back'));
    await press(element, action('next'));
    expect(shows(element, 'input[readonly]')).to.equal(false);
  });
});
