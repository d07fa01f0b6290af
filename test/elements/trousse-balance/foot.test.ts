import { expect } from '@open-wc/testing';
import { publisher } from '../../../src/content/publisher.js';
import { checkedOn } from '../../../src/domain/sources.js';
import { formatDay } from '../../../src/shared/format.js';
import { cleanUp, settled } from '../../support/mount.js';
import { heard } from '../../support/console.js';
import { hostPicture } from '../../support/checks/host.js';
import { wordsOf } from '../../support/shadow.js';
import { giveTimersBack, takeTimers, type Timers } from '../../support/timers.js';
import { all, click, plain, textOf } from '../../support/page.js';
import { aDay, answerOf, calculator, overBoth, typeIn } from './support/calculator.js';

afterEach(cleanUp);

describe('print', () => {
  const before = globalThis.print;
  afterEach(() => { globalThis.print = before; });

  const status = '.foot [role="status"]';

  it('opens the browser’s own print, with the calculator alone on the page, and leaves the host as it was', async () => {
    const element = await calculator(overBoth);
    const host = hostPicture();
    const seen: string[] = [];
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      seen.push(element.getAttribute('data-trousse-print') ?? '', String(document.adoptedStyleSheets.length));
      dispatchEvent(new Event('afterprint'));
    };
    await click(element, '[data-action="print"]');
    expect(seen).to.deep.equal(['self', '1']);
    expect(hostPicture()).to.equal(host);
    expect(element.hasAttribute('data-trousse-print')).to.equal(false);
    expect(textOf(element, status)).to.equal('');
  });

  it('a browser that never says that it is over is believed when the person is back', async () => {
    const element = await calculator(overBoth);
    const host = hostPicture();
    globalThis.print = () => void dispatchEvent(new Event('beforeprint'));
    await click(element, '[data-action="print"]');
    expect(element.getAttribute('data-trousse-print')).to.equal('self');
    await click(element, '[part="heading"]');
    expect(hostPicture()).to.equal(host);
  });

  const refusals = {
    'does nothing': () => undefined,
    throws: () => { throw new Error('sandboxed'); },
    'is missing': undefined,
  } as const;
  for (const [name, print] of Object.entries(refusals)) {
    it(`says what to do where it ${name}, and leaves the host as it was`, async () => {
      const element = await calculator(overBoth);
      const host = hostPicture();
      globalThis.print = print as typeof globalThis.print;
      const messages = await heard(() => click(element, '[data-action="print"]'));
      expect(messages).to.deep.equal([]);
      expect(textOf(element, status)).to.include('imprime avec la commande de ton navigateur');
      expect(hostPicture()).to.equal(host);
      await typeIn(element, 'leisure', '2');
      expect(textOf(element, status)).to.equal('');
    });
  }

  it('leaves nothing behind when the calculator goes away meanwhile', async () => {
    const element = await calculator(overBoth);
    globalThis.print = () => void dispatchEvent(new Event('beforeprint'));
    await click(element, '[data-action="print"]');
    element.remove();
    expect(document.adoptedStyleSheets).to.deep.equal([]);
    expect(document.querySelectorAll('[data-trousse-print]')).to.have.length(0);
  });

  it('has its day and its address, on paper alone', async () => {
    const element = await calculator(overBoth);
    const paper = all(element, '.paper').map(({ textContent }) => plain(textContent)).join(' ');
    expect(paper).to.include(plain(formatDay(aDay, 'fr-CA'))).and.to.include(location.host + location.pathname);
    for (const one of all(element, '.paper')) expect(getComputedStyle(one).display).to.equal('none');
  });
});

describe('what it says of itself', () => {
  const real = globalThis.Date;
  afterEach(() => { globalThis.Date = real; });

  /** Makes `day` today, at noon in Montréal. */
  function makeToday(day: string): void {
    globalThis.Date = class extends real {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [`${day}T17:00Z`]) as [string]));
      }
    } as DateConstructor;
  }

  const after18Months = () => {
    const on = new real(`${checkedOn}T00:00Z`);
    on.setUTCMonth(on.getUTCMonth() + 18);
    return on;
  };
  const iso = (day: Date) => day.toISOString().slice(0, 10);
  const notice = /dix-huit mois/;

  it('that its rules are old, eighteen months after they were checked, with the way to the current ones', async () => {
    const last = after18Months();
    makeToday(iso(last));
    expect(wordsOf(await calculator())).not.to.match(notice);
    last.setUTCDate(last.getUTCDate() + 1);
    makeToday(iso(last));
    const element = await calculator();
    expect(wordsOf(element)).to.match(notice);
    const link = all<HTMLAnchorElement>(element, '.foot a');
    expect(link[0]?.href).to.match(/^https:/);
  });

  it('that age of the rules does not depend on the day whose law is asked', async () => {
    makeToday(checkedOn);
    expect(wordsOf(await calculator(undefined, { date: '2040-01-01' }))).not.to.match(notice);
    makeToday('2040-01-01');
    expect(wordsOf(await calculator(undefined, { date: checkedOn }))).to.match(notice);
  });

  it('that no jurist has reviewed them, as long as none has', async () => {
    expect(publisher.legalReview === null).to.equal(/relues par un juriste/.test(textOf(await calculator(), '.foot')));
    expect(publisher.legalReview === null).to.equal(/reviewed by a jurist/.test(textOf(await calculator(undefined, { lang: 'en' }), '.foot')));
  });

  it('that it collects nothing, and is no legal advice', async () => {
    const words = textOf(await calculator(), '.foot');
    expect(words).to.include('Rien n’est enregistré ni envoyé').and.to.include('pas un avis juridique');
  });
});

describe('the announcer', () => {
  let timers: Timers;
  beforeEach(() => (timers = takeTimers()));
  afterEach(giveTimersBack);

  const LIVE = '.vh[role="status"]';

  it('is there, empty, from the first drawing, which it does not announce', async () => {
    const element = await calculator();
    expect(all(element, LIVE)).to.have.length(1);
    expect(textOf(element, LIVE)).to.equal('');
    expect(timers.waiting()).to.have.length(0);
  });

  it('says the outcome once the person pauses, and that of the last change only', async () => {
    const element = await calculator();
    for (const worked of [11, 12, 13]) {
      element.value = { hours: { work: [0, worked, 0, 0, 0, 0, 0] } };
      await settled(element);
      expect(textOf(element, LIVE)).to.equal('');
    }
    expect(timers.waiting()).to.have.length(1);
    expect(timers.waiting()[0]?.delay).to.be.within(500, 3000);
    timers.ring();
    await settled(element);
    expect(textOf(element, LIVE)).to.equal(answerOf(element));
    expect(textOf(element, LIVE)).to.include('3 h');
    expect(timers.waiting()).to.have.length(0);
  });

  it('speaks the element’s language of that moment', async () => {
    const element = await calculator(overBoth, { lang: 'fr' });
    const other = await calculator(overBoth, { lang: 'en' });
    element.lang = 'en';
    other.lang = 'fr';
    await Promise.resolve();
    await settled(element, other);
    timers.ring();
    await settled(element, other);
    expect(textOf(element, LIVE)).to.match(/^From Monday/);
    expect(textOf(other, LIVE)).to.match(/^Du lundi/);
  });

  it('says nothing once the calculator is gone', async () => {
    const element = await calculator(overBoth);
    expect(timers.waiting()).to.have.length(1);
    element.remove();
    expect(timers.waiting()).to.have.length(0);
  });
});
