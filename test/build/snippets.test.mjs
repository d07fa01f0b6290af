import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArguments } from '../../scripts/browser.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { serve } from '../../scripts/serve.mjs';

/*
 * Every snippet that we show, pasted as it stands into a page of another origin: only the address is made ours. The sheet
 * or the quiz that some ask for is beside the page.
 */

const MINUTE = 60_000;
const { 'trousse.js': hash } = JSON.parse(readFileSync(inRoot('dist/sri.json'), 'utf8'));
const unescape = (html) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const documents = ['README.md', 'server/samples/form-service.md'];
const fences = documents.flatMap((file) => [...readFileSync(inRoot(file), 'utf8').matchAll(/```html\n([\s\S]*?)```/g)].map(([, snippet]) => ({ file, snippet })));
const pages = readdirSync(inRoot('demo')).filter((path) => path.endsWith('.html'));
const shown = pages.flatMap((path) => [...readFileSync(inRoot('demo', path), 'utf8').matchAll(/<code data-snippet>([\s\S]*?)<\/code>/g)].map(([, snippet]) => ({ file: `demo/${path}`, snippet: unescape(snippet) })));
const snippets = [...fences, ...shown];

describe('the snippets', { timeout: 5 * MINUTE }, () => {
  let browser;
  let script;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: await findBrowser(), args: launchArguments });
    // What a pinned script needs and the documentation says; a plain snippet is tried without.
    script = await serve({ root: inRoot('dist'), headers: () => ({ 'Access-Control-Allow-Origin': '*' }) });
  });
  after(() => Promise.all([browser?.close(), script?.stop()]));

  it('are found in the documents and on every demo page', () => {
    assert.deepEqual([...new Set(snippets.map(({ file }) => file))].sort(), [...documents, ...pages.map((path) => `demo/${path}`)].sort());
  });

  for (const [index, { file, snippet }] of snippets.entries()) {
    it(`work: ${file}, ${snippet.includes('integrity') ? 'pinned' : 'plain'} (${index + 1})`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'trousse-snippet-'));
      const own = snippet.replace(/https:\/\/[^"]*\/trousse\.js/, '{script}').replace('sha384-…', hash);
      writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="fr-CA"><link rel="icon" href="data:,"><title>Page</title>${own}</html>`);
      copyFileSync(inRoot('demo/fiche-exemple.json'), join(folder, 'ma-fiche.json'));
      copyFileSync(inRoot('demo/quiz-exemple.json'), join(folder, 'mon-quiz.json'));
      const plain = snippet.includes('integrity') ? script : await serve({ root: inRoot('dist') });
      const host = await serve({ root: folder, script: `${plain.origin}/trousse.js` });
      const page = await browser.newPage();
      try {
        const messages = [];
        page.on('console', (message) => messages.push(message.text()));
        page.on('pageerror', (error) => messages.push(String(error)));
        await page.goto(host.origin, { waitUntil: 'load', timeout: MINUTE });
        const tags = [...snippet.matchAll(/<(trousse-[\w-]+)/g)].map(([, tag]) => tag);
        const drawn = await page.evaluate((names) => names.map((name) => document.querySelector(name)?.shadowRoot?.textContent?.trim() !== undefined), tags);
        if (snippet.includes('src="ma-fiche.json"')) await page.waitForFunction(() => document.querySelector('trousse-fiche').value?.id === 'fiche-exemple');
        if (snippet.includes('src="mon-quiz.json"')) await page.waitForFunction(() => document.querySelector('trousse-quiz').quiz?.questions[0].id === 'vendredi');
        assert.ok(tags.length > 0);
        assert.deepEqual(drawn, tags.map(() => true));
        assert.deepEqual(messages, []);
      } finally {
        await page.close();
        await host.stop();
        if (plain !== script) await plain.stop();
        rmSync(folder, { recursive: true });
      }
    });
  }
});
