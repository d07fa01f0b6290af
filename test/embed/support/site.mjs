import { readFile } from 'node:fs/promises';
import { openBrowser, openPage } from './browser.mjs';
import { openOrigin } from './origin.mjs';
import { watch } from './watch.mjs';

const dist = new URL('../../../dist/', import.meta.url);
const types = { html: 'text/html', js: 'text/javascript', json: 'application/json', map: 'application/json', svg: 'image/svg+xml' };

/**
 * What `npm run build` leaves in dist on one origin, a partner's pages on another, and a browser. A page is written by the
 * test that opens it: its text, what it is served as, and what is served beside it.
 */
export async function openSite() {
  const kit = await openOrigin(async (path) => {
    const body = await readFile(new URL(`.${decodeURIComponent(path)}`, dist)).catch(() => undefined);
    return body && { type: types[path.split('.').pop()] ?? 'text/plain', body };
  });
  let served = {};
  const pages = await openOrigin((path) => (path === '/favicon.svg' ? { type: types.svg, body: '<svg xmlns="http://www.w3.org/2000/svg"/>' } : served[path]));
  const browser = await openBrowser();
  const script = `${kit.origin}/trousse.js`;
  return {
    browser,
    kit,
    pages,
    script,
    tag: (attributes = 'async') => `<script src="${script}" ${attributes}></script>`,
    /** Opens a page with `body`; `files` are beside it, each `{ type, body, headers }` by its path. */
    async open(body, { head = '', lang = 'fr', headers, type = 'text/html', files = {}, before, javascript = true, fragment = '', doctype = '<!doctype html>', ...size } = {}) {
      const text = type === 'text/html' ? `${doctype}<html lang="${lang}"><head><meta charset="utf-8"><title>Une page</title><link rel="icon" href="/favicon.svg">${head}</head><body>${body}</body></html>` : body;
      served = { ...files, '/page': { type, body: text, headers } };
      const { page, close } = await openPage(browser, size);
      const heard = watch(page);
      await page.setJavaScriptEnabled(javascript);
      if (before) await page.evaluateOnNewDocument(before);
      await page.goto(`${pages.origin}/page${fragment}`, { waitUntil: 'load' });
      return { page, close, heard, url: `${pages.origin}/page` };
    },
    close: () => Promise.all([browser, kit, pages].map((one) => one.close())),
  };
}

/** Waits until every element of the kit in the page's own tree is drawn, `count` of them at least. */
export async function drawn(page, count = 1) {
  await page.waitForFunction((least) => {
    const elements = [...document.querySelectorAll('*')].filter((one) => one.localName.startsWith('trousse-') && (!globalThis.Trousse || customElements.get(one.localName)));
    return elements.length >= least && elements.every((one) => one.shadowRoot?.querySelector('[part~="base"]'));
  }, {}, count);
}

/** A frame as what uses an element takes a page: its keys are those of the page that holds it. */
export const asPage = (frame, page) => new Proxy(frame, { get: (one, name) => (name === 'keyboard' ? page.keyboard : typeof one[name] === 'function' ? one[name].bind(one) : one[name]) });

/** What is read aloud of a page: the text of its accessibility tree. */
export async function aloud(page) {
  const words = [];
  const read = ({ role, name, children = [] }) => {
    words.push(`${role}: ${name ?? ''}`);
    children.forEach(read);
  };
  read(await page.accessibility.snapshot({ interestingOnly: false }));
  return words;
}
