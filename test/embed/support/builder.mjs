import { readFileSync } from 'node:fs';
import { inRoot } from '../../../scripts/root.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { openBrowser, openPage } from './browser.mjs';
import { openOrigin } from './origin.mjs';
import { watch } from './watch.mjs';

/*
 * The kit as a static host serves it, on one origin; the pages of the demo on another; pages that embed on a third.
 */

const read = (path) => readFileSync(inRoot(path), 'utf8');

/** What the builder knows, and the hashes of this build. */
export const kit = JSON.parse(read('demo/builder/kit.json'));
export const hashes = JSON.parse(read('dist/sri.json'));

/** A page of a partner, around some code. */
export const pageAround = (code, lang = 'fr') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Une page</title><link rel="icon" href="/favicon.svg"></head><body><main><h1>Une page</h1>\n${code}\n</main></body></html>`;

export async function openBench() {
  const open = () => ({ 'Access-Control-Allow-Origin': '*' });
  const kitHost = await serve({ root: inRoot('dist'), headers: open });
  const demo = await serve({ root: inRoot('demo'), script: `${kitHost.origin}/trousse.js` });
  const documents = new Map([['/favicon.svg', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }]]);
  const partner = await openOrigin((path) => documents.get(path));
  const browser = await openBrowser();
  return {
    base: `${kitHost.origin}/`,
    kitHost,
    demo,
    partner,
    browser,
    /** Opens a page of the demo. */
    async visit(path, { arrive, ...size } = {}) {
      const { page, close } = await openPage(browser, size);
      const heard = watch(page);
      if (arrive) await page.evaluateOnNewDocument(arrive);
      await page.goto(`${demo.origin}/${path}`);
      return { page, close, heard };
    },
    /** Opens a partner's page around some code. */
    async embed(code, { headers, script = true, lang } = {}) {
      const path = `/${documents.size}`;
      documents.set(path, { type: 'text/html', body: pageAround(code, lang), headers });
      const { page, close } = await openPage(browser);
      const heard = watch(page);
      await page.setJavaScriptEnabled(script);
      await page.goto(`${partner.origin}${path}`);
      return { page, close, heard };
    },
    close: () => Promise.all([browser.close(), kitHost.stop(), demo.stop(), partner.close()]),
  };
}
