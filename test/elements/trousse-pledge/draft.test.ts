import { expect } from '@open-wc/testing';
import { cleanUp, place, settled } from '../../support/mount.js';
import { all, get, shows } from '../../support/page.js';
import { answers, back, choose, facts, fill, held, next, pledge, sign, stepOf, submitted, tick, ticked, write } from './support/pledge.js';

const KEY = `trousse-pledge:${location.pathname}`;

const own = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;

beforeEach(() => localStorage.clear());
afterEach(() => {
  Object.defineProperty(window, 'localStorage', own);
  cleanUp();
  localStorage.clear();
  history.replaceState(null, '');
});

/** The device’s storage is `storage`, or throws it. */
const storageIs = (storage: unknown) => Object.defineProperty(window, 'localStorage', { configurable: true, get: () => {
  if (storage instanceof Error) throw storage;
  return storage;
} });

const box = (element: Element) => get<HTMLInputElement>(element, 'label.check input');

async function toggle(element: Element): Promise<void> {
  box(element).click();
  await settled(element);
}

const kept = (): Record<string, unknown> => JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;

describe('a draft', () => {
  it('is kept only once the person asks: until then nothing is written', async () => {
    const element = await pledge();
    await fill(element);
    await back(element);
    expect([box(element).checked, localStorage.length]).to.deep.equal([false, 0]);
    await toggle(element);
    expect(Object.keys(localStorage)).to.deep.equal([KEY]);
    expect(kept()).to.include(answers);
  });

  it('follows what she answers, without what she declares and consents to', async () => {
    const element = await pledge();
    await choose(element);
    await toggle(element);
    for (const [id, value] of Object.entries(answers)) await write(element, id, value);
    await next(element);
    await tick(element, 'authorised', 'taking-part', 'bulletin');
    expect(kept()).to.deep.equal({ ...answers, commitments: ['hours', 'exams'], weekHours: 12, weekdayHours: 8 });
  });

  it('comes back on the next visit, over what the page fills in, and asks consents anew', async () => {
    const element = await pledge();
    await fill(element);
    await back(element);
    await toggle(element);
    element.remove();
    const later = await pledge({ organisation: 'Nom de la page', language: 'fr' });
    expect(ticked(later)).to.deep.equal(['commitment-hours', 'commitment-exams']);
    await next(later);
    expect(held(later)).to.deep.equal(answers);
    expect(box(later).checked).to.equal(true);
    await next(later);
    expect(ticked(later)).to.deep.equal([]);
  });

  it('is erased as soon as she asks', async () => {
    const element = await pledge();
    await choose(element);
    await toggle(element);
    await toggle(element);
    expect([box(element).checked, localStorage.length]).to.deep.equal([false, 0]);
    await write(element, 'contact', 'Zoé');
    expect(localStorage.length).to.equal(0);
  });

  it('is erased once the pledge is received, and not before', async () => {
    const element = await pledge(facts);
    let accept = () => {};
    submitted(element, (event) => {
      event.preventDefault();
      accept = () => event.accept('QC-7');
    });
    await fill(element);
    await back(element);
    await toggle(element);
    await next(element);
    await tick(element, 'authorised', 'taking-part');
    await next(element);
    expect(localStorage.length).to.equal(1);
    accept();
    await settled(element);
    expect([stepOf(element), localStorage.length]).to.deep.equal([4, 0]);
  });

  it('stays where the pledge could not be sent, and the person is not asked to keep a copy', async () => {
    const element = await pledge(facts);
    submitted(element, (event) => {
      event.preventDefault();
      event.refuse();
    });
    await fill(element);
    await back(element);
    await toggle(element);
    await next(element);
    await tick(element, 'authorised', 'taking-part');
    await next(element);
    expect(localStorage.length).to.equal(1);
    expect(get(element, '#sending').parentElement?.textContent).not.to.include('gardez une copie');
  });

  it('leaves alone what others keep', async () => {
    localStorage.setItem('host', '1');
    const element = await pledge();
    await sign(element);
    expect({ ...localStorage }).to.deep.equal({ host: '1' });
  });

  for (const [name, text] of [['no JSON', '{'], ['of another kit', '{"name":"Zoé"}'], ['with hours over the law', '{"weekHours":40}'], ['a list', '[]']] as const) {
    it(`that cannot be read is as if there was none: ${name}`, async () => {
      localStorage.setItem(KEY, text);
      const element = await pledge({ organisation: 'Chez Zoé' });
      await choose(element);
      expect([held(element).organisation, box(element).checked, shows(element, '[role="alert"]')]).to.deep.equal(['Chez Zoé', false, false]);
    });
  }

  for (const [name, storage] of [['refused', new DOMException('', 'SecurityError')], ['missing', undefined]] as const) {
    it(`is not offered where storage is ${name}, and nothing is lost`, async () => {
      storageIs(storage);
      const element = await pledge();
      await choose(element);
      expect(shows(element, 'label.check')).to.equal(false);
      for (const [id, value] of Object.entries(answers)) await write(element, id, value);
      await next(element);
      await tick(element, 'authorised', 'taking-part');
      await next(element);
      expect(stepOf(element)).to.equal(4);
    });
  }

  it('is not said to be kept where there is no room for it', async () => {
    storageIs({ getItem: () => null, removeItem: () => undefined, setItem: () => {
      throw new DOMException('', 'QuotaExceededError');
    } });
    const element = await pledge();
    await choose(element);
    await toggle(element);
    expect(box(element).checked).to.equal(false);
  });

  it('is offered where a person writes, and nowhere else', async () => {
    const element = await pledge({}, place());
    expect(all(element, 'label.check')).to.have.length(0);
    await fill(element);
    expect(all(element, 'label.check')).to.have.length(0);
  });
});
