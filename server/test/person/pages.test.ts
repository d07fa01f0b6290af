import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { tokenOf } from '../../src/person/token.js';
import { byId, change } from '../../src/storage/submissions.js';
import { follow, leave, openBrowser, openPage, tabTo, walk } from '../support/browser.js';
import { openReceiver, type Visit } from '../support/receiver.js';
import { pledge } from '../support/records.js';

describe('What a person and a passer-by see of a pledge, in a browser', () => {
  let visit: Visit;
  let browser: Browser;
  before(async () => {
    visit = await openReceiver('sqlite', { publicUrl: 'http://127.0.0.1' });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await visit.close();
  });

  const rowOf = async (id: string) => (await byId(visit.database.db, id))!;
  /** A pledge that was sent and approved: its id, its page of its own. */
  async function approved() {
    const record = pledge({}, ['taking-part', 'listing', 'bulletin']);
    await visit.post('/v1/pledges', record);
    await change(visit.database.db, record.id, ['pending'], { status: 'approved', approved_at: '2026-12-01T15:00:00.000Z' });
    return { id: record.id, me: `${visit.origin}/me/${await tokenOf(visit.database.db, await rowOf(record.id))}` };
  }

  for (const language of ['fr', 'en']) {
    it(`is accessible and fits a phone, in ${language}`, async (t) => {
      const { id, me } = await approved();
      const { reference } = await rowOf(id);
      const page = await openPage(browser);
      const to = (address: string) => page.goto(`${address}?lang=${language}`);
      await walk(t, page, language, [
        ['her own page', () => to(me)],
        ['a correction with errors', async () => {
          await to(`${me}/correct`);
          await page.locator('#organisation').fill('');
          await page.focus('#organisation');
          await follow(page, () => page.keyboard.press('Enter'));
        }],
        ['one consent that ends', () => to(`${me}/unlist`)],
        ['a withdrawal', () => to(`${me}/withdraw`)],
        ['an erasure', () => to(`${me}/erase`)],
        ['a key that opens nothing', () => to(`${visit.origin}/me/rien`)],
        ['the verification of a pledge', () => to(`${visit.origin}/e/${reference}`)],
        ['the verification of what is not there', () => to(`${visit.origin}/e/ABCDE-FGHJK`)],
        ['an address where there is nothing', () => to(`${visit.origin}/rien`)],
      ]);
      await leave(page);
    });
  }

  it('is left with the keyboard alone: one consent, then the pledge, then everything', async () => {
    const { id, me } = await approved();
    const page: Page = await openPage(browser);
    const press = async (words: string) => {
      await tabTo(page, words);
      await follow(page, () => page.keyboard.press('Enter'));
    };
    await page.goto(`${me}?lang=en`);
    const said = () => page.evaluate(() => document.querySelector('.notice')?.textContent);

    await press('Leave the public list');
    await press('Yes, leave the list');
    assert.equal(await said(), 'Your organization no longer appears in the public list.');
    assert.equal((await rowOf(id)).listed, 0);

    await press('Withdraw the pledge');
    await press('Yes, withdraw');
    assert.equal((await rowOf(id)).status, 'withdrawn');

    await press('Have this submission erased');
    await press('Yes, erase this submission');
    assert.equal((await rowOf(id)).status, 'erased');
    assert.doesNotMatch(await page.content(), /Zoé/);
    await leave(page);
  });
});
