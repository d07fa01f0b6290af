import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elements } from './elements.mjs';
import { drawn, openStage } from './support/stage.mjs';

/** Everything in which a page can leave something behind in a browser. */
async function stored() {
  const databases = await indexedDB.databases();
  return { local: localStorage.length, session: sessionStorage.length, databases: databases.length, caches: (await caches.keys()).length, cookie: document.cookie, workers: (await navigator.serviceWorker.getRegistrations()).length };
}
const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, cookie: '', workers: 0 };

describe('for the person who uses it', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  for (const [tag, { use, states, link }] of Object.entries(elements)) {
    it(`<${tag}> asks for nothing but the script, and stores nothing`, async () => {
      const { page, close, heard, url } = await stage.show(tag);
      await use(page);
      assert.deepEqual(heard.requests.filter((asked) => asked !== url && !asked.endsWith('/host.css')), [stage.script]);
      assert.deepEqual(await page.evaluate(stored), NOTHING);
      assert.deepEqual(await page.browserContext().cookies(), []);
      assert.deepEqual(heard.messages, []);
      await close();
    });

    it(`<${tag}> goes on working once the network is gone`, async () => {
      const { page, close, heard } = await stage.show(tag);
      await page.setOfflineMode(true);
      await use(page);
      assert.deepEqual(heard.messages, []);
      await close();
    });

    it(`<${tag}> starts anew when the page is loaded again`, async () => {
      const { page, close, heard } = await stage.show(tag);
      const fresh = await page.$eval(tag, (element) => element.shadowRoot.textContent);
      await use(page);
      await page.reload();
      await drawn(page, tag);
      assert.equal(await page.$eval(tag, (element) => element.shadowRoot.textContent), fresh);
      await use(page);
      assert.deepEqual(heard.messages, []);
      await close();
    });

    if (link) {
      const { state, button, name, kept } = link;

      it(`<${tag}> reopens from its link, which ${kept ? 'stays in the address' : 'leaves the address as soon as it is read'}`, async () => {
        const first = await stage.show(tag, { properties: states[state] });
        const given = await first.page.$eval(tag, (element) => element.value);
        await (await first.page.waitForSelector(`${tag} >>> ${button}`)).click();
        const field = await first.page.waitForSelector(`${tag} >>> input[readonly]`);
        const { hash } = new URL(await field.evaluate((one) => one.value));
        assert.match(hash, new RegExp(`^#${name}=.`));
        await first.close();

        const fragment = `#avant&${hash.slice(1)}&apres=1`;
        const second = await stage.show(tag, { fragment });
        assert.deepEqual(await second.page.$eval(tag, (element) => element.value), given);
        assert.equal(new URL(second.page.url()).hash, kept ? fragment : '#avant&apres=1');
        assert.deepEqual(second.heard.messages, []);
        await second.close();
      });

      const isBroken = kept ? 'is not changed by a link that names nothing of its own' : 'says in one sentence that a broken link cannot be read';
      it(`<${tag}> ${isBroken}`, async () => {
        const bare = await stage.show(tag);
        const fresh = await bare.page.$eval(tag, (element) => element.shadowRoot.textContent);
        await bare.close();
        for (const broken of ['%E0%A4%A', '', 'x', '~~~~', 'a'.repeat(5000)]) {
          const { page, close, heard } = await stage.show(tag, { fragment: `#${name}=${broken}` });
          if (kept) {
            assert.equal(await page.$eval(tag, (element) => element.shadowRoot.textContent), fresh);
            assert.deepEqual(heard.messages, []);
          } else {
            const alert = await page.waitForSelector(`${tag} >>> [role="alert"]`, { visible: true });
            assert.notEqual(await alert.evaluate((one) => one.textContent.trim()), '');
            assert.equal(heard.messages.length, 1, `${broken.slice(0, 10)}: ${heard.messages.join('\n')}`);
            assert.match(heard.messages[0], /^error: /);
          }
          assert.equal(new URL(page.url()).hash, kept ? `#${name}=${broken}` : '');
          await close();
        }
      });
    }

    it(`<${tag}> leaves nothing in memory after a hundred comings and goings`, async () => {
      const { page, close } = await stage.show(tag);
      const session = await page.createCDPSession();
      const listeners = async () => {
        await session.send('HeapProfiler.collectGarbage');
        const { JSEventListeners, Nodes } = await page.metrics();
        return { JSEventListeners, Nodes };
      };
      const cycle = (times) => page.evaluate(async (name, times) => {
        for (let time = 0; time < times; time++) {
          const element = document.createElement(name);
          document.body.append(element);
          while (!(await element.updateComplete));
          element.remove();
        }
      }, tag, times);
      await cycle(3);
      const before = await listeners();
      await cycle(100);
      const after = await listeners();
      const grown = Object.keys(before).filter((name) => after[name] > before[name] * 1.5);
      assert.deepEqual(grown, [], `${JSON.stringify(before)} became ${JSON.stringify(after)}`);
      await close();
    });
  }
});
