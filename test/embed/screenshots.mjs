/**
 * Pictures to look at: every state of every element, at four widths, in three colour schemes and two languages, the demo
 * page, and the printed page. They go to results/screenshots/, which is not in git.
 *
 *   npm run screenshots                            everything
 *   npm run screenshots -- --only 320,light,fr     what bears all of these words
 *   npm run screenshots -- --only 320,768,dark     one word or another of a kind, and one of each kind
 *   npm run screenshots -- --only print,fr         paper alone
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { emulate, openBrowser, openPage } from './support/browser.mjs';
import { openOrigin } from './support/origin.mjs';

const root = new URL('../../', import.meta.url);
const out = new URL('results/screenshots/', root);
const kinds = { width: ['320', '480', '768', '1200'], scheme: ['light', 'dark', 'forced'], language: ['fr', 'en'] };
const features = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  forced: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
};

/** The states of each element that has a fixture, `default` (no attribute at all) first, its demo page last. */
async function readStates() {
  const files = await readdir(new URL('test/fixtures/', root));
  const states = [];
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const fixture = JSON.parse(await readFile(new URL(`test/fixtures/${file}`, root), 'utf8'));
    const tag = file.replace('.json', '');
    for (const [state, properties] of Object.entries({ default: {}, ...fixture, demo: {} })) states.push({ tag, state, properties });
  }
  return states;
}

/** `--only a,b,c`: keeps a picture when, of each kind of word asked for, it bears one. */
function makeFilter(states) {
  const at = process.argv.indexOf('--only');
  if (at < 0) return () => true;
  const asked = process.argv[at + 1].split(',');
  const vocabulary = { ...kinds, medium: ['screen', 'print'], state: [...new Set(states.map(({ state }) => state))], tag: [...new Set(states.map(({ tag }) => tag))] };
  const unknown = asked.filter((word) => !Object.values(vocabulary).flat().includes(word));
  if (unknown.length > 0) throw new Error(`--only does not know ${unknown.join(', ')}; it knows ${Object.values(vocabulary).flat().join(', ')}.`);
  const wanted = Object.values(vocabulary).map((words) => words.filter((word) => asked.includes(word))).filter((words) => words.length > 0);
  return (words) => wanted.every((some) => some.some((word) => words.includes(word)));
}

const page = (tag, language) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${tag}</title>
<meta name="color-scheme" content="light dark"><style>body { margin: 16px; font: 16px/1.5 system-ui, sans-serif; }</style></head>
<body><${tag}></${tag}><script src="/trousse.js" async></script></body></html>`;

async function openPages() {
  return openOrigin(async (path) => {
    if (path === '/trousse.js') return { type: 'text/javascript', body: await readFile(new URL('dist/trousse.js', root)) };
    const [, language, tag] = /^\/(fr|en)\/([\w-]+)$/.exec(path) ?? [];
    return tag && { type: 'text/html', body: page(tag, language) };
  });
}

/** Opens one state, drawn. The demo page is in French; elsewhere the page is bare. */
async function show(view, { tag, state, properties }, language) {
  await view.goto(state === 'demo' ? `${demo.origin}/${tag}.html` : `${pages.origin}/${language}/${tag}`);
  await view.waitForFunction((name) => customElements.get(name), {}, tag);
  await view.evaluate(async (name, given) => {
    const element = Object.assign(document.querySelector(name), given);
    while (!(await element.updateComplete));
  }, tag, properties);
}

async function shoot(browser, state, width, scheme, language) {
  const { page: view, close } = await openPage(browser, { width: Number(width), height: 900 });
  const session = await emulate(view, features[scheme]);
  await show(view, state, language);
  const name = `${state.tag}_${state.state}_${width}_${scheme}_${language}.png`;
  await view.screenshot({ path: new URL(name, out).pathname, fullPage: true });
  await session.detach();
  await close();
  return name;
}

async function print(browser, state, language) {
  const { page: view, close } = await openPage(browser);
  await show(view, state, language);
  const name = `${state.tag}_${state.state}_print_${language}.pdf`;
  await writeFile(new URL(name, out), await view.pdf({ format: 'letter', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } }));
  await close();
  return name;
}

const states = await readStates();
const keep = makeFilter(states);
await mkdir(out, { recursive: true });
const pages = await openPages();
const demo = await serve({ root: fileURLToPath(new URL('demo', root)), script: `${pages.origin}/trousse.js` });
const browser = await openBrowser();
for (const state of states) {
  for (const language of state.state === 'demo' ? ['fr'] : kinds.language) {
    for (const width of kinds.width) {
      for (const scheme of kinds.scheme) {
        if (keep([state.tag, state.state, 'screen', width, scheme, language])) console.log(await shoot(browser, state, width, scheme, language));
      }
    }
    if (keep([state.tag, state.state, 'print', language])) console.log(await print(browser, state, language));
  }
}
await browser.close();
await pages.close();
await demo.stop();
