import { expect } from '@open-wc/testing';
import type { TroussePledge } from '../../../src/elements/trousse-pledge/trousse-pledge.js';
import { sendingWords } from '../../../src/elements/trousse-pledge/words.js';
import { network as browserNetwork } from '../../shared/support/sending.js';
import { axeProblems } from '../../support/checks/axe.js';
import { headingProblems } from '../../support/checks/headings.js';
import { keyboardProblems } from '../../support/checks/keyboard.js';
import { targetProblems, widthProblems } from '../../support/checks/layout.js';
import { expectNone } from '../../support/expect-none.js';
import { cleanUp, place, settled } from '../../support/mount.js';
import { giveNetworkBack, nextTask } from '../../support/requests.js';
import { get, hasFocus, plain, shows, textOf } from '../../support/page.js';
import { takeNetwork } from './support/network.js';
import { act, answers, certificate, choose, english, facts, french, next, pledge, receiver, sign, stepOf, submitted, tick, write } from './support/pledge.js';

const real = { create: URL.createObjectURL, click: HTMLElement.prototype.click };

beforeEach(() => history.replaceState(null, ''));
afterEach(() => {
  cleanUp();
  giveNetworkBack();
  browserNetwork.restore();
  URL.createObjectURL = real.create;
  HTMLElement.prototype.click = real.click;
  history.replaceState(null, '');
});

/** A pledge that its page refuses to keep. */
async function failed(attributes: Readonly<Record<string, string>> = {}, changes: Readonly<Record<string, string>> = {}, parent: Element = place()): Promise<TroussePledge> {
  const element = await pledge({ ...facts, ...attributes }, parent);
  submitted(element, (event) => {
    event.preventDefault();
    event.refuse();
  });
  await sign(element, changes);
  return element;
}

const says = (element: Element, state: Parameters<typeof sendingWords>[0]) => textOf(element, '#sending').includes(plain(french(() => sendingWords(state)).title));
const textIn = (element: Element) => get<HTMLTextAreaElement>(element, 'textarea').value;
const mail = (element: Element) => get<HTMLAnchorElement>(element, 'a[href^="mailto:"]').href;

describe('where the sending stands', () => {
  it('is said while it is on its way, without anything to press', async () => {
    const element = await pledge(receiver);
    const network = takeNetwork(element);
    await sign(element);
    await network.sent();
    expect(get(element, '#sending').getAttribute('role')).to.equal('status');
    expect([says(element, 'sending'), hasFocus(element, '#sending'), shows(element, '[data-action="retry"]'), shows(element, 'textarea')]).to.deep.equal([true, true, false, false]);
  });

  it('is said when the service does not answer, with how long until the next try, and goes on when the person asks', async () => {
    const element = await pledge(receiver);
    const network = takeNetwork(element);
    await sign(element);
    await (await network.sent()).answer(500);
    expect(textOf(element, '#sending')).to.match(/\b[12] s\b/);
    expect([says(element, 'busy'), shows(element, 'textarea')]).to.deep.equal([true, true]);
    await act(element, 'retry');
    expect(says(element, 'sending')).to.equal(true);
    await (await network.sent(2)).answer(201, { reference: 'QC-7' });
    expect([stepOf(element), network.requests.length]).to.deep.equal([4, 2]);
  });

  it('is said while there is no network, loses nothing, and goes on by itself', async () => {
    browserNetwork.off();
    const element = await pledge(receiver);
    const network = takeNetwork(element);
    await sign(element);
    await nextTask();
    await settled(element);
    expect([says(element, 'offline'), shows(element, 'textarea'), network.requests.length]).to.deep.equal([true, true, 0]);
    expect(element.value).to.include(answers);
    browserNetwork.on();
    await (await network.sent()).answer(201, { reference: 'QC-7' });
    expect([stepOf(element), network.requests.length]).to.deep.equal([4, 1]);
  });

  it('is said when the connection drops', async () => {
    const element = await pledge(receiver);
    const network = takeNetwork(element);
    await sign(element);
    await (await network.sent()).drop();
    expect(says(element, 'busy')).to.equal(true);
  });

  it('changes language with the element', async () => {
    const element = await failed();
    element.lang = 'en';
    await settled(element);
    expect(textOf(element, '#sending')).to.include(english(() => sendingWords('failed')).title);
  });

  it('is read, walked through and hit like all the rest, on a narrow phone too', async () => {
    for (const lang of ['fr', 'en']) {
      const element = await failed({ lang, 'fallback-email': 'secours@rivage.test' }, {}, place('<div style="width: 320px"></div>'));
      expectNone([...(await axeProblems(element)), ...headingProblems(element, 2), ...targetProblems(element), ...widthProblems(element), ...(await keyboardProblems(element))]);
    }
  });
});

