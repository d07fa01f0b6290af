import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { strictPolicy } from './hosts.mjs';
import { openPage } from './support/browser.mjs';
import { openOrigin } from './support/origin.mjs';
import { openStage } from './support/stage.mjs';
import { watch } from './support/watch.mjs';

/* The quizzes in the built script, as a person goes through them: by keyboard alone, by ear, with a class. */

const { given, knowledge } = JSON.parse(readFileSync(new URL('../fixtures/trousse-quiz.json', import.meta.url), 'utf8'));
const outside = JSON.stringify(given.quiz);

/** Words of the screens that the keys lead to. */
const words = {
  fr: { stands: /^Ce qui ressort/, right: /^Bonnes réponses : (\d+) sur 13$/ },
  en: { stands: /^What stands out/, right: /^Right answers: (\d+) of 13$/ },
};

/** What screen readers are told, from top to bottom: a role and a name each. */
async function heard(page) {
  const said = [];
  const read = ({ role, name, children = [] }) => {
    said.push(`${role}: ${(name ?? '').replace(/\s+/g, ' ').trim()}`);
    children.forEach(read);
  };
  read(await page.accessibility.snapshot({ interestingOnly: false, root: await page.$('trousse-quiz') }));
  return said;
}

const focused = (page) => page.$eval('trousse-quiz', ({ shadowRoot: { activeElement } }) => activeElement && (activeElement.dataset.action ?? activeElement.id ?? activeElement.type));
const title = (page) => page.$eval('trousse-quiz', ({ shadowRoot }) => shadowRoot.querySelector('#title').textContent.replace(/\s+/g, ' '));
const settled = (page) => page.$eval('trousse-quiz', async (element) => { while (!(await element.updateComplete)); });

/** Presses keys one after the other, as a person does who looks at what each brings. */
async function press(page, ...keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settled(page);
  }
}

