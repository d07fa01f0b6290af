import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elements } from './elements.mjs';
import { strictPolicy } from './hosts.mjs';
import { openOrigin } from './support/origin.mjs';
import { openStage } from './support/stage.mjs';

const tag = 'trousse-fiche';
const sheet = elements[tag].states.given.value;
const json = { type: 'application/json', body: JSON.stringify(sheet) };

/** What the page shows of the element: its sheet, what stands in its place, what it says has failed. */
const shown = (page) => page.$eval(tag, (element) => {
  const alert = element.shadowRoot.querySelector('[role="alert"]');
  return { sheet: element.value?.title ?? null, fallback: element.querySelector('#fallback').getClientRects().length > 0, failed: Boolean(alert?.textContent.trim()), retry: Boolean(alert?.querySelector('[data-action="retry"]')) };
});

const FAILED = { sheet: null, fallback: true, failed: true, retry: true };

describe('a sheet that another origin serves, under the strict policy', () => {
  let data;
  let allowed;
  let refused;
  before(async () => {
    data = await openOrigin((path) => ({ '/fiche.json': { ...json, headers: { 'access-control-allow-origin': '*' } }, '/closed.json': json })[path]);
    const under = (connect) => openStage({ headers: (script) => ({ 'content-security-policy': strictPolicy(script, connect) }) });
    [allowed, refused] = [await under(data.origin), await under("'none'")];
  });
  after(() => Promise.all([data, allowed, refused].map((one) => one?.close())));

  it('is shown where connect-src lets it, and nothing else is asked for', async () => {
    const { page, close, heard, url } = await allowed.show(tag, { properties: { src: `${data.origin}/fiche.json` } });
    await page.waitForFunction((name) => document.querySelector(name).value, {}, tag);
    assert.deepEqual(await shown(page), { sheet: sheet.title, fallback: false, failed: false, retry: false });
    assert.deepEqual(heard.requests.filter((asked) => asked !== url && !asked.endsWith('/host.css')), [allowed.script, `${data.origin}/fiche.json`]);
    assert.deepEqual(heard.messages, []);
    await close();
  });

  /** The element fails as it was drawn to, again when it is asked to try again, and no error escapes. */
  async function failsWell(stage, address) {
    const { page, close, heard } = await stage.show(tag, { properties: { src: address } });
    for (const attempt of [1, 2]) {
      await page.waitForSelector(`${tag} >>> [data-action="retry"]`, { visible: true });
      assert.deepEqual(await shown(page), FAILED);
      assert.deepEqual(heard.messages.filter((message) => !message.startsWith('error: ')), [], 'nothing escapes');
      assert.equal(heard.messages.filter((message) => message.startsWith(`error: ${tag}: ${address}`)).length, attempt, heard.messages.join('\n'));
      if (attempt === 1) await page.$eval(tag, (element) => element.shadowRoot.querySelector('[data-action="retry"]').click());
    }
    await close();
    return heard.messages;
  }

  it('leaves what the page shows in its place, and says so, where connect-src does not let it', async () => {
    const before = data.requests.length;
    assert.match((await failsWell(refused, `${data.origin}/fiche.json`)).join('\n'), /Content Security Policy/);
    assert.equal(data.requests.length, before, 'nothing left the page');
  });

  it('does the same where its server does not let the page read it', async () => {
    assert.match((await failsWell(allowed, `${data.origin}/closed.json`)).join('\n'), /CORS/);
  });

  it('does the same where it is missing', () => failsWell(allowed, `${data.origin}/missing.json`));
});
