import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser, launchArguments } from '../../scripts/browser.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { ownPage } from '../support/own-page.mjs';

const find = (environment) => spawnSync(process.execPath, [inRoot('scripts/browser.mjs')], { encoding: 'utf8', env: { ...process.env, ...environment } });

describe('findBrowser', () => {
  it('takes the browser that the environment names', () => {
    // Anything that tells its version will do.
    const { status, stdout } = find({ CHROMIUM: process.execPath });
    assert.equal(status, 0);
    assert.equal(stdout.trim(), process.execPath);
  });

  it('says so where the one that is named does not run', () => {
    const { status, stderr } = find({ CHROMIUM: '/nowhere/chromium' });
    assert.equal(status, 1);
    assert.match(stderr, /names does not run: \/nowhere\/chromium/);
  });
});

describe('the pages of two files of tests that run at a time', () => {
  const server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end('<!doctype html><input>'));
  let browser;
  let pages;

  before(async () => {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch({ executablePath: await findBrowser(), args: launchArguments });
    pages = [await ownPage({ browser }), await ownPage({ browser })];
    for (const page of pages) await page.goto(`http://127.0.0.1:${server.address().port}/`);
  });

  after(async () => {
    await browser?.close();
    server.close();
  });

  const inBoth = async (act) => [await pages[0].evaluate(act), await pages[1].evaluate(act)];

  it('keep nothing on one device: a draft of one does not come back in the other', async () => {
    await pages[0].evaluate(() => localStorage.setItem('draft', 'one'));
    assert.deepEqual(await inBoth(() => localStorage.getItem('draft')), ['one', null]);
  });

  it('are both in front: what has the focus keeps it', async () => {
    for (const page of pages) await page.locator('input').click();
    assert.deepEqual(await inBoth(() => document.hasFocus() && document.activeElement?.localName), ['input', 'input']);
  });
});
