import puppeteer from 'puppeteer-core';
import { findBrowser, launchArguments } from '../../../scripts/browser.mjs';

const MINUTE = 60_000;

/** The browser of the suites, driven from Node. A loaded machine is slow, not wrong: the limits are long. */
export async function openBrowser() {
  return puppeteer.launch({ executablePath: await findBrowser(), args: launchArguments, protocolTimeout: 5 * MINUTE });
}

/** A new page in a profile of its own (no cookie, no cache of another test), with long limits. */
export async function openPage(browser, { width = 1000, height = 900 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(MINUTE / 2);
  await page.setViewport({ width, height });
  return { page, close: () => context.close() };
}

/** Forced colours, a dark page, reduced motion: what `page.emulateMediaFeatures` takes, and forced colours, which it refuses. */
export async function emulate(page, features) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
  return session;
}
