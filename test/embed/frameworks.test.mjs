import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { buildSync } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { inRoot } from '../../scripts/root.mjs';
import { elements } from './elements.mjs';
import { drawn, openSite } from './support/site.mjs';

/* Hosts that are made with frameworks and libraries, the real ones. */

const require = createRequire(import.meta.url);
const javascript = (body) => ({ type: 'text/javascript', body });
const file = (path) => javascript(readFileSync(require.resolve(path)));
const vendor = (name) => javascript(readFileSync(inRoot('test/embed/vendor', name)));

/** A program of a page, with what it imports. */
const bundle = (contents) => javascript(buildSync({ stdin: { contents, resolveDir: inRoot() }, bundle: true, format: 'iife', define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' }, write: false }).outputFiles[0].text);

const own = [{ id: 'transport', title: 'Ramener chaque élève' }];
const COMMITMENTS = JSON.stringify(own);

const react = `
  import { createElement, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  function App() {
    const [level, setLevel] = useState(2);
    const [heard, hear] = useState('');
    return createElement('main', null,
      createElement('button', { id: 'more', onClick: () => setLevel(level + 1) }, 'Plus'),
      createElement('output', null, heard),
      createElement('trousse-balance', { 'heading-level': level, 'ontrousse-assess': ({ detail }) => hear(detail.codes.join()) }, 'Un calculateur'),
      createElement('trousse-pledge', { commitments: ${COMMITMENTS}, value: { organisation: 'Chez Zoé' } }, 'Un engagement'));
  }
  createRoot(document.querySelector('#app')).render(createElement(App));`;

const vue = `
  import { createApp, h, ref } from 'vue/dist/vue.runtime.esm-bundler.js';
  createApp({
    setup() {
      const level = ref(2), heard = ref('');
      return () => h('main', [
        h('button', { id: 'more', onClick: () => level.value++ }, 'Plus'),
        h('output', heard.value),
        h('trousse-balance', { 'heading-level': level.value, 'onTrousse-assess': ({ detail }) => (heard.value = detail.codes.join()) }, 'Un calculateur'),
        h('trousse-pledge', { commitments: ${COMMITMENTS}, value: { organisation: 'Chez Zoé' } }, 'Un engagement'),
      ]);
    },
  }).mount('#app');`;

const serverMarkup = {
  react: () => renderToString(createElement('main', null, createElement('trousse-fiche', { name: 'role-employeur', 'heading-level': 3 }, createElement('a', { href: '/fiche' }, 'La fiche')), createElement('trousse-quiz', null, 'Un quiz'))),
  vue: () => renderVue(createSSRApp({ render: () => h('main', [h('trousse-fiche', { name: 'role-employeur', 'heading-level': 3 }, [h('a', { href: '/fiche' }, 'La fiche')]), h('trousse-quiz', 'Un quiz')]) })),
};
const hydrate = {
  react: `import { createElement } from 'react'; import { hydrateRoot } from 'react-dom/client';
    hydrateRoot(document.querySelector('#app'), createElement('main', null, createElement('trousse-fiche', { name: 'role-employeur', 'heading-level': 3 }, createElement('a', { href: '/fiche' }, 'La fiche')), createElement('trousse-quiz', null, 'Un quiz')), { onRecoverableError: (error) => console.error(String(error)) });
    requestIdleCallback(() => (window.hydrated = true));`,
  vue: `import { createSSRApp, h } from 'vue/dist/vue.runtime.esm-bundler.js';
    createSSRApp({ render: () => h('main', [h('trousse-fiche', { name: 'role-employeur', 'heading-level': 3 }, [h('a', { href: '/fiche' }, 'La fiche')]), h('trousse-quiz', 'Un quiz')]) }).mount('#app'); window.hydrated = true;`,
};

describe('a host made with a framework', () => {
  let site;
  before(async () => (site = await openSite()));
  after(() => site?.close());

  for (const [name, program] of Object.entries({ 'React 19': react, 'Vue 3': vue })) {
    it(`${name} gives attributes and properties, and hears events`, async () => {
      const { page, close, heard } = await site.open(`<div id="app"></div>${site.tag('')}<script src="/app.js"></script>`, { files: { '/app.js': bundle(program) } });
      await drawn(page, 2);
      const given = () => page.evaluate(() => {
        const pledge = document.querySelector('trousse-pledge');
        return { ids: pledge.commitments.map(({ id }) => id), organisation: pledge.value.organisation, level: document.querySelector('trousse-balance').headingLevel };
      });
      assert.deepEqual(await given(), { ids: ['transport'], organisation: 'Chez Zoé', level: 2 });
      await page.click('#more');
      await page.waitForFunction(() => document.querySelector('trousse-balance').headingLevel === 3);
      await elements['trousse-balance'].use(page);
      await page.waitForFunction(() => document.querySelector('output').textContent.includes('weekday-hours'));
      assert.deepEqual(heard.messages, []);
      await close();
    });
  }

  for (const name of Object.keys(serverMarkup)) {
    for (const [order, scripts] of Object.entries({ 'the script, then the framework': (ours) => `${ours}<script src="/app.js" defer></script>`, 'the framework, then the script': (ours) => `<script src="/app.js"></script>${ours}` })) {
      it(`${name} takes over the tags that its server wrote: ${order}`, async () => {
        const markup = await serverMarkup[name]();
        const { page, close, heard } = await site.open(`<div id="app">${markup}</div>${scripts(site.tag(''))}`, { files: { '/app.js': bundle(hydrate[name]) } });
        await drawn(page, 2);
        await page.waitForFunction(() => globalThis.hydrated);
        assert.deepEqual(await page.evaluate(() => [document.querySelectorAll('trousse-fiche').length, document.querySelector('trousse-fiche').value.id, document.querySelector('trousse-fiche').headingLevel]), [1, 'role-employeur', 3]);
        assert.deepEqual(heard.messages, []);
        await close();
      });
    }
  }

  const turbo = (body) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une page</title><link rel="icon" href="/favicon.svg"><script src="/turbo.js"></script>{script}</head><body>${body}</body></html>`;
  const everyWay = '<trousse-quiz name="mythes">q</trousse-quiz><div data-trousse="fiche"><a href="/">f</a></div><p><a href="/x" data-trousse="library">l</a></p>';
  const count = (page) => page.evaluate(() => Object.fromEntries(['quiz', 'fiche', 'library'].map((name) => [name, [...document.querySelectorAll(`trousse-${name}`)].filter((one) => one.getClientRects().length > 0).length])));
  const ONE = { quiz: 1, fiche: 1, library: 1 };

  it('Turbo swaps bodies, and gives back a page from its cache without a double', async () => {
    const script = `<script src="${site.script}" async></script>`;
    const files = { '/turbo.js': file('@hotwired/turbo/dist/turbo.es2017-umd.js'), ...Object.fromEntries(['/one', '/two'].map((path) => [path, { type: 'text/html', body: turbo(`<h1>${path}</h1>${everyWay}<a id="go" href="${path === '/one' ? '/two' : '/one'}">Suite</a>`).replace('{script}', script) }])) };
    const { page, close, heard } = await site.open('', { files });
    await page.goto(`${site.pages.origin}/one`);
    const arrived = (path) => page.waitForFunction((title) => document.querySelector('h1').textContent === title && !document.documentElement.hasAttribute('data-turbo-preview') && !document.documentElement.hasAttribute('aria-busy'), {}, path);
    await drawn(page, 3);
    assert.deepEqual(await count(page), ONE);
    await page.evaluate(() => (globalThis.same = true));
    for (const [step, path] of [[() => page.click('#go'), '/two'], [() => page.evaluate(() => history.back()), '/one'], [() => page.evaluate(() => history.forward()), '/two']]) {
      await step();
      await arrived(path);
      await drawn(page, 3);
      assert.deepEqual(await count(page), ONE, path);
    }
    assert.equal(await page.evaluate(() => globalThis.same), true, 'the page was loaded anew: Turbo did nothing');
    assert.deepEqual(heard.messages, []);
    await close();
  });

  it('pjax writes markup into a box, again and again', async () => {
    const { page, close, heard } = await site.open(`<main></main>${site.tag('')}`);
    for (let time = 0; time < 3; time++) {
      await page.evaluate((text) => (document.querySelector('main').innerHTML = text), everyWay);
      await drawn(page, 3);
      assert.deepEqual(await count(page), ONE);
    }
    // What was written comes back as it was read, element and all.
    await page.evaluate(() => { const main = document.querySelector('main'); main.innerHTML = main.innerHTML + ''; });
    await drawn(page, 3);
    assert.deepEqual(await count(page), ONE);
    assert.deepEqual(heard.messages, []);
    await close();
  });

  const libraries = {
    'jQuery 1.12': () => file('jquery/dist/jquery.js'),
    'MooTools 1.4': () => vendor('mootools-core-1.4.5.js'),
    'Prototype 1.7': () => vendor('prototype-1.7.3.js'),
  };
  for (const [name, library] of Object.entries(libraries)) {
    for (const tag of Object.keys(elements)) {
      it(`${name} leaves <${tag}> as it is, by a tag and by a div`, async () => {
        const { page, close, heard } = await site.open(`<${tag}>x</${tag}><script src="/library.js"></script>${site.tag('')}`, { files: { '/library.js': library() } });
        await drawn(page);
        await elements[tag].use(page);
        await page.evaluate((one) => {
          const div = document.createElement('div');
          div.setAttribute('data-trousse', one);
          document.querySelector(one).replaceWith(div);
        }, tag);
        await drawn(page);
        assert.equal(await page.$eval(`div > ${tag}`, (one) => one.getClientRects().length), 1);
        assert.deepEqual(heard.messages, []);
        await close();
      });
    }
  }
});
