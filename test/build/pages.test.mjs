import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { parse } from 'parse5';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArguments } from '../../scripts/browser.mjs';
import { compileKit, ids, locales } from '../../scripts/fiches/kit.mjs';
import { printPages } from '../../scripts/pages/pdf.mjs';
import { renderPages } from '../../scripts/pages/render.mjs';
import { filesIn, inRoot } from '../../scripts/root.mjs';
import { serve } from '../../scripts/serve.mjs';

/* The page of its own that each sheet has in each language: it needs no script, and says what the element says. */

const MINUTE = 60_000;
const folder = inRoot('dist/fiches');
const { kit } = compileKit('2026-11-23');
const paths = locales.flatMap((locale) => ids.map((id) => ({ locale, id, path: `${locale}/${id}.html` })));
const words = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Every text of a sheet, as a reader meets them; what an abbreviation is short for stands beside its text, as its `title`. */
function textsOf(value) {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  const shown = ['text', 'value', 'question', 'name', ...('text' in value ? [] : ['title'])];
  return Object.entries(value).flatMap(([key, one]) => (typeof one !== 'string' ? textsOf(one) : shown.includes(key) ? [one] : []));
}

function elementsOf(node) {
  return [...(node.tagName ? [node] : []), ...(node.childNodes ?? []).flatMap(elementsOf)];
}

const attributes = ({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

describe('the sheets’ own pages', { timeout: 10 * MINUTE }, () => {
  let browser;
  let site;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: await findBrowser(), args: launchArguments });
    site = await serve({ root: folder });
  });
  after(() => Promise.all([browser?.close(), site?.stop()]));

  it('are one a sheet and a language, as the build renders them today', async () => {
    assert.deepEqual(filesIn(folder).filter((path) => path.endsWith('.html')), paths.map(({ path }) => path).sort());
    for (const { path, text } of await renderPages()) assert.equal(readFileSync(`${folder}/${path}`, 'utf8'), text, `dist/fiches/${path} is not fresh: npm run build`);
  });

  for (const { locale, id, path } of paths) {
    const text = readFileSync(`${folder}/${path}`, 'utf8');
    const all = elementsOf(parse(text));
    const fiche = kit[locale][id];

    it(`${path}: stands alone, with no script to run, no address of another site to fetch, no trace of the renderer`, () => {
      assert.deepEqual(all.filter(({ tagName }) => tagName === 'script').map((script) => attributes(script).type), ['application/ld+json']);
      assert.deepEqual(all.filter(({ tagName }) => ['img', 'iframe', 'object', 'embed'].includes(tagName)), []);
      assert.deepEqual(all.filter((one) => one.tagName === 'link' && attributes(one).rel !== 'alternate'), []);
      assert.doesNotMatch(text, /lit-part|lit-node|\[object|undefined/);
    });

    it(`${path}: is found in its language and in the other`, () => {
      const links = all.filter(({ tagName }) => tagName === 'link').map(attributes);
      assert.deepEqual(links.map(({ hreflang }) => hreflang), [...locales, 'x-default']);
      for (const { href } of links) assert.doesNotThrow(() => readFileSync(new URL(href, `file://${folder}/${path}`)), `${path} leads to ${href}`);
      assert.equal(attributes(all.find(({ tagName }) => tagName === 'html')).lang, locale);
    });

    it(`${path}: says what it is to those who share it and to search engines`, () => {
      const meta = Object.fromEntries(all.filter(({ tagName }) => tagName === 'meta').map(attributes).filter(({ property }) => property).map(({ property, content }) => [property, content]));
      assert.equal(meta['og:title'], fiche.title);
      assert.equal(meta['og:description'], fiche.summary);
      assert.equal(meta['og:type'], 'article');
      assert.equal(meta['og:locale'], locale.replace('-', '_'));
      const article = JSON.parse(all.find(({ tagName }) => tagName === 'script').childNodes[0].value);
      assert.equal(article['@type'], 'Article');
      assert.equal(article.headline, fiche.title);
      assert.equal(article.inLanguage, locale);
      assert.equal(article.dateModified, fiche.reviewed);
      assert.deepEqual(article.citation.map(({ name }) => name), fiche.sources.map(({ name }) => name));
    });

    it(`${path}: accessible, whole and no wider than its window, without asking anything of anyone`, async () => {
      const page = await browser.newPage();
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.setViewport({ width: 320, height: 900 });
      await page.goto(`${site.origin}/${path}`, { waitUntil: 'load', timeout: 2 * MINUTE });
      assert.deepEqual(requests.filter((url) => !url.endsWith('/favicon.ico')), [`${site.origin}/${path}`]);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'wider than its window');
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), []);
      const shown = words(await page.evaluate(() => document.body.textContent));
      assert.deepEqual(textsOf(fiche).map(words).filter((one) => !shown.includes(one)), [], 'words of the sheet that the page lacks');
      await page.close();
    });

    it(`${path}: at most two pages of Letter, no section cut in two`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/${path}`, { waitUntil: 'load', timeout: 2 * MINUTE });
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.ok((pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0) <= 2);
      assert.match(pdf, /\/MediaBox \[0 0 612 792\]/);
      await page.emulateMediaType('print');
      assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('.section, .sources, .src li, tr, .checks li')].filter((one) => getComputedStyle(one).breakInside !== 'avoid').map((one) => one.className || one.tagName)), []);
      await page.close();
    });
  }

  it('leads from each sheet to pages that exist', () => {
    for (const { locale } of paths) {
      const there = readdirSync(`${folder}/${locale}`);
      for (const id of ids) {
        const links = elementsOf(parse(readFileSync(`${folder}/${locale}/${id}.html`, 'utf8'))).filter(({ tagName }) => tagName === 'a').map((link) => attributes(link).href).filter((href) => href && /^[\w-]+\.html$/.test(href));
        assert.ok(links.length > 0);
        assert.deepEqual(links.filter((href) => !there.includes(href)), []);
      }
    }
  });

  it('are printed by npm run pdf as files that say their language and list their headings', async () => {
    const to = mkdtempSync(join(tmpdir(), 'trousse-pdf-'));
    try {
      const files = [];
      for await (const file of printPages(browser, folder, locales.map((locale) => `${locale}/${ids[0]}.html`), to)) files.push(file);
      assert.deepEqual(files, locales.map((locale) => `${locale}/${ids[0]}.pdf`));
      for (const [index, file] of files.entries()) {
        const pdf = readFileSync(join(to, file)).toString('latin1');
        assert.match(pdf, /^%PDF-/);
        assert.match(pdf, new RegExp(`/Lang \\(${locales[index]}\\)`));
        assert.match(pdf, /\/MarkInfo/);
        assert.match(pdf, /\/Outlines/);
      }
    } finally {
      rmSync(to, { recursive: true });
    }
  });
});
