import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, openPage } from './browser.mjs';
import { openOrigin } from './origin.mjs';
import { openReceiver } from './receiver.mjs';
import { watch } from './watch.mjs';

/*
 * A person who signs a pledge in the built script, on a page of another origin, before a receiver that misbehaves. The clock
 * of her page stands still until a test lets time go by: nothing here waits for a while.
 */

const built = new URL('../../../dist/trousse.js', import.meta.url);
const TAG = 'trousse-pledge';

/** When every page opens, and the moment that the receiver's `busy-until` names. */
const start = Date.parse('2026-10-01T12:00:00Z');
const until = new Date(start + 90_000);

/** What a page says of who receives pledges. */
export const facts = {
  operator: 'Réussite en région', 'operator-address': '1, rue des Érables, Sorel-Tracy (Québec) J3P 1A1', 'operator-contact': 'bonjour@exemple.ca',
  'privacy-contact': 'Camille Roy, vieprivee@exemple.ca', retention: 'deux ans', 'hosted-in': 'Québec',
};
export const fallbackEmail = 'secours@exemple.ca';

/** What a person answers, by field. */
export const answers = {
  organisation: 'Chez Zoé & fils', sector: 'Restauration', employees: '5-19', students: '3', municipality: 'Sainte-Anne-de-Sorel', mrc: 'Pierre-De Saurel', website: 'https://exemple.ca/zoe?a=1&b=2',
  contact: 'Anaïs O’Neil-Lévêque', role: 'Propriétaire', email: 'anais@exemple.ca', telephone: '450 555-0123', language: 'en',
};
export const commitments = ['exams', 'safety'];
export const consents = ['taking-part', 'bulletin'];

/** What only stands in one step. */
const marks = { 1: '#commitments', 2: '#organisation', 3: '#authorised', 4: '.certificate' };
/** How the page says where the sending stands. */
const states = { sending: /Envoi en cours/, offline: /Pas de connexion/, busy: /ne répond pas encore/, failed: /n’est pas confirmé/ };

const attribute = ([name, value]) => (value === null ? '' : ` ${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);

/** Pages that hold a pledge, and a browser. */
export async function openPledges() {
  const documents = new Map([['/favicon.svg', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }]]);
  const scripts = await openOrigin(async (path) => (path === '/trousse.js' ? { type: 'text/javascript', body: await readFile(built) } : undefined));
  const pages = await openOrigin((path) => documents.get(path));
  const browser = await openBrowser();
  const files = await mkdtemp(join(tmpdir(), 'trousse-pledge-'));
  const script = `${scripts.origin}/trousse.js`;
  const receivers = [];

  const page = (lang, body) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Une page</title><link rel="icon" href="/favicon.svg"></head><body>${body}</body></html>`;

  return {
    /**
     * Opens a page whose receiver behaves as `receive` says; `null` is a page that names none.
     * @param attributes beside those of the facts; `null` takes one away.
     * @param inside markup of the element's own.
     * @param headers what the page's server sends, given the addresses of the script and of the receiver.
     * @param sandbox what a frame around the page allows; without it, the page stands alone.
     * @param arrive what happens in the page before its scripts.
     */
    async show({ lang = 'fr', receive = ['accept'], attributes = {}, inside = '', headers = () => ({}), sandbox, arrive, ...size } = {}) {
      const receiver = await openReceiver({ until });
      const path = `/${receivers.push(receiver)}`;
      const given = Object.entries({ endpoint: receive && receiver.address(...receive), ...facts, 'fallback-email': fallbackEmail, ...attributes }).map(attribute).join('');
      documents.set(path, { type: 'text/html', headers: headers(script, receiver.origin), body: page(lang, `<main><h1>Une page</h1><${TAG}${given}>${inside}</${TAG}><a href="#after">Après</a></main><script src="${script}" async></script>`) });
      documents.set(`${path}/framed`, { type: 'text/html', body: page(lang, `<iframe title="Un cadre" sandbox="${sandbox}" src="${path}" width="600" height="800"></iframe>`) });
      const { page: tab, close } = await openPage(browser, size);
      const heard = watch(tab);
      await tab.evaluateOnNewDocument(standStill, start);
      if (arrive) await tab.evaluateOnNewDocument(arrive);
      await tab.goto(`${pages.origin}${path}${sandbox === undefined ? '' : '/framed'}`);
      const frame = sandbox === undefined ? tab.mainFrame() : await tab.waitForFrame((one) => one.url().endsWith(path));
      const visit = new Visit(tab, frame, { receiver, heard, files, documents: [`${pages.origin}${path}`, script], close });
      await visit.at(1);
      return visit;
    },
    /** Runs a function in a blank page, which no policy binds. */
    async aside(act, ...given) {
      const { page: tab, close } = await openPage(browser);
      const result = await tab.evaluate(act, ...given);
      await close();
      return result;
    },
    close: () => Promise.all([...[browser, scripts, pages, ...receivers].map((one) => one.close()), rm(files, { recursive: true })]),
  };
}

