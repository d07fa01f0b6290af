import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSync, transformSync } from 'esbuild';
import { parse } from 'yaml';
import { readElements } from '../manifest/read.mjs';
import { inRoot } from '../root.mjs';
import { configurationProblems, connectTo, shownOf } from './attributes.mjs';

/*
 * The frame: dist/embed.html, which shows one element in an iframe of any site, and dist/frame.js, with which that site gives
 * the frame its height. What the page sends to and takes from is in embed.config.json, where there is one.
 */

const { sourceLocale, targetLocales } = JSON.parse(readFileSync(inRoot('lit-localize.json'), 'utf8'));
/** @type {string[]} */
const locales = [sourceLocale, ...targetLocales];
const languageOf = (/** @type {string} */ locale) => locale.slice(0, 2);

/** What the page says, by locale. @returns {Record<string, any>} */
export const frameWords = () => Object.fromEntries(locales.map((locale) => [locale, parse(readFileSync(inRoot(`locales/${locale}/frame.yaml`), 'utf8'))]));

const scriptOf = (/** @type {string} */ path) => buildSync({ entryPoints: [inRoot(path)], bundle: true, minify: true, format: 'iife', target: 'es2022', charset: 'ascii', write: false }).outputFiles[0]?.text.trim() ?? '';

/** Writes dist/frame.js. */
export const writeHelper = () => writeFileSync(inRoot('dist/frame.js'), `${scriptOf('src/frame/host.ts')}\n`);

/**
 * Writes dist/embed.html.
 * @param {{ locale: string, path: string, title: string }[]} sheets the sheets' own pages, which need no script
 */
export async function writeFrame(sheets) {
  const elements = await readElements();
  const path = inRoot('embed.config.json');
  const configuration = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const problems = configurationProblems(configuration, elements);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  writeFileSync(inRoot('dist/embed.html'), framePage({ elements, configuration, words: frameWords(), sheets }));
}

const frameStyles = `:root{color-scheme:light}body{margin:0;font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-size:16px;line-height:1.5}p,ul{margin:0;padding:12px 16px}p{max-width:62ch}ul{padding-left:32px}`;

/**
 * @param {{ elements: Awaited<ReturnType<typeof readElements>>, configuration: Record<string, Record<string, unknown>>, words: Record<string, any>, sheets: { locale: string, path: string, title: string }[] }} parts
 */
export function framePage({ elements, configuration, words, sheets }) {
  const script = scriptOf('src/frame/page.ts');
  const { code } = transformSync(frameStyles, { loader: 'css', minify: true });
  const styles = code.trim();
  const policy = [
    "default-src 'none'", `script-src 'self' ${hash(script)}`, `style-src ${hash(styles)}`, "img-src 'self' data: blob: https:", `connect-src ${connectTo(configuration)}`,
    "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", 'trusted-types trousse',
  ].join('; ');
  const setup = { shown: shownOf(elements), words: Object.fromEntries(locales.map((locale) => [languageOf(locale), { ...words[locale], noscript: undefined }])) };
  return `<!doctype html>
<html lang="${languageOf(sourceLocale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${words[sourceLocale].title}</title>
<link rel="icon" href="data:,">
<base target="_blank">
<style>${styles}</style>
</head>
<body>
<noscript>
${locales.map((locale) => `<div lang="${languageOf(locale)}"><p>${words[locale].noscript}</p><ul>${sheets.filter((sheet) => sheet.locale === locale).map(({ path, title }) => `<li><a href="fiches/${path}">${escape(title)}</a></li>`).join('')}</ul></div>`).join('\n')}
</noscript>
<!-- The configuration: what the build took from embed.config.json. An origin that it names stands in connect-src, above. -->
<script type="application/json" id="configuration">${json(configuration)}</script>
<script type="application/json" id="setup">${json(setup)}</script>
<script src="trousse.js" async></script>
<script>${script}</script>
</body>
</html>
`;
}

const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const json = (/** @type {unknown} */ value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const escape = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