describe('a way out', () => {
  it('is the text of all the answers, chosen whole as soon as a person comes to it', async () => {
    const element = await failed();
    const field = get<HTMLTextAreaElement>(element, 'textarea');
    expect([field.readOnly, (field.ariaLabel ?? '').length > 0]).to.deep.equal([true, true]);
    for (const value of Object.values(answers)) expect(field.value).to.include(value);
    expect(field.value).to.include('alléger les semaines d’examens');
    expect(field.value.match(/[✓✗]/g)).to.deep.equal(['✓', '✗', '✗']);
    field.focus();
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
  });

  it('bears the id of the pledge: what comes twice is known', async () => {
    const element = await pledge(facts);
    const records = submitted(element, (event) => {
      event.preventDefault();
      event.refuse();
    });
    await sign(element);
    expect(textIn(element)).to.include(records[0]?.id);
  });

  it('is the same in a file', async () => {
    const element = await failed();
    const files: [name: string, content: Promise<string>][] = [];
    let blob: Blob | undefined;
    URL.createObjectURL = (content) => {
      blob = content as Blob;
      return 'blob:essai';
    };
    get(element, '[data-action="download-answers"]').addEventListener('click', () => {
      HTMLElement.prototype.click = function (this: HTMLElement) {
        files.push([(this as HTMLAnchorElement).download, (blob as Blob).text()]);
      };
    }, { capture: true });
    real.click.call(get(element, '[data-action="download-answers"]'));
    expect(files).to.have.length(1);
    expect(files[0]?.[0]).to.include(answers.organisation).and.to.match(/\.txt$/);
    expect(await files[0]?.[1]).to.equal(textIn(element));
  });

  it('says where a copy can go, and that it is to be kept', async () => {
    const [withContact, without] = [await failed(), await failed({ 'operator-contact': '' })];
    const ways = (element: Element) => plain(get(element, '#sending').parentElement?.textContent ?? '');
    expect(ways(withContact)).to.include(facts['operator-contact']);
    expect(ways(withContact)).to.include('gardez une copie');
    expect(ways(without)).not.to.include('Envoyez la copie');
  });

  it('is an e-mail only where the page gives an address', async () => {
    expect(shows(await failed(), 'a[href^="mailto:"]')).to.equal(false);
    const address = new URL(mail(await failed({ 'fallback-email': 'secours@rivage.test' })));
    expect(address.pathname).to.equal('secours@rivage.test');
    expect(address.searchParams.get('subject')).to.include(answers.organisation);
  });

  for (const [name, organisation] of [['accents', 'Épicerie Chez Zoé'], ['signs that an address would take for its own', 'A & B?subject=x#y'], ['200 letters of four bytes', '👩'.repeat(100)], ['half a character', 'Caf\ud83d\u00e9']] as const) {
    it(`is an e-mail that a program does not cut nor misread, with ${name}`, async () => {
      const element = await failed({ 'fallback-email': 'secours@rivage.test' }, { organisation });
      const [, query = ''] = /\?(.*)$/.exec(mail(element)) ?? [];
      const [subject = '', body = '', ...more] = query.split('&').map((part) => part.replace(/^\w+=/, ''));
      expect(more).to.deep.equal([]);
      expect(body.length).to.be.below(1800).and.above(100);
      expect(textIn(element).replaceAll('\ud83d\u00e9', '\u00e9').startsWith(decodeURIComponent(body)), 'the beginning of the text').to.equal(true);
      expect(decodeURIComponent(subject)).to.include(organisation.replace('\ud83d\u00e9', '\u00e9'));
    });
  }

  it('is also to mend and sign again: another pledge', async () => {
    const element = await failed();
    const ids: string[] = [];
    element.addEventListener('trousse-submit', ({ detail }) => ids.push(detail.record.id));
    await act(element, 'retry');
    await act(element, 'back');
    await write(element, 'email', 'autre@exemple.test');
    await next(element);
    await next(element);
    expect(new Set(ids).size).to.equal(2);
  });

  it('is nowhere once the pledge is received, nor before it is signed', async () => {
    const element = await pledge();
    await choose(element);
    expect(shows(element, '#sending')).to.equal(false);
    for (const [id, value] of Object.entries(answers)) await write(element, id, value);
    await next(element);
    await tick(element, 'authorised', 'taking-part');
    await next(element);
    expect([shows(element, '#sending'), shows(element, 'textarea'), certificate(element).length > 0]).to.deep.equal([false, false, true]);
  });
});
