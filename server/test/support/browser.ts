import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestContext } from 'node:test';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, launchArguments } from '../../../scripts/browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MINUTE = 60_000;

/** A browser before the receiver's own pages. */
export const openBrowser = async (): Promise<Browser> => puppeteer.launch({ executablePath: await findBrowser(), args: launchArguments, protocolTimeout: 5 * MINUTE });

/** A page in a profile of its own. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(MINUTE);
  return page;
}

export const leave = (page: Page): Promise<void> => page.browserContext().close();

/** Does what leads to another page, and waits until it is there. */
export const follow = (page: Page, act: () => Promise<unknown>): Promise<unknown> => Promise.all([page.waitForNavigation(), act()]);

/** Goes on with Tab until what has focus says some words, or bears them as its id. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => `${document.activeElement?.id} ${document.activeElement?.textContent?.trim()}`);
    if (focused.includes(words)) return;
  }
  throw new Error(`Tab does not reach ${words}.`);
}

/** What a field holds. */
export const valueOf = (page: Page, id: string): Promise<string | undefined> => page.evaluate((name) => (document.getElementById(name) as HTMLInputElement | null)?.value, id);

/** What axe finds, in light on a phone and in dark on a wide page, and what is wider than the page. */
async function problemsIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  // The policy of the page lets nothing in but the protocol of the test.
  await page.evaluate(axe);
  for (const [value, width] of [['light', 320], ['dark', 1200]] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.setViewport({ width, height: 900 });
    // A colour on its way from one scheme to the other is neither.
    await page.evaluate(async () => void (await Promise.all(document.getAnimations().map(({ finished }) => finished))));
    const { violations } = (await page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`)) as AxeResults;
    found.push(...violations.map(({ id, nodes }) => `${value} ${width} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`));
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (excess > 0) found.push(`${value} ${width}: ${excess} px too wide`);
  }
  return found;
}

/** Pages by name, and how each is come to from where the one before leads. */
export type Walk = readonly (readonly [name: string, reach: () => Promise<unknown>])[];

/** Goes from page to page: each is accessible, no wider than its window, and in its language. */
export async function walk(test: TestContext, page: Page, language: string, pages: Walk): Promise<void> {
  for (const [name, reach] of pages) {
    await test.test(name, async () => {
      await reach();
      assert.deepEqual(await problemsIn(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.lang), `${language}-CA`);
    });
  }
}
