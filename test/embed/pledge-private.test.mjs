import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answers, openPledges } from './support/pledge.mjs';
import { refused } from './support/receiver.mjs';

/* What is typed goes to the endpoint and nowhere else. */

/** What a person would not want to find elsewhere: her answers, but for those that are ours. */
const personal = Object.entries(answers).filter(([field]) => !['language', 'students', 'employees'].includes(field)).map(([, value]) => value);

/** Every event of the page that has something to say, in full. */
function listen() {
  globalThis.said = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    globalThis.said.push(`${event.type} ${JSON.stringify(event.detail)}`);
    return dispatch.call(this, event);
  };
  addEventListener('message', ({ data }) => globalThis.said.push(`message ${JSON.stringify(data)}`));
}

/** Everything that outlives the page, or that another may read. */
async function left() {
  return JSON.stringify({
    local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, url: location.href, name: window.name, title: document.title, state: history.state,
    databases: await indexedDB.databases(), caches: await caches.keys(), entries: performance.getEntries().map(({ name }) => name), markup: document.documentElement.outerHTML,
  });
}

describe('what a person types', () => {
  let pledges;
  before(async () => (pledges = await openPledges()));
  after(() => pledges?.close());

  for (const options of [{}, { attributes: { format: 'form' } }, { attributes: { history: '' } }]) {
    it(`goes nowhere but to the endpoint ${JSON.stringify(options)}`, async () => {
      const visit = await pledges.show({ receive: ['picky', 'badge'], arrive: listen, ...options });
      const found = async () => {
        const texts = [await visit.frame.evaluate(left), visit.page.url(), JSON.stringify(await visit.page.browserContext().cookies())];
        return [...personal, refused].filter((value) => texts.some((text) => text.includes(value) || text.includes(encodeURIComponent(value))));
      };
      for (const step of [1, 2, 3]) {
        await visit.reach(step, { email: refused });
        assert.deepEqual(await found(), [], `step ${step}`);
      }
      await visit.sign();
      await visit.at(2);
      assert.deepEqual(await found(), [], 'refused');
      await visit.reach(3);
      await visit.press('next');
      await visit.pass(0);
      await visit.at(4);
      visit.assertStored();
      assert.deepEqual(await found(), [], 'received');

      const said = await visit.frame.evaluate(() => globalThis.said);
      assert.deepEqual(said.filter((one) => /^trousse-(sent|error)/.test(one)), ['trousse-error {"fields":["email"]}', `trousse-sent {"reference":"${options.attributes?.format ? visit.receiver.stored()[0].id : 'R-1'}"}`]);
      assert.deepEqual(said.filter((one) => !one.startsWith('trousse-submit') && personal.some((value) => one.includes(value))), []);

      const others = visit.heard.requests.filter((address) => !address.startsWith(`${visit.receiver.origin}/`));
      assert.deepEqual(others, visit.documents);
      for (const { headers } of visit.receiver.arrivals) assert.deepEqual([headers.cookie, headers.referer, headers.authorization], [undefined, undefined, undefined]);
      assert.ok(visit.heard.requests.every((address) => personal.every((value) => !address.includes(encodeURIComponent(value)))), visit.heard.requests.join(' '));
      assert.deepEqual(visit.heard.messages.filter((one) => !one.includes('422')), []);
      await visit.close();
    });
  }

  it('is not said to the console, whatever goes wrong', async () => {
    const visit = await pledges.show({ receive: ['error', 'html'] });
    await visit.reach(3);
    await visit.sign();
    await visit.shows('busy');
    await visit.tryAgain();
    await visit.shows('failed');
    assert.deepEqual(visit.heard.messages.filter((one) => personal.some((value) => one.includes(value))), []);
    await visit.close();
  });
});
