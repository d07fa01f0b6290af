import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elements } from './elements.mjs';
import { openBench } from './support/builder.mjs';

/*
 * A person who has never seen the kit follows its guide to the letter: she copies what it shows, pastes it in a page of her
 * own site, and uses what she then sees.
 */

const guides = { 'integration.html': 'fr', 'integration.en.html': 'en' };
/** Steps of the guide: more would not hold in ten minutes. */
const MOST_STEPS = 5;

for (const [guide, lang] of Object.entries(guides)) {
  describe(`who follows ${guide}`, () => {
    let bench;
    before(async () => (bench = await openBench()));
    after(() => bench.close());

    /** What the guide shows for a way, as a person copies it: as text. */
    async function copied(way) {
      const { page, close } = await bench.visit(guide);
      const selector = way === 'tag' ? '.steps [data-snippet]' : `[data-snippet="${way}"]`;
      const text = await page.$eval(selector, ({ innerText }) => innerText);
      await close();
      return text;
    }

    it('has five things to do, the first of which is to copy', async () => {
      const { page, close } = await bench.visit(guide);
      const steps = await page.$$eval('.steps > li', (all) => all.map((one) => Boolean(one.querySelector('pre'))));
      assert.ok(steps.length <= MOST_STEPS);
      assert.deepEqual(steps, [true, ...steps.slice(1).map(() => false)]);
      await close();
    });

    it('comes to a calculator that works', async () => {
      const { page, close, heard } = await bench.embed(await copied('tag'), { lang });
      await elements['trousse-balance'].use(page);
      assert.equal(await page.$eval('trousse-balance', ({ shadowRoot }) => shadowRoot.querySelector('[lang]').lang), lang === 'fr' ? 'fr-CA' : 'en-CA');
      assert.deepEqual(heard.messages, []);
      await close();
    });

    for (const way of ['div', 'link']) {
      it(`comes to a sheet as ${way}, and to a page without the script`, async () => {
        const code = await copied(way);
        const { page, close, heard } = await bench.embed(code, { lang });
        await page.waitForFunction(() => document.querySelector('trousse-fiche')?.value?.id === 'loi-travail-jeunes');
        assert.deepEqual(heard.messages, []);
        await close();
        const [, href] = /href="([^"]+)"/.exec(code);
        assert.equal((await fetch(href)).status, 200);
      });
    }

    it('comes to a calculator in a frame, as high as it is', async () => {
      const { page, close, heard } = await bench.embed(await copied('frame'), { lang });
      const frame = await page.waitForFrame((one) => one.url().includes('embed.html'));
      await frame.waitForFunction(() => document.querySelector('trousse-balance')?.shadowRoot?.textContent.trim().length > 40);
      await page.waitForFunction(() => document.querySelector('iframe').offsetHeight !== 700);
      assert.equal(await frame.$eval('trousse-balance', ({ shadowRoot }) => shadowRoot.querySelector('[lang]').lang), lang === 'fr' ? 'fr-CA' : 'en-CA');
      assert.deepEqual(heard.messages, []);
      await close();
    });

    it('may add the policy that the guide gives', async () => {
      const { page: shown, close: leave } = await bench.visit(guide);
      const line = await shown.$eval('[data-policy]', ({ innerText }) => innerText);
      await leave();
      const headers = { 'content-security-policy': `default-src 'none'; img-src 'self'; ${line}; require-trusted-types-for 'script'; trusted-types trousse` };
      const { page, close, heard } = await bench.embed(await copied('tag'), { lang, headers });
      await elements['trousse-balance'].use(page);
      assert.deepEqual(heard.messages, []);
      await close();
    });
  });
}
