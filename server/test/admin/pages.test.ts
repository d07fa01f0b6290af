import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { byReference } from '../../src/storage/submissions.js';
import { follow, leave, openBrowser, openPage, tabTo, valueOf, walk } from '../support/browser.js';
import { aMorning } from '../support/desk.js';
import { openReceiver, token, type Visit } from '../support/receiver.js';

describe('The pages of administration, in a browser', () => {
  let visit: Visit;
  let browser: Browser;
  let references: Awaited<ReturnType<typeof aMorning>>;
  before(async () => {
    visit = await openReceiver('sqlite', { publicUrl: 'http://127.0.0.1' });
    references = await aMorning(visit);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await visit.close();
  });

  async function signIn(page: Page, language: string) {
    await page.goto(`${visit.origin}/admin?lang=${language}`);
    await page.type('#token', token);
    await follow(page, () => page.keyboard.press('Enter'));
  }

  for (const language of ['fr', 'en']) {
    it(`are accessible and fit a phone, in ${language}`, async (t) => {
      const page = await openPage(browser);
      const to = (path: string) => page.goto(`${visit.origin}/admin${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      const one = `/submissions/${references.pledge}`;
      await walk(t, page, language, [
        ['signing in', () => to('')],
        ['a sign-in that failed', async () => {
          await page.type('#token', 'wrong');
          await follow(page, () => page.keyboard.press('Enter'));
        }],
        ['the list', async () => {
          await page.type('#token', token);
          await follow(page, () => page.keyboard.press('Enter'));
        }],
        ['the list of a kind', () => to('?kind=pledge&status=pending')],
        ['one submission', () => to(one)],
        ['a correction with errors', async () => {
          await to(`${one}/correct`);
          await page.locator('#organisation').fill('');
          await page.focus('#email');
          await page.keyboard.type('zoe@');
          await follow(page, () => page.keyboard.press('Enter'));
        }],
        ['a withdrawal', () => to(`${one}/withdraw`)],
        ['an erasure', () => to(`${one}/erase`)],
        ['the history', () => to('/audit')],
      ]);
      await leave(page);
    });
  }

  it('take focus to the summary of errors, whose lines lead to their fields', async () => {
    const page = await openPage(browser);
    await signIn(page, 'fr');
    await page.goto(`${visit.origin}/admin/submissions/${references.pledge}/correct`);
    await page.locator('#email').fill('zoe');
    await follow(page, () => page.keyboard.press('Enter'));
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'errors');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'email');
    assert.equal(await valueOf(page, 'email'), 'zoe');
    await leave(page);
  });

  it('are used with the keyboard alone: sign in, open a pledge, approve it', async () => {
    const page = await openPage(browser);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${visit.origin}/admin?lang=fr`);
    await tabTo(page, 'Aller au contenu');
    await tabTo(page, 'token');
    await page.keyboard.type(token);
    await follow(page, () => page.keyboard.press('Enter'));
    await tabTo(page, 'Coopérative de solidarité');
    await follow(page, () => page.keyboard.press('Enter'));
    await tabTo(page, 'Approuver');
    await follow(page, () => page.keyboard.press('Space'));
    assert.match(await page.title(), /^Approuvé · Coopérative/);
    const reference = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    assert.equal((await byReference(visit.database.db, reference))?.status, 'approved');
    assert.deepEqual(errors, []);
    await leave(page);
  });

  it('open from a link of another site to one who has signed in, though the cookie does not come with it', async () => {
    const page = await openPage(browser);
    await signIn(page, 'fr');
    // Another name of this machine is another site.
    await page.goto(`http://localhost:${new URL(visit.origin).port}/receiver.css`);
    await page.evaluate((address) => void (location.href = address), `${visit.origin}/admin/audit`);
    await page.waitForFunction(() => document.querySelector('table') !== null);
    assert.equal(new URL(page.url()).pathname, '/admin/audit');
    await leave(page);
  });
});
