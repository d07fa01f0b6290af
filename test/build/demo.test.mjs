import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArguments } from '../../scripts/browser.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { serve } from '../../scripts/serve.mjs';

/* The pages that document the kit, as `npm start` serves them. */

const MINUTE = 60_000;
const pages = readdirSync(inRoot('demo')).filter((path) => path.endsWith('.html'));
const ofElements = pages.filter((path) => path.startsWith('trousse-'));
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
    // As `npm start` does: the builder reads the hashes beside the script.
    scripts = await serve({ root: inRoot('dist'), headers: () => ({ 'Access-Control-Allow-Origin': '*' }) });
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

  const examples = {
    'trousse-balance.html': () => document.querySelector('output').textContent.includes('weekday-hours'),
    'trousse-fiche.html': () => document.querySelector('#outil > *').value.id === 'premier-emploi-securite',
    'trousse-pledge.html': () => Boolean(document.querySelector('#outil > *').shadowRoot.querySelector('#commitment-transport')),
    'trousse-library.html': () => document.querySelector('#outil > *').shadowRoot.querySelectorAll('[part~="list"] [data-fiche]').length === 1,
    'trousse-quiz.html': () => document.querySelector('#outil > *').value['lundi-vendredi'] === 10,
    'trousse-schedule.html': () => document.querySelector('output').textContent.includes('home-by-night'),
  };

  it('has an example on the page of every element', () => assert.deepEqual(Object.keys(examples).sort(), ofElements.sort()));

  for (const [path, happened] of Object.entries(examples)) {
    it(`shows in one touch what the example of ${path} does`, async () => {
      const page = await browser.newPage();
      await page.goto(`${host.origin}/${path}`, { waitUntil: 'load', timeout: 2 * MINUTE });
      await page.click('[data-give]');
      await page.waitForFunction(happened);
      await page.close();
    });
  }

  it('says what it hears of a sheet', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/trousse-library.html`, { waitUntil: 'load', timeout: 2 * MINUTE });
    await (await page.waitForSelector('#outil > trousse-library >>> [data-fiche="role-employeur"]')).click();
    await page.waitForFunction(() => document.querySelector('output').textContent.includes('role-employeur'));
    await page.close();
  });

  it('shows a sheet that is not of the kit', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/trousse-fiche.html`, { waitUntil: 'load', timeout: 2 * MINUTE });
    await page.waitForFunction(() => document.querySelector('#la-leur').value?.id === 'fiche-exemple');
    await page.close();
  });

  it('asks a quiz that is not of the kit', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/trousse-quiz.html`, { waitUntil: 'load', timeout: 2 * MINUTE });
    await page.waitForFunction(() => document.querySelector('#le-leur').quiz?.questions[0].id === 'vendredi');
    await page.close();
  });
});

describe('the files of the demo', () => {
  it('have the sample sheet as the command makes it today', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/trousse-fiche.mjs', 'demo/fiche-exemple.md'], { cwd: inRoot(), encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(readFileSync(inRoot('demo/fiche-exemple.json'), 'utf8'), stdout, 'demo/fiche-exemple.json is old: npx trousse-fiche demo/fiche-exemple.md > demo/fiche-exemple.json');
  });

  it('have the sample quiz as the command makes it today', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/trousse-quiz.mjs', 'demo/quiz-exemple.yaml'], { cwd: inRoot(), encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(readFileSync(inRoot('demo/quiz-exemple.json'), 'utf8'), stdout, 'demo/quiz-exemple.json is old: npx trousse-quiz demo/quiz-exemple.yaml > demo/quiz-exemple.json');
  });

  it('name every sheet of the kit, and no other', () => {
    const page = readFileSync(inRoot('demo/trousse-fiche.html'), 'utf8');
    const named = [.../Leurs noms&nbsp;:(.*)/.exec(page)[1].matchAll(/<code>([a-z-]+)<\/code>/g)].map(([, name]) => name);
    const sheets = readdirSync(inRoot('locales/fr-CA/fiches')).map((path) => path.replace('.md', ''));
    assert.deepEqual(named.sort(), sheets.sort());
  });

  for (const [home, language] of [['index.html', 'fr'], ['index.en.html', 'en']]) {
    it(`have a picture of every element in the language of the page, light enough for a phone (${home})`, () => {
      const pictures = [...readFileSync(inRoot('demo', home), 'utf8').matchAll(/<img src="([^"]+)" alt="">/g)].map(([, path]) => path);
      assert.deepEqual(pictures.map((path) => path.split('/').slice(0, 2).join('/')), ofElements.map(() => `pictures/${language}`));
      for (const path of pictures) assert.ok(statSync(inRoot('demo', path)).size < 96 * 1024, path);
    });
  }
});