/** Goes to the control that bears this name with the Tab key alone, from where the focus is. */
async function tabTo(page, name) {
  for (let stops = 0; stops < 20; stops++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  assert.fail(`the Tab key does not lead to ${name}`);
}

describe('a quiz in the built script', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  for (const lang of ['fr', 'en']) {
    it(`is answered by keyboard alone, from its start to its link and a new start (${lang})`, async () => {
      const { page, close, heard: said, url } = await stage.show('trousse-quiz', { lang });
      await tabTo(page, 'start');
      await press(page, 'Enter');
      // With the arrows of the browser, with digits, with the space bar, and with none.
      await press(page, 'Tab', 'Space', 'ArrowDown', 'ArrowDown', 'Enter');
      for (let at = 1; at < 22; at++) await press(page, String(1 + (at % 3)), 'Enter');
      await tabTo(page, 'skip');
      await press(page, 'Enter');
      await press(page, 'Enter', '2', 'Enter');
      assert.match(await title(page), words[lang].stands);
      assert.equal(await focused(page), 'title');
      assert.equal(await page.$eval('trousse-quiz', ({ value }) => Object.keys(value).length), 23);
      await tabTo(page, 'link');
      await press(page, 'Enter');
      const link = await page.$eval('trousse-quiz', ({ shadowRoot }) => shadowRoot.querySelector('input[readonly]').value);
      assert.ok(link.startsWith(`${url}#trousse-quiz=benevolat!`), link);
      await tabTo(page, 'restart');
      await press(page, 'Enter');
      assert.equal(await page.$eval('trousse-quiz', ({ value }) => Object.keys(value).length), 0);
      await tabTo(page, 'undo');
      await press(page, 'Enter');
      assert.match(await title(page), words[lang].stands);
      assert.deepEqual(said.messages, []);
      await close();
    });

    it(`of myths is answered by keyboard alone: slider, choices, what is right, the score (${lang})`, async () => {
      const { page, close, heard: said } = await stage.show('trousse-quiz', { lang, properties: { name: 'mythes' } });
      await tabTo(page, 'start');
      await press(page, 'Enter', 'Tab', ...Array(10).fill('ArrowLeft'), 'Enter');
      assert.equal(await focused(page), 'next');
      for (let at = 1; at < 13; at++) await press(page, 'Enter', '1', 'Enter');
      await press(page, 'Enter');
      assert.match(await title(page), words[lang].right);
      const { right, of } = await page.$eval('trousse-quiz', ({ result }) => result);
      assert.deepEqual([Number(words[lang].right.exec(await title(page))[1]), 13], [right, of]);
      assert.equal(await page.$eval('trousse-quiz', ({ value }) => value['lundi-vendredi']), 10);
      assert.deepEqual(said.messages, []);
      await close();
    });
  }

  it('is heard as it is seen: a heading, a group that bears the question, its choices, one of them chosen', async () => {
    const { page, close } = await stage.show('trousse-quiz');
    let said = await heard(page);
    assert.ok(said.includes('heading: Qu’est-ce qui te tente?'), said.join('\n'));
    assert.ok(said.includes('button: Commencer'));
    await tabTo(page, 'start');
    await press(page, 'Enter', '3');
    said = await heard(page);
    const question = await title(page);
    const [group] = said.filter((one) => one.startsWith('group: '));
    assert.ok(group.includes('Question 1 sur 24') && group.includes(question), group);
    assert.ok(said.includes(`heading: ${question}`));
    assert.deepEqual(said.filter((one) => one.startsWith('radio: ')), ['radio: Pas pour moi', 'radio: Peut-être', 'radio: Ça me tente']);
    assert.deepEqual(said.filter((one) => one.startsWith('button: ')), ['button: Continuer', 'button: Passer', 'button: Retour']);
    assert.equal(await page.$eval('trousse-quiz', ({ shadowRoot: { activeElement } }) => activeElement.checked), true);
    await close();
  });

  it('says its verdict in a region, and its score as a table whose lines have their names, without the picture', async () => {
    const { page, close } = await stage.show('trousse-quiz', { properties: { name: 'mythes', value: { 'lundi-vendredi': knowledge.value['lundi-vendredi'] } } });
    await page.$eval('trousse-quiz', ({ shadowRoot }) => shadowRoot.querySelector('#title').focus());
    await press(page, '1', 'Enter');
    const region = await page.$eval('trousse-quiz', ({ shadowRoot }) => shadowRoot.querySelector('fieldset + [role="status"]').textContent.replace(/\s+/g, ' ').trim());
    assert.match(region, /^(C’est juste|Pas tout à fait) /);
    const said = await heard(page);
    assert.ok(said.some((one) => one.startsWith('status')) && said.some((one) => /^heading: (C’est juste|Pas tout à fait)$/.test(one)), said.join('\n'));
    await page.$eval('trousse-quiz', (element, value) => Object.assign(element, { name: 'benevolat', value }), JSON.parse(readFileSync(new URL('../fixtures/trousse-quiz.json', import.meta.url), 'utf8')).interests.value);
    await settled(page);
    const table = await heard(page);
    assert.ok(table.includes('rowheader: Social') && table.includes('cell: 9 sur 10'), table.join('\n'));
    assert.deepEqual(table.filter((one) => /^(image|img|graphics)/i.test(one)), []);
    await close();
  });

  it('keeps every answer and its screen when the page changes its language', async () => {
    const { page, close } = await stage.show('trousse-quiz');
    await tabTo(page, 'start');
    await press(page, 'Enter', '3', 'Enter', '2');
    const [before, french] = [await page.$eval('trousse-quiz', ({ value }) => value), await title(page)];
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await page.waitForFunction((text) => document.querySelector('trousse-quiz').shadowRoot.querySelector('#title').textContent.replace(/\s+/g, ' ') !== text, {}, french);
    assert.deepEqual(await page.$eval('trousse-quiz', ({ value }) => value), before);
    assert.match(await page.$eval('trousse-quiz', ({ shadowRoot }) => shadowRoot.querySelector('legend').textContent), /Question 2 of 24/);
    await close();
  });
});

