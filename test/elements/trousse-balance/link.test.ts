import { expect } from '@open-wc/testing';
import { encodeWeek } from '../../../src/domain/week-code.js';
import type { TrousseBalance } from '../../../src/elements/trousse-balance/trousse-balance.js';
import { heard } from '../../support/console.js';
import { cleanUp, settled } from '../../support/mount.js';
import { wordsOf } from '../../support/shadow.js';
import { click, find, get, textOf } from '../../support/page.js';
import { aDay, calculator, overBoth, typeIn } from './support/calculator.js';

const page = location.href;
const address = (hash: string) => history.replaceState(null, '', page.split('#')[0] + hash);
const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
/** What the clipboard does with a text; `undefined` where there is none, as on http pages. */
function useClipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: writeText && { writeText }, configurable: true });
}

afterEach(() => {
  cleanUp();
  history.replaceState(null, '', page);
  Reflect.deleteProperty(navigator, 'clipboard');
  expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
});

const linkOf = (element: TrousseBalance) => get<HTMLInputElement>(element, '.foot input').value;

/** The link that a person copies, and what the clipboard received. */
async function copied(element: TrousseBalance): Promise<{ link: string; written: string[] }> {
  const written: string[] = [];
  useClipboard((text) => {
    written.push(text);
    return Promise.resolve();
  });
  await click(element, '[data-action="link"]');
  await settled(element);
  return { link: linkOf(element), written };
}

