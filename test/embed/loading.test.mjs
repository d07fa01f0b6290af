import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { versionNow } from '../../scripts/layout.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { elements } from './elements.mjs';
import { asPage, drawn, openSite } from './support/site.mjs';

/* How the script comes, whatever a host's optimisers make of it: each page has an element by every way in. */

const built = readFileSync(inRoot('dist/trousse.js'), 'utf8');
const javascript = (body) => ({ type: 'text/javascript', body });
const WAYS = `
  <trousse-quiz name="mythes"><a href="/quiz">Un quiz</a></trousse-quiz>
  <div data-trousse="fiche" data-name="role-employeur"><a href="/fiche">Une fiche</a></div>
  <p><a href="/fiches" data-trousse="library">Les fiches</a></p>`;
const first = '<h1 id="top">Une page</h1><input id="field" autofocus>';
const inline = built.replace(/\/\/# sourceMappingURL=.*/, '').replaceAll('</script', '<\\/script');
const make = (attributes = '') => `const script = document.createElement('script'); script.src = '/trousse.js'; ${attributes}; document.head.append(script);`;

/** Each row: what the page is, what is beside it, what happens then. */
const rows = {
  'delayed until the person does something': { body: `<script type="delayed/javascript" data-src="/trousse.js"></script><script>addEventListener('keydown', () => { ${make()} }, { once: true })</script>${WAYS}`, then: (page) => page.keyboard.press('Shift') },
  'added by a tag manager, long after': { body: WAYS, then: (page) => page.evaluate(make()) },
  'combined with other scripts, before and after it': { body: `${WAYS}<script src="/all.js" defer></script>`, files: { '/all.js': javascript(`'use strict';var before=1\n;${inline}\n;var after=before+1;`) }, check: (page) => page.evaluate(() => globalThis.after ?? 2) },
  'combined in a function with variables of ours': { body: `${WAYS}<script src="/all.js"></script>`, files: { '/all.js': javascript(`(function(module,exports,define,require){${inline}\n})({},{},function(){},function(){});`) } },
  'written into the page': { body: `${WAYS}<script>${inline}</script>` },
  'written into the head': { head: `<script>${inline}</script>`, body: WAYS },
  'made a module': { body: `<script type="module" src="/trousse.js"></script>${WAYS}` },
  'made a module, written into the page': { body: `${WAYS}<script type="module">${inline}</script>` },
  'deferred': { body: `<script src="/trousse.js" defer></script>${WAYS}` },
  'fetched and run from a blob': { body: `${WAYS}<script>fetch('/trousse.js').then((answer) => answer.blob()).then((blob) => { const script = document.createElement('script'); script.src = URL.createObjectURL(blob); document.body.append(script); })</script>` },
  'blocking, in the head': { head: '<script src="/trousse.js"></script>', body: WAYS },
  'under an address with a version and a query': { body: `${WAYS}<script src="/trousse@${versionNow()}.js?ver=6.1" async></script>`, files: { [`/trousse@${versionNow()}.js`]: javascript(built) } },
  'on a page in quirks mode': { doctype: '', body: `${WAYS}<script src="/trousse.js" async></script>` },
  'under a <base> elsewhere': { head: '<base href="/ailleurs/">', body: `${WAYS}<script src="/trousse.js" async></script>` },
  'beside an AMD loader': { head: '<script>window.calls = 0; window.define = function () { calls++ }; define.amd = {};</script>', body: `${WAYS}<script src="/trousse.js" async></script>`, check: (page) => page.evaluate(() => 2 + globalThis.calls) },
};

describe('the script', () => {
  let site;
  before(async () => (site = await openSite()));
  after(() => site?.close());

  for (const [how, { body, head, files, doctype, then, check }] of Object.entries(rows)) {
    it(`works ${how}`, async () => {
      const { page, close, heard } = await site.open(`${first}${'<p>Du texte.</p>'.repeat(60)}${body}`, { head, doctype, files: { '/trousse.js': javascript(built), ...files } });
      await then?.(page);
      await drawn(page, 3);
      assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('trousse-quiz, trousse-fiche, trousse-library')].map((one) => [one.localName, one.getClientRects().length > 0])), [['trousse-quiz', true], ['trousse-fiche', true], ['trousse-library', true]]);
      assert.deepEqual(await page.evaluate(() => [document.activeElement.id, scrollY, location.hash]), ['field', 0, ''], 'focus, scroll, address');
      assert.equal(await page.evaluate(() => globalThis.Trousse.version), versionNow());
      // A link inside of an element leads to its place, not to the page that <base> names.
      await (await page.$('trousse-fiche >>> [href="#source-1"]')).evaluate((link) => link.click());
      assert.equal(await page.$eval('trousse-fiche', (one) => one.shadowRoot.activeElement?.id), 'source-1');
      if (check) assert.equal(await check(page), 2);
      assert.deepEqual(heard.messages, []);
      await close();
    });
  }

  it('of an older version, first on the page, is the one that stays', async () => {
    const older = built.replaceAll(JSON.stringify(versionNow()), '"0.0.1"');
    const { page, close, heard } = await site.open(`${WAYS}<script src="/older.js"></script><script src="/trousse.js"></script>`, { files: { '/older.js': javascript(older), '/trousse.js': javascript(built) } });
    await drawn(page, 3);
    assert.equal(await page.evaluate(() => globalThis.Trousse.version), '0.0.1');
    assert.deepEqual(heard.messages, ['warn: La Trousse 0.0.1 est déjà chargée / already loaded']);
    assert.equal((await page.$$('trousse-fiche')).length, 1);
    await close();
  });

  it('and its page come from a cache, as they were', async () => {
    const { page, close, heard } = await site.open(`${WAYS}<a id="next" href="/next">Suite</a><script src="/trousse.js" async></script>`, { files: { '/trousse.js': { ...javascript(built), headers: { 'cache-control': 'max-age=600' } }, '/next': { type: 'text/html', body: '<!doctype html><link rel="icon" href="/favicon.svg"><title>Suite</title>' } } });
    await drawn(page, 3);
    await Promise.all([page.waitForNavigation(), page.click('#next')]);
    await page.goBack();
    await drawn(page, 3);
    assert.equal((await page.$$('trousse-fiche')).length, 1);
    assert.deepEqual(heard.messages, []);
    await close();
  });

  it('draws a hundred elements by every way in', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => [`<trousse-fiche name="role-employeur" heading-level="3">f</trousse-fiche>`, '<div data-trousse="quiz">q</div>', '<p><a href="/" data-trousse="fiche">f</a></p>', '<trousse-balance>b</trousse-balance>'][index % 4]).join('');
    const { page, close, heard } = await site.open(hundred + site.tag());
    await drawn(page, 100);
    assert.equal(await page.evaluate(() => document.querySelectorAll('trousse-fiche, trousse-quiz, trousse-balance').length), 100);
    assert.deepEqual(heard.messages, []);
    await close();
  });

  for (const tag of Object.keys(elements)) {
    it(`fits <${tag}> in a column of 240 px, by a div`, async () => {
      const { page, close } = await site.open(`<div style="width: 240px"><div data-trousse="${tag}">x</div></div>${site.tag()}`);
      await drawn(page);
      const wide = await page.$eval(tag, (one) => {
        const { right } = one.getBoundingClientRect();
        return [one.offsetWidth, [...one.shadowRoot.querySelectorAll('*')].filter((inner) => inner.checkVisibility() && !inner.closest('.vh, svg, .scroll') && inner.getBoundingClientRect().right > right + 1).map(({ localName, className }) => `${localName}.${className}`)];
      });
      assert.deepEqual(wide, [240, []]);
      await close();
    });
  }

  const hidden = {
    'a tab': ['<div id="box" hidden>', '</div>', () => (document.querySelector('#box').hidden = false)],
    'an accordion': ['<details id="box"><summary>Ouvrir</summary>', '</details>', () => (document.querySelector('#box').open = true)],
    'a dialog': ['<dialog id="box">', '</dialog>', () => document.querySelector('#box').showModal()],
    'a box of no height': ['<div id="box" style="height: 0; overflow: hidden; display: none">', '</div>', () => document.querySelector('#box').removeAttribute('style')],
  };
  for (const [name, [open, end, show]] of Object.entries(hidden)) {
    it(`is there when ${name} that hides them is opened`, async () => {
      const { page, close, heard } = await site.open(open + WAYS + end + site.tag());
      await page.waitForFunction(() => globalThis.Trousse);
      await page.evaluate(show);
      await drawn(page, 3);
      const shown = await page.evaluate(() => [...document.querySelectorAll('trousse-quiz, trousse-fiche, trousse-library')].every((one) => one.offsetHeight > 100));
      assert.ok(shown);
      assert.deepEqual(heard.messages, []);
      await close();
    });
  }

  for (const tag of Object.keys(elements)) {
    it(`lets <${tag}> be used in a sandbox without storage`, async () => {
      const inner = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Cadre</title><link rel="icon" href="data:,"><${tag}>x</${tag}><script src="${site.script}" async></script></html>`;
      const { page, close, heard } = await site.open(`<iframe src="/inner" sandbox="allow-scripts allow-forms" width="900" height="800" title="Cadre"></iframe>`, { files: { '/inner': { type: 'text/html', body: inner } } });
      const frame = await (await page.$('iframe')).contentFrame();
      await drawn(frame);
      assert.equal(await frame.evaluate(() => { try { return String(localStorage); } catch { return 'none'; } }), 'none');
      await elements[tag].use(asPage(frame, page));
      assert.deepEqual(heard.messages, []);
      await close();
    });
  }
});

describe('names that blockers of advertising look for', () => {
  // What the best-known lists hide or refuse, as whole words in an address, an id or a class.
  const refused = /(^|[^a-z])(ads?|advert\w*|adsense|adserver|banner\w*|analytics|track(er|ing)?|pixel|beacon|sponsor\w*|promo\w*|popup|pop-under|social|share(-?this|-?buttons?)?|addthis|cookie-?(consent|banner|notice)|newsletter-?(popup|modal)|affiliate\w*|doubleclick|counter|stat(s|istics)?|telemetry|metrics|widget-ad|outbrain|taboola)([^a-z]|$)/i;

  it('are none of our files', () => {
    const files = ['trousse.js', 'frame.js', 'embed.html', 'sri.json', ...Object.keys(JSON.parse(readFileSync(inRoot('dist/sri.json'), 'utf8')))];
    assert.deepEqual(files.filter((name) => refused.test(name)), []);
  });

  it('are none of our tags, ids, classes, parts and attributes', () => {
    const names = [...built.matchAll(/(?:class|id|part|data-[a-z-]+)="?([\w -]+)/g)].flatMap(([, words]) => words.split(/\s+/));
    assert.ok(names.length > 100);
    assert.deepEqual([...new Set([...names, ...Object.keys(elements)])].filter((name) => refused.test(name)), []);
  });

  it('are seen where they are', () => assert.deepEqual(['ad', 'ads.js', 'top-banner', 'share-buttons', 'tracker.js', 'shade', 'adult', 'badge', 'statement'].filter((name) => refused.test(name)), ['ad', 'ads.js', 'top-banner', 'share-buttons', 'tracker.js']));
});
