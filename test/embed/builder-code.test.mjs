import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { choiceOf, elementOf } from '../../demo/builder/config.js';
import { policyLines, policyText, trustedTypes } from '../../demo/builder/policy.js';
import { snippet, ways } from '../../demo/builder/snippet.js';
import { elements } from './elements.mjs';
import { hashes, kit, openBench } from './support/builder.mjs';
import { openReceiver } from './support/receiver.mjs';

/*
 * Every code that the builder can give, pasted as it stands into a page of another origin: a person sees the element and
 * uses it.
 */

/** Settings of every kind, and what the element then has. */
const given = {
  'trousse-balance': { values: { stage: 'cegep', 'heading-level': '3', date: '2026-11-23' }, properties: { stage: 'cegep', headingLevel: 3, date: '2026-11-23' } },
  'trousse-fiche': { values: { name: 'loi-travail-jeunes', audience: 'employer' }, properties: { name: 'loi-travail-jeunes', audience: 'employer' } },
  'trousse-library': { values: { audience: 'employer parent', theme: 'law' }, properties: { audience: 'employer parent', theme: 'law' } },
  'trousse-pledge': { values: { organisation: 'Chez « Zoé » & <fils>', minimum: '2', history: 'yes' }, properties: { minimum: 2, inHistory: true } },
  'trousse-quiz': { values: { name: 'mythes', order: 'shuffled', seed: '7' }, properties: { name: 'mythes', order: 'shuffled', seed: 7 } },
  'trousse-schedule': { values: { week: '2026-11-22', 'heading-level': '3' }, properties: { week: '2026-11-22', headingLevel: 3 } },
};

const plain = { values: {}, language: 'page', page: 'light', colours: { light: {}, dark: {} }, radius: '', pinned: false, hashes, reader: 'fr' };

