import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { strictPolicy } from './hosts.mjs';
import { answers, commitments, facts, openPledges } from './support/pledge.mjs';

/* Pages that keep a pledge themselves, that only try, that forget something, and that forbid much. */

const TRIAL = /Essai : rien ne sera envoyé/;
const UNSAID = /ne dit pas bien qui reçoit les réponses/;

/** Attributes of a page that does not say who receives pledges. */
const none = Object.fromEntries(Object.keys(facts).map((name) => [name, null]));

/** Keeps what a host hears, and each event for it to answer later. */
function listen() {
  globalThis.said = [];
  globalThis.signed = [];
  for (const name of ['trousse-submit', 'trousse-sent', 'trousse-error']) {
    document.addEventListener(name, (event) => {
      globalThis.said.push(name);
      if (name !== 'trousse-submit') return;
      globalThis.signed.push(event);
      if (globalThis.takesOver) event.preventDefault();
    });
  }
}

function takeOver() {
  globalThis.takesOver = true;
}

describe('a page that holds a pledge', () => {
  let pledges;
  before(async () => (pledges = await openPledges()));
  after(() => pledges?.close());

  async function show({ takesOver = false, ...options } = {}) {
    const visit = await pledges.show(options);
    await visit.frame.evaluate(listen);
    if (takesOver) await visit.frame.evaluate(takeOver);
    return visit;
  }

  const said = (visit) => visit.frame.evaluate(() => globalThis.said);
  /** Nothing was even asked of the receiver. */
  const assertUnasked = ({ receiver: { arrivals, preflights } }) => assert.deepEqual([arrivals.length, preflights.length], [0, 0]);
  const answer = (visit, act, ...given) => visit.frame.evaluate((name, values) => globalThis.signed.at(-1)[name](...values), act, given);

  describe('and keeps it itself', () => {
    for (const receive of [['accept'], null]) {
      it(`accepts it later${receive ? ', in the place of its endpoint' : ''}`, async () => {
        const visit = await show({ receive, takesOver: true });
        await visit.reach(3);
        assert.doesNotMatch(await visit.text(), TRIAL);
        await visit.sign();
        await visit.assertStands('sending');
        const record = await visit.frame.evaluate(() => globalThis.signed[0].detail.record);
        assert.deepEqual(Object.fromEntries(Object.keys(answers).map((name) => [name, record[name]])), answers);
        assert.deepEqual(record.commitments, commitments);
        await answer(visit, 'accept', 'QC-9');
        await visit.at(4);
        assert.match(await visit.certificate(), /: QC-9\b/);
        assert.doesNotMatch(await visit.certificate(), /ESSAI/);
        assert.deepEqual(await said(visit), ['trousse-submit', 'trousse-sent']);
        assertUnasked(visit);
        await visit.close();
      });
    }

    it('accepts it at once', async () => {
      const visit = await show({ takesOver: true });
      await visit.frame.evaluate(() => document.addEventListener('trousse-submit', (event) => event.accept('QC-1')));
      await visit.reach(3);
      await visit.press('next');
      await visit.at(4);
      assert.match(await visit.certificate(), /: QC-1\b/);
      assertUnasked(visit);
      await visit.close();
    });

    it('refuses it: the person knows and has everything; the same one is accepted the next time, once', async () => {
      const visit = await show({ receive: null, takesOver: true });
      await visit.reach(3);
      await visit.sign();
      await answer(visit, 'refuse');
      await visit.shows('failed');
      assert.equal(await visit.focus(), 'sending');
      await answer(visit, 'accept', 'too late');
      await visit.assertKept();
      await visit.press('retry');
      await visit.assertStands('sending');
      await answer(visit, 'accept', 'QC-9');
      await answer(visit, 'accept', 'QC-10');
      await answer(visit, 'refuse');
      await visit.at(4);
      assert.match(await visit.certificate(), /: QC-9\b/);
      assert.equal(await visit.frame.evaluate(() => new Set(globalThis.signed.map(({ detail }) => detail.record.id)).size), 1);
      assert.deepEqual(await said(visit), ['trousse-submit', 'trousse-error', 'trousse-submit', 'trousse-sent']);
      await visit.close();
    });
  });

  describe('and sends nothing', () => {
    it('says that it is a trial, at each step and on the certificate', async () => {
      const visit = await show({ receive: null, attributes: none });
      for (const step of [1, 2, 3]) {
        await visit.reach(step);
        assert.match(await visit.text(), TRIAL);
      }
      await visit.sign();
      await visit.at(4);
      assert.match(await visit.certificate(), /\bESSAI\b/);
      assert.deepEqual(await said(visit), ['trousse-submit']);
      assert.deepEqual(visit.heard.requests, visit.documents);
      assert.deepEqual(visit.heard.messages, []);
      await visit.close();
    });

    const lacks = [
      ...Object.keys(facts).map((name) => [{ [name]: null }, name]),
      [none, Object.keys(facts).join(', ')],
      ...['http://exemple.ca/', '//exemple.ca/', '/pledges', 'ftp://exemple.ca/', 'javascript:alert(1)', 'https://a:b@exemple.ca/', 'x'].map((endpoint) => [{ endpoint }, 'https://']),
    ];
    for (const [attributes, missing] of lacks) {
      it(`names what its endpoint asks for: ${missing} (${Object.values(attributes).join('')})`, async () => {
        const visit = await show({ attributes });
        for (const step of [1, 2, 3]) {
          await visit.reach(step);
          assert.match(await visit.text(), UNSAID);
        }
        await visit.sign();
        await visit.at(4);
        assert.match(await visit.certificate(), /\bESSAI\b/);
        assert.deepEqual(visit.heard.messages, [`error: trousse-pledge: endpoint: ${missing}?`]);
        assert.deepEqual(visit.heard.requests, visit.documents);
        assertUnasked(visit);
        await visit.close();
      });
    }

    it('sends once it says what was missing', async () => {
      const visit = await show({ attributes: { operator: null } });
      await visit.reach(3);
      await visit.on((element) => element.setAttribute('operator', 'Réussite en région'));
      await visit.sign();
      await visit.at(4);
      visit.assertStored();
      assert.doesNotMatch(await visit.certificate(), /ESSAI/);
      await visit.close();
    });
  });

  describe('and forbids much', () => {
    it('a strict policy: nothing of it is broken, from the first step to the files', async () => {
      const visit = await show({ receive: ['picky', 'badge'], headers: (script, receiver) => ({ 'content-security-policy': strictPolicy(script, receiver) }) });
      await visit.frame.evaluate(() => (window.print = () => {}));
      await visit.reach(2);
      await (await visit.find('form label.check input')).evaluate((one) => one.click());
      await visit.reach(3);
      await visit.sign();
      await visit.at(4);
      visit.assertStored();
      for (const action of ['download-png', 'download-svg']) assert.ok((await visit.download(action)).bytes.length > 1000, action);
      await visit.press('print');
      assert.deepEqual(visit.heard.messages, []);
      await visit.close();
    });

    for (const sandbox of ['allow-scripts', 'allow-scripts allow-forms', 'allow-scripts allow-forms allow-same-origin']) {
      it(`a frame with sandbox="${sandbox}": it is sent, or all of it can be selected`, async () => {
        const visit = await show({ sandbox, receive: ['forbid', 'accept'] });
        await visit.reach(2);
        const draft = await visit.on(({ shadowRoot }) => shadowRoot.querySelector('form label.check') !== null);
        assert.equal(draft, sandbox.includes('allow-same-origin'), 'the choice of a draft');
        await visit.reach(3);
        await visit.sign();
        await visit.shows('failed');
        const text = await visit.find('textarea');
        await text.focus();
        const { selected, whole } = await text.evaluate((one) => ({ selected: one.value.slice(one.selectionStart, one.selectionEnd), whole: one.value }));
        assert.equal(selected, whole);
        for (const value of Object.values(answers)) assert.ok(whole.includes(value), value);
        await visit.press('download-answers');
        await visit.assertFieldsKept();
        await visit.press('retry');
        await visit.at(4);
        visit.assertStored();
        for (const action of ['download-svg', 'print']) await visit.press(action);
        await visit.frame.waitForFunction(() => [...document.querySelector('trousse-pledge').shadowRoot.querySelectorAll('[role="status"]')].some((one) => /imprimez/.test(one.textContent)));
        assert.deepEqual(visit.heard.messages.filter((one) => one.startsWith('uncaught')), []);
        await visit.close();
      });
    }
  });
});
