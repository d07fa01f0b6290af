import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emptyPledge } from '../../../src/domain/pledge.js';
import { commitmentWords, problemWords } from '../../../src/elements/trousse-pledge/words.js';
import { formatHours } from '../../../src/shared/format.js';
import { giveHistoryBack, takeHistory } from '../../shared/support/history.js';
import { cleanUp, settled } from '../../support/mount.js';
import { all, get, hasFocus, plain, pressKey, shows, textOf, textsOf } from '../../support/page.js';
import { answers, back, choose, facts, fill, french, held, next, pledge, receiver, sign, stepOf, submitted, tick, ticked, write } from './support/pledge.js';

beforeEach(takeHistory);
afterEach(() => {
  cleanUp();
  giveHistoryBack();
});

/** Leaves a field, and writes in it first. */
async function type(element: Element, id: string, text: string): Promise<void> {
  get(element, `#${id}`).focus();
  await sendKeys({ type: text });
  await pressKey(element, 'Tab');
}

const hoursOf = (element: Element) => ['weekHours', 'weekdayHours'].map((id) => plain(get<HTMLInputElement>(element, `#${id}`).value));

describe('the steps', () => {
  it('are four, each with its title, where it stands, and the focus on the title', async () => {
    const element = await pledge();
    const titles = [textOf(element, '[part="heading"]')];
    expect([stepOf(element), shows(element, '[data-action="back"]')]).to.deep.equal([1, false]);
    await choose(element);
    expect([stepOf(element), shows(element, '[data-action="back"]'), hasFocus(element, '#title')]).to.deep.equal([2, true, true]);
    titles.push(textOf(element, '[part="heading"]'));
    for (const [id, value] of Object.entries(answers)) await write(element, id, value);
    await next(element);
    expect([stepOf(element), hasFocus(element, '#title')]).to.deep.equal([3, true]);
    titles.push(textOf(element, '[part="heading"]'));
    await tick(element, 'authorised', 'taking-part');
    await next(element);
    expect([stepOf(element), shows(element, '[data-action="back"]'), hasFocus(element, '#title')]).to.deep.equal([4, false, true]);
    titles.push(textOf(element, '[part="heading"]'));
    expect(new Set(titles).size).to.equal(4);
    expect(titles[3]).to.include(answers.contact);
  });

  it('go back with all that was answered, in each', async () => {
    const element = await pledge();
    await choose(element);
    await write(element, 'organisation', 'Chez Zoé');
    await write(element, 'email', 'à moitié@');
    await back(element);
    expect([stepOf(element), hasFocus(element, '#title')]).to.deep.equal([1, true]);
    expect(ticked(element)).to.deep.equal(['commitment-hours', 'commitment-exams']);
    await next(element);
    expect(held(element)).to.include({ organisation: 'Chez Zoé', email: 'à moitié@' });
    for (const [id, value] of Object.entries(answers)) await write(element, id, value);
    await next(element);
    await tick(element, 'authorised', 'listing');
    await back(element);
    expect(held(element)).to.deep.equal(answers);
    await next(element);
    expect(ticked(element)).to.deep.equal(['authorised', 'listing']);
  });

  it('are no problem to go back from: what was said to be mended is said again when she goes on', async () => {
    const element = await pledge();
    await choose(element);
    await next(element);
    expect(shows(element, '#problems')).to.equal(true);
    await back(element);
    expect(shows(element, '#problems')).to.equal(false);
    await next(element);
    expect(shows(element, '#problems')).to.equal(false);
  });

  it('keep their answers in another language, and say them in it', async () => {
    const element = await pledge();
    await fill(element);
    await tick(element, 'authorised');
    const before = element.value;
    element.lang = 'en';
    await settled(element);
    expect(element.value).to.deep.equal(before);
    expect(ticked(element)).to.deep.equal(['authorised']);
    expect(textsOf(element, '.deed li')[1]).to.match(/exam weeks/);
    await back(element);
    expect(held(element)).to.deep.equal(answers);
  });

  it('go on with the Enter key', async () => {
    const element = await pledge();
    await tick(element, 'commitment-exams');
    get(element, '#commitment-exams').focus();
    await pressKey(element, 'Enter');
    expect(stepOf(element)).to.equal(2);
  });
});

