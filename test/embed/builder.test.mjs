import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { choiceOf } from '../../demo/builder/config.js';
import { snippet, snippetParts } from '../../demo/builder/snippet.js';
import { wordsOf } from '../../demo/builder/words.js';
import { emulate } from './support/browser.mjs';
import { hashes, kit, openBench } from './support/builder.mjs';
import { PAPER, pagesOf } from './support/paper.mjs';

/* The builder, as a person uses it: with keys, with a mouse, on a phone, on paper. */

const words = wordsOf('fr');
const facts = { operator: 'Réussite en région', 'operator-address': '1, rue des Érables', 'operator-contact': 'bonjour@exemple.ca', 'privacy-contact': 'Camille Roy', retention: 'deux ans', 'hosted-in': 'Québec' };

describe('the builder', () => {
  let bench;
  before(async () => (bench = await openBench()));
  after(() => bench.close());

  const ready = (page) => page.waitForSelector('[data-ready]');
  async function open(path = 'index.html', given) {
    const visit = await bench.visit(path, given);
    await ready(visit.page);
    return visit;
  }

  const codes = (page) => page.$$eval('.code > .box pre', (all) => all.map(({ textContent }) => textContent));
  const status = (page, said) => page.waitForFunction((text) => document.querySelector('[role="status"]').textContent === text, {}, said);
  /** Waits for the element of the preview, drawn. */
  async function previewed(page, tag, holds = () => true) {
    const frame = await page.waitForFrame((one) => one.url().endsWith('builder/preview.html'));
    await frame.waitForFunction((name) => document.querySelector(`#place > ${name}`)?.shadowRoot?.textContent.trim().length > 40, {}, tag);
    await frame.waitForFunction(holds);
    return frame;
  }
  const choose = (page, name, value) => page.$eval(`input[name="${name}"][value="${value}"]`, (input) => input.click());
  async function type(page, id, text) {
    await page.focus(`#${id}`);
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  async function violations(page) {
    await page.evaluate(axe.source);
    const found = await page.evaluate(() => globalThis.axe.run());
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  const config = { values: {}, language: 'page', page: 'light', colours: { light: {}, dark: {} }, radius: '', way: 'tag', pinned: false, hashes, reader: 'fr' };
  const expected = (changes) => choiceOf(kit, { ...config, base: bench.base, ...changes });

  for (const { tag } of kit.elements) {
    it(`shows ${tag} live and gives its code`, async () => {
      const { page, close, heard } = await open(`index.html#composer-${tag}`);
      await previewed(page, tag);
      assert.deepEqual(await codes(page), [snippet(expected({ tag }))]);
      assert.equal(await page.evaluate(() => document.activeElement.value), tag);
      assert.deepEqual(heard.messages, []);
      await close();
    });
  }

  it('is used with keys alone, from the tool to the copied code', async () => {
    const { page, close } = await open();
    await page.browserContext().overridePermissions(bench.demo.origin, ['clipboard-read', 'clipboard-write']);
    const tabTo = async (selector) => {
      const MOST = 60;
      for (let presses = 0; presses < MOST; presses++) {
        if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The Tab key never comes to ${selector}.`);
    };
    await tabTo('[name="tool"]');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('#setting-name');
    await tabTo('#setting-name');
    await page.keyboard.type('Ce que dit');
    await tabTo('[name="language"]');
    await page.keyboard.press('ArrowDown');
    await previewed(page, 'trousse-fiche', () => document.querySelector('trousse-fiche').value?.id === 'loi-travail-jeunes');
    await tabTo('#system');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await tabTo('.code [data-action="copy"]');
    await page.keyboard.press('Enter');
    await status(page, words.copied);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), snippet(expected({ tag: 'trousse-fiche', values: { name: 'loi-travail-jeunes' }, language: 'fr', way: 'div' })));
    await close();
  });

  it('gives no code that would not work: it says what is missing, and leads there', async () => {
    const { page, close, heard } = await open('index.html#composer-trousse-pledge');
    await page.waitForSelector('#setting-endpoint');
    await type(page, 'setting-endpoint', 'recevoir.exemple.ca');
    await status(page, '7 à corriger'.replace(/^/, 'Pas de code\u00a0: ') + '.');
    assert.equal(await page.$eval('#setting-endpoint', (field) => field.getAttribute('aria-invalid')), 'true');
    assert.match(await page.$eval('#setting-endpoint-err', ({ innerText }) => innerText), /commence par https/);
    assert.deepEqual(await codes(page), []);

    await page.$eval('#setting-endpoint', (field) => (field.value = ''));
    await type(page, 'setting-endpoint', 'https://recevoir.exemple.ca/engagements');
    await page.waitForFunction(() => document.querySelectorAll('.problems a').length === 6);
    await page.focus('.problems a');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'setting-operator');
    for (const [name, text] of Object.entries(facts)) await type(page, `setting-${name}`, text);
    await status(page, words.announceCode);
    const values = { endpoint: 'https://recevoir.exemple.ca/engagements', ...facts };
    assert.deepEqual(await codes(page), [snippet(expected({ tag: 'trousse-pledge', values }))]);
    assert.match(await page.$eval('.note pre', ({ textContent }) => textContent), /connect-src https:\/\/recevoir\.exemple\.ca$/);

    // Nothing typed leaves the page: the preview has no receiver, and nobody was asked for anything but files.
    const frame = await previewed(page, 'trousse-pledge');
    assert.deepEqual(await frame.$eval('trousse-pledge', ({ endpoint, operator, src }) => ({ endpoint, operator, src })), { endpoint: '', operator: facts.operator, src: '' });
    assert.deepEqual([...new Set(heard.requests.map((url) => new URL(url).origin))].sort(), [bench.demo.origin, bench.kitHost.origin].sort());
    assert.doesNotMatch(heard.requests.join('\n'), /recevoir|Camille|Erables|Ch%C3/);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search]), [0, 0, '', '']);
    assert.deepEqual(heard.messages, []);

    await choose(page, 'way', 'frame');
    assert.deepEqual(JSON.parse((await codes(page))[1]), { pledge: values });
    assert.doesNotMatch((await codes(page))[0], /recevoir|Camille/);
    await close();
  });

  it('brings a person to a field that is folded away', async () => {
    const { page, close } = await open();
    await page.$eval('.settings .more', (fold) => (fold.open = true));
    await type(page, 'setting-heading-level', '9');
    await page.$eval('.settings .more', (fold) => (fold.open = false));
    await page.click('.problems a');
    assert.deepEqual(await page.evaluate(() => [document.activeElement.id, document.activeElement.checkVisibility()]), ['setting-heading-level', true]);
    assert.match(await page.$eval('.problems a', ({ textContent }) => textContent), /de 1 à 6/);
    await close();
  });

  it('shows a phone, a tablet and a wide page, light and dark, whole', async () => {
    const { page, close } = await open('index.html', { width: 1200 });
    const frame = await previewed(page, 'trousse-balance');
    for (const [name, width] of [['tablet', 768], ['wide', 1160], ['phone', 320]]) {
      await choose(page, 'width', name);
      await frame.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 2, {}, width);
      assert.ok(await page.evaluate(() => document.querySelector('.stage iframe').getBoundingClientRect().width <= document.querySelector('.stage').clientWidth + 1), name);
      assert.match(await page.$eval('.stage iframe', ({ title }) => title), new RegExp(`${width} pixels`));
    }
    await choose(page, 'ground', 'dark');
    await frame.waitForFunction(() => getComputedStyle(document.querySelector('trousse-balance').shadowRoot.querySelector('.trousse')).backgroundColor === 'rgb(20, 27, 23)');
    await close();
  });

  it('tells whether a theme reads, shows it, and writes it', async () => {
    const { page, close } = await open('index.html#composer-trousse-fiche');
    const frame = await previewed(page, 'trousse-fiche');
    assert.match(await page.$eval('.contrast', ({ innerText }) => innerText), /Tout se lit/);
    const accent = async (text) => {
      await page.$eval('#colour-light-accent-code', (field) => field.select());
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    };
    await page.focus('#colour-light-accent-code');
    await accent('#EE0');
    assert.match(await page.$eval('.contrast', ({ innerText }) => innerText), /Boutons et liens sur fond\s: 1,2 pour 1, trop peu/);
    await page.focus('#colour-light-accent-code');
    await accent('#7a2048');
    assert.match(await page.$eval('.contrast', ({ innerText }) => innerText), /Tout se lit/);
    await frame.waitForFunction(() => getComputedStyle(document.querySelector('trousse-fiche')).getPropertyValue('--trousse-accent').trim() === '#7a2048');
    assert.equal(await page.$eval('#colour-light-accent', ({ value }) => value), '#7a2048');
    assert.match((await codes(page))[0], /style="--trousse-accent: #7a2048"/);
    assert.match(await page.$eval('.code', ({ innerText }) => innerText), /trousse-fiche \{\s+--trousse-accent: #7a2048;/);
    await page.focus('#colour-light-accent-code');
    await accent('rouge');
    assert.equal(await page.$eval('#colour-light-accent-code', ({ value }) => value), '#7a2048');

    await choose(page, 'page', 'both');
    assert.match((await codes(page))[0], /light-dark\(#7a2048, #86d4aa\)/);
    await page.$eval('.palette .more', (fold) => (fold.open = true));
    await page.click('[data-action="reset-colours"]');
    assert.match((await codes(page))[0], /style="color-scheme: light dark"/);
    await choose(page, 'page', 'light');
    assert.doesNotMatch((await codes(page))[0], /style=/);
    await close();
  });

  it('offers a site only the ways that it keeps, in two parts where two people paste', async () => {
    const { page, close } = await open('index.html#composer-trousse-fiche');
    await page.select('#system', 'wordpress-author');
    assert.deepEqual(await page.$$eval('[name="way"]', (all) => all.map(({ value, disabled, checked }) => `${value}${disabled ? ' off' : ''}${checked ? ' on' : ''}`)), ['tag off', 'div on', 'link', 'frame off']);
    const parts = snippetParts(expected({ tag: 'trousse-fiche', way: 'div' }));
    assert.deepEqual(await codes(page), [parts.script, parts.markup]);
    assert.match(await page.$eval('#system-note', ({ innerText }) => innerText), /Essayé sur WordPress 6\.1/);
    await page.select('#system', 'no-scripts');
    assert.match((await codes(page)).join(), /embed\.html\?element=fiche/);
    await close();
  });

  it('pins the version with the hash of this very build, and of no other address', async () => {
    const { page, close } = await open();
    await choose(page, 'version', 'pinned');
    assert.deepEqual(await codes(page), [snippet(expected({ tag: 'trousse-balance', pinned: true }))]);
    assert.ok(Object.values(hashes).some((hash) => hash === /integrity="([^"]+)"/.exec(snippet(expected({ pinned: true })))[1]));
    await page.$eval('#base', (field) => field.select());
    await page.focus('#base');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('https://outils.exemple.ca/trousse');
    await page.keyboard.press('Tab');
    assert.deepEqual(await codes(page), [snippet(expected({ tag: 'trousse-balance', base: 'https://outils.exemple.ca/trousse/' }))]);
    assert.deepEqual(await page.$$eval('[name="version"]', (all) => all.map(({ value, checked }) => [value, checked])), [['updated', true]]);
    assert.ok((await page.$eval('.place', ({ innerText }) => innerText)).includes(words.noPinElsewhere));
    await close();
  });

  it('does not offer to pin what it has no hash of', async () => {
    const { page, close } = await open('index.html', {
      arrive: () => {
        const ask = window.fetch;
        window.fetch = (address) => (String(address).endsWith('sri.json') ? Promise.reject(new TypeError('Failed to fetch')) : ask(address));
      },
    });
    assert.deepEqual(await page.$$eval('[name="version"]', (all) => all.map(({ value }) => value)), ['updated']);
    assert.match(await page.$eval('.place', ({ innerText }) => innerText), /sri\.json, n’a pas pu être lu/);
    await close();
  });

  it('chooses the code for a person whose browser refuses to copy', async () => {
    const { page, close } = await open('index.html', {
      arrive: () => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
        document.execCommand = () => false;
      },
    });
    await page.click('.code [data-action="copy"]');
    await status(page, words.copyByHand);
    assert.equal(await page.evaluate(() => getSelection().toString().trim()), (await codes(page))[0].trim());
    await close();
  });

  it('says so where its files cannot be had, and leaves the way to the guide', async () => {
    const { page, close } = await bench.visit('index.html', { arrive: () => (window.fetch = () => Promise.reject(new TypeError('Failed to fetch'))) });
    await page.waitForFunction((said) => document.querySelector('[data-builder]').textContent.includes(said), {}, words.failed);
    assert.ok(await page.$eval('header a[href="integration.html"]', (link) => link.checkVisibility()));
    await close();
  });

  it('speaks English on its English page, as completely', async () => {
    const { page, close, heard } = await open('index.en.html#composer-trousse-pledge');
    const frame = await previewed(page, 'trousse-pledge');
    assert.equal(await frame.$eval('trousse-pledge', ({ shadowRoot }) => shadowRoot.querySelector('[lang]').lang), 'en-CA');
    assert.deepEqual(await codes(page), [snippet(expected({ tag: 'trousse-pledge', reader: 'en' }))]);
    const text = await page.$eval('.builder', (builder) => builder.innerText);
    assert.doesNotMatch(text, /undefined|\{\d\}|[«»]/);
    assert.deepEqual(heard.messages, []);
    await close();
  });

  const states = {
    'a pledge that lacks facts': async (page) => {
      await choose(page, 'tool', 'trousse-pledge');
      await type(page, 'setting-endpoint', 'https://recevoir.exemple.ca/');
    },
    'an author of WordPress, every fold open, pinned': async (page) => {
      await choose(page, 'tool', 'trousse-library');
      await page.select('#system', 'wordpress-author');
      await choose(page, 'version', 'pinned');
      await choose(page, 'page', 'both');
      await page.$$eval('.builder details', (all) => all.forEach((fold) => (fold.open = true)));
    },
    'a theme that does not read, in a frame': async (page) => {
      await page.focus('#colour-light-accent-code');
      await page.$eval('#colour-light-accent-code', (field) => field.select());
      await page.keyboard.type('#eeee00');
      await choose(page, 'way', 'frame');
    },
  };
  for (const [name, reach] of Object.entries(states)) {
    for (const { path, width, scheme } of [{ path: 'index.html', width: 320, scheme: 'light' }, { path: 'index.en.html', width: 768, scheme: 'dark' }, { path: 'index.html', width: 1200, scheme: 'light' }]) {
      it(`is accessible and fits: ${name}, ${path}, ${width} px, ${scheme}`, async () => {
        const { page, close } = await open(path, { width });
        await emulate(page, { 'prefers-color-scheme': scheme });
        await reach(page);
        assert.deepEqual(await violations(page), []);
        assert.ok(await fits(page), 'the page is wider than its window');
        assert.equal(await page.$$eval('[aria-live], [role="status"], [role="alert"]', (all) => all.length), 1, 'one polite live region');
        await close();
      });
    }
  }

  it('keeps the preview in sight beside the settings, and never over the code', async () => {
    const { page, close } = await open('index.html#composer-trousse-pledge', { width: 1200 });
    const places = () => page.evaluate(() => ['.seen', '.code', '.settings'].map((one) => document.querySelector(one).getBoundingClientRect().toJSON()));
    await page.$eval('.settings', (one) => one.scrollIntoView());
    const [beside] = await places();
    assert.ok(beside.top >= 0 && beside.top < 100, `${beside.top}`);
    await page.$eval('.code', (one) => one.scrollIntoView());
    const [seen, taken] = await places();
    assert.ok(seen.bottom <= taken.top, `${seen.bottom} is under ${taken.top}`);
    await close();
  });

  it('never moves focus nor scrolls by itself', async () => {
    const { page, close } = await open();
    assert.deepEqual(await page.evaluate(() => [document.activeElement.localName, scrollY]), ['body', 0]);
    await close();
  });

  for (const path of ['integration.html', 'integration.en.html']) it(`copies the guide’s first code with one button: ${path}`, async () => {
    const { page, close, heard } = await bench.visit(path, { arrive: () => Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void (window.copied = text) } }) });
    const button = await page.waitForSelector('.steps > li:first-child [data-action="copy"]');
    await button.click();
    await page.waitForFunction(() => document.querySelector('.steps [role="status"]').textContent !== '');
    assert.deepEqual(await page.evaluate(() => [window.copied, document.querySelectorAll('.steps pre').length]), [await page.$eval('.steps pre', ({ textContent }) => textContent), 1]);
    assert.deepEqual(heard.messages, []);
    await page.emulateMediaType('print');
    assert.equal(await page.$$eval('.steps button', (all) => all.filter((one) => one.checkVisibility()).length), 0);
    await close();
  });

  it('keeps its place when colours go back to ours', async () => {
    const { page, close } = await open();
    await page.$eval('.palette details', (fold) => (fold.open = true));
    await page.focus('[data-action="reset-colours"]');
    await page.keyboard.press('Enter');
    assert.deepEqual(await page.evaluate(() => [document.activeElement.dataset.action, document.querySelector('.palette details').open]), ['reset-colours', true]);
    await close();
  });

  it('lays out every setting of a pledge on a phone: a box beside its label, no word past the edge', async () => {
    const { page, close } = await open('index.html#composer-trousse-pledge', { width: 320 });
    await page.$$eval('.builder details', (all) => all.forEach((fold) => (fold.open = true)));
    assert.ok(await fits(page), 'the page is wider than its window');
    const gap = await page.$eval('#setting-history', (box) => box.nextElementSibling.getBoundingClientRect().left - box.getBoundingClientRect().right);
    assert.ok(gap >= 8, `${gap} px`);
    await close();
  });

  it('says what a setting may not go over', async () => {
    const { page, close } = await open('index.html#composer-trousse-pledge');
    await page.$$eval('.builder details', (all) => all.forEach((fold) => (fold.open = true)));
    await type(page, 'setting-maximum', '3');
    await type(page, 'setting-minimum', '4');
    assert.equal(await page.$eval('#setting-minimum-err', ({ textContent }) => textContent.replaceAll('\u00a0', ' ')), 'Engagements à choisir, au moins : pas plus que « Engagements à choisir, au plus »');
    await close();
  });

  it('says how to check the page where a script of ours can answer, and where it never came', async () => {
    const { page, close } = await open('index.html#composer-trousse-fiche');
    const text = () => page.$eval('.code', ({ innerText }) => innerText);
    for (const said of [words.afterHint, words.afterNothing]) assert.ok((await text()).includes(said), said);
    await choose(page, 'way', 'frame');
    for (const said of [words.afterHint, words.afterNothing]) assert.ok(!(await text()).includes(said), said);
    await close();
    const guide = await bench.visit('integration.html');
    for (const part of ['.steps > li:last-child', '#verifier']) assert.ok((await guide.page.$eval(part, ({ innerText }) => innerText)).replaceAll('\u00a0', ' ').includes(words.afterNothing.replaceAll('\u00a0', ' ')), part);
    await guide.close();
  });

  it('prints what a webmaster needs, on a sheet or two, and no field', async () => {
    const { page, close } = await open('index.html#composer-trousse-fiche');
    await choose(page, 'version', 'pinned');
    assert.ok(pagesOf(await page.pdf(PAPER)) <= 2);
    await page.emulateMediaType('print');
    const seen = await page.$$eval('.builder input, .builder select, .builder button, .builder iframe', (all) => all.filter((one) => one.checkVisibility()).length);
    assert.equal(seen, 0);
    const text = await page.$eval('.code', ({ innerText }) => innerText);
    for (const part of [snippet(expected({ tag: 'trousse-fiche', pinned: true })).split('\n')[0], 'script-src', 'trusted-types trousse', '#trousse-check']) assert.ok(text.includes(part), part);
    await close();
  });
});