describe('the code of the builder', () => {
  let bench;
  before(async () => (bench = await openBench()));
  after(() => bench.close());

  const choice = (changes) => choiceOf(kit, { ...plain, base: bench.base, ...changes });
  const drawn = (page, tag) => page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.textContent.trim().length > 40, {}, tag);

  it('is tried for every element of the kit', () => assert.deepEqual(Object.keys(given).sort(), kit.elements.map(({ tag }) => tag).sort()));

  for (const tag of Object.keys(given)) {
    for (const way of ways.filter((one) => one !== 'frame')) {
      it(`${tag} as ${way}: used by a person, with nothing but what was pasted`, async () => {
        const { page, close, heard } = await bench.embed(snippet(choice({ tag, way })));
        await elements[tag].use(page);
        assert.deepEqual(heard.messages, []);
        assert.deepEqual([...new Set(heard.requests.map((url) => new URL(url).origin))].sort(), [bench.partner.origin, bench.kitHost.origin].sort());
        await close();
      });

      it(`${tag} as ${way}: pinned, with settings, in English, in its colours, under a policy that has no more than the lines given`, async () => {
        const { values, properties } = given[tag];
        const made = choice({ tag, way, values, pinned: true, language: 'en', colours: { light: { accent: '#7a2048' }, dark: {} }, radius: '0' });
        // The page's own policy lets it write styles; the rest is what the builder gives.
        const policy = `default-src 'none'; img-src 'self'; style-src-attr 'unsafe-inline'; ${policyText(policyLines(made))}; require-trusted-types-for 'script'; ${trustedTypes(made)}`.replaceAll('\n', ' ');
        const { page, close, heard } = await bench.embed(snippet(made), { headers: { 'content-security-policy': policy } });
        await drawn(page, tag);
        const seen = await page.$eval(tag, (element, names) => ({ properties: Object.fromEntries(names.map((name) => [name, element[name]])), lang: element.shadowRoot.querySelector('[lang]')?.lang, accent: getComputedStyle(element).getPropertyValue('--trousse-accent').trim(), radius: getComputedStyle(element).getPropertyValue('--trousse-radius').trim() }), Object.keys(properties));
        assert.deepEqual(seen, { properties, lang: 'en-CA', accent: '#7a2048', radius: '0' });
        assert.deepEqual(heard.messages, []);
        await close();
      });
    }

    it(`${tag} without the script, in every way: words, and links that lead to pages`, async () => {
      const made = choice({ tag, way: 'tag' });
      const { page, close } = await bench.embed(['tag', 'div', 'link'].map((way) => `<section>${snippet(choice({ tag, way }))}</section>`).join('\n'), { script: false });
      const sections = await page.$$eval('section', (all) => all.map((one) => ({ words: one.innerText, links: [...one.querySelectorAll('a')].filter((link) => link.checkVisibility()).map(({ href, textContent }) => ({ href, words: textContent })) })));
      assert.deepEqual(sections.map(({ links }) => links), [made.links, made.links, made.links.slice(0, 1)]);
      for (const { words } of sections.slice(0, 2)) assert.ok(words.includes(made.text));
      for (const { href } of made.links) {
        const answer = await fetch(href);
        assert.equal(answer.status, 200, href);
        assert.match(await answer.text(), /<h1/);
      }
      await close();
    });

    it(`${tag} as frame: drawn, titled, as high as what it holds, under the lines given`, async () => {
      const made = choice({ tag, way: 'frame', values: given[tag].values });
      const policy = `default-src 'none'; style-src 'self'; img-src 'self'; ${policyText(policyLines(made))}`.replaceAll('\n', ' ');
      const { page, close, heard } = await bench.embed(snippet(made), { headers: { 'content-security-policy': policy } });
      const frame = await page.waitForFrame((one) => one.url().includes('embed.html'));
      await frame.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.textContent.trim().length > 40, {}, tag);
      assert.equal(await page.$eval('iframe', ({ title }) => title), elementOf(kit, tag).name.fr);
      await page.waitForFunction(() => document.querySelector('iframe').offsetHeight !== 700);
      assert.ok(await page.$eval('iframe', ({ offsetWidth, clientWidth, parentElement }) => offsetWidth === parentElement.clientWidth && clientWidth === offsetWidth), 'as wide as its place, without an edge');
      assert.deepEqual(heard.messages, []);
      await close();
    });
  }

  it('speaks French on an English page where French alone is asked for', async () => {
    const { page, close } = await bench.embed(snippet(choice({ tag: 'trousse-fiche', way: 'tag', language: 'fr' })), { lang: 'en' });
    await drawn(page, 'trousse-fiche');
    assert.equal(await page.$eval('trousse-fiche', ({ shadowRoot }) => shadowRoot.querySelector('[lang]').lang), 'fr-CA');
    await close();
  });

  for (const way of ways.filter((one) => one !== 'frame')) it(`is dark on a dark page that does not say so to the browser: ${way}`, async () => {
    const { page, close } = await bench.embed(`<style>body { background: #111; color: #eee }</style>${snippet(choice({ tag: 'trousse-fiche', way, page: 'dark' }))}`);
    await drawn(page, 'trousse-fiche');
    const seen = await page.$eval('trousse-fiche', ({ shadowRoot }) => {
      const { color, backgroundColor } = getComputedStyle(shadowRoot.querySelector('[part~="base"]'));
      return { color, backgroundColor };
    });
    assert.deepEqual(seen, { color: 'rgb(237, 242, 237)', backgroundColor: 'rgb(20, 27, 23)' });
    await close();
  });

  it('sends a pledge under the lines given, with the facts that it asks for', async () => {
    const receiver = await openReceiver();
    const values = { endpoint: receiver.address('accept'), operator: 'O', 'operator-address': 'A', 'operator-contact': 'C', 'privacy-contact': 'P', retention: 'R', 'hosted-in': 'H' };
    const made = choice({ tag: 'trousse-pledge', way: 'tag', values });
    const policy = `default-src 'none'; img-src 'self'; ${policyText(policyLines(made))}; require-trusted-types-for 'script'; ${trustedTypes(made)}`.replaceAll('\n', ' ');
    const { page, close, heard } = await bench.embed(snippet(made), { headers: { 'content-security-policy': policy } });
    await elements['trousse-pledge'].use(page);
    assert.deepEqual(receiver.stored().map(({ body }) => body.organisation), ['Épicerie Chez Zoé']);
    assert.deepEqual(heard.messages, []);
    await close();
    await receiver.close();
  });
});
