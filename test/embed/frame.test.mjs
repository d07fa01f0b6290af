import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { elements } from './elements.mjs';
import { asPage, drawn, openSite } from './support/site.mjs';
import { openReceiver } from './support/receiver.mjs';

const dist = new URL('../../dist/', import.meta.url);
const tags = Object.keys(elements);
const nameOf = (tag) => tag.replace('trousse-', '');

/** The frame of a page that shows one, once its element is drawn. */
async function inside(page, index = 0) {
  const frames = await page.$$('iframe');
  const frame = await frames[index].contentFrame();
  await drawn(frame);
  return frame;
}

/** Waits until a frame of the page is as high as what it shows, and says how high: a bar to scroll with goes, and it is another height. */
async function fitted(page, index = 0) {
  const frame = await inside(page, index);
  for (let frames = 0; frames < 600; frames++) {
    // A browser draws no frame that is out of sight: it is brought into it, and the page's own frames are those that are counted.
    await page.evaluate((at) => new Promise((drawn) => {
      const one = document.querySelectorAll('iframe')[at];
      if (one.getBoundingClientRect().top >= innerHeight) one.scrollIntoView();
      requestAnimationFrame(drawn);
    }), index);
    const wanted = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    if ((await page.evaluate((at) => document.querySelectorAll('iframe')[at].style.height, index)) === `${wanted}px`) return wanted;
  }
  throw new Error('The frame never has the height of what it shows.');
}

