import { expect } from '@open-wc/testing';
import { today } from '../../../src/shared/clock.js';
import { readFiche } from '../../../src/shared/fiches.js';
import { formatDay } from '../../../src/shared/format.js';
import { heard } from '../../support/console.js';
import { eventsDuring } from '../../support/checks/events.js';
import { hostPicture } from '../../support/checks/host.js';
import { cleanUp, settled } from '../../support/mount.js';
import { giveNetworkBack, nextTask, takeRequests } from '../../support/requests.js';
import { click, get, hasFocus, plain, shows, textOf } from '../../support/page.js';
import { fiche, given } from './support/fiche.js';
import { sample } from './support/sample.js';

const { print } = globalThis;
const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');

afterEach(() => {
  cleanUp();
  giveNetworkBack();
  globalThis.print = print;
  Reflect.deleteProperty(navigator, 'clipboard');
  expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
});

const status = '.foot [role="status"]';
const tool = (name: string) => `[part="tools"] [data-action="${name}"]`;
const id = 'role-employeur';
const titleOf = (locale: 'fr-CA' | 'en-CA' = 'fr-CA') => plain(readFiche(id, locale)?.title ?? '');

describe('print', () => {
  it('asks the page first, by the sheet’s name', async () => {
    globalThis.print = () => undefined;
    const element = await fiche({ name: id });
    const [event, ...more] = await eventsDuring('trousse-fiche-print', () => click(element, tool('print')));
    expect(more).to.deep.equal([]);
    expect((event as HTMLElementEventMap['trousse-fiche-print']).detail).to.deep.equal({ name: id });
    expect(event?.cancelable).to.equal(true);
  });

  it('is the page’s own where it prevents ours', async () => {
    let printed = 0;
    globalThis.print = () => void printed++;
    const element = await fiche({ name: id });
    element.addEventListener('trousse-fiche-print', (event) => event.preventDefault());
    const host = hostPicture();
    await click(element, tool('print'));
    expect(printed).to.equal(0);
    expect(textOf(element, status)).to.equal('');
    expect(hostPicture()).to.equal(host);
  });

  it('opens the browser’s own, with the sheet alone on the page, and leaves the host as it was', async () => {
    const element = await given();
    const host = hostPicture();
    const seen: unknown[] = [];
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      seen.push(element.getAttribute('data-trousse-print'), document.adoptedStyleSheets.length);
      dispatchEvent(new Event('afterprint'));
    };
    await click(element, tool('print'));
    expect(seen).to.deep.equal(['self', 1]);
    expect(hostPicture()).to.equal(host);
    expect(textOf(element, status)).to.equal('');
  });

  const refusals = { 'does nothing': () => undefined, throws: () => { throw new Error('sandboxed'); }, 'is missing': undefined } as const;
  for (const [name, refusal] of Object.entries(refusals)) {
    it(`says what to do where it ${name}, and leaves the host as it was`, async () => {
      const element = await fiche({ name: id });
      const host = hostPicture();
      globalThis.print = refusal as typeof print;
      expect(await heard(() => click(element, tool('print')))).to.deep.equal([]);
      expect(textOf(element, status)).to.include('Impossible d’imprimer ici').and.to.include('commande du navigateur');
      expect(shows(element, `${status} a`)).to.equal(false);
      expect(hostPicture()).to.equal(host);
    });
  }

  it('that is refused leads to the sheet’s own page, where it has one', async () => {
    globalThis.print = () => undefined;
    const element = await fiche({ name: id, 'href-pattern': 'https://exemple.test/{lang}/{name}.html' });
    await click(element, tool('print'));
    const link = get<HTMLAnchorElement>(element, `${status} a`);
    expect([link.href, link.target]).to.deep.equal([`https://exemple.test/fr-CA/${id}.html`, '_blank']);
    expect(plain(link.textContent)).to.include('Impossible d’imprimer ici');
  });
});

