import { expect } from '@open-wc/testing';
import type { Quiz } from '../../../src/domain/quiz.js';
import type { TrousseQuiz } from '../../../src/elements/trousse-quiz/trousse-quiz.js';
import { readQuiz } from '../../../src/shared/quizzes.js';
import { heard } from '../../support/console.js';
import { cleanUp, place, settled } from '../../support/mount.js';
import { isSeen } from '../../support/shadow.js';
import { giveNetworkBack, takeRequests } from '../../support/requests.js';
import { all, find, plain, press, shows, textOf } from '../../support/page.js';
import { action, choice, given, outside, outsideAnswers, quiz, small, title } from './support/quiz.js';

afterEach(() => {
  cleanUp();
  giveNetworkBack();
});

const french = plain(readQuiz('benevolat', 'fr-CA')?.title ?? '');
const fallbackShown = (element: Element) => element.firstElementChild !== null && isSeen(element.firstElementChild);

/** An element that names its quiz by its address, with something of the page's inside. */
async function asking(attributes = 'src="quiz.json"'): Promise<TrousseQuiz> {
  const element = place(`<trousse-quiz lang="fr" ${attributes}><p>Le quiz arrive.</p></trousse-quiz>`) as TrousseQuiz;
  await settled(element);
  return element;
}

const script = (text: string) => `<script type="application/json">${text}</script>`;
describe('a quiz from an address', () => {
  it('is asked for without cookies; what the page wrote stays until it comes, then it is asked', async () => {
    const requests = takeRequests();
    const element = await asking();
    expect(requests.map(({ address, init }) => [address, init.credentials])).to.deep.equal([[new URL('quiz.json', document.baseURI).href, 'omit']]);
    expect([fallbackShown(element), shows(element, '#title'), element.quiz]).to.deep.equal([true, false, undefined]);
    await requests[0]?.answer(small);
    await settled(element);
    expect([fallbackShown(element), title(element)]).to.deep.equal([false, 'Dehors ou dedans?']);
    expect(element.quiz).to.deep.equal(small);
  });

  it('that cannot be had leaves what the page wrote, says so, and is asked for again at a touch', async () => {
    const requests = takeRequests();
    const element = await asking();
    const messages = await heard(async () => {
      await requests[0]?.fail();
      await settled(element);
    });
    expect(messages).to.have.length(1);
    expect(fallbackShown(element)).to.equal(true);
    expect(textOf(element, '[role="alert"]')).to.include('Le quiz n’a pas pu être chargé.');
    await press(element, action('retry'));
    expect(shows(element, '[role="alert"]')).to.equal(false);
    await requests[1]?.answer(small);
    await settled(element);
    expect(title(element)).to.equal('Dehors ou dedans?');
  });

  it('that is no quiz is refused with its place, and leaves what the page wrote', async () => {
    const requests = takeRequests();
    const element = await asking();
    const [message] = await heard(async () => {
      await requests[0]?.answer({ ...small, questions: [{ ...small.questions[0], weights: { dehors: 0 } }] });
      await settled(element);
    });
    expect(plain(message?.text ?? '')).to.include('trousse-quiz').and.to.include('« src »').and.to.include('questions.0.weights.dehors');
    expect([fallbackShown(element), all(element, '[role="alert"]').length]).to.deep.equal([true, 1]);
  });

  it('waits for nothing once the page gives one, which what comes late does not replace', async () => {
    const requests = takeRequests({ deaf: true });
    const element = await asking();
    element.quiz = small;
    await requests[0]?.answer(outside);
    await settled(element);
    expect(title(element)).to.equal('Dehors ou dedans?');
  });

  it('gets the answers that came before it, judged by it', async () => {
    const requests = takeRequests();
    const element = await asking();
    element.value = { marcher: 2 };
    await requests[0]?.answer(small);
    await settled(element);
    expect([element.value, title(element)]).to.deep.equal([{ marcher: 2 }, 'Le soir?']);
    const other = await asking();
    other.value = { jardin: 2 };
    const messages = await heard(async () => {
      await requests[1]?.answer(small);
      await settled(other);
    });
    expect(messages.map(({ text }) => text.includes('jardin'))).to.deep.equal([true]);
    expect(title(other)).to.equal('Dehors ou dedans?');
  });
});