/** Follows a link in the page, as a person who pastes it in the address does. */
async function follow(link: string): Promise<void> {
  const hash = new URL(link).hash;
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

describe('the link', () => {
  it('is made on request only: nothing of the address or the history moves before, nor after', async () => {
    address('#menu');
    const { length } = history;
    const element = await calculator(overBoth);
    await typeIn(element, 'leisure', '4');
    expect(find(element, '.foot input')).to.equal(null);
    await copied(element);
    expect(location.hash).to.equal('#menu');
    expect(history.length).to.equal(length);
  });

  it('is written to the clipboard, shown, and says who can read it', async () => {
    const element = await calculator(overBoth);
    const { link, written } = await copied(element);
    expect(written).to.deep.equal([link]);
    expect(textOf(element, '.foot [role="status"]')).to.include('Lien copié').and.to.include('peut lire ta semaine').and.to.include('scripts de la page').and.to.include('aucun serveur');
    expect(get<HTMLInputElement>(element, '.foot input').readOnly).to.equal(true);
    expect(get(element, '.foot input').ariaLabel).not.to.equal('');
  });

  it('holds the week in the fragment alone, which no server receives', async () => {
    const { search: before } = location;
    const { link } = await copied(await calculator(overBoth));
    const { search, hash, pathname } = new URL(link);
    expect(search).to.equal(before);
    expect(pathname).to.equal(location.pathname);
    expect(hash).to.match(/^#trousse-balance=[^&]+$/);
    expect(decodeURIComponent(hash.slice('#trousse-balance='.length))).to.include('latestEnd=23:30');
  });

  for (const [before, kept] of [['', ''], ['#menu', 'menu&'], ['#a=1&b=2', 'a=1&b=2&'], ['#trousse-quiz=x', 'trousse-quiz=x&']] as const) {
    it(`keeps the host’s own parts: ${before || 'none'}`, async () => {
      address(before);
      const { link } = await copied(await calculator(overBoth));
      expect(new URL(link).hash).to.match(new RegExp(`^#${kept}trousse-balance=[^&]+$`));
    });
  }

  it('reopens the same week, and is taken out of the address once read', async () => {
    const element = await calculator({ ...overBoth, stage: 'cegep', age: 16, turned16: 'before-this-school-year', lastSchoolDay: '2027-06-22', exception: 'sport', employers: 3, period: 'partial-break', daysWithoutSchool: 12, workInClassHours: true, earliestStart: '00:05', hours: { work: [0.5, 0, 1 / 3, 0, 0, 24, 7.25], sleep: { off: 10 } } });
    const { link } = await copied(element);
    address(`${new URL(link).hash}&menu`);
    const { length } = history;
    const other = await calculator(undefined, { stage: 'university' });
    expect(other.value).to.deep.equal(element.value);
    expect(location.hash).to.equal('#menu');
    expect(history.length).to.equal(length);
  });

  it('leaves an address without a fragment when it was alone, and the host’s state as it was', async () => {
    history.replaceState({ mine: 1 }, '', `${page.split('#')[0]}#trousse-balance=${encodeWeek((await calculator(overBoth)).value)}`);
    await calculator();
    expect(location.href).not.to.include('#');
    expect(history.state).to.deep.equal({ mine: 1 });
  });

  it('opens another week in a calculator that is there already', async () => {
    const element = await calculator();
    await typeIn(element, 'leisure', 'abc');
    await follow(`${page}#trousse-balance=${encodeURIComponent('stage=university;age=22;leisure=9')}`);
    await settled(element);
    expect(element.value).to.include({ stage: 'university', age: 22 });
    expect(get<HTMLInputElement>(element, '[id="leisure"]').value).to.match(/^9/);
    expect(location.hash).to.equal('');
  });

  it('is not heard once the calculator is gone', async () => {
    const element = await calculator();
    element.remove();
    await follow(`${page}#trousse-balance=stage=university;age=22`);
    expect(element.value.stage).to.equal('secondary');
    expect(location.hash).to.include('trousse-balance=');
  });

  const broken = ['', 'x', 'stage=primary', 'stage=secondary;age=15;name=Camille', 'age=15;work=1 2 3', 'age=15;work=1 2 3 4 5 6 x', 'age=200', '%E0%A4%A', '%', 'age=15;hours=8', '<img src=x onerror=alert(1)>', 'stage=secondary;age=1e1000'];
  for (const text of broken) {
    it(`that is broken is refused in a sentence: ${text || 'empty'}`, async () => {
      address(`#menu&trousse-balance=${text}`);
      let element: TrousseBalance | undefined;
      const messages = await heard(async () => { element = await calculator(); });
      if (text === 'age=15;hours=8') return expect(element?.value.age).to.equal(15);
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(element?.value).to.include({ stage: 'secondary', age: 15, latestEnd: null });
      expect(element && textOf(element, '[role="alert"]')).not.to.equal('');
      expect(location.hash).to.equal('#menu');
    });
  }

  it('of another element is left alone', async () => {
    address('#trousse-balances=1&xtrousse-balance=2&trousse-balance');
    const messages = await heard(() => calculator());
    expect(messages).to.deep.equal([]);
    expect(location.hash).to.equal('#trousse-balances=1&xtrousse-balance=2&trousse-balance');
  });

  for (const [name, writeText] of [['missing', undefined], ['refused', () => Promise.reject(new Error('not allowed'))]] as const) {
    it(`with the clipboard ${name}, is shown to be copied by hand, selected as soon as it has the focus`, async () => {
      const element = await calculator(overBoth);
      useClipboard(writeText);
      const messages = await heard(() => click(element, '[data-action="link"]'));
      await settled(element);
      expect(messages).to.deep.equal([]);
      expect(textOf(element, '.foot [role="status"]')).to.include('Lien à copier').and.not.to.include('Lien copié');
      const input = get<HTMLInputElement>(element, '.foot input');
      input.focus();
      expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).to.equal(input.value);
    });
  }

  it('that is no longer that of the week goes away with the next change', async () => {
    const element = await calculator(overBoth);
    await copied(element);
    await typeIn(element, 'leisure', '4');
    expect(find(element, '.foot input')).to.equal(null);
  });

  it('a sandbox that refuses to change the address opens the week all the same', async () => {
    address('#trousse-balance=stage=adult;age=30');
    const before = history.replaceState.bind(history);
    history.replaceState = () => { throw new DOMException('sandboxed', 'SecurityError'); };
    try {
      const element = await calculator(undefined, { date: aDay });
      expect(element.value).to.include({ stage: 'adult', age: 30 });
      expect(wordsOf(element)).not.to.equal('');
    } finally {
      Reflect.deleteProperty(history, 'replaceState');
      before(null, '', page);
    }
  });
});
