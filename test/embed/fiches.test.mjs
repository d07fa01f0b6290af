import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hostSeen, PAPER, pagesOf, standForPrint } from './support/paper.mjs';
import { openStage } from './support/stage.mjs';

const MOST_PAGES = 2;
const names = readdirSync(new URL('../../locales/fr-CA/fiches/', import.meta.url)).map((file) => file.replace(/\.md$/, ''));

/** Presses the print button of the sheet that shows: the page stays as it is printed until the browser says that it is over. */
async function print(page, place) {
  await page.evaluate(standForPrint);
  await (await page.waitForSelector(`${place} >>> [data-action="print"]`)).click();
}

/** Prints, as the browser does, and counts the sheets of paper. */
async function assertFits(page, where) {
  const pages = pagesOf(await page.pdf(PAPER));
  assert.ok(pages >= 1 && pages <= MOST_PAGES, `${pages} sheets (${where})`);
}

describe('the sheets of the kit', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  for (const name of names) {
    it(`${name} takes ${MOST_PAGES} sheets of Letter at most, for every reader at once`, async () => {
      for (const lang of ['fr', 'en']) {
        const { page, close, heard } = await stage.show('trousse-fiche', { properties: { name }, lang });
        await print(page, 'trousse-fiche');
        await assertFits(page, lang);
        assert.deepEqual(heard.messages, []);
        await close();
      }
    });
  }

  it('print alone where the library opened them, and give the host back byte for byte', async () => {
    const { page, close, heard } = await stage.show('trousse-library', { fragment: `#trousse-fiche=${names[0]}` });
    const host = () => page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length, document.querySelector('trousse-library').shadowRoot.adoptedStyleSheets.length]);
    const before = await host();
    await print(page, 'trousse-library >>> trousse-fiche');
    await page.emulateMediaType('print');
    assert.deepEqual(await page.evaluate(hostSeen), [], 'the host on paper');
    const seen = await page.$eval('trousse-library', ({ shadowRoot }) => ['[data-action="back"]', 'trousse-fiche'].map((selector) => getComputedStyle(shadowRoot.querySelector(selector)).visibility === 'visible' && shadowRoot.querySelector(selector).getClientRects().length > 0));
    assert.deepEqual(seen, [false, true], 'the library’s own button, and the sheet');
    await page.emulateMediaType(null);
    await assertFits(page, 'in the library');
    assert.deepEqual(await host(), before);
    assert.deepEqual(heard.messages, []);
    await close();
  });
});