describe('copy', () => {
  const field = (element: Element) => get<HTMLInputElement>(element, `${status} input`);

  /** What the clipboard receives; it answers as `answer` does. */
  function takeClipboard(answer = () => Promise.resolve()): string[] {
    const written: string[] = [];
    const writeText = (text: string) => {
      written.push(text);
      return answer();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    return written;
  }
  const noClipboard = () => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });

  /** Copies, and gives what stands in the field at the end. */
  async function copy(element: Element, what: 'link' | 'quote'): Promise<string> {
    await click(element, tool(what));
    await settled(element);
    return field(element).value;
  }

  it('is asked for: nothing is there before', async () => {
    expect(shows(await given(), `${status} input`)).to.equal(false);
  });

  it('gives the link that opens the sheet in this page, in the clipboard and in sight', async () => {
    const written = takeClipboard();
    const element = await fiche({ name: id });
    const link = await copy(element, 'link');
    expect(new URL(link).hash).to.equal(`#trousse-fiche=${id}`);
    expect(link.split('#')[0]).to.equal(location.href.split('#')[0]);
    expect(written).to.deep.equal([link]);
    expect(textOf(element, status)).to.include('C’est copié.').and.not.to.include('À copier');
  });

  it('gives the sheet’s own page where it has one', async () => {
    takeClipboard();
    expect(await copy(await fiche({ name: id, 'href-pattern': '/fiches/{name}?hl={lang}' }), 'link')).to.equal(`/fiches/${id}?hl=fr-CA`);
  });

  it('gives the page itself for a sheet that is the page’s', async () => {
    takeClipboard();
    expect(await copy(await given(), 'link')).to.equal(location.href);
  });

  for (const [locale, form] of [['fr-CA', /^La Trousse\. « .+ », fiche d’information revue le .+\. https?:/], ['en-CA', /^La Trousse\. “.+,” information sheet reviewed on .+\. https?:/]] as const) {
    it(`gives a citation: title, day of review, address (${locale})`, async () => {
      const written = takeClipboard();
      const element = await fiche({ name: id, lang: locale });
      const quote = await copy(element, 'quote');
      expect(written).to.deep.equal([quote]);
      expect(plain(quote)).to.match(form).and.to.include(titleOf(locale)).and.to.include(plain(formatDay(element.value?.reviewed ?? '', locale)));
      expect(quote).to.include(`#trousse-fiche=${id}`);
    });
  }

  it('gives a citation that names the kit for the kit’s sheets alone', async () => {
    takeClipboard();
    expect(plain(await copy(await given(), 'quote'))).to.equal(`« Une fiche d’essai », fiche d’information revue le ${plain(formatDay(today(), 'fr-CA'))}. ${location.href}`);
  });

  const other: [name: string, take: () => unknown][] = [
    ['is missing', noClipboard],
    ['refuses', () => takeClipboard(() => Promise.reject(new Error('not allowed')))],
    ['never answers', () => takeClipboard(() => new Promise(() => undefined))],
  ];
  for (const [name, take] of other) {
    it(`shows at once what is to be copied where the clipboard ${name}, and claims nothing`, async () => {
      take();
      const element = await fiche({ name: id });
      for (const what of ['link', 'quote'] as const) {
        expect(await heard(() => copy(element, what))).to.deep.equal([]);
        expect(textOf(element, status)).to.include('À copier').and.not.to.include('C’est copié');
        expect(field(element).value).to.include(`#trousse-fiche=${id}`);
        expect(field(element).readOnly).to.equal(true);
        expect(field(element).ariaLabel).not.to.equal('');
        field(element).focus();
        expect([field(element).selectionStart, field(element).selectionEnd]).to.deep.equal([0, field(element).value.length]);
        field(element).blur();
      }
    });
  }

  it('of a sheet that no longer shows goes away with it', async () => {
    takeClipboard();
    const element = await fiche({ name: id });
    await copy(element, 'link');
    await click(element, '.related a');
    expect(shows(element, `${status} input`)).to.equal(false);
    await copy(element, 'link');
    element.name = 'facteurs-perseverance';
    await settled(element);
    expect(shows(element, `${status} input`)).to.equal(false);
    await copy(element, 'link');
    element.value = sample();
    await settled(element);
    expect(shows(element, `${status} input`)).to.equal(false);
  });
});

describe('the other language', () => {
  it('is offered by its own name, and changes the sheet and the words around it; then back', async () => {
    const element = await fiche({ name: id });
    expect(textOf(element, tool('language'))).to.equal('English');
    expect(get(element, tool('language')).lang).to.equal('en-CA');
    await click(element, tool('language'));
    await nextTask();
    await settled(element);
    expect(element.lang).to.equal('en-CA');
    expect(textOf(element, '[part="heading"]')).to.equal(titleOf('en-CA'));
    expect(titleOf('en-CA')).not.to.equal(titleOf());
    expect(textOf(element, tool('print'))).to.equal('Print this sheet');
    expect(textOf(element, tool('language'))).to.equal('Français');
    expect(hasFocus(element, tool('language'))).to.equal(true);
    await click(element, tool('language'));
    await nextTask();
    await settled(element);
    expect(textOf(element, '[part="heading"]')).to.equal(titleOf());
  });

  it('is not offered where the page switches it off', async () => {
    const element = await fiche({ name: id, languages: 'fr' });
    expect(shows(element, tool('language'))).to.equal(false);
    element.languages = 'fr, en';
    await settled(element);
    expect(shows(element, tool('language'))).to.equal(true);
  });

  it('is not offered for a value, which has one', async () => {
    expect(shows(await given(), tool('language'))).to.equal(false);
    expect(shows(await given(sample(), { name: id }), tool('language'))).to.equal(false);
  });

  it('is not offered for an address that has one', async () => {
    const requests = takeRequests();
    const element = await fiche({ src: '/fiche.json' });
    await requests[0]?.answer(sample());
    await settled(element);
    expect(shows(element, tool('print'))).to.equal(true);
    expect(shows(element, tool('language'))).to.equal(false);
  });

  it('is asked of an address that has both', async () => {
    const requests = takeRequests();
    const element = await fiche({ src: '/{lang}/fiche.json?hl={lang}' });
    expect(requests.map((request) => new URL(request.address).pathname + new URL(request.address).search)).to.deep.equal(['/fr-CA/fiche.json?hl=fr-CA']);
    await requests[0]?.answer(sample());
    await settled(element);
    await click(element, tool('language'));
    await nextTask();
    expect(requests).to.have.length(2);
    expect(requests[1]?.address).to.match(/\/en-CA\/fiche\.json\?hl=en-CA$/);
    // The one that is there stays until the other has come.
    expect(textOf(element, '[part="heading"]')).to.equal('Une fiche d’essai');
    await requests[1]?.answer(sample({ lang: 'en-CA', title: 'A test sheet' }));
    await settled(element);
    expect(textOf(element, '[part="heading"]')).to.equal('A test sheet');
    expect(requests).to.have.length(2);
  });
});