describe('a quiz for a class, on a projector', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  /** The smallest text on the screen, in pixels; that of a drawing as it is drawn. */
  const smallest = (element) => {
    const all = [...element.shadowRoot.querySelectorAll('*')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1 && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()));
    return Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize) * (one.ownerSVGElement?.getScreenCTM().a ?? 1)));
  };

  it('is led from the keyboard, in words of 28 px at least, and asks for nothing', async () => {
    const { page, close, heard: said, url } = await stage.show('trousse-quiz', { properties: { mode: 'class' }, width: 1952, height: 1080 });
    assert.ok((await page.$eval('trousse-quiz', smallest)) >= 28);
    await tabTo(page, 'hands');
    await press(page, 'Enter');
    for (let at = 0; at < 24; at++) {
      await press(page, '1', '3', '3', ...(at % 2 ? ['2'] : ['3', '3']));
      assert.ok((await page.$eval('trousse-quiz', smallest)) >= 28, `question ${at + 1}`);
      await press(page, 'Enter');
    }
    const { answered, scores } = await page.$eval('trousse-quiz', ({ result }) => result);
    assert.equal(answered, 24);
    assert.ok(scores.every(({ share }) => share > 0.5 && share < 1));
    assert.ok((await page.$eval('trousse-quiz', smallest)) >= 28);
    assert.deepEqual(said.requests.filter((asked) => asked !== url && !asked.endsWith('/host.css')), [stage.script]);
    assert.deepEqual(said.messages, []);
    await close();
  });
});

describe('a quiz from elsewhere', () => {
  let stage;
  let data;
  before(async () => {
    data = await openOrigin((path) => (path === '/quiz.json' ? { type: 'application/json', body: outside, headers: { 'access-control-allow-origin': '*' } } : undefined));
    stage = await openStage({ headers: (script) => ({ 'content-security-policy': strictPolicy(script, data.origin) }) });
  });
  after(async () => {
    await stage?.close();
    await data?.close();
  });

  it('comes from an address that the policy lets, once, without cookies', async () => {
    const { page, close, heard: said } = await stage.show('trousse-quiz', { properties: { src: `${data.origin}/quiz.json` } });
    await page.waitForFunction(() => document.querySelector('trousse-quiz').quiz);
    await settled(page);
    assert.equal(await title(page), given.quiz.title);
    assert.deepEqual(data.requests, ['/quiz.json']);
    assert.deepEqual(said.messages, []);
    await close();
  });

  it('that does not come leaves what the page wrote, with a way to ask again', async () => {
    const { page, close } = await stage.show('trousse-quiz', { properties: { src: `${data.origin}/absent.json` } });
    await page.waitForSelector('trousse-quiz >>> [data-action="retry"]', { visible: true });
    assert.equal(await page.$eval('#fallback', (one) => one.checkVisibility()), true);
    await close();
  });

  for (const [order, write] of Object.entries({
    'before the tag': (load, tag) => load('') + tag,
    'after the tag': (load, tag) => tag + load(''),
    'when it pleases': (load, tag) => load('async') + tag,
    'once the page is read': (load, tag) => load('defer') + tag,
  })) {
    it(`stands in a child of the tag, under the strict policy, where the script comes ${order}`, async () => {
      const load = (attributes) => `<script src="${stage.script}" ${attributes}></script>`;
      const tag = `<trousse-quiz><script type="application/json">${outside}</script><p>À lire</p></trousse-quiz>`;
      const body = `<!doctype html><html lang="fr"><title>Une page</title><link rel="icon" href="/favicon.svg"><main>${write(load, tag)}</main></html>`;
      const pages = await openOrigin((path) => (path === '/favicon.svg' ? { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' } : { type: 'text/html', headers: { 'content-security-policy': strictPolicy(stage.script) }, body }));
      const { page, close } = await openPage(stage.browser);
      try {
        const said = watch(page);
        await page.goto(pages.origin);
        await page.waitForFunction((wanted) => document.querySelector('trousse-quiz').quiz?.title === wanted, {}, given.quiz.title);
        await settled(page);
        assert.equal(await title(page), given.quiz.title);
        assert.deepEqual(said.messages, []);
      } finally {
        await close();
        await pages.close();
      }
    });
  }
});
