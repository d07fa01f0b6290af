import { expect } from '@open-wc/testing';
import type { TroussePledge } from '../../../src/elements/trousse-pledge/trousse-pledge.js';
import { thanksWords } from '../../../src/elements/trousse-pledge/words.js';
import { cleanUp, settled } from '../../support/mount.js';
import { giveNetworkBack, nextTask } from '../../support/requests.js';
import { all, get, plain, shows, textOf, textsOf } from '../../support/page.js';
import { takeNetwork } from './support/network.js';
import { act, answers, certificate, english, french, pledge, receiver, sign } from './support/pledge.js';

const real = { create: URL.createObjectURL, click: HTMLElement.prototype.click, print: globalThis.print };

beforeEach(() => history.replaceState(null, ''));
afterEach(() => {
  cleanUp();
  giveNetworkBack();
  URL.createObjectURL = real.create;
  HTMLElement.prototype.click = real.click;
  globalThis.print = real.print;
  history.replaceState(null, '');
});

const badge = { href: 'https://rivage.test/e/7', src: 'https://rivage.test/b/7.svg' };

/** A pledge that was received, with what its receiver gave. */
async function received(given: Readonly<Record<string, unknown>> = {}, attributes: Readonly<Record<string, string>> = {}, ...consents: string[]): Promise<TroussePledge> {
  const element = await pledge({ ...receiver, ...attributes });
  const network = takeNetwork(element);
  await sign(element, {}, ...consents);
  await (await network.sent()).answer(201, { reference: 'QC-7', ...given });
  return element;
}

const fields = (element: Element) => all<HTMLInputElement>(element, 'input[readonly]').map(({ value }) => plain(value));

/** The file that a press of a button offers: its name, its type, its bytes. */
async function offered(element: Element, action: string): Promise<{ name: string; type: string; blob: Blob }> {
  let blob = new Blob();
  const file = new Promise<string>((resolve) => {
    URL.createObjectURL = (content) => {
      blob = content as Blob;
      return 'blob:essai';
    };
    HTMLElement.prototype.click = function (this: HTMLElement) {
      resolve((this as HTMLAnchorElement).download);
    };
  });
  real.click.call(get(element, `[data-action="${action}"]`));
  return { name: await file, type: blob.type, blob };
}

describe('the thanks', () => {
  it('are to the person, by name', async () => expect(textOf(await received(), '[part="heading"]')).to.include(answers.contact));

  it('hold a certificate of a pledge, with all that it is of', async () => {
    const element = await received();
    const lines = certificate(element);
    const text = lines.join(' ');
    for (const part of [answers.organisation, `${answers.municipality}, ${answers.mrc}`, 'alléger les semaines d’examens', answers.contact, answers.role, 'QC-7']) expect(text).to.include(part);
    expect(text).to.match(/engagement .*20\d\d-20\d\d.*pas une certification/);
    expect(text).to.match(/\d \p{L}+ 20\d\d/u);
    expect(get(element, '.certificate').getAttribute('aria-label')).to.include(answers.organisation);
  });

  it('say what comes next: a name that will be published where that was consented to, and not otherwise', async () => {
    const words = (listed: boolean) => plain(french(() => thanksWords(false, listed)));
    expect(textsOf(await received(), 'p')).to.include(words(false));
    expect(textsOf(await received({}, {}, 'listing'), 'p')).to.include(words(true));
    expect(words(true)).not.to.equal(words(false));
  });

  it('of a trial say that it is one, on the certificate too, and bear no reference', async () => {
    for (const [lang, words, mark] of [['fr', french, 'ESSAI'], ['en', english, 'TRIAL']] as const) {
      const element = await pledge({ lang });
      await sign(element);
      expect(textsOf(element, 'p')).to.include(plain(words(() => thanksWords(true, false))));
      expect(certificate(element)).to.include(mark);
    }
    expect(certificate(await received())).not.to.include('ESSAI');
  });

  it('give the badge to paste, where the receiver gave one that can be', async () => {
    const element = await received({ badge });
    const [snippet = ''] = fields(element);
    const page = new DOMParser().parseFromString(snippet, 'text/html');
    expect([page.querySelector('a')?.getAttribute('href'), page.querySelector('img')?.getAttribute('src')]).to.deep.equal([badge.href, badge.src]);
    expect(page.querySelector('img')?.alt).to.match(/20\d\d-20\d\d/);
    const bad = await received({ badge: { ...badge, href: 'javascript:alert(1)' } });
    expect([fields(bad).length, fields(element).length]).to.deep.equal([1, 2]);
  });

  it('give a text to share, chosen whole as soon as a person comes to it', async () => {
    const element = await received();
    const [share = ''] = fields(element);
    expect(share).to.include(answers.organisation).and.to.match(/20\d\d-20\d\d/);
    const field = get<HTMLInputElement>(element, 'input[readonly]');
    field.focus();
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
  });

  it('change language with the element', async () => {
    const element = await received({ badge });
    element.lang = 'en';
    await settled(element);
    expect(certificate(element).join(' ')).to.include('lighten exam weeks').and.to.include(answers.organisation).and.to.include('QC-7');
    expect(fields(element)[0]).to.include('Engaged employer');
  });
});

describe('the certificate', () => {
  it('is offered as a picture and as a drawing, under the name of the organisation', async () => {
    const element = await received();
    const png = await offered(element, 'download-png');
    expect([png.type, png.name.endsWith('.png'), png.name.includes(answers.organisation)]).to.deep.equal(['image/png', true, true]);
    expect((await createImageBitmap(png.blob)).width).to.equal(2112);
    const svg = await offered(element, 'download-svg');
    expect([svg.type, svg.name.endsWith('.svg')]).to.deep.equal(['image/svg+xml', true]);
    expect(await svg.blob.text()).to.include(answers.organisation).and.to.include('QC-7');
  });

  it('is printed alone, lying down', async () => {
    const element = await received();
    let printed: (string | undefined)[] = [];
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed = [
        get(element, '.certificate').getAttribute('data-trousse-print') ?? undefined,
        document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).find((rule) => rule instanceof CSSPageRule)?.cssText,
      ];
      dispatchEvent(new Event('afterprint'));
    };
    await act(element, 'print');
    expect(printed[0]).to.equal('self');
    expect(printed[1]).to.include('landscape');
    expect(textOf(element, '[part="certificate"] ~ [role="status"]')).to.equal('');
  });

  it('says what to do where the page may not print', async () => {
    const element = await received();
    globalThis.print = () => undefined;
    await act(element, 'print');
    expect(textOf(element, '[part="certificate"] ~ [role="status"]')).to.include('imprimez');
  });

  it('is there only once the pledge is received', async () => {
    const element = await pledge(receiver);
    const network = takeNetwork(element);
    await sign(element);
    await network.sent();
    await nextTask();
    expect(shows(element, '.certificate')).to.equal(false);
  });
});
