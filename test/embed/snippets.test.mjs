import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { readReleases, versionNow } from '../../scripts/layout.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { drawn, openSite } from './support/site.mjs';

/*
 * What people have pasted, in test/snippets, one page a version, works with the script of today: with it, without it, and in
 * a browser without scripts.
 */

const pages = readdirSync(inRoot('test/snippets')).filter((path) => path.endsWith('.html'));
const snippets = pages.flatMap((path) => [...readFileSync(inRoot('test/snippets', path), 'utf8').matchAll(/<template data-version="([^"]+)" data-way="([^"]+)">([\s\S]*?)<\/template>/g)].map(([, version, way, text]) => ({ path, version, way, text: text.trim() })));
const { 'trousse.js': hash } = JSON.parse(readFileSync(inRoot('dist/sri.json'), 'utf8'));
const WAYS = ['div', 'frame', 'link', 'tag'];

/** The names of the elements that a snippet asks for. */
const asked = (text) => [...text.matchAll(/<trousse-([a-z-]+)|data-trousse="([a-z-]+)"|embed\.html\?element=([a-z-]+)[^"]*" title/g)].map(([, tag, holder, frame]) => `trousse-${tag ?? holder ?? frame}`);

/** What a version is said to lack, and how to mend it. */
function problemsOf(versions, pages) {
  return versions.filter((version) => !pages.includes(`${version}.html`)).map((version) => `${version} has no test/snippets/${version}.html: copy that of the version before, put in what README.md and the demo tell people to paste now, and leave it there for good.`);
}

describe('the snippets of every version', () => {
  let site;
  before(async () => (site = await openSite()));
  after(() => site?.close());

  it('have a page: that of today and every one that is released', () => assert.equal(problemsOf([versionNow(), ...Object.keys(readReleases())], pages).join('\n'), ''));
  it('are asked for when a version is released without its page', () => assert.match(problemsOf(['9.9.9'], pages).join(), /^9\.9\.9 has no test\/snippets\/9\.9\.9\.html: copy that of the version before/));
  for (const path of pages) {
    it(`${path} has every way in`, () => {
      const own = snippets.filter((snippet) => snippet.path === path);
      assert.deepEqual([...new Set(own.map(({ way }) => way))].sort(), WAYS);
      assert.deepEqual([...new Set(own.map(({ version }) => `${version}.html`))], [path]);
    });
  }

  for (const [index, { version, way, text }] of snippets.entries()) {
    // An address of a version leads to that version for good, and one of a line to its newest: here both are today's.
    const today = () => text.replaceAll('https://trousse.example/', `${site.kit.origin}/`).replace(/trousse@[\d.]+\.js/, 'trousse.js').replace('sha384-…', hash);

    it(`${version}, ${way} (${index + 1}): works`, async () => {
      // A pinned script comes from where it may be read: the page's own origin here.
      const pinned = text.includes('integrity');
      const body = readFileSync(inRoot('dist/trousse.js'));
      const { page, close, heard } = await site.open(pinned ? today().replace(`${site.kit.origin}/trousse.js`, '/trousse.js') : today(), { files: { '/trousse.js': { type: 'text/javascript', body } } });
      const names = asked(text);
      assert.ok(names.length > 0);
      const frame = way === 'frame' ? await (await page.$('iframe')).contentFrame() : page;
      await drawn(frame, names.length);
      assert.deepEqual(await frame.evaluate((tags) => tags.filter((tag) => !document.querySelector(tag)?.getClientRects().length), names), []);
      if (way === 'frame') await page.waitForFunction(() => document.querySelector('iframe').style.height);
      assert.deepEqual(heard.messages, []);
      await close();
    });

    it(`${version}, ${way} (${index + 1}): is useful without scripts, and when ours never comes`, async () => {
      const words = () => document.body.innerText.trim();
      const without = await site.open(today(), { javascript: false });
      const [frame] = await without.page.$$('iframe');
      const shown = await (frame ? await frame.contentFrame() : without.page).evaluate(words);
      assert.ok(shown.length > 10, `« ${shown} »`);
      await without.close();
      if (way === 'frame') return;

      const lost = await site.open(text.replaceAll('https://trousse.example/', '/absent/'));
      assert.equal(await lost.page.evaluate(words), shown);
      await lost.close();
    });
  }
});