/** One person before one page. */
class Visit {
  constructor(page, frame, { receiver, heard, files, documents, close }) {
    Object.assign(this, { page, frame, receiver, heard, files, documents, close });
  }

  /** Runs a function of the element in its page. */
  on(act, ...given) {
    return this.frame.$eval(TAG, act, ...given);
  }

  find(selector, options) {
    return this.frame.waitForSelector(`${TAG} >>> ${selector}`, options);
  }

  /** Presses what bears `action`. */
  async press(action) {
    const button = await this.find(`[data-action="${action}"]`, { visible: true });
    await button.evaluate((one) => one.click());
  }

  /** Waits until a step shows: 4 is thanks. */
  async at(step) {
    await this.find(marks[step], { visible: true });
    assert.equal(await this.step(), step);
  }

  /** The step that shows; several are a fault that no number stands for. */
  async step() {
    const shown = await this.on(({ shadowRoot }, all) => Object.keys(all).filter((step) => shadowRoot.querySelector(all[step])), marks);
    return Number(shown.join(''));
  }

  /** Answers everything that is asked up to a step. */
  async reach(step = 3, given = {}) {
    await this.on(answerUpTo, step, { commitments, answers: { ...answers, ...given }, consents });
    await this.at(step);
  }

  /** Signs, once nothing is too soon for a person. */
  async sign() {
    await this.press('next');
    await this.pass(3000);
  }

  pass(milliseconds) {
    return this.frame.evaluate((time) => globalThis.letPass(time), milliseconds);
  }

  /** Lets the next try come by itself, and no more time go by. */
  tryAgain() {
    return this.frame.evaluate(() => globalThis.letPass());
  }

  /** Waits until the page says where the sending stands. */
  shows(state) {
    return this.frame.waitForFunction((tag, words) => new RegExp(words).test(document.querySelector(tag).shadowRoot.querySelector('#sending')?.textContent), {}, TAG, states[state].source);
  }

  /** Says so where the sending stands elsewhere than at a state that nothing is about to change. */
  async assertStands(state) {
    assert.match(await this.on(({ shadowRoot }) => shadowRoot.querySelector('#sending').textContent), states[state]);
  }

  /** Lets every try fail; `patience` is how long each waits for an answer. */
  async exhaust(patience) {
    for (let tries = 1; tries < 6; tries++) {
      await this.fails(tries, patience);
      await this.tryAgain();
    }
    await this.fails(6, patience, 'failed');
  }

  /** Waits until a try has failed. */
  async fails(tries, patience, state = 'busy') {
    await this.receiver.arrived(tries);
    if (patience) await this.pass(patience);
    await this.shows(state);
  }

  /** All that the element says, its no-break spaces as plain ones. */
  text() {
    return this.on(({ shadowRoot }) => shadowRoot.querySelector('.in').textContent.replace(/\s+/g, ' '));
  }

