import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elements } from './elements.mjs';
import { hostSeen, PAPER, pagesOf, standForPrint } from './support/paper.mjs';
import { fallback, openStage } from './support/stage.mjs';

/** Selectors under the element's shadow root of which something is seen, given some to look for. */
function seenOf(element, selectors) {
  const isSeen = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible';
  return selectors.filter((selector) => [...element.shadowRoot.querySelectorAll(selector)].some(isSeen));
}

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

  for (const [tag, { states, onPaper, screenOnly, paperSays, printsAlone }] of Object.entries(elements)) {
    it(`<${tag}> shows its answer and no control, in every state`, async () => {
      const { page, close, renew } = await stage.show(tag);
      await page.emulateMediaType('print');
      for (const [state, properties] of Object.entries(states)) {
        await renew(properties);
        assert.deepEqual(await page.$eval(tag, seenOf, onPaper), onPaper, `seen on paper: ${state}`);
        assert.deepEqual(await page.$eval(tag, seenOf, screenOnly), [], `controls on paper: ${state}`);
        assert.ok(!(await page.evaluate(hostSeen)).includes(fallback), `what stands for the element where there is no script: ${state}`);
        if (paperSays) assert.match(await page.$eval(tag, (element) => element.shadowRoot.textContent), paperSays, `the date: ${state}`);
      }
      await close();
    });

    if (!printsAlone) continue;
    const first = Object.values(states)[0];
    it(`<${tag}> says how many sheets each of its states may take`, () => assert.deepEqual(Object.keys(printsAlone), Object.keys(states)));

    for (const [state, properties] of Object.entries(states)) {
      it(`<${tag}> takes ${printsAlone[state]} sheet(s) of Letter at most when it is printed alone (${state})`, async () => {
        const { page, close, renew } = await stage.show(tag);
        await page.evaluate(standForPrint);
        for (const lang of ['fr', 'en']) {
          await renew(properties, lang);
          await (await page.waitForSelector(`${tag} >>> [data-action="print"]`)).click();
          const pages = pagesOf(await page.pdf(PAPER));
          assert.ok(pages >= 1 && pages <= printsAlone[state], `${pages} sheet(s) (${lang})`);
          await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        }
        await close();
      });
    }

    it(`<${tag}> prints alone, and gives the host back byte for byte`, async () => {
      const { page, close, heard } = await stage.show(tag, { properties: first });
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
      const { page, close } = await stage.show(tag, { properties: first });
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await page.evaluate(() => (window.print = () => {}));
      await (await page.waitForSelector(`${tag} >>> [data-action="print"]`)).click();
      await page.waitForFunction((name) => [...document.querySelector(name).shadowRoot.querySelectorAll('[role="status"]')].some((one) => one.textContent.trim()), {}, tag);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
      await close();
    });
  }
});