describe('the browser’s history', () => {
  const popped = async (element: Element, go: () => void) => {
    const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    go();
    await heard;
    await settled(element);
  };

  it('is left alone unless the page asks', async () => {
    const { length } = history;
    await fill(await pledge());
    expect([history.length, history.state]).to.deep.equal([length, null]);
  });

  it('goes back a step with all that was answered, where the page asks', async () => {
    history.replaceState({ router: 7 }, '');
    const element = await pledge({ history: '' });
    await fill(element);
    expect(history.state).to.deep.equal({ router: 7, trousseStep: 3 });
    await popped(element, () => history.back());
    expect([stepOf(element), hasFocus(element, '#title')]).to.deep.equal([2, true]);
    expect(held(element)).to.deep.equal(answers);
    await popped(element, () => get(element, '[data-action="back"]').click());
    expect(stepOf(element)).to.equal(1);
    expect(ticked(element)).to.deep.equal(['commitment-hours', 'commitment-exams']);
  });

  it('does not bring anyone past what is to be answered', async () => {
    const element = await pledge({ history: '' });
    const records = submitted(element);
    await fill(element);
    await popped(element, () => history.back());
    await write(element, 'email', '');
    await popped(element, () => history.forward());
    expect(stepOf(element)).to.equal(3);
    await tick(element, 'authorised', 'taking-part');
    await next(element);
    expect(records).to.deep.equal([]);
    expect([stepOf(element), hasFocus(element, '#problems')]).to.deep.equal([2, true]);
    expect(textsOf(element, '#problems a')).to.have.length(1);
  });

  it('does not undo what is signed', async () => {
    const element = await pledge({ history: '' });
    await sign(element);
    await popped(element, () => history.back());
    expect(stepOf(element)).to.equal(4);
    expect(shows(element, '.certificate')).to.equal(true);
  });
});

