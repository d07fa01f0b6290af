import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { elements } from './elements.mjs';
import { hosts } from './hosts.mjs';
import { openBrowser, openPage } from './support/browser.mjs';
import { hostPage, hostProblems, hostState, hostStyles } from './support/host-page.mjs';
import { openOrigin } from './support/origin.mjs';
import { watch } from './support/watch.mjs';

const root = new URL('../../', import.meta.url);
const built = await readFile(new URL('dist/trousse.js', root), 'utf8');
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const OTHER_VERSION = '99.9.9';

const tags = Object.keys(elements);
const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>';

describe('on a host page', () => {
  let browser;
  let scripts;
  let pages;
  let folder;

  before(async () => {
    const otherVersion = built.replaceAll(JSON.stringify(version), JSON.stringify(OTHER_VERSION));
    assert.notEqual(otherVersion, built, 'the built script does not bear its version: there is no other version to try');
    const javascript = { '/trousse.js': built, '/other.js': otherVersion };
    scripts = await openOrigin((path) => javascript[path] && { type: 'text/javascript', body: javascript[path] });
    pages = await openOrigin((path) => answer(path, scripts.origin));
    folder = await mkdtemp(join(tmpdir(), 'host-'));
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await scripts?.close();
    await pages?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  for (const [index, host] of hosts.entries()) {
    it(host.name, async () => {
      const { with: withScript, without } = await addresses(host, index, { scripts, pages, folder });
      const alone = await visit(browser, host, without, false);
      const guest = await visit(browser, host, withScript, true);

      assert.deepEqual(problemsOf(host, alone, guest), []);
      assert.deepEqual(guest.trousse, { version, elements: tags });
    });
  }
});

/** All that is wrong with what a row's page saw, so that one run tells everything. */
function problemsOf(host, alone, guest) {
  const isWarning = (message) => message.startsWith('warn') && message.includes(version);
  const warnings = guest.messages.filter(isWarning);
  const scriptsAsked = guest.requests.filter(isScript);
  const expected = { ...alone.state, globals: [...alone.state.globals, 'Trousse'].sort() };
  return [
    ...(guest.arrival.focus === alone.arrival.focus ? [] : [`the focus was taken by ${guest.arrival.focus}`]),
    ...(String(guest.arrival.scroll) === String(alone.arrival.scroll) ? [] : [`the page was scrolled to ${guest.arrival.scroll}`]),
    // A person who uses the element moves both.
    ...hostProblems(expected, { ...guest.state, focus: expected.focus, scroll: expected.scroll }),
    ...(warnings.length === (host.warnings ?? 0) ? [] : [`${warnings.length} warning(s) that the script is there already, not ${host.warnings ?? 0}`]),
    ...guest.messages.filter((message) => !isWarning(message)).map((message) => `the console: ${message}`),
    ...(scriptsAsked.length === (host.scripts ?? 1) ? [] : [`scripts asked for: ${scriptsAsked.join(', ')}`]),
    ...guest.requests.filter((url) => !isScript(url) && !isHost(url)).map((url) => `a request of ours: ${url}`),
  ];
}

const isScript = (url) => /\/(trousse|other)\.js$/.test(url);
const isHost = (url) => /\/(host-\d+(-alone)?\.html|host\.css)$/.test(url);

/** The host's server: each row's page, with the script and without. */
function answer(path, scriptOrigin) {
  if (path.endsWith('/host.css')) return { type: 'text/css', body: hostStyles };
  if (path.endsWith('/favicon.svg')) return { type: 'image/svg+xml', body: icon };
  const [, index, alone] = /^\/host-(\d+)(-alone)?\.html$/.exec(path) ?? [];
  const host = hosts[index];
  if (!host) return undefined;
  const script = `${scriptOrigin}/trousse.js`;
  return { type: 'text/html', headers: host.headers?.(script), body: alone ? pageOf(host, '', '') : pageOf(host, script, `${scriptOrigin}/other.js`) };
}

/** Every element of the kit, side by side: what one does to the page or to another shows too. */
const markup = tags.map((tag) => `<${tag}><p>L’outil arrive.</p></${tag}>`).join('');
const pageOf = (host, script, other) => hostPage(host.page({ script, other, markup }));

/** Where a row's page is, with the script and without: on the host's origin, or in a folder. */
async function addresses(host, index, { scripts, pages, folder }) {
  const [script, other] = ['trousse.js', 'other.js'].map((file) => `${scripts.origin}/${file}`);
  if (!host.disk) {
    return { with: { url: `${pages.origin}/host-${index}.html`, scripts: [script, other] }, without: { url: `${pages.origin}/host-${index}-alone.html`, scripts: [] } };
  }
  const local = host.disk === 'all' ? 'trousse.js' : script;
  const files = { 'host.css': hostStyles, 'favicon.svg': icon, 'trousse.js': built, [`host-${index}.html`]: pageOf(host, local, ''), [`host-${index}-alone.html`]: pageOf(host, '', '') };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const urlOf = (name) => pathToFileURL(join(folder, name)).href;
  return { with: { url: urlOf(`host-${index}.html`), scripts: [local] }, without: { url: urlOf(`host-${index}-alone.html`), scripts: [] } };
}

/** Opens a row's page, lets its own things happen, uses the elements where they are there, and looks at the host. */
async function visit(browser, host, { url, scripts }, withElements) {
  const { page, close } = await openPage(browser);
  const heard = watch(page);
  try {
    await page.goto(url, { waitUntil: 'load' });
    await host.arrive?.(page, markup);
    if (withElements) await page.waitForFunction((name) => customElements.get(name), {}, tags.at(-1));
    const arrival = await hostState(page, scripts);
    if (withElements) await use(page, host);
    const state = await hostState(page, scripts);
    if (withElements) for (const tag of tags) await host.check?.(page, tag);
    const trousse = await page.evaluate(() => globalThis.Trousse && { version: globalThis.Trousse.version, elements: globalThis.Trousse.elements });
    return { arrival, state, trousse, ...heard };
  } catch (error) {
    throw new Error([String(error), 'The page said:', ...heard.messages, 'and asked for:', ...heard.requests].join('\n'), { cause: error });
  } finally {
    await close();
  }
}

/** Uses every element; where a row is about nothing but how the script comes, one, once all are drawn. */
async function use(page, { loading }) {
  for (const tag of tags) await page.waitForSelector(`html >>> ${tag} >>> [part~="base"]`, { visible: true });
  for (const tag of loading ? tags.slice(0, 1) : tags) await elements[tag].use(page);
}
