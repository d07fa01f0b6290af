import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elements, everyState } from './elements.mjs';
import { openStage } from './support/stage.mjs';

// What is left in words by an escape that broke, or by a value that was not there.
const WRECKAGE = /\\[ux]|[ux]?00[0-9a-f]{2}\b|undefined|NaN|\[object|\$\{|&\w+;|�|null/;

describe('the words of the built script', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  for (const tag of Object.keys(elements)) {
    for (const lang of ['fr', 'en']) {
      it(`<${tag}> says them whole (${lang})`, async () => {
        const { page, close, renew } = await stage.show(tag, { lang });
        for (const { state, properties, reach } of everyState(tag)) {
          await renew(properties);
          await reach(page);
          const words = await page.$eval(tag, (element) => {
            const wordsUnder = (root) => {
              const all = [...root.querySelectorAll('*')];
              const attributes = all.flatMap((one) => ['aria-label', 'title', 'aria-valuetext', 'placeholder', 'data-column'].map((name) => one.getAttribute(name) ?? ''));
              return [root.textContent, ...attributes, ...all.flatMap((one) => (one.shadowRoot ? wordsUnder(one.shadowRoot) : []))];
            };
            return wordsUnder(element.shadowRoot).join('\n');
          });
          const [found] = WRECKAGE.exec(words) ?? [];
          assert.equal(found, undefined, `${state}: ${words.slice(Math.max(0, words.search(WRECKAGE) - 60), words.search(WRECKAGE) + 60)}`);
        }
        await close();
      });
    }
  }
});
