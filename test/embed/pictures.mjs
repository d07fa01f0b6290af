/**
 * The pictures of the demo's home and of the README, in both languages, made from the built script: demo/pictures. They are in
 * git; they are made again when an element looks otherwise, and looked at.
 *
 *   npm run pictures
 */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser, openPage } from './support/browser.mjs';
import { openOrigin } from './support/origin.mjs';
import { drawn } from './support/stage.mjs';

const root = new URL('../../', import.meta.url);
const fixture = async (tag) => JSON.parse(await readFile(new URL(`test/fixtures/${tag}.json`, root), 'utf8'));

/** A week of school whose Friday is an hour too long: one touch moves it. */
const anHourTooMuch = { value: { stage: 'secondary', age: 15, hours: { classes: 25, study: 8, work: [0, 0, 0, 3, 3, 5, 3.5], travel: 5, sleep: { school: 7.5, off: 9 }, care: 12, family: 3.5, leisure: 4, volunteering: 2 } } };

/** A page that says who receives: no word of a trial. */
const receiver = { endpoint: 'https://exemple.test/', operator: 'Concertation du Rivage', operatorAddress: '1, rue du Quai', operatorContact: 'info@exemple.test', privacyContact: 'Camille Roy', retention: 'trois ans', hostedIn: 'au Québec' };

/** What shows an element best: what it is given, how wide the page is, how large its points are, and where the picture begins. */
const pictures = {
  balance: { properties: anHourTooMuch, width: 1200, scale: 1 },
  library: {},
  fiche: { properties: { name: 'effets-travail-etudes' }, from: '#readers' },
  pledge: { properties: { ...(await fixture('trousse-pledge')).filled, ...receiver } },
  quiz: { properties: (await fixture('trousse-quiz')).interests },
  schedule: { properties: { ...(await fixture('trousse-schedule')).month, week: '2026-11-15' }, from: '[part="answer"]' },
};
const size = { width: 840, scale: 4 / 3 };
/** Above where the picture begins. */
const MARGIN = 16;
const SIX_BY_FIVE = 5 / 6;

const page = (tag, language) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${tag}</title><style>body { margin: 48px; font: 16px/1.5 "Noto Sans", sans-serif; }</style></head>
<body><${tag}></${tag}><script src="/trousse.js" async></script></body></html>`;

const pages = await openOrigin(async (path) => {
  if (path === '/trousse.js') return { type: 'text/javascript', body: await readFile(new URL('dist/trousse.js', root)) };
  const [, language, tag] = /^\/(fr|en)\/([\w-]+)$/.exec(path) ?? [];
  return tag && { type: 'text/html', body: page(tag, language) };
});
const browser = await openBrowser();
for (const language of ['fr', 'en']) {
  const folder = new URL(`demo/pictures/${language}/`, root);
  await mkdir(folder, { recursive: true });
  for (const [name, { properties = {}, from, width = size.width, scale = size.scale }] of Object.entries(pictures)) {
    const tag = `trousse-${name}`;
    const { page: view, close } = await openPage(browser);
    await view.setViewport({ width, height: 900, deviceScaleFactor: scale });
    await view.goto(`${pages.origin}/${language}/${tag}`);
    await drawn(view, tag, properties);
    const begins = from ? await view.evaluate((at, part) => document.querySelector(at).shadowRoot.querySelector(part).getBoundingClientRect().top, tag, from) : 32;
    const path = fileURLToPath(new URL(`${name}.webp`, folder));
    await view.screenshot({ path, type: 'webp', quality: 85, clip: { x: 0, y: begins - MARGIN, width, height: width * SIX_BY_FIVE } });
    console.log(path.slice(fileURLToPath(root).length));
    await close();
  }
}
await browser.close();
await pages.close();