describe('a quiz in a child of the tag', () => {
  const tag = (content: string) => place(`<trousse-quiz lang="fr">${content}<p>Ailleurs</p></trousse-quiz>`) as TrousseQuiz;

  it('is asked in the place of the kit’s', async () => {
    const element = tag(script(JSON.stringify(small)));
    await settled(element);
    expect(title(element)).to.equal('Dehors ou dedans?');
    expect(fallbackShown(element)).to.equal(false);
  });

  for (const [name, text] of Object.entries({ 'half a quiz': '{ "title": ', 'no quiz': '{ "title": "Vide" }' })) {
    it(`that is ${name} is refused with one error, and the kit’s stays`, async () => {
      let element: TrousseQuiz | undefined;
      const messages = await heard(async () => {
        element = tag(script(text));
        await settled(element);
      });
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(plain(messages[0]?.text ?? '')).to.include('« script »');
      expect(element && [title(element), all(element, '[role="alert"]').length]).to.deep.equal([french, 1]);
    });
  }

  it('is not read again when the page moves the tag', async () => {
    const element = tag(script(JSON.stringify(small)));
    await settled(element);
    element.value = { marcher: 2 };
    place().append(element);
    await settled(element);
    expect(element.value).to.deep.equal({ marcher: 2 });
  });
});

describe('a quiz that the page gives', () => {
  it('has no name of the kit, and is a copy both ways', async () => {
    const mine = structuredClone(small) as { title: string } & Quiz;
    const element = await given({ quiz: mine, value: { marcher: 2, soir: 'feu' } });
    expect(element.result).to.deep.include({ name: '', scoring: 'profile', leaders: ['dehors'] });
    mine.title = 'Autre';
    await settled(element);
    expect(element.quiz?.title).to.equal(small.title);
    (element.quiz as { title: string }).title = 'Autre';
    expect(element.quiz?.title).to.equal(small.title);
  });

  it('in another language keeps the answers; another one forgets them', async () => {
    const element = await given({ quiz: outside, value: { rives: ['mer'] } });
    element.quiz = { ...outside, lang: 'en-CA', title: 'The shore quiz' };
    await settled(element);
    expect([element.value, textOf(element, 'legend').includes('Question 2 sur 4')]).to.deep.equal([{ rives: ['mer'] }, true]);
    element.quiz = small;
    await settled(element);
    expect(element.value).to.deep.equal({});
  });

  it('is marked with its own language', async () => {
    const element = await given({ quiz: { ...outside, lang: 'en' } });
    expect(find(element, '.in')?.lang).to.equal('en');
    expect((await given({ quiz: small })).shadowRoot?.querySelector('.in')?.hasAttribute('lang')).to.equal(false);
  });

  it('of a framework, whose data is a proxy, is taken', async () => {
    const element = await given({ quiz: new Proxy(outside, {}), value: new Proxy(outsideAnswers, {}) });
    expect(element.value).to.deep.equal(outsideAnswers);
  });

  it('has choices of its own words', async () => {
    const element = await given({ quiz: small, value: { marcher: 1 } });
    expect(all(element, '.ans label').map(({ textContent }) => plain(textContent))).to.deep.equal(['Un feu', 'Un livre']);
    await press(element, choice(2));
    await press(element, action('next'));
    expect(element.value).to.deep.equal({ marcher: 1, soir: 'livre' });
  });

  for (const [name, bad] of Object.entries({
    'a weight on a dimension that it does not have': { ...small, questions: [{ ...small.questions[0], weights: { ailleurs: 1 } }] },
    'a slider without its end': { ...outside, questions: [{ kind: 'number', id: 'a', text: 'Combien?', right: 1, minimum: 0 }] },
    'no question': { ...small, questions: [] },
    nothing: null,
  })) {
    it(`is refused with ${name}, and the one before stays`, async () => {
      const element = await given({ quiz: small });
      const messages = await heard(async () => {
        element.quiz = bad as Quiz;
        await settled(element);
      });
      expect(messages).to.have.length(1);
      expect(title(element)).to.equal('Dehors ou dedans?');
    });
  }
});

describe('a refused value', () => {
  it('names its place and what was expected, and changes nothing', async () => {
    const element = await given({ value: { jardin: 1 } });
    for (const [value, place] of [[{ jardin: 3 }, 'jardin (0 | 1 | 2)'], [{ inconnue: 1 }, 'inconnue'], [[2], 'object']] as const) {
      const [message] = await heard(async () => {
        element.value = value as never;
        await settled(element);
      });
      expect(plain(message?.text ?? '')).to.include('« value »').and.to.include(place);
      expect(all(element, '[role="alert"]')).to.have.length(1);
      expect(element.value).to.deep.equal({ jardin: 1 });
    }
    element.value = { jardin: 0 };
    await settled(element);
    expect(all(element, '[role="alert"]')).to.have.length(0);
  });
});

describe('an unknown name', () => {
  it('leaves the quiz that was there, and its answers', async () => {
    const element = await quiz({ name: 'mythes' });
    element.value = { 'lundi-vendredi': 9 };
    await heard(async () => {
      element.name = 'metiers';
      await settled(element);
    });
    expect([element.value, textOf(element, 'legend').includes('sur 13')]).to.deep.equal([{ 'lundi-vendredi': 9 }, true]);
  });
});