describe('hours', () => {
  it('are asked where they are promised, and not otherwise', async () => {
    const element = await pledge();
    expect(shows(element, '#weekHours')).to.equal(false);
    await tick(element, 'commitment-hours');
    expect(hoursOf(element)).to.deep.equal(['12 h', '8 h']);
    await tick(element, 'commitment-hours');
    expect(shows(element, '#weekHours')).to.equal(false);
  });

  const typed: [id: string, text: string, hours: number | null][] = [
    ['weekHours', '17', 17], ['weekHours', '18', null], ['weekHours', '0', null], ['weekHours', '1', 1], ['weekHours', '99', null], ['weekHours', '-5', null], ['weekHours', '15 h', 15], ['weekHours', ' 15 ', 15],
    ['weekdayHours', '10', 10], ['weekdayHours', '11', null], ['weekdayHours', '17', null], ['weekdayHours', '0', 0],
    ['weekHours', 'beaucoup', null], ['weekHours', '12,5', null], ['weekHours', '1e1', null], ['weekHours', '12 13', null],
  ];
  for (const [id, text, hours] of typed) {
    it(`${id} typed « ${text} »: ${hours === null ? 'stops the step, and says how to mend it' : formatHours(hours, 'fr-CA')}`, async () => {
      const element = await pledge();
      await tick(element, 'commitment-hours');
      await type(element, id, text);
      await next(element);
      if (hours === null) {
        const words = plain(french(() => problemWords(id as 'weekHours', 'format', id === 'weekHours' ? 17 : 10)));
        expect(stepOf(element)).to.equal(1);
        expect(textsOf(element, '#problems a')).to.deep.equal([words]);
        expect(textOf(element, `#${id}-error`)).to.equal(words);
        expect(get(element, `#${id}`).ariaInvalid).to.equal('true');
        expect(get<HTMLInputElement>(element, `#${id}`).value).to.equal(text);
        expect([element.value.weekHours <= 17, element.value.weekdayHours <= 10]).to.deep.equal([true, true]);
      } else {
        expect(stepOf(element)).to.equal(2);
        await back(element);
        expect(plain(get<HTMLInputElement>(element, `#${id}`).value)).to.equal(plain(formatHours(hours, 'fr-CA')));
      }
    });
  }

  for (const [id, most] of [['weekHours', 17], ['weekdayHours', 10]] as const) {
    it(`${id} never steps over ${most}, with keys nor with its buttons`, async () => {
      const element = await pledge();
      element.value = { commitments: ['hours'], weekHours: 17, weekdayHours: 10 };
      await settled(element);
      get(element, `#${id}`).focus();
      await pressKey(element, 'ArrowUp');
      get(element, `#${id}`).parentElement?.querySelector<HTMLElement>('button:last-of-type')?.click();
      await settled(element);
      expect(element.value[id]).to.equal(most);
      expect(get(element, `#${id}`).ariaValueMax).to.equal(String(most));
    });
  }

  it('of the week, typed letter by letter, leave those of the weekdays as they were', async () => {
    const element = await pledge();
    await tick(element, 'commitment-hours');
    await type(element, 'weekHours', '15');
    expect(hoursOf(element)).to.deep.equal(['15 h', '8 h']);
  });

  it('of the weekdays are at most those of the week, and come back when it is longer again', async () => {
    const element = await pledge();
    await tick(element, 'commitment-hours');
    await type(element, 'weekHours', '5');
    expect(hoursOf(element)).to.deep.equal(['5 h', '5 h']);
    expect(get(element, '#weekdayHours').ariaValueMax).to.equal('5');
    await type(element, 'weekHours', '12');
    expect(hoursOf(element)).to.deep.equal(['12 h', '8 h']);
  });

  it('that cannot be read stop nothing where they are promised no more', async () => {
    const element = await pledge();
    await tick(element, 'commitment-hours', 'commitment-exams');
    await type(element, 'weekHours', 'x');
    await tick(element, 'commitment-hours');
    await next(element);
    expect(stepOf(element)).to.equal(2);
  });

  it('that are mended are no problem any more, the same number as before too', async () => {
    const element = await pledge();
    await tick(element, 'commitment-hours');
    await type(element, 'weekHours', 'x');
    await next(element);
    expect(shows(element, '#problems')).to.equal(true);
    await type(element, 'weekHours', '12');
    expect(shows(element, '#problems')).to.equal(false);
    await next(element);
    expect(stepOf(element)).to.equal(2);
  });

  it('are read in the deed that is signed', async () => {
    const element = await pledge();
    await tick(element, 'commitment-hours');
    await type(element, 'weekHours', '14');
    await tick(element, 'commitment-hours');
    await fill(element);
    const deed = plain(french(() => commitmentWords('hours', { ...emptyPledge, weekHours: 14 }, 'fr-CA')).deed);
    expect(textsOf(element, '.deed li')[0]).to.equal(deed);
    expect(deed).to.include('14 h');
  });
});

