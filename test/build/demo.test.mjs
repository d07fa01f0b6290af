import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArguments } from '../../scripts/browser.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { serve } from '../../scripts/serve.mjs';

/* The pages that document the kit, as `npm start` serves them. */

const MINUTE = 60_000;
const pages = readdirSync(inRoot('demo')).filter((path) => path.endsWith('.html'));
const views = [
  { name: 'wide, light', width: 1200, scheme: 'light' },
  { name: '320 px, dark', width: 320, scheme: 'dark' },
];

describe('the demo', { timeout: 10 * MINUTE }, () => {
  let browser;
  let scripts;
  let host;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: await findBrowser(), args: launchArguments });
    scripts = await serve({ root: inRoot('dist') });
    host = await serve({ root: inRoot('demo'), script: `${scripts.origin}/trousse.js` });
  });
  after(() => Promise.all([browser?.close(), scripts?.stop(), host?.stop()]));

  for (const path of pages) {
    for (const { name, width, scheme } of views) {
      it(`${path}, ${name}: accessible, fits, quiet, asks no one else`, async () => {
        const page = await browser.newPage();
        const [messages, requests] = [[], []];
        page.on('console', (message) => messages.push(message.text()));
        page.on('pageerror', (error) => messages.push(String(error)));
        // The browser draws some of its own controls from data: addresses.
        page.on('request', (request) => request.url().startsWith('data:') || requests.push(new URL(request.url()).origin));
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(`${host.origin}/${path}`, { waitUntil: 'load', timeout: 2 * MINUTE });

        assert.deepEqual(requests.filter((origin) => origin !== host.origin && origin !== scripts.origin), []);
        assert.deepEqual(messages, []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page is wider than its window');
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), []);
        await page.close();
      });
    }
  }

  it('shows in one touch what its example does', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/trousse-balance.html`, { waitUntil: 'load', timeout: 2 * MINUTE });
    await page.click('#essayer');
    await page.waitForFunction(() => document.querySelector('#codes').textContent.includes('weekday-hours'));
    await page.close();
  });
});