describe('the frame', () => {
  let site;
  let helper;
  const snippet = (query, attributes = 'title="Outil"') => `<iframe src="${site.kit.origin}/embed.html?${query}" ${attributes} loading="lazy" style="width:100%;border:0"></iframe>`;
  before(async () => {
    site = await openSite();
    helper = `<script src="${site.kit.origin}/frame.js" async></script>`;
  });
  after(() => site?.close());

  it('has a helper of at most 1 kB', async () => assert.ok((await readFile(new URL('frame.js', dist))).length <= 1000));

  for (const tag of tags) {
    for (const lang of ['fr', 'en']) {
      it(`shows <${tag}> in ${lang}, as high as it is, under a title, and is quiet`, async () => {
        const { page, close, heard } = await site.open(snippet(`element=${nameOf(tag)}&lang=${lang}`) + helper);
        const height = await fitted(page);
        assert.ok(height > 150, `${height} px`);
        const frame = await inside(page);
        const about = await frame.evaluate((name) => ({ lang: document.documentElement.lang, spoken: document.querySelector(name).shadowRoot.querySelector('[part~="base"]').lang, title: document.title, scrolls: document.documentElement.scrollWidth > innerWidth }), tag);
        assert.deepEqual({ ...about, title: about.title.endsWith(' · La Trousse') && about.title.length > 16 }, { lang, spoken: `${lang}-CA`, title: true, scrolls: false });
        assert.deepEqual(heard.messages, []);
        await close();
      });
    }
  }

  it('is used as anywhere, and grows and shrinks with what it shows', async () => {
    const { page, close, heard } = await site.open(snippet('element=fiche') + helper);
    const list = await fitted(page);
    const frame = await inside(page);
    await (await frame.waitForSelector('trousse-fiche >>> [data-fiche="loi-travail-jeunes"]')).click();
    await frame.waitForFunction(() => document.querySelector('trousse-fiche').value);
    const sheet = await fitted(page);
    assert.ok(sheet > list, `${list} px, then ${sheet} px`);
    await (await frame.waitForSelector('trousse-fiche >>> [data-action="back"]')).click();
    await frame.waitForFunction(() => !document.querySelector('trousse-fiche').value);
    assert.equal(await fitted(page), list);
    assert.deepEqual(heard.messages, []);
    await close();
  });

  const landings = {
    'before the frames': (frames, script) => script('') + frames,
    'in the head of nothing, deferred': (frames, script) => script('defer') + frames,
    'between them': (frames, script) => frames.replace('</iframe>', `</iframe>${script('')}`),
    'twice, after them': (frames, script) => frames + script('async') + script('async'),
  };
  for (const [where, write] of Object.entries(landings)) {
    it(`gives each of several frames its own height: the helper is ${where}`, async () => {
      const frames = ['fiche&name=role-employeur', 'quiz', 'library'].map((query) => snippet(`element=${query}`).replace('loading="lazy"', '')).join('');
      const { page, close, heard } = await site.open(write(frames, (attributes) => helper.replace('async', attributes)));
      const heights = [await fitted(page, 0), await fitted(page, 1), await fitted(page, 2)];
      assert.equal(new Set(heights).size, 3, heights.join());
      assert.deepEqual(heard.messages, []);
      await close();
    });
  }

  it('has its height from a helper that comes long after', async () => {
    const { page, close } = await site.open(snippet('element=quiz'));
    await inside(page);
    assert.equal(await page.$eval('iframe', (frame) => frame.style.height), '');
    await page.evaluate((address) => {
      const script = document.createElement('script');
      script.src = address;
      document.body.append(script);
    }, `${site.kit.origin}/frame.js`);
    await fitted(page);
    await close();
  });

  it('gives a title to a frame that has none, and leaves one that is there', async () => {
    const { page, close } = await site.open(snippet('element=quiz', '') + snippet('element=quiz', 'title="Le mien"') + helper);
    await fitted(page, 0);
    await fitted(page, 1);
    assert.deepEqual(await page.$$eval('iframe', (frames) => frames.map(({ title }) => title)), ['Quiz · La Trousse', 'Le mien']);
    await close();
  });

  it('has its height where the address that the page names leads to another', async () => {
    const { page, close } = await site.open(`<iframe src="/embed.html?element=quiz" title="Outil"></iframe>${helper}`, {
      files: { '/embed.html': { type: 'text/html', body: `<!doctype html><script>location.replace('${site.kit.origin}/embed.html' + location.search)</script>` } },
    });
    await fitted(page, 0);
    await close();
  });

  it('hears no one but its own frames', async () => {
    const { page, close } = await site.open(`<iframe id="other" src="/other"></iframe>${snippet('element=quiz')}${helper}`, {
      files: { '/other': { type: 'text/html', body: '<!doctype html><p>Un autre cadre</p>' } },
    });
    const height = await fitted(page, 1);
    const heard = page.evaluate(() => new Promise((resolve) => addEventListener('message', ({ data }) => data === 'last' && resolve())));
    const other = await (await page.$('#other')).contentFrame();
    await other.evaluate(() => {
      parent.postMessage({ trousse: { height: 5, title: 'Piège' } }, '*');
      for (const data of [null, 7, 'x', { trousse: null }, { trousse: { height: 'x' } }, { trousse: { height: -1 } }]) parent.postMessage(data, '*');
      parent.postMessage('last', '*');
    });
    // The page's own scripts are no frame either.
    await page.evaluate(() => postMessage({ trousse: { height: 5, title: 'Piège' } }, '*'));
    await heard;
    assert.deepEqual(await page.$$eval('iframe', (frames) => frames.map(({ style }) => style.height)), ['', `${height}px`]);
    await close();
  });

  it('never takes the focus, and never scrolls the page', async () => {
    const { page, close } = await site.open(`<input id="field" autofocus>${'<p>Du texte.</p>'.repeat(3)}${snippet('element=pledge').replace('loading="lazy"', '')}${helper}`);
    await fitted(page);
    assert.deepEqual(await page.evaluate(() => [document.activeElement.id, scrollY]), ['field', 0]);
    await close();
  });

  it('leads out of itself: what it links to opens elsewhere', async () => {
    const page = await readFile(new URL('embed.html', dist), 'utf8');
    assert.match(page, /<base target="_blank">/);
  });

  describe('and its address', () => {
    it('gives what is only shown', async () => {
      const { page, close, heard } = await site.open(snippet('element=quiz&name=mythes&mode=class&heading-level=3') + helper);
      const frame = await inside(page);
      assert.deepEqual(await frame.$eval('trousse-quiz', (one) => [one.name, one.mode, one.headingLevel]), ['mythes', 'class', 3]);
      assert.deepEqual(heard.messages, []);
      await close();
    });

    const theirs = { endpoint: 'https://voleur.test/', operator: 'Voleur', 'operator-contact': 'voleur@voleur.test', 'privacy-href': 'https://voleur.test/', src: 'https://voleur.test/a.json', 'href-pattern': 'https://voleur.test/{name}', 'fallback-email': 'voleur@voleur.test', onclick: 'alert(1)', style: 'color:red', constructor: 'x' };
    for (const tag of tags) {
      it(`never gives <${tag}> an address, nor who is behind it, nor a handler`, async () => {
        const { page, close, heard } = await site.open(snippet(`element=${nameOf(tag)}&${new URLSearchParams(theirs)}`) + helper);
        const frame = await inside(page);
        assert.deepEqual(await frame.$eval(tag, (one) => one.getAttributeNames()), []);
        assert.equal(heard.messages.length, 1);
        assert.match(heard.messages[0], /^error: embed\.html: endpoint, operator, operator-contact, .*constructor\? .*heading-level/);
        assert.deepEqual(heard.requests.filter((url) => new URL(url).hostname.includes('voleur')), []);
        await close();
      });
    }

    for (const name of ['', 'pleged', 'constructor', '__proto__', 'trousse-quiz', '<img src=x onerror=alert(1)>']) {
      it(`shows no element named « ${name} », and says so`, async () => {
        const { page, close, heard } = await site.open(snippet(`element=${encodeURIComponent(name)}&lang=fr`) + helper);
        const frame = await (await page.$('iframe')).contentFrame();
        await frame.waitForFunction(() => document.body.innerText.includes('Cet outil n’existe pas.'));
        assert.deepEqual(await frame.evaluate(() => [...document.body.querySelectorAll('*')].filter((one) => one.localName.startsWith('trousse-') || one.localName === 'img').length), 0);
        assert.equal(heard.messages.length, 1);
        assert.match(heard.messages[0], /^error: embed\.html: element=.*\? balance \| fiche/);
        await close();
      });
    }
  });

  describe('and its configuration', () => {
    let receiver;
    let configured;
    const facts = { operator: 'Concertation du Rivage', 'operator-address': '1, rue du Quai', 'operator-contact': 'info@rivage.test', 'privacy-contact': 'Camille Roy', retention: 'trois ans', 'hosted-in': 'au Québec' };
    before(async () => {
      receiver = await openReceiver();
      const { framePage, frameWords } = await import('../../scripts/frame/write.mjs');
      const { readElements } = await import('../../scripts/manifest/read.mjs');
      const page = framePage({ elements: await readElements(), configuration: { '*': { languages: 'fr' }, pledge: { ...facts, endpoint: receiver.address('accept') } }, words: frameWords(), sheets: [] });
      configured = { '/embed.html': { type: 'text/html', body: page }, '/trousse.js': { type: 'text/javascript', body: await readFile(new URL('trousse.js', dist)) }, '/frame.js': { type: 'text/javascript', body: await readFile(new URL('frame.js', dist)) } };
    });
    after(() => receiver?.close());
    const own = (query, attributes = '') => `<iframe src="/embed.html?${query}" title="Outil" ${attributes} style="width:100%;border:0"></iframe><script src="/frame.js" async></script>`;

    it('says where a pledge goes, and a pledge goes there', async () => {
      const { page, close, heard } = await site.open(own('element=pledge&lang=en'), { files: configured });
      const frame = await inside(page);
      const given = await frame.$eval('trousse-pledge', (one) => [one.endpoint, one.operator, one.languages, one.shadowRoot.querySelector('[part~="base"]').lang]);
      assert.deepEqual(given, [receiver.address('accept'), facts.operator, 'fr', 'fr-CA']);
      await frame.$eval('trousse-pledge', (one) => (one.value = { commitments: ['exams'], organisation: 'Chez Zoé', sector: 'retail', employees: '1-4', municipality: 'Chambly', mrc: 'La Vallée-du-Richelieu', contact: 'Zoé Ng', role: 'Gérante', email: 'zoe@exemple.test' }));
      const press = async (selector) => (await frame.waitForSelector(`trousse-pledge >>> ${selector}`)).evaluate((one) => one.click());
      const title = () => frame.$eval('trousse-pledge', (one) => one.shadowRoot.querySelector('#title')?.textContent);
      for (let step = 0; step < 2; step++) {
        const before = await title();
        await press('[data-action="next"]');
        await frame.waitForFunction((words) => document.querySelector('trousse-pledge').shadowRoot.querySelector('#title')?.textContent !== words, {}, before);
      }
      for (const id of ['authorised', 'taking-part']) await press(`#${id}`);
      await press('[data-action="next"]');
      await receiver.arrived(1);
      assert.equal(receiver.stored()[0].body.organisation.name ?? receiver.stored()[0].body.organisation, 'Chez Zoé');
      assert.deepEqual(heard.messages, []);
      await close();
    });

    it('is not overruled by the address', async () => {
      const { page, close } = await site.open(own('element=pledge&endpoint=https%3A%2F%2Fvoleur.test%2F&operator=Voleur'), { files: configured });
      assert.deepEqual(await (await inside(page)).$eval('trousse-pledge', (one) => [one.endpoint, one.operator]), [receiver.address('accept'), facts.operator]);
      await close();
    });

    it('says, in a frame without allow-same-origin, that nothing can be sent from there, and leads out', async () => {
      const { page, close, heard } = await site.open(own('element=pledge', 'sandbox="allow-scripts allow-popups allow-forms"'), { files: configured });
      await fitted(page);
      const frame = await inside(page);
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      assert.match(await frame.evaluate(() => document.querySelector('p').innerText), /^D’ici, rien ne peut être envoyé.* Ouvrez l’outil/);
      assert.deepEqual(await frame.evaluate(() => [document.querySelector('p a').href === location.href, document.querySelector('trousse-pledge').endpoint]), [true, '']);
      assert.deepEqual(heard.messages, []);
      await close();
    });

    for (const tag of tags) {
      it(`in a sandbox without storage, <${tag}> is used all the same`, async () => {
        const { page, close, heard } = await site.open(own(`element=${nameOf(tag)}`, 'sandbox="allow-scripts allow-forms"'), { files: configured });
        await fitted(page);
        const frame = await inside(page);
        assert.equal(await frame.evaluate(() => { try { return localStorage.length; } catch { return 'none'; } }), 'none');
        await elements[tag].use(asPage(frame, page));
        if (tag !== 'trousse-pledge') assert.equal(await frame.evaluate(() => document.querySelector('body > p')), null, 'what sends nothing says nothing of sending');
        assert.deepEqual(heard.messages, []);
        await close();
      });
    }
  });

  it('shows the sheets’ own pages to whoever has no script', async () => {
    const { page, close } = await site.open(snippet('element=pledge', 'title="Outil" sandbox="allow-same-origin"') + helper);
    const frame = await (await page.$('iframe')).contentFrame();
    const links = await frame.evaluate(() => document.querySelector('noscript').innerHTML.match(/href="[^"]+"/g).length);
    assert.ok(links >= 16);
    await close();

    const bare = await site.open(snippet('element=pledge'), { javascript: false });
    const text = await (await (await bare.page.$('iframe')).contentFrame()).evaluate(() => document.body.innerText);
    assert.match(text, /a besoin de JavaScript[\s\S]*needs JavaScript/);
    await bare.close();
    const [, path] = /href="(fiches\/[^"]+)"/.exec(await readFile(new URL('embed.html', dist), 'utf8'));
    assert.ok((await readFile(new URL(path, dist), 'utf8')).includes('<h1'));
  });
});
