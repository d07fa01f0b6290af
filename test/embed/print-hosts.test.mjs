import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from './support/browser.mjs';
import { openOrigin } from './support/origin.mjs';
import { PAPER, pagesOf, standForPrint } from './support/paper.mjs';

/* Pages whose own layout would cut, move, fade or hide a sheet that is printed alone; and a frame that may not print. */

const built = new URL('../../dist/trousse.js', import.meta.url);
const SHEET = '<trousse-fiche name="loi-travail-jeunes" href-pattern="https://trousse.example/{lang}/{name}.html"></trousse-fiche>';

/** What stands around the sheet, by what it does to it. */
const hosts = {
  'a bare page': `<p>Avant</p>${SHEET}<p>Après</p>`,
  'a box of its own height that clips and scrolls': `<div class="beside">Menu</div><div style="height: 200px; overflow: hidden"><div style="max-height: 100px; overflow-y: scroll">${SHEET}</div></div>`,
  'a box that is moved, turned and made small': `<div style="transform: translateX(-400px) rotate(20deg) scale(.3)"><div style="translate: 900px; rotate: 5deg; scale: .5">${SHEET}</div></div>`,
  'a box that is cut out, faded and filtered': `<div style="clip-path: inset(0 0 90% 0); opacity: .1"><div style="filter: blur(3px); mask: linear-gradient(#000, transparent)">${SHEET}</div></div>`,
  'a narrow fixed column in a grid': `<div style="display: grid; grid-template-columns: 1fr 260px; height: 100vh; overflow: auto"><main>Le texte</main><aside style="position: fixed; right: 0; width: 260px; height: 100%; overflow: auto; contain: strict">${SHEET}</aside></div>`,
  'a box taller than its window, drawn once it comes near': `<div style="min-height: 300vh; content-visibility: auto">${SHEET}</div>`,
  'columns, with what stands before and after': `<style>.cols::before, .cols::after { content: "décor"; display: block; height: 900px }</style><div class="cols" style="columns: 3; float: left; width: 400px"><p>Un</p>${SHEET}<p>Deux</p></div>`,
};

/** How a box that does nothing to what it holds is computed. */
const BARE = {
  minHeight: '0px', maxHeight: 'none', float: 'none', overflow: 'visible', position: 'static', transform: 'none', translate: 'none', rotate: 'none', scale: 'none',
  clipPath: 'none', maskImage: 'none', filter: 'none', opacity: '1', contain: 'none', contentVisibility: 'visible', columnCount: 'auto', columnWidth: 'auto',
};

const page = (body) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Hôte</title></head><body>${body}<script src="/trousse.js"></script></body></html>`;

describe('a sheet printed alone', () => {
  let site;
  let browser;
  before(async () => {
    site = await openOrigin(async (path) => {
      if (path === '/trousse.js') return { type: 'text/javascript', body: await readFile(built) };
      if (path === '/sandbox') return { type: 'text/html', body: `<!doctype html><html lang="fr"><title>Cadre</title><iframe sandbox="allow-scripts" src="/host/0" width="700" height="900"></iframe></html>` };
      const body = Object.values(hosts)[Number(/^\/host\/(\d)$/.exec(path)?.[1])];
      return body && { type: 'text/html', body: page(body) };
    });
    browser = await openBrowser();
  });
  after(() => Promise.all([browser?.close(), site?.close()]));

  /** The page on paper while it prints alone: how many sheets, and where the title and the last line of the sheet stand. */
  async function printed(index) {
    const { page: view, close } = await openPage(browser, { width: 1000, height: 800 });
    await view.goto(`${site.origin}/host/${index}`);
    await view.evaluate(standForPrint);
    // A host may have moved the button out of reach of a pointer; a person uses her keyboard there.
    await (await view.waitForSelector('trousse-fiche >>> [data-action="print"]')).evaluate((button) => button.click());
    await view.emulateMediaType('print');
    const seen = await view.evaluate((bare) => {
      const root = document.querySelector('trousse-fiche').shadowRoot;
      const box = (selector) => root.querySelector(selector).getBoundingClientRect();
      const above = [];
      for (let at = document.querySelector('trousse-fiche').parentElement; at; at = at.parentElement) above.push(getComputedStyle(at));
      return {
        // From the page's corner, and as large as it is laid out: neither moved, turned nor made small.
        left: Math.round(box('.in').left), width: Math.round(box('.in').width), laid: root.querySelector('.in').offsetWidth, top: Math.round(box('.ribbon').top), foot: box('.foot').bottom > box('#title').bottom,
        // What each box around it still does to it, and is not what a bare page does.
        kept: above.flatMap((style) => Object.entries(bare).filter(([name, value]) => style[name] !== value).map(([name]) => `${name}: ${style[name]}`)),
        text: document.body.innerText.includes('décor'),
      };
    }, BARE);
    // Last: the browser says that it is over when it has printed, and the page is given back.
    const sheets = pagesOf(await view.pdf(PAPER));
    await close();
    return { sheets, ...seen };
  }

  it('is the same whatever the page around it does to it', async () => {
    const bare = await printed(0);
    assert.equal(bare.sheets, 2);
    assert.equal(bare.left, 0);
    for (const index of Object.keys(hosts).keys()) {
      assert.deepEqual(await printed(index), bare, Object.keys(hosts)[index]);
    }
  });

  it('leads to its own page from a frame that may not print', async () => {
    const { page: view, close } = await openPage(browser, { width: 1000, height: 900 });
    await view.goto(`${site.origin}/sandbox`);
    const frame = await (await view.waitForSelector('iframe')).contentFrame();
    await (await frame.waitForSelector('trousse-fiche >>> [data-action="print"]', { visible: true })).click();
    const link = await frame.waitForSelector('trousse-fiche >>> .tools + [role="status"] a', { visible: true });
    assert.equal(await link.evaluate((one) => one.href), 'https://trousse.example/fr-CA/loi-travail-jeunes.html');
    await close();
  });
});
