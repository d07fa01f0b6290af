import { readFile } from 'node:fs/promises';
import { openBrowser, openPage } from './browser.mjs';
import { openOrigin } from './origin.mjs';
import { watch } from './watch.mjs';

const built = new URL('../../../dist/trousse.js', import.meta.url);

/** What stands in the element of every page of a stage, until the script runs. */
export const fallback = 'Ce que montre la page sans le script.';

/**
 * The built script on one origin, a bare page on another, and a browser. `headers` is what the page's server sends,
 * given the address of the script.
 */
export async function openStage({ headers = () => ({}) } = {}) {
  const scripts = await openOrigin(async (path) => (path === '/trousse.js' ? { type: 'text/javascript', body: await readFile(built) } : undefined));
  const script = `${scripts.origin}/trousse.js`;
  const pages = await openOrigin((path) => bare(path, script, headers));
  const browser = await openBrowser();
  return {
    browser,
    script,
    /** Opens a page that holds one element, gives it `properties` where there are some, and waits until it is drawn. */
    async show(tag, { lang = 'fr', properties, fragment = '', ...size } = {}) {
      const { page, close } = await openPage(browser, size);
      const heard = watch(page);
      const url = `${pages.origin}/${lang}/${tag}${fragment}`;
      await page.goto(url);
      await drawn(page, tag, properties);
      return { page, close, heard, url, renew: (given, language = lang) => renew(page, tag, given, language) };
    },
    async close() {
      await browser.close();
      await scripts.close();
      await pages.close();
    },
  };
}

/** Waits until the page's element is drawn, with `properties` where there are some. */
export async function drawn(page, tag, properties) {
  await page.waitForFunction((name) => customElements.get(name), {}, tag);
  await page.$eval(
    tag,
    async (element, given) => {
      Object.assign(element, given);
      while (!(await element.updateComplete));
    },
    properties,
  );
}

/**
 * Puts a new element in the place of the page's own, in a language, and forgets what the last one left in the address and in
 * storage: a page costs more than what most tests do in it.
 */
async function renew(page, tag, properties, lang) {
  await page.$eval(
    tag,
    (element, language) => {
      const next = document.createElement(element.localName);
      next.append(...[...element.childNodes].map((one) => one.cloneNode(true)));
      element.remove();
      document.documentElement.lang = language;
      history.replaceState(null, '', location.pathname);
      for (const storage of [localStorage, sessionStorage]) storage.clear();
      document.querySelector('#beside').after(next);
    },
    lang,
  );
  await drawn(page, tag, properties);
}

function bare(path, script, headers) {
  if (path === '/favicon.svg') return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  if (path === '/host.css') return { type: 'text/css', body: ':root { color-scheme: light dark; } body { margin: 16px; font: 16px/1.5 sans-serif; }' };
  const [, lang, tag] = /^\/(fr|en)\/([\w-]+)$/.exec(path) ?? [];
  if (!tag) return undefined;
  return {
    type: 'text/html',
    headers: headers(script),
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Une page</title><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/host.css"></head><body><main><h1>Une page</h1><p id="beside">À côté</p><${tag}><p id="fallback">${fallback}</p></${tag}><p>Après</p></main><footer>Pied</footer><script src="${script}" async></script></body></html>`,
  };
}
