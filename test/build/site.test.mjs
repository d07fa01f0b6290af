import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { addressed } from '../../scripts/addressed.mjs';
import { findBrowser, launchArguments } from '../../scripts/browser.mjs';
import { filesIn, inRoot } from '../../scripts/root.mjs';
import { serve } from '../../scripts/serve.mjs';
import { writeSite } from '../../scripts/site.mjs';

/* The demo as any static host serves it: files, and nothing that answers for them. */

const MINUTE = 60_000;

describe('the site', { timeout: 3 * MINUTE }, () => {
  let folder;
  let host;
  let browser;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: await findBrowser(), args: launchArguments });
    folder = mkdtempSync(join(tmpdir(), 'trousse-site-'));
    host = await serve({ root: folder });
    writeSite(`${host.origin}/outils/`, join(folder, 'outils'));
  });
  after(async () => {
    await Promise.all([browser.close(), host.stop()]);
    rmSync(folder, { recursive: true });
  });

  it('holds the build and the demo, and nothing that is left to fill', () => {
    const files = filesIn(join(folder, 'outils'));
    for (const path of ['trousse.js', 'sri.json', 'index.html', 'integration.html', 'builder/kit.json', 'builder/preview.html', 'fiches/fr-CA/loi-travail-jeunes.html']) assert.ok(files.includes(path), path);
    for (const path of files.filter((one) => one.endsWith('.html'))) assert.doesNotMatch(readFileSync(join(folder, 'outils', path), 'utf8'), /\{(?:script|base)\}/, path);
    assert.ok(!files.some((path) => path.startsWith('site/')));
  });

  it('has a builder that finds its script and its hashes there, under a folder', async () => {
    const page = await browser.newPage();
    const [messages, origins] = [[], new Set()];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('request', (request) => request.url().startsWith('data:') || origins.add(new URL(request.url()).origin));
    await page.goto(`${host.origin}/outils/#composer-trousse-quiz`, { waitUntil: 'load', timeout: MINUTE });
    await page.waitForSelector('[data-ready]');
    const frame = await page.waitForFrame((one) => one.url().endsWith('builder/preview.html'));
    await frame.waitForFunction(() => document.querySelector('trousse-quiz')?.shadowRoot?.querySelector('[data-action="start"]'));
    await page.$eval('[name="version"][value="pinned"]', (input) => input.click());
    const [, src, integrity] = /src="([^"]+)" integrity="([^"]+)"/.exec(await page.$eval('.code pre', ({ textContent }) => textContent));
    const hashes = JSON.parse(readFileSync(inRoot('dist/sri.json'), 'utf8'));
    assert.equal(integrity, hashes[src.replace(`${host.origin}/outils/`, '')]);
    assert.equal((await fetch(src)).status, 200);
    assert.deepEqual([messages, [...origins]], [[], [host.origin]]);
    await page.close();
  });

  it('asks where it will be', () => {
    for (const address of [[], ['tools.example/'], ['https://tools.example/trousse'], ['https://tools.example/?a/']]) {
      const { status, stderr } = spawnSync(process.execPath, ['scripts/site.mjs', ...address], { cwd: inRoot(), encoding: 'utf8' });
      assert.equal(status, 1, address.join());
      assert.match(stderr, /Say where the site will be/);
    }
  });
});

describe('an address in a page', () => {
  it('is that of the script, and of its folder', () => assert.equal(addressed('{script} {base}embed.html {other}', 'https://a.example/b/trousse.js'), 'https://a.example/b/trousse.js https://a.example/b/embed.html {other}'));
});
