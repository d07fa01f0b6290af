import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answers, openPledges } from './support/pledge.mjs';
import { hostSeen, pagesOf, standForPrint } from './support/paper.mjs';

/* The certificate on paper and in files. */

/** A Letter sheet lying down: its points, and the pixels of its picture at 192 dots an inch. */
const SHEET = [792, 612];
const PIXELS = [2112, 1632];

const long = { organisation: 'Coopérative de solidarité en alimentation de la Vallée-du-Richelieu '.repeat(2), municipality: 'Saint-Louis-de-Gonzague '.repeat(8), contact: 'Anne-Marie '.repeat(18), role: 'Responsable '.repeat(16) };
const kinds = {
  'a pledge': {},
  'a trial': { receive: null },
  'names as long as may be': { given: long },
  'an element of 240 px, in English': { lang: 'en', width: 272 },
};

/** For a blank page: what of two pictures differs, and the shares of dark and of green in the first one. */
async function compare(png, svg, [width, height]) {
  const pixels = async (address) => {
    const image = Object.assign(new Image(), { src: address });
    await image.decode();
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data;
  };
  const [one, other] = [await pixels(`data:image/png;base64,${png}`), await pixels(`data:image/svg+xml;base64,${svg}`)];
  const share = (is) => {
    let count = 0;
    for (let at = 0; at < one.length; at += 4) if (is(at)) count++;
    return count / (width * height);
  };
  return {
    differs: share((at) => [0, 1, 2].some((colour) => Math.abs(one[at + colour] - other[at + colour]) > 96)),
    dark: share((at) => one[at] + one[at + 1] + one[at + 2] < 150),
    green: share((at) => one[at + 1] > one[at] + 40),
  };
}

describe('the certificate', () => {
  let pledges;
  before(async () => (pledges = await openPledges()));
  after(() => pledges?.close());

  async function signed({ given, ...options }) {
    const visit = await pledges.show(options);
    await visit.reach(3, given);
    await visit.sign();
    await visit.at(4);
    return visit;
  }

  for (const [kind, options] of Object.entries(kinds)) {
    it(`takes one Letter sheet lying down when it is printed alone, and gives the host back byte for byte (${kind})`, async () => {
      const visit = await signed(options);
      const { page } = visit;
      const host = () => page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length, document.querySelector('trousse-pledge').shadowRoot.adoptedStyleSheets.length]);
      const before = await host();
      await page.evaluate(standForPrint);
      await visit.press('print');
      await page.emulateMediaType('print');
      assert.deepEqual(await page.evaluate(hostSeen), [], 'the host on paper');
      const seen = await visit.on(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.ownerSVGElement).map((one) => one.getAttribute('class')));
      assert.deepEqual(seen, ['certificate']);
      await page.emulateMediaType(null);
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.equal(pagesOf(pdf), 1);
      assert.deepEqual(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf).slice(1).map(Number), SHEET);
      assert.match(pdf, /\/Type\s*\/Font\b/);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      assert.deepEqual(await host(), before);
      assert.deepEqual(visit.heard.messages, []);
      await visit.close();
    });

    it(`is the same picture in its two files, each of which stands alone (${kind})`, async () => {
      const visit = await signed(options);
      const png = await visit.download('download-png');
      const svg = await visit.download('download-svg');
      assert.match(png.name, /\.png$/);
      assert.match(svg.name, /\.svg$/);
      assert.deepEqual([png.bytes.toString('latin1', 1, 4), png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)], ['PNG', ...PIXELS]);
      const text = svg.bytes.toString('utf8');
      assert.doesNotMatch(text.replace(' xmlns="http://www.w3.org/2000/svg"', ''), /https?:|url\(|href|<(script|style|image|use)\b/);
      const file = await pledges.aside((source) => {
        const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
        return { root: root.localName, viewBox: root.getAttribute('viewBox'), label: root.getAttribute('aria-label'), words: [...root.querySelectorAll('text')].map((one) => one.textContent).join(' ') };
      }, text);
      assert.deepEqual([file.root, file.viewBox, file.words], ['svg', '0 0 1056 816', await visit.certificate()]);
      const organisation = (options.given ?? answers).organisation.trim();
      assert.ok(file.label.includes(organisation) && file.words.includes(organisation.slice(0, 12)), file.label);
      assert.equal(/ESSAI/.test(file.words), kind === 'a trial');
      const { differs, dark, green } = await pledges.aside(compare, png.bytes.toString('base64'), svg.bytes.toString('base64'), PIXELS);
      assert.ok(dark > 0.005 && dark < 0.2 && green > 0.01 && green < 0.2, `${dark} is dark and ${green} is green`);
      assert.ok(differs < 0.005, `${differs} differs`);
      assert.deepEqual(visit.heard.messages, []);
      await visit.close();
    });
  }

  it('is not there before the pledge is received', async () => {
    const visit = await pledges.show({ receive: ['hang', 'forbid'] });
    const drawn = () => visit.on(({ shadowRoot }) => shadowRoot.querySelectorAll('.certificate, [data-action^="download-p"], [data-action="download-svg"], [data-action="print"]').length);
    await visit.reach(3);
    assert.equal(await drawn(), 0);
    await visit.sign();
    await visit.receiver.arrived(1);
    assert.equal(await drawn(), 0);
    await visit.pass(20_000);
    await visit.shows('busy');
    await visit.tryAgain();
    await visit.shows('failed');
    assert.equal(await drawn(), 0);
    await visit.close();
  });
});