describe('the fields', () => {
  const help: [id: string, type: string, autocomplete: string, inputMode: string][] = [
    ['organisation', 'text', 'organization', 'text'], ['sector', 'text', 'off', 'text'], ['students', 'text', 'off', 'numeric'], ['municipality', 'text', 'address-level2', 'text'], ['website', 'url', 'url', 'url'],
    ['contact', 'text', 'name', 'text'], ['role', 'text', 'organization-title', 'text'], ['email', 'email', 'email', 'email'], ['telephone', 'tel', 'tel', 'tel'],
  ];
  for (const [id, type, autocomplete, inputMode] of help) {
    it(`${id} has its name, and what helps to fill it in on a phone`, async () => {
      const element = await pledge();
      await choose(element);
      const field = get<HTMLInputElement>(element, `#${id}`);
      expect(plain(field.labels?.[0]?.textContent ?? '')).not.to.equal('');
      expect([field.type, field.autocomplete, field.inputMode, field.enterKeyHint]).to.deep.equal([type, autocomplete, inputMode, 'next']);
    });
  }

  it('ask the browser to judge nothing: its words are not ours', async () => expect(get<HTMLFormElement>(await pledge(), 'form').noValidate).to.equal(true));

  it('have one that no person meets, by sight, by key or by screen reader', async () => {
    const element = await pledge();
    await choose(element);
    const trap = get<HTMLInputElement>(element, '[name="fax"]');
    expect([trap.tabIndex, trap.closest('[aria-hidden="true"]') !== null, trap.autocomplete]).to.deep.equal([-1, true, 'off']);
    const { width, height } = trap.getBoundingClientRect();
    expect(Math.max(width, height) <= 1 || trap.closest('.vh') !== null).to.equal(true);
  });
});

describe('consents', () => {
  const boxes = ['authorised', 'taking-part', 'listing', 'bulletin'];

  it('are asked one by one, and none is ticked beforehand', async () => {
    const element = await pledge();
    element.value = { ...answers, commitments: ['exams'], authorised: true, consents: ['taking-part', 'listing', 'bulletin'] };
    await settled(element);
    await next(element);
    await next(element);
    expect(all<HTMLInputElement>(element, 'input[type="checkbox"]').map(({ id }) => id)).to.deep.equal(boxes);
    expect(ticked(element)).to.deep.equal([]);
    for (const id of boxes) {
      await tick(element, id);
      expect(ticked(element)).to.deep.equal([id]);
      await tick(element, id);
    }
  });

  it('each say who receives, for how long, where, who is in charge, and how to withdraw', async () => {
    const element = await pledge({ ...receiver, 'privacy-href': 'https://rivage.test/vie-privee' });
    await fill(element);
    const about = (id: string) => textOf(element, `#about-${id}`);
    for (const fact of ['operator', 'retention', 'hosted-in', 'privacy-contact'] as const) expect(about('taking-part')).to.include(facts[fact]);
    for (const fact of ['operator', 'privacy-contact'] as const) expect(about('listing')).to.include(facts[fact]);
    for (const fact of ['operator', 'operator-address', 'operator-contact'] as const) expect(about('bulletin')).to.include(facts[fact]);
    for (const id of boxes.slice(1)) expect(get(element, `#${id}`).getAttribute('aria-describedby')?.split(' ')).to.include(`about-${id}`);
    const policy = get<HTMLAnchorElement>(element, 'a[href="https://rivage.test/vie-privee"]');
    expect(policy.rel).to.equal('noopener');
  });

  it('show where the page says nothing of who receives', async () => {
    const element = await pledge();
    await fill(element);
    expect(textOf(element, '#about-taking-part').match(/\(à préciser\)/g)).to.have.length(4);
    expect(shows(element, 'a[target="_blank"]')).to.equal(false);
  });

  it('that are asked for sign nothing until they are given, and the others may be left', async () => {
    const element = await pledge();
    const records = submitted(element);
    await fill(element);
    await tick(element, 'listing', 'bulletin');
    await next(element);
    expect(records).to.deep.equal([]);
    expect(all<HTMLAnchorElement>(element, '#problems a').map(({ hash }) => hash)).to.deep.equal(['#authorised', '#taking-part']);
    await tick(element, 'listing', 'bulletin', 'authorised', 'taking-part');
    await next(element);
    expect(records[0]?.consents.map(({ purpose, given }) => [purpose, given])).to.deep.equal([['taking-part', true], ['listing', false], ['bulletin', false]]);
  });
});
