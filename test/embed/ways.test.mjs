import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elements } from './elements.mjs';
import { aloud, drawn, openSite } from './support/site.mjs';

const tags = Object.keys(elements);
const nameOf = (tag) => tag.replace('trousse-', '');

/** What a page shows of one way, whose holder is `#here`. */
const look = (page) => page.evaluate(() => {
  const holder = document.querySelector('#here');
  const seen = (one) => Boolean(one?.getClientRects().length);
  return {
    elements: [...document.querySelectorAll('*')].filter((one) => one.localName.startsWith('trousse-') && seen(one)).map(({ localName }) => localName),
    fallback: seen(document.querySelector('#fallback')),
    holder: holder?.isConnected ?? false,
  };
});
const shows = (tag) => ({ elements: [tag], fallback: false, holder: true });
const bare = { elements: [], fallback: true, holder: true };

const ways = {
  div: (name, attributes = '') => `<div id="here" data-trousse="${name}" ${attributes}>Un <a id="fallback" href="https://exemple.test/fiche">lien utile</a>.</div>`,
  link: (name, attributes = '') => `<p>Avant <a href="https://exemple.test/fiche" id="here" data-trousse="${name}" ${attributes}><span id="fallback">un lien utile</span></a> après.</p>`,
};

describe('the ways in', () => {
  let site;
  before(async () => (site = await openSite()));
  after(() => site?.close());

  for (const [way, markup] of Object.entries(ways)) {
    describe(way, () => {
      for (const tag of tags) {
        it(`becomes <${tag}>, which a person then uses`, async () => {
          const { page, close, heard } = await site.open(markup(nameOf(tag)) + site.tag());
          await drawn(page);
          assert.deepEqual(await look(page), shows(tag));
          await elements[tag].use(page);
          assert.deepEqual(heard.messages, []);
          await close();
        });
      }

      const whenever = {
        'the script is last': (text, script) => text + script(''),
        'the script is first': (text, script) => script('') + text,
        'the script is first, in one go with the page': (text, script) => `${script('defer')}${text}`,
        'the script is a module': (text, script) => text + script('type="module" crossorigin').replace(site.kit.origin, ''),
      };
      for (const [when, page] of Object.entries(whenever)) {
        it(`becomes the element when ${when}`, async () => {
          const body = await (await fetch(site.script)).text();
          const opened = await site.open(page(markup('fiche'), (attributes) => site.tag(attributes)), { files: { '/trousse.js': { type: 'text/javascript', body } } });
          await drawn(opened.page);
          assert.deepEqual(await look(opened.page), shows('trousse-fiche'));
          assert.deepEqual(opened.heard.messages, []);
          await opened.close();
        });
      }

      it('becomes the element when it comes long after the script', async () => {
        const { page, close, heard } = await site.open(site.tag());
        await page.waitForFunction(() => globalThis.Trousse);
        await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', `<section>${text}</section>`), markup('quiz'));
        await drawn(page);
        assert.deepEqual(await look(page), shows('trousse-quiz'));
        assert.deepEqual(heard.messages, []);
        await close();
      });

      it('is what it was when the script never comes', async () => {
        const { page, close, heard } = await site.open(markup('quiz'));
        assert.deepEqual(await look(page), bare);
        assert.deepEqual(heard.messages, []);
        await close();
      });

      it('gives every attribute in its data- form, and no other', async () => {
        const { page, close, heard } = await site.open(markup('pledge', 'data-heading-level="4" data-minimum="2" data-history data-organisation="Chez Zoé" data-lang="en" data-onclick="alert(1)" data-style="color:red" data-id="x" data-unknown="x"') + site.tag());
        await drawn(page);
        const given = await page.$eval('trousse-pledge', (one) => ({
          attributes: [...one.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
          organisation: one.value.organisation,
          level: one.shadowRoot.querySelector('[role="heading"]').ariaLevel,
          lang: one.shadowRoot.querySelector('[part~="base"]').lang,
        }));
        assert.deepEqual(given, { attributes: ['heading-level=4', 'history=', 'lang=en', 'minimum=2', 'organisation=Chez Zoé', 'slot=trousse'], organisation: 'Chez Zoé', level: '4', lang: 'en-CA' });
        assert.deepEqual(heard.messages, []);
        await close();
      });

      it('speaks its own language', async () => {
        const { page, close } = await site.open(markup('quiz', 'lang="en"') + site.tag());
        await drawn(page);
        assert.equal(await page.$eval('trousse-quiz', (one) => one.shadowRoot.querySelector('[part~="base"]').lang), 'en-CA');
        await close();
      });

      it('says nothing twice to a person who listens', async () => {
        const { page, close } = await site.open(markup('fiche', 'data-name="role-employeur"') + site.tag());
        await drawn(page);
        const words = await aloud(page);
        assert.deepEqual(words.filter((one) => one.includes('lien utile')), []);
        assert.equal(words.filter((one) => one.startsWith('heading') && one.includes('rôle')).length, 1, words.join('\n'));
        await close();
      });

      it('says once, precisely, that a name is unknown, and stays', async () => {
        const { page, close, heard } = await site.open(markup('pleged') + site.tag());
        await page.waitForFunction(() => globalThis.Trousse);
        await page.evaluate(() => document.body.append(document.querySelector('#here').closest('p, div')));
        assert.deepEqual(await look(page), bare);
        assert.deepEqual(heard.messages, [`error: data-trousse="pleged": ${tags.map(nameOf).join(' | ')}`]);
        await close();
      });

      it('stays one when it is moved, taken away and put back', async () => {
        const { page, close, heard } = await site.open(`<main>${markup('quiz', 'data-name="mythes"')}</main><aside></aside>${site.tag()}`);
        await drawn(page);
        await page.evaluate(() => (document.querySelector('trousse-quiz').mine = 'the same'));
        const steps = {
          move: () => document.querySelector('aside').append(document.querySelector('#here')),
          'move with what holds it': () => document.body.append(document.querySelector('aside')),
          'take away': () => ((window.kept = document.querySelector('#here')), window.kept.remove()),
          'put back': () => document.querySelector('main').append(window.kept),
        };
        for (const [name, step] of Object.entries(steps)) {
          await page.evaluate(step);
          const expected = name === 'take away' ? { elements: [], fallback: false, holder: false } : shows('trousse-quiz');
          assert.deepEqual(await look(page), expected, name);
        }
        assert.deepEqual(await page.$eval('trousse-quiz', (one) => [one.mine, one.name]), ['the same', 'mythes']);
        assert.deepEqual(heard.messages, []);
        await close();
      });

      it('shows what it was if the element goes', async () => {
        const { page, close } = await site.open(markup('quiz') + site.tag());
        await drawn(page);
        await page.evaluate(() => document.querySelector('trousse-quiz').remove());
        assert.deepEqual(await look(page), bare);
        await close();
      });

      it('is not doubled when the page is a copy of itself', async () => {
        const { page, close, heard } = await site.open(`<main>${markup('quiz')}</main>${site.tag()}`);
        await drawn(page);
        await page.evaluate(() => document.querySelector('main').replaceWith(document.querySelector('main').cloneNode(true)));
        await drawn(page);
        assert.deepEqual(await look(page), shows('trousse-quiz'));
        await page.evaluate(() => document.querySelector('trousse-quiz').remove());
        assert.deepEqual(await look(page), bare);
        assert.deepEqual(heard.messages, []);
        await close();
      });

      it('shows what it was where its data cannot be had', async () => {
        const { page, close } = await site.open(markup('fiche', 'data-src="/absente.json"') + site.tag());
        await page.waitForSelector('trousse-fiche >>> [data-action="retry"]');
        const visible = await page.$eval('trousse-fiche', (one) => one.checkVisibility() && [...one.querySelectorAll('a')].some((link) => link.getClientRects().length > 0));
        assert.ok(visible, 'the useful link is out of sight');
        assert.equal(await page.evaluate(() => document.querySelectorAll('#fallback').length), 1, 'an id is there twice');
        await close();
      });
    });
  }

  it('reads data that the page writes in a div', async () => {
    const { page, close, heard } = await site.open(`<div data-trousse="pledge"><script type="application/json">{ "commitments": [{ "id": "transport", "title": "Ramener chaque élève" }] }</script></div>${site.tag()}`);
    await drawn(page);
    assert.deepEqual(await page.$eval('trousse-pledge', (one) => one.commitments.map(({ id }) => id)), ['transport']);
    assert.deepEqual(heard.messages, []);
    await close();
  });

  for (const name of ['p', 'span', 'section', 'article', 'figure', 'aside', 'h3', 'blockquote']) {
    it(`a <${name}> holds it as well`, async () => {
      const { page, close, heard } = await site.open(`<${name} id="here" data-trousse="fiche"><a id="fallback" href="/">lien</a></${name}>${site.tag()}`);
      await drawn(page);
      assert.deepEqual(await look(page), shows('trousse-fiche'));
      assert.deepEqual(heard.messages, []);
      await close();
    });
  }

  it('takes a tag’s whole name', async () => {
    const { page, close } = await site.open(ways.div(' Trousse-Quiz ') + site.tag());
    await drawn(page);
    assert.deepEqual(await look(page), shows('trousse-quiz'));
    await close();
  });

  it('takes what a holder holds as its fallback, another holder too', async () => {
    const { page, close, heard } = await site.open(`<div id="here" data-trousse="fiche"><a id="fallback" data-trousse="quiz" href="/">lien</a></div>${site.tag()}`);
    await drawn(page);
    assert.deepEqual(await look(page), shows('trousse-fiche'));
    assert.deepEqual(heard.messages, []);
    await close();
  });

  it('hides a link whose display the page sets louder than usual', async () => {
    const { page, close } = await site.open(ways.link('fiche', 'class="button" style="display: inline-block"') + site.tag(), { head: '<style>.button, [hidden].button { display: inline-flex !important }</style>' });
    await drawn(page);
    assert.deepEqual(await look(page), shows('trousse-fiche'));
    await page.evaluate(() => document.querySelector('trousse-fiche').remove());
    assert.equal(await page.$eval('#here', (link) => link.style.display), 'inline-block');
    await close();
  });

  it('does not reach into a shadow root of the page', async () => {
    const { page, close, heard } = await site.open(`<div><template shadowrootmode="open"><div data-trousse="fiche"><a href="/">lien</a></div></template></div>${site.tag()}`);
    await page.waitForFunction(() => globalThis.Trousse);
    assert.equal(await page.evaluate(() => document.querySelector('div').shadowRoot.querySelector('a').getClientRects().length), 1);
    assert.deepEqual(heard.messages, []);
    await close();
  });

  it('watches what comes and goes in the page, and nothing else', async () => {
    const observing = () => {
      globalThis.observed = [];
      const { observe } = MutationObserver.prototype;
      MutationObserver.prototype.observe = function (node, options) {
        globalThis.observed.push([node.nodeName, JSON.stringify(options)]);
        return observe.call(this, node, options);
      };
    };
    const { page, close } = await site.open(ways.div('fiche') + ways.link('quiz').replaceAll('id="', 'id="second-') + site.tag(), { before: observing });
    await drawn(page, 2);
    const watching = await page.evaluate(() => globalThis.observed.filter(([, options]) => options.includes('childList')));
    assert.deepEqual(watching, [['#document', '{"childList":true,"subtree":true}']]);
    await close();
  });
});

describe('a page served as XHTML, where Lit cannot run', () => {
  let site;
  before(async () => (site = await openSite()));
  after(() => site?.close());

  const markup = { tag: '<trousse-fiche id="here"><a id="fallback" href="/">lien utile</a></trousse-fiche>', ...Object.fromEntries(Object.entries(ways).map(([way, write]) => [way, write('fiche')])) };
  for (const [way, text] of Object.entries(markup)) {
    it(`keeps what a ${way} shows without the script, with no error`, async () => {
      const xhtml = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>Page</title><link rel="icon" href="/favicon.svg"/></head><body>${text}<script src="${site.script}" async="async"></script></body></html>`;
      const { page, close, heard } = await site.open(xhtml, { type: 'application/xhtml+xml' });
      await page.waitForFunction(() => globalThis.Trousse);
      assert.deepEqual((await look(page)).fallback, true);
      assert.equal(await page.$eval('#here', (one) => one.shadowRoot), null);
      assert.deepEqual(heard.messages, []);
      await close();
    });
  }
});
