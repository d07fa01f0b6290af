import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

  const tags = Object.keys(elements);
  for (const [index, host] of hosts.entries()) {
    describe(host.name, () => {
      // Without the script one tag is as another: the page is looked at once.
      const [first] = tags;
      let bare;
      before(async () => (bare = await visit(browser, host, first, (await addresses(host, index, first, { scripts, pages, folder })).without, false)));

      for (const tag of tags) {
        it(`<${tag}>`, async () => {
          const { with: withScript } = await addresses(host, index, tag, { scripts, pages, folder });
          const alone = { ...bare, state: { ...bare.state, markup: bare.state.markup.replaceAll(first, tag) } };
          const guest = await visit(browser, host, tag, withScript, true);

          assert.deepEqual(problemsOf(host, alone, guest), []);
          assert.deepEqual(guest.trousse, { version, elements: Object.keys(elements) });
        });
      }
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

/** The host's server: each row's page with each element, with the script and without. */
function answer(path, scriptOrigin) {
  if (path.endsWith('/host.css')) return { type: 'text/css', body: hostStyles };
  if (path.endsWith('/favicon.svg')) return { type: 'image/svg+xml', body: icon };
  const [, tag, index, alone] = /^\/([\w-]+)\/host-(\d+)(-alone)?\.html$/.exec(path) ?? [];
  const host = hosts[index];
  if (!host) return undefined;
  const script = `${scriptOrigin}/trousse.js`;
  return { type: 'text/html', headers: host.headers?.(script), body: alone ? pageOf(host, tag, '', '') : pageOf(host, tag, script, `${scriptOrigin}/other.js`) };
}

const markupOf = (tag) => `<${tag}><p>L’outil arrive.</p></${tag}>`;
const pageOf = (host, tag, script, other) => hostPage(host.page({ script, other, markup: markupOf(tag) }));

/** Where a row's page is, with the script and without: on the host's origin, or in a folder. */
async function addresses(host, index, tag, { scripts, pages, folder }) {
  const [script, other] = ['trousse.js', 'other.js'].map((file) => `${scripts.origin}/${file}`);
  if (!host.disk) {
    return { with: { url: `${pages.origin}/${tag}/host-${index}.html`, scripts: [script, other] }, without: { url: `${pages.origin}/${tag}/host-${index}-alone.html`, scripts: [] } };
  }
  const local = host.disk === 'all' ? 'trousse.js' : script;
  const files = { 'host.css': hostStyles, 'favicon.svg': icon, 'trousse.js': built, [`host-${index}.html`]: pageOf(host, tag, local, ''), [`host-${index}-alone.html`]: pageOf(host, tag, '', '') };
  await mkdir(join(folder, tag), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, tag, name), text);
  const urlOf = (name) => pathToFileURL(join(folder, tag, name)).href;
  return { with: { url: urlOf(`host-${index}.html`), scripts: [local] }, without: { url: urlOf(`host-${index}-alone.html`), scripts: [] } };
}

/** Opens a row's page, lets its own things happen, uses the element where it is there, and looks at the host. */
async function visit(browser, host, tag, { url, scripts }, withElement) {
  const { page, close } = await openPage(browser);
  const heard = watch(page);
  try {
    await page.goto(url, { waitUntil: 'load' });
    await host.arrive?.(page, markupOf(tag));
    if (withElement) await page.waitForFunction((name) => customElements.get(name), {}, tag);
    const arrival = await hostState(page, scripts);
    if (withElement) await elements[tag].use(page);
    const state = await hostState(page, scripts);
    if (withElement) await host.check?.(page, tag);
    const trousse = await page.evaluate(() => globalThis.Trousse && { version: globalThis.Trousse.version, elements: globalThis.Trousse.elements });
    return { arrival, state, trousse, ...heard };
  } catch (error) {
    throw new Error([String(error), 'The page said:', ...heard.messages, 'and asked for:', ...heard.requests].join('\n'), { cause: error });
  } finally {
    await close();
  }
}
