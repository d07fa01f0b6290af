import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { versionNow } from '../../scripts/layout.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { openOrigin } from './support/origin.mjs';
import { openReceiver } from './support/receiver.mjs';
import { drawn, openSite } from './support/site.mjs';

const built = readFileSync(inRoot('dist/trousse.js'));
const report = (page) => page.evaluate(() => globalThis.Trousse.check());
const codes = ({ findings }) => findings.map(({ code }) => code);

/** All that an endpoint asks for. */
const facts = 'operator="a" operator-address="b" operator-contact="c" privacy-contact="d" retention="e" hosted-in="f"';

/** What the panel says, one line each. */
async function said(page) {
  // Looked for at each frame: what is drawn in a shadow root changes nothing that a selector waits on.
  const panel = await page.waitForFunction(() => document.querySelector('trousse-check')?.shadowRoot?.querySelector('ul'));
  return panel.evaluate((list) => [...list.getRootNode().querySelectorAll('[role="status"], li')].map((one) => one.textContent.trim()));
}

describe('the self-check', () => {
  let site;
  let receiver;
  let closed;
  let moved;
  before(async () => {
    site = await openSite();
    receiver = await openReceiver();
    // A receiver that answers, and lets no other site send to it.
    closed = await openOrigin(() => ({ type: 'application/json', body: '{}' }));
    moved = await openOrigin(() => undefined);
    await moved.close();
  });
  after(() => Promise.all([site, receiver, closed].map((one) => one?.close())));

  it('finds nothing in a page that is right, and says what it has', async () => {
    const address = receiver.address('accept');
    const { page, close, heard } = await site.open(
      `<main><trousse-quiz name="mythes" class="x" id="q" aria-label="Quiz" data-analytics="1" data-v-7ba5bd90="">Un quiz</trousse-quiz>
      <div data-trousse="fiche" data-name="role-employeur" data-block="3" class="wp-block">Une fiche</div>
      <p><a href="/" data-trousse="library" data-theme="law">Les fiches</a></p>
      <trousse-pledge endpoint="${address}" ${facts} organisation="Chez Zoé" lang="en">S’engager</trousse-pledge></main>${site.tag()}`,
    );
    await drawn(page, 4);
    assert.deepEqual(await report(page), {
      version: versionNow(),
      scripts: [{ address: site.script, how: 'async', pinned: false }],
      elements: [
        { tag: 'trousse-quiz', way: 'tag', locale: 'fr-CA', endpoint: '' },
        { tag: 'trousse-fiche', way: 'div', locale: 'fr-CA', endpoint: '' },
        { tag: 'trousse-library', way: 'link', locale: 'fr-CA', endpoint: '' },
        { tag: 'trousse-pledge', way: 'tag', locale: 'en-CA', endpoint: address },
      ],
      findings: [],
    });
    assert.deepEqual(receiver.arrivals, [], 'nothing of anyone is sent');
    assert.deepEqual(heard.messages.filter((message) => !message.includes('405')), []);
    await close();
  });

  it('reports on an element that another version of the kit drew, and that does not say what it lacks', async () => {
    const { page, close } = await site.open(`<trousse-quiz name="mythes">Un quiz</trousse-quiz>${site.tag()}`);
    await drawn(page, 1);
    await page.evaluate(() => { document.querySelector('trousse-quiz').missing = undefined; });
    const { elements, findings } = await report(page);
    assert.deepEqual([elements.map(({ tag }) => tag), findings], [['trousse-quiz'], []]);
    await close();
  });

  describe('names the fault of a broken page', () => {
    it('1: names that are not ours', async () => {
      const { page, close } = await site.open(
        `<trousse-pleged></trousse-pleged><div data-trousse="fich">x</div><div data-trousse="zzz">y</div>
        <trousse-quiz nam="mythes" headinglevel="3" data-mode="class" colour="red">Un quiz</trousse-quiz>
        <div data-trousse="fiche" data-audiance="employer" name="role-employeur" data-own="1">Une fiche</div>${site.tag()}`,
      );
      await drawn(page, 2);
      const { findings } = await report(page);
      const names = findings.map(({ code, element, name, nearest }) => [code, element, name, nearest]);
      assert.deepEqual(names.sort(), [
        ['attribute', 'trousse-fiche', 'data-audiance', 'data-audience'],
        ['attribute', 'trousse-fiche', 'name', 'data-name'],
        ['attribute', 'trousse-quiz', 'colour', undefined],
        ['attribute', 'trousse-quiz', 'data-mode', 'mode'],
        ['attribute', 'trousse-quiz', 'headinglevel', 'heading-level'],
        ['attribute', 'trousse-quiz', 'nam', 'name'],
        ['element', undefined, 'trousse-fich', 'trousse-fiche'],
        ['element', undefined, 'trousse-pleged', 'trousse-pledge'],
        ['element', undefined, 'trousse-zzz', undefined],
      ].sort());
      await close();
    });

    it('2: the script and an element are there twice', async () => {
      const { page, close } = await site.open(`<trousse-quiz>Un quiz</trousse-quiz>${site.tag()}<trousse-quiz>Un quiz</trousse-quiz><trousse-quiz name="mythes">Un autre</trousse-quiz><script src="${site.kit.origin}/trousse@${versionNow()}.js" defer></script>`);
      await drawn(page, 3);
      const found = await report(page);
      assert.deepEqual(codes(found), ['script-twice', 'element-twice']);
      assert.deepEqual(found.scripts.map(({ how }) => how), ['async', 'defer']);
      await close();
    });

    it('3: the page’s policy blocks what the page asks for', async () => {
      const address = receiver.address('accept');
      const policy = `default-src 'none'; script-src ${site.kit.origin}; img-src 'self'; require-trusted-types-for 'script'; trusted-types trousse`;
      const { page, close } = await site.open(`<trousse-pledge endpoint="${address}" ${facts}>S’engager</trousse-pledge>${site.tag()}`, { headers: { 'content-security-policy': policy } });
      await drawn(page);
      const { findings } = await report(page);
      assert.deepEqual(findings.map(({ code, reached, directive }) => [code, reached ?? directive]), [['endpoint', 'unreachable'], ['policy', 'connect-src']]);
      assert.ok(findings[1].blocked.startsWith(receiver.origin));
      await close();
    });

    it('4: an endpoint is not there, or does not let this site send, or is not safe', async () => {
      const endpoints = { [`${closed.origin}/pledges`]: 'refused', [`${moved.origin}/pledges`]: 'unreachable', 'http://exemple.test/pledges': 'unsafe', '/pledges': 'unsafe' };
      const { page, close } = await site.open(Object.keys(endpoints).map((address) => `<trousse-pledge endpoint="${address}" ${facts}>S’engager</trousse-pledge>`).join('') + site.tag());
      await drawn(page, 4);
      const { findings } = await report(page);
      assert.deepEqual(Object.fromEntries(findings.map(({ address, reached }) => [address, reached])), endpoints);
      await close();
    });

    it('5: nobody can read it, in a language that it does not know', async () => {
      const { page, close } = await site.open('<trousse-fiche>Une fiche</trousse-fiche><trousse-fiche lang="de" name="role-employeur">Ein Blatt</trousse-fiche>' + site.tag(), {
        lang: '', head: '<style>trousse-fiche { --trousse-accent: #e8e8e8; --trousse-muted: rgb(150 150 150) }</style>',
      });
      await drawn(page, 2);
      const { findings } = await report(page);
      assert.deepEqual(findings.filter(({ code }) => code === 'language').map(({ lang }) => lang), ['', 'de']);
      const faint = findings.filter(({ code }) => code === 'contrast').slice(0, 3).map(({ colour, ground, ratio, least }) => ({ colour, ground, ratio, least }));
      // As WCAG's formula gives them by hand.
      assert.deepEqual(faint, [
        { colour: 'muted', ground: 'surface', ratio: 2.95, least: 4.5 },
        { colour: 'accent', ground: 'surface', ratio: 1.22, least: 4.5 },
        { colour: 'on-accent', ground: 'accent', ratio: 1.22, least: 4.5 },
      ]);
      await close();
    });

    it('6: it is served as XML', async () => {
      const { page, close } = await site.open(`<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>Page</title><link rel="icon" href="/favicon.svg"/></head><body><trousse-fiche>x</trousse-fiche><script src="${site.script}"></script></body></html>`, { type: 'application/xhtml+xml' });
      assert.deepEqual(codes(await report(page)), ['xml', 'no-element']);
      await close();
    });

    it('7: it shows no element, and the script is written into it', async () => {
      const { page, close } = await site.open('<script src="/all.js"></script>', { files: { '/all.js': { type: 'text/javascript', body: built } } });
      const found = await report(page);
      assert.deepEqual([codes(found), found.scripts], [['no-element'], []]);
      await close();
    });
  });

  it('names what an endpoint asks for and the page does not say, as the page writes it', async () => {
    const address = receiver.address('accept');
    const { page, close } = await site.open(
      `<trousse-pledge endpoint="${address}" operator="a" retention="e">S’engager</trousse-pledge>
      <div data-trousse="pledge" data-endpoint="${address}" ${facts.replace(/(^| )/g, '$1data-').replace(/ data-hosted-in="f"/, '')}>S’engager</div>
      <trousse-pledge>S’engager à l’essai</trousse-pledge>${site.tag()}`, { fragment: '#trousse-check' });
    await drawn(page, 3);
    const { findings } = await report(page);
    assert.deepEqual(findings, [
      { code: 'missing', element: 'trousse-pledge', names: ['operator-address', 'operator-contact', 'privacy-contact', 'hosted-in'] },
      { code: 'missing', element: 'trousse-pledge', names: ['data-hosted-in'] },
    ]);
    assert.deepEqual((await said(page)).slice(0, 3), ['À corriger : 2', 'trousse-pledge n’envoie rien\u00a0: il manque operator-address, operator-contact, privacy-contact, hosted-in.', 'trousse-pledge n’envoie rien\u00a0: il manque data-hosted-in.'].map((one) => one.replace('corriger :', 'corriger\u00a0:')));
    await close();
  });

  it('knows the script by the name that the WordPress plugin gives it, and no other’s', async () => {
    const name = `trousse-${versionNow()}-a1b2c3d4.min.js`;
    const { page, close } = await site.open(`<trousse-quiz>Un quiz</trousse-quiz><script src="/${name}?ver=1" async></script><script src="/trousse-menu.js"></script>`, { files: { [`/${name}`]: { type: 'text/javascript', body: built }, [`/${name}?ver=1`]: { type: 'text/javascript', body: built }, '/trousse-menu.js': { type: 'text/javascript', body: '' } } });
    await drawn(page);
    const { scripts, findings } = await report(page);
    assert.deepEqual([scripts.map(({ address }) => new URL(address).pathname), findings], [[`/${name}`], []]);
    await close();
  });

  it('calls colours as a person does', async () => {
    const { page, close } = await site.open(`<trousse-fiche lang="fr" style="--trousse-accent: #e8e8e8">Une fiche</trousse-fiche>${site.tag()}`, { fragment: '#trousse-check' });
    assert.deepEqual((await said(page)).slice(1, 3).map((one) => one.replaceAll('\u00a0', ' ')), ['trousse-fiche : contraste trop faible, boutons et liens sur fond (1,22; il en faut 4,5).', 'trousse-fiche : contraste trop faible, texte des boutons sur boutons et liens (1,22; il en faut 4,5).']);
    await close();
  });

  it('sees through a surface that the page made transparent', async () => {
    const { page, close } = await site.open(`<div style="background: #18231d"><trousse-fiche>Une fiche</trousse-fiche></div>${site.tag()}`, { head: '<style>trousse-fiche { --trousse-surface: transparent }</style>' });
    await drawn(page);
    const faint = (await report(page)).findings.filter(({ colour }) => colour === 'ink');
    assert.deepEqual(faint.map(({ ground, ratio }) => [ground, ratio]), [['surface', 1]]);
    assert.equal(await page.$eval('trousse-fiche', (one) => one.shadowRoot.querySelectorAll('.trousse > span').length), 0, 'the probe stays');
    await close();
  });

  const languages = {
    fr: ['Vérification de La Trousse', 'À corriger : 1', 'trousse-quiz ne comprend pas l’attribut nam. Vouliez-vous dire name?', 'Fermer'],
    en: ['Check of La Trousse', 'To correct: 1', 'trousse-quiz does not understand the attribute nam. Did you mean name?', 'Close'],
  };
  for (const [lang, [title, count, sentence, button]] of Object.entries(languages)) {
    it(`is shown to who asks for it, in ${lang}, and takes nothing`, async () => {
      const { page, close, heard } = await site.open(`<input id="field" autofocus><trousse-quiz nam="x">Un quiz</trousse-quiz>${'<p>Du texte.</p>'.repeat(80)}${site.tag()}`, { lang, fragment: '#trousse-check', head: '<meta name="viewport" content="width=device-width"><style>main { z-index: 9999 }</style>' });
      const words = await said(page);
      assert.deepEqual(words.slice(0, 2), [count, sentence]);
      assert.ok(words.some((one) => one.includes(`${site.script} (async)`)) && words.some((one) => one.includes(`trousse-quiz (tag, ${lang}-CA)`)), words.join('\n'));
      assert.deepEqual(await page.evaluate(() => [document.activeElement.id, scrollY]), ['field', 0]);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => globalThis.axe.run('trousse-check'));
      assert.deepEqual(violations.map(({ id }) => id), []);
      assert.equal(await page.$eval('trousse-check', (one) => one.shadowRoot.querySelector('section').ariaLabel), title);

      await page.focus('trousse-check >>> button');
      assert.equal(await page.$eval('trousse-check >>> button', (one) => one.textContent), button);
      await page.keyboard.press('Enter');
      assert.equal(await page.$('trousse-check'), null);
      assert.deepEqual(heard.messages, []);
      await close();
    });
  }

  it('comes when the address changes, once, and goes with Escape', async () => {
    const { page, close } = await site.open(`<trousse-quiz>Un quiz</trousse-quiz>${site.tag()}`);
    await drawn(page);
    assert.equal(await page.$('trousse-check'), null);
    await page.evaluate(() => (location.hash = '#autre&trousse-check'));
    assert.deepEqual((await said(page))[0], 'Rien à corriger.');
    await page.evaluate(() => (location.hash = '#trousse-check'));
    assert.equal((await page.$$('trousse-check')).length, 1);
    await page.focus('trousse-check >>> button');
    await page.keyboard.press('Escape');
    assert.equal(await page.$('trousse-check'), null);
    await close();
  });

  it('is read whatever the theme of the page', async () => {
    const { page, close } = await site.open(`<trousse-quiz>Un quiz</trousse-quiz>${site.tag()}`, { fragment: '#trousse-check', head: '<style>:root { --trousse-surface: #fff; --trousse-ink: #fff; --trousse-accent: #fff; --trousse-on-accent: #fff }</style>' });
    await said(page);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run('trousse-check'));
    assert.deepEqual(violations.map(({ id }) => id), []);
    await close();
  });

  it('is clean under the strict policy', async () => {
    const policy = `default-src 'none'; script-src ${site.kit.origin}; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types trousse`;
    const { page, close, heard } = await site.open(`<trousse-quiz>Un quiz</trousse-quiz>${site.tag()}`, { fragment: '#trousse-check', headers: { 'content-security-policy': policy } });
    assert.equal((await said(page))[0], 'Rien à corriger.');
    assert.deepEqual(heard.messages, []);
    await close();
  });

  it('asks an endpoint only when it is asked itself', async () => {
    const before = receiver.preflights.length;
    const { page, close, heard } = await site.open(`<trousse-pledge endpoint="${receiver.address('accept')}" operator="a" operator-address="b" operator-contact="c" privacy-contact="d" retention="e" hosted-in="f">x</trousse-pledge>${site.tag()}`);
    await drawn(page);
    assert.deepEqual(heard.requests.filter((url) => url.startsWith(receiver.origin)), []);
    await page.evaluate(() => (location.hash = '#trousse-check'));
    assert.ok((await said(page)).some((one) => one.includes('répond et accepte ce site.')));
    assert.equal(receiver.preflights.length, before + 1);
    assert.match(receiver.preflights.at(-1)['access-control-request-headers'], /content-type,idempotency-key/);
    await close();
  });
});