  /** All that the certificate says, its lines one after the other. */
  certificate() {
    return this.on(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.certificate text')].map((one) => one.textContent).join(' '));
  }

  /** What the fields of the step that shows hold, by id. */
  fields() {
    return this.on(({ shadowRoot }) => Object.fromEntries([...shadowRoot.querySelectorAll('form [id]:is(input, select)')].map((one) => [one.id, one.type === 'checkbox' ? one.checked : one.value])));
  }

  /** Where the focus is, in the element; nothing where it is out of it. */
  focus() {
    return this.on(({ shadowRoot: { activeElement: at } }) => at && (at.id || at.dataset.action || at.localName));
  }

  /** The file that a button gives: its name, its bytes. */
  async download(action) {
    const session = await this.page.browser().target().createCDPSession();
    const told = (event, isIt = () => true) => new Promise((resolve) => session.on(event, (said) => isIt(said) && resolve(said)));
    await session.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', browserContextId: this.page.browserContext().id, downloadPath: this.files, eventsEnabled: true });
    const begun = told('Browser.downloadWillBegin');
    const over = told('Browser.downloadProgress', ({ state }) => state !== 'inProgress');
    await this.press(action);
    const { suggestedFilename: name, guid } = await begun;
    assert.equal((await over).state, 'completed');
    await session.detach();
    return { name, bytes: await readFile(join(this.files, guid)) };
  }

  /** What of the receiver's pledge is not what was answered; exactly one is stored. */
  assertStored(given = {}) {
    const stored = this.receiver.stored();
    assert.equal(stored.length, 1, 'pledges stored');
    const [{ body, id }] = stored;
    const typed = { ...answers, ...given };
    assert.deepEqual(Object.fromEntries(Object.keys(typed).map((name) => [name, body[name]])), typed);
    assert.deepEqual([].concat(body.commitments).join(', '), commitments.join(', '));
    assert.equal(body.id, id);
    const ticked = Array.isArray(body.consents) ? body.consents.filter(({ given }) => given).map(({ purpose }) => purpose) : Object.keys(body).filter((name) => name.startsWith('consent-') && body[name].startsWith('1 ')).map((name) => name.slice('consent-'.length));
    assert.deepEqual(ticked, consents);
    return stored[0];
  }

  /** Everything that a person typed is in the page: to select, to download, to e-mail, in its fields, and still ticked. */
  async assertKept(given = {}) {
    const typed = { ...answers, ...given };
    const text = await (await this.find('textarea', { visible: true })).evaluate((one) => one.value);
    const deeds = await this.on(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.deed li')].map((one) => one.textContent.trim()));
    assert.equal(deeds.length, commitments.length);
    assert.deepEqual([...Object.values(typed), ...deeds].filter((one) => !text.includes(one)), [], 'missing from the text to select');

    const { name, bytes } = await this.download('download-answers');
    assert.equal(bytes.toString('utf8'), text);
    assert.match(name, /\.txt$/);

    const link = new URL(await this.on(({ shadowRoot }) => shadowRoot.querySelector('a[href^="mailto:"]').href));
    const [, body] = /[?&]body=([^&]*)/.exec(link.search);
    assert.equal(link.pathname, fallbackEmail);
    assert.ok(body.length < 1800 && text.startsWith(decodeURIComponent(body)) && body.length > Math.min(1600, encodeURIComponent(text).length - 1), `${body.length} characters of e-mail`);

    await this.assertFieldsKept(typed);
  }

  /** The second step holds what was typed. */
  async assertFilled(given = {}) {
    const typed = { ...answers, ...given };
    const fields = await this.fields();
    assert.deepEqual(Object.fromEntries(Object.keys(typed).map((field) => [field, fields[field]])), typed);
  }

  /** From step 3 back to the first one and to step 3 again: nothing is emptied. */
  async assertFieldsKept(typed = answers) {
    await this.press('back');
    await this.at(2);
    await this.assertFilled(typed);
    await this.press('back');
    await this.at(1);
    assert.deepEqual(ticked(await this.fields()), commitments.map((id) => `commitment-${id}`));
    for (const step of [2, 3]) {
      await this.press('next');
      await this.at(step);
    }
    assert.deepEqual(ticked(await this.fields()), ['authorised', ...consents]);
  }
}

/** Ids of the boxes that are ticked. */
export const ticked = (fields) => Object.keys(fields).filter((id) => fields[id] === true);

/** Answers as fingers do: each field hears of what is written in it. */
async function answerUpTo(element, last, { commitments, answers, consents }) {
  const root = element.shadowRoot;
  const drawn = async () => {
    while (!(await element.updateComplete));
  };
  const tick = async (ids) => {
    for (const box of ids.map((id) => root.getElementById(id)).filter(({ checked }) => !checked)) {
      box.click();
      await drawn();
    }
  };
  const fill = () => {
    for (const [id, text] of Object.entries(answers)) {
      const field = root.getElementById(id);
      field.value = text;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
  };
  const steps = [
    ['#commitments', () => tick(commitments.map((id) => `commitment-${id}`))],
    ['#organisation', fill],
    ['#authorised', () => tick(['authorised', ...consents])],
  ];
  for (const [index, [mark, answer]] of steps.slice(0, last).entries()) {
    if (!root.querySelector(mark)) continue;
    await answer();
    await drawn();
    if (index + 1 < last) root.querySelector('[data-action="next"]').click();
    await drawn();
  }
}

/** For the page: a clock that moves when `letPass` says so, by itself up to what waits first. */
function standStill(start) {
  const Real = Date;
  const waiting = new Map();
  let now = start;
  let last = 0;
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }
    static now() {
      return now;
    }
  };
  globalThis.setTimeout = (act, delay = 0) => {
    waiting.set(++last, { at: now + Math.max(0, delay), act });
    return last;
  };
  globalThis.clearTimeout = (id) => void waiting.delete(id);
  globalThis.letPass = (milliseconds = Math.min(...[...waiting.values()].map(({ at }) => at)) - now) => {
    const end = now + milliseconds;
    const next = () => [...waiting].filter(([, { at }]) => at <= end).sort(([, one], [, other]) => one.at - other.at)[0];
    for (let due = next(); due; due = next()) {
      const [id, { at, act }] = due;
      waiting.delete(id);
      now = Math.max(now, at);
      act();
    }
    now = end;
  };
}
