import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { build, transform } from 'esbuild';
import { html } from 'lit';
import { inRoot } from '../root.mjs';

/*
 * A sheet as a page that needs no script: the element's own renderer and styles, run here.
 */

const entry = `
import './src/shared/localize.js';
export { renderSheet } from './src/elements/trousse-fiche/sheet.js';
export { styles as sheetStyles } from './src/elements/trousse-fiche/trousse-fiche.styles.js';
export { styles as kitStyles } from './src/styles/base.js';
export { readFiche, ficheIds } from './src/shared/fiches.js';
export { languageName } from './src/shared/locale.js';
export { locales, withLocale } from './src/shared/speech.js';
export { publisher } from './src/content/publisher.js';
`;

/** Our own code as one module beside the packages that it imports, so that there is one Lit. */
async function load() {
  const { outputFiles } = await build({ stdin: { contents: entry, resolveDir: inRoot(), loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', packages: 'external', ignoreAnnotations: true, write: false });
  const file = inRoot('src/generated/pages.mjs');
  writeFileSync(file, /** @type {import('esbuild').OutputFile} */ (outputFiles[0]).text);
  return import(pathToFileURL(file).href);
}

/** @typedef {{ locale: string, id: string, path: string, title: string, text: string }} Page */

/**
 * Every sheet in every language, as a page; the path is `<locale>/<id>.html`.
 * @returns {Promise<Page[]>}
 */
export async function renderPages() {
  const kit = await load();
  const pages = [];
  for (const locale of kit.locales) {
    for (const id of kit.ficheIds) pages.push({ locale, id, path: `${locale}/${id}.html`, title: kit.readFiche(id, locale).title, text: await renderPage(kit, locale, id) });
  }
  return pages;
}

/** @param {any} kit @param {string} locale @param {string} id */
async function renderPage(kit, locale, id) {
  const fiche = kit.readFiche(id, locale);
  const address = (/** @type {string} */ lang) => kit.publisher.pages?.replaceAll('{name}', id).replaceAll('{lang}', lang) ?? `../${lang}/${id}.html`;
  const others = kit.locales.filter((/** @type {string} */ one) => one !== locale);
  const view = {
    fiche, locale, audience: null, overdue: false, heading,
    address: kit.publisher.pages ? address(locale) : '',
    hrefOf: (/** @type {string} */ other) => `${other}.html`,
    titleOf: (/** @type {string} */ other) => kit.readFiche(other, locale)?.title,
  };
  const tools = html`<p class="screen">${others.map((/** @type {string} */ other) => html`<a href=${address(other)} hreflang=${other} lang=${other}>${kit.languageName(other)}</a>`)}</p>`;
  const sheet = kit.withLocale(locale, () => kit.renderSheet(view, '', tools));
  const body = (await collectResult(render(sheet))).replace(/<!--\/?lit-[^>]*-->|<!--\?-->/g, '');
  const css = [kit.kitStyles, kit.sheetStyles].flat(Infinity).map((/** @type {{ cssText: string }} */ { cssText }) => cssText).join('\n');
  return document(fiche, body, {
    styles: (await transform(css, { loader: 'css', minify: true, charset: 'utf8', target: 'esnext' })).code.trim(),
    alternates: kit.locales.map((/** @type {string} */ lang) => [lang, address(lang)]),
    canonical: kit.publisher.pages ? address(locale) : undefined,
  });
}

/** A page has headings of its own, where an element's level depends on the page around it. @param {number} depth @param {string} look @param {unknown} words */
function heading(depth, look, words) {
  return depth === 0 ? html`<h1 class=${look}>${words}</h1>` : depth === 1 ? html`<h2 class=${look}>${words}</h2>` : html`<h3 class=${look}>${words}</h3>`;
}

const escape = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** How a bare page holds a sheet; colours follow the reader's own. */
const frame = 'body{margin:0;font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color-scheme:light dark;background:light-dark(#fff,#141b17)}main{max-width:70em;margin:auto}@page{size:letter;margin:9mm 12mm}';

/**
 * @param {import('../../src/domain/fiche.js').Fiche} fiche
 * @param {string} body
 * @param {{ styles: string, alternates: [lang: string, href: string][], canonical: string | undefined }} page
 */
function document(fiche, body, { styles, alternates, canonical }) {
  const { lang, title, summary } = fiche;
  const [source] = alternates;
  const meta = [
    ['og:type', 'article'], ['og:title', title], ['og:description', summary], ['og:site_name', 'La Trousse'], ['og:locale', lang.replace('-', '_')],
    ...alternates.filter(([other]) => other !== lang).map(([other]) => ['og:locale:alternate', other.replace('-', '_')]),
    ...(canonical ? [['og:url', canonical]] : []),
    ['article:modified_time', fiche.reviewed],
  ].map(([property = '', content = '']) => `<meta property="${property}" content="${escape(content)}">`);
  const links = [...alternates, ['x-default', source?.[1] ?? '']].map(([other = '', href = '']) => `<link rel="alternate" hreflang="${other}" href="${escape(href)}">`);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · La Trousse</title>
<meta name="description" content="${escape(summary)}">
${canonical ? `<link rel="canonical" href="${escape(canonical)}">\n` : ''}${[...links, ...meta].join('\n')}
<script type="application/ld+json">${JSON.stringify(article(fiche, canonical)).replaceAll('<', '\\u003c')}</script>
<style>${frame}${styles}</style>
</head>
<body><main class="trousse">${body}</main></body>
</html>
`;
}

/** The sheet as schema.org says an article. @param {import('../../src/domain/fiche.js').Fiche} fiche @param {string | undefined} url */
function article({ lang, title, summary, reviewed, minutes, sources }, url) {
  const kit = { '@type': 'Organization', name: 'La Trousse' };
  return {
    '@context': 'https://schema.org', '@type': 'Article', headline: title, description: summary, inLanguage: lang, dateModified: reviewed, timeRequired: `PT${minutes}M`, author: kit, publisher: kit,
    license: 'https://creativecommons.org/licenses/by/4.0/', isAccessibleForFree: true, ...(url && { url, mainEntityOfPage: url }),
    citation: sources.map(({ name, href }) => ({ '@type': 'CreativeWork', name, ...(href && { url: href }) })),
  };
}
