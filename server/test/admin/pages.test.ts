import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, launchArguments } from '../../../scripts/browser.mjs';
import { byReference } from '../../src/storage/submissions.js';
import { aMorning } from '../support/desk.js';
import { openReceiver, token, type Visit } from '../support/receiver.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MINUTE = 60_000;

describe('The pages of administration, in a browser', () => {
  let visit: Visit;
  let browser: Browser;
  let references: Awaited<ReturnType<typeof aMorning>>;
  before(async () => {
    visit = await openReceiver('sqlite', { publicUrl: 'http://127.0.0.1' });
    references = await aMorning(visit);
    browser = await puppeteer.launch({ executablePath: await findBrowser(), args: launchArguments, protocolTimeout: 5 * MINUTE });
  });
  after(async () => {
    await browser.close();
    await visit.close();
  });

  /** A page of a profile of its own, on which no script runs but the test's. */
  async function open(): Promise<Page> {
    const page = await (await browser.createBrowserContext()).newPage();
    page.setDefaultTimeout(MINUTE);
    return page;
  }

  const leave = (page: Page) => page.browserContext().close();
  const follow = (page: Page, act: () => Promise<unknown>) => Promise.all([page.waitForNavigation(), act()]);

  async function signIn(page: Page, language: string) {
    await page.goto(`${visit.origin}/admin?lang=${language}`);
    await page.type('#token', token);
    await follow(page, () => page.keyboard.press('Enter'));
  }

  /** What axe finds, in light on a phone and in dark on a wide page, and what is wider than the page. */
  async function problems(page: Page): Promise<string[]> {
    const found: string[] = [];
    for (const [value, width] of [['light', 320], ['dark', 1200]] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.setViewport({ width, height: 900 });
      // The policy of the page lets nothing in but the protocol of the test.
      const { violations } = (await page.evaluate(`${axe}; axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`)) as AxeResults;
      found.push(...violations.map(({ id, nodes }) => `${value} ${width} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`));
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (excess > 0) found.push(`${value} ${width}: ${excess} px too wide`);
    }
    return found;
  }

  for (const language of ['fr', 'en']) {
    it(`are accessible and fit a phone, in ${language}`, async (t) => {
      const page = await open();
      const to = (path: string) => page.goto(`${visit.origin}/admin${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      const one = `/submissions/${references.pledge}`;
      // Each from where the one before it leads.
      const pages: [name: string, reach: () => Promise<unknown>][] = [
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
          await page.$eval('#organisation', (input) => ((input as unknown as { value: string }).value = ''));
          await page.focus('#email');
          await page.keyboard.type('zoe@');
          await follow(page, () => page.keyboard.press('Enter'));
        }],
        ['a withdrawal', () => to(`${one}/withdraw`)],
        ['an erasure', () => to(`${one}/erase`)],
        ['the history', () => to('/audit')],
      ];
      for (const [name, reach] of pages) {
        await t.test(name, async () => {
          await reach();
          assert.deepEqual(await problems(page), []);
          assert.equal(await page.$eval('html', (root) => root.lang), `${language}-CA`);
        });
      }
      await leave(page);
    });
  }

  it('take focus to the summary of errors, whose lines lead to their fields', async () => {
    const page = await open();
    await signIn(page, 'fr');
    await page.goto(`${visit.origin}/admin/submissions/${references.pledge}/correct`);
    await page.$eval('#email', (input) => ((input as unknown as { value: string }).value = 'zoe'));
    await page.focus('#email');
    await follow(page, () => page.keyboard.press('Enter'));
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'errors');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'email');
    assert.equal(await page.$eval('#email', (input) => (input as unknown as { value: string }).value), 'zoe');
    await leave(page);
  });

  it('are used with the keyboard alone: sign in, open a pledge, approve it', async () => {
    const page = await open();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    /** Goes on with Tab until what has focus says so. */
    const reach = async (words: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => `${document.activeElement?.id} ${document.activeElement?.textContent?.trim()}`);
        if (focused.includes(words)) return;
      }
      assert.fail(`Tab does not reach ${words}.`);
    };
    await page.goto(`${visit.origin}/admin?lang=fr`);
    await reach('Aller au contenu');
    await reach('token');
    await page.keyboard.type(token);
    await follow(page, () => page.keyboard.press('Enter'));
    await reach('Coopérative de solidarité');
    await follow(page, () => page.keyboard.press('Enter'));
    await reach('Approuver');
    await follow(page, () => page.keyboard.press('Space'));
    assert.match(await page.title(), /^Approuvé · Coopérative/);
    const reference = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    assert.equal((await byReference(visit.database.db, reference))?.status, 'approved');
    assert.deepEqual(errors, []);
    await leave(page);
  });

  it('open from a link of another site to one who has signed in, though the cookie does not come with it', async () => {
    const page = await open();
    await signIn(page, 'fr');
    // Another name of this machine is another site.
    await page.goto(`http://localhost:${new URL(visit.origin).port}/receiver.css`);
    await page.evaluate((address) => void (location.href = address), `${visit.origin}/admin/audit`);
    await page.waitForFunction(() => document.querySelector('table') !== null);
    assert.equal(new URL(page.url()).pathname, '/admin/audit');
    await leave(page);
  });
});
