import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elements } from './elements.mjs';
import { openStage } from './support/stage.mjs';

// Letter, with the margins that browsers leave by default.
const PAPER = { format: 'letter', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } };

/** Pages of a PDF as Chromium writes it: one object of the type Page each. */
const pagesOf = (pdf) => Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Selectors under the element's shadow root of which something is seen, given some to look for. */
function seenOf(element, selectors) {
  const isSeen = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible';
  return selectors.filter((selector) => [...element.shadowRoot.querySelectorAll(selector)].some(isSeen));
}

/** What of the host, out of the element, is seen. */
function hostSeen() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = [];
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (textContent.trim() && !parent.closest('script') && parent.getClientRects().length > 0 && getComputedStyle(parent).visibility === 'visible') seen.push(textContent.trim());
  }
  return seen;
}

/** As a browser does, `print()` says when it begins; what is on paper then is what the page shows until it says that it is over. */
const standForPrint = () => (window.print = () => dispatchEvent(new Event('beforeprint')));

describe('on paper', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  it('counts pages', async () => {
    const page = await stage.browser.newPage();
    await page.setContent('<p style="break-after: page">Un</p><p style="break-after: page">Deux</p><p>Trois</p>');
    assert.equal(pagesOf(await page.pdf(PAPER)), 3);
    await page.close();
  });

  for (const [tag, { states, onPaper, screenOnly, pages }] of Object.entries(elements)) {
    for (const [state, value] of Object.entries(states)) {
      it(`<${tag}> shows its answer and no control (${state})`, async () => {
        const { page, close } = await stage.show(tag, { value });
        await page.emulateMediaType('print');
        assert.deepEqual(await page.$eval(tag, seenOf, onPaper), onPaper, 'seen on paper');
        assert.deepEqual(await page.$eval(tag, seenOf, screenOnly), [], 'controls on paper');
        assert.match(await page.$eval(tag, (element) => element.shadowRoot.textContent), new RegExp(String(new Date().getFullYear())), 'the date');
        await close();
      });

      it(`<${tag}> takes ${pages} sheet(s) of Letter when it is printed alone (${state})`, async () => {
        for (const lang of ['fr', 'en']) {
          const { page, close } = await stage.show(tag, { value, lang });
          await page.evaluate(standForPrint);
          await (await page.waitForSelector(`${tag} >>> [data-action="print"]`)).click();
          assert.equal(pagesOf(await page.pdf(PAPER)), pages, lang);
          await close();
        }
      });
    }

    it(`<${tag}> prints alone, and gives the host back byte for byte`, async () => {
      const { page, close, heard } = await stage.show(tag, { value: Object.values(states)[0] });
      const host = () => page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length, getComputedStyle(document.querySelector('#beside')).display]);
      const before = await host();
      await page.evaluate(standForPrint);
      await (await page.waitForSelector(`${tag} >>> [data-action="print"]`)).click();
      await page.emulateMediaType('print');
      assert.deepEqual(await page.evaluate(hostSeen), [], 'the host on paper');
      assert.deepEqual(await page.$eval(tag, seenOf, ['[part~="heading"]']), ['[part~="heading"]']);
      await page.emulateMediaType('screen');
      assert.notDeepEqual(await page.evaluate(hostSeen), [], 'the host on screen, while it prints');
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      assert.deepEqual(await host(), before);
      assert.deepEqual(heard.messages, []);
      await close();
    });

    it(`<${tag}> says what to do where the page may not print`, async () => {
      const { page, close } = await stage.show(tag);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await page.evaluate(() => (window.print = () => {}));
      await (await page.waitForSelector(`${tag} >>> [data-action="print"]`)).click();
      await page.waitForFunction((name) => [...document.querySelector(name).shadowRoot.querySelectorAll('[role="status"]')].some((one) => one.textContent.trim()), {}, tag);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
      await close();
    });
  }
});
