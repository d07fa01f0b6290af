import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { commitments, consents, openPledges, ticked } from './support/pledge.mjs';

/* The browser's Back, where the page lets the pledge stand in its history, and where it does not. */

/** A router as hosts have: it keeps its own in each entry, and hears of every move. */
function route() {
  addEventListener('DOMContentLoaded', () => {
    history.replaceState({ route: '/home', scroll: 3 }, '');
    globalThis.heard = [];
    addEventListener('popstate', ({ state }) => globalThis.heard.push(state));
  });
}

describe('a pledge in the browser’s history', () => {
  let pledges;
  before(async () => (pledges = await openPledges()));
  after(() => pledges?.close());

  const show = (options) => pledges.show({ arrive: route, ...options, attributes: { history: '', ...options?.attributes } });
  const go = (visit, steps) => visit.frame.evaluate((by) => history.go(by), steps);
  const state = (visit) => visit.frame.evaluate(() => history.state);
  const length = (visit) => visit.frame.evaluate(() => history.length);
  const kept = async (visit) => ticked(await visit.fields());

  it('goes back and forward a step at a time, and keeps everything', async () => {
    const visit = await show();
    await visit.reach(3);
    await go(visit, -1);
    await visit.at(2);
    assert.equal(await visit.focus(), 'title');
    const filled = await visit.fields();
    await go(visit, -1);
    await visit.at(1);
    assert.deepEqual(await kept(visit), commitments.map((id) => `commitment-${id}`));
    await go(visit, 1);
    await visit.at(2);
    assert.deepEqual(await visit.fields(), filled);
    await go(visit, 1);
    await visit.at(3);
    assert.deepEqual(await kept(visit), ['authorised', ...consents]);
    await go(visit, -2);
    await visit.at(1);
    await go(visit, 2);
    await visit.at(3);
    await visit.sign();
    await visit.at(4);
    visit.assertStored();
    await visit.close();
  });

  it('goes back with its own button as with the browser’s', async () => {
    const visit = await show();
    const before = await length(visit);
    await visit.reach(3);
    for (let time = 0; time < 3; time++) {
      await visit.press('back');
      await visit.at(2);
      await visit.press('next');
      await visit.at(3);
    }
    assert.equal(await length(visit), before + 2);
    await visit.assertFieldsKept();
    await visit.close();
  });

  it('keeps what a host’s router keeps, which hears of every move', async () => {
    const visit = await show();
    const host = { route: '/home', scroll: 3 };
    await visit.reach(3);
    for (const step of [2, 1]) {
      await go(visit, -1);
      await visit.at(step);
      const { route, scroll } = await state(visit);
      assert.deepEqual({ route, scroll }, host);
    }
    await visit.frame.evaluate(() => history.pushState({ route: '/other' }, '', '#other'));
    await visit.press('next');
    await visit.at(2);
    assert.equal((await state(visit)).route, '/other');
    await go(visit, -1);
    await visit.at(1);
    assert.deepEqual((await visit.frame.evaluate(() => globalThis.heard)).map(({ route }) => route), ['/home', '/home', '/other']);
    await visit.close();
  });

  it('stays where it is while the host goes elsewhere', async () => {
    const visit = await show();
    await visit.reach(2);
    await visit.frame.evaluate(() => {
      history.pushState({ route: '/a' }, '', '#a');
      history.pushState({ route: '/b' }, '', '#b');
    });
    const moved = visit.frame.evaluate(() => new Promise((resolve) => addEventListener('popstate', () => resolve(location.hash), { once: true })));
    await go(visit, -1);
    assert.equal(await moved, '#a');
    await visit.at(2);
    await visit.assertFilled();
    await visit.close();
  });

  it('starts again after a reload, where Back still goes back a step', async () => {
    const visit = await show();
    await visit.reach(3);
    await visit.page.reload();
    await visit.at(1);
    await visit.reach(3);
    for (const step of [2, 1]) {
      await go(visit, -1);
      await visit.at(step);
    }
    await visit.close();
  });

  it('does not let what Forward passed over be signed', async () => {
    const visit = await show();
    await visit.reach(3);
    await go(visit, -2);
    await visit.at(1);
    for (const id of commitments) await visit.on(({ shadowRoot }, box) => shadowRoot.querySelector(box).click(), `#commitment-${id}`);
    await go(visit, 2);
    await visit.at(3);
    await visit.sign();
    await visit.at(1);
    assert.equal(await visit.focus(), 'problems');
    await visit.reach(3);
    await visit.sign();
    await visit.at(4);
    visit.assertStored();
    assert.equal(visit.receiver.arrivals.length, 1);
    await visit.close();
  });

  it('does not undo what is done', async () => {
    const visit = await show();
    await visit.reach(3);
    await visit.sign();
    await visit.at(4);
    const moved = visit.frame.evaluate(() => new Promise((resolve) => addEventListener('popstate', resolve, { once: true })).then(() => true));
    await go(visit, -1);
    await moved;
    await visit.at(4);
    visit.assertStored();
    await visit.close();
  });

  it('hears nothing once it has left the page', async () => {
    const visit = await show();
    await visit.reach(3);
    await visit.on((element) => {
      globalThis.gone = element;
      element.remove();
    });
    const heard = visit.frame.evaluate(() => new Promise((resolve) => addEventListener('popstate', resolve, { once: true })).then(() => true));
    await go(visit, -1);
    await heard;
    await visit.frame.evaluate(() => document.querySelector('main').append(globalThis.gone));
    await visit.at(3);
    assert.deepEqual(visit.heard.messages, []);
    await visit.close();
  });

  it('goes on where the browser refuses', async () => {
    const refuse = () => (history.pushState = history.replaceState = () => { throw new DOMException('', 'SecurityError'); });
    const visit = await pledges.show({ arrive: refuse, attributes: { history: '' } });
    await visit.reach(3);
    await visit.assertFieldsKept();
    await visit.sign();
    await visit.at(4);
    visit.assertStored();
    assert.deepEqual(visit.heard.messages, []);
    await visit.close();
  });

  it('writes nothing there but its id once signed, where it is not asked to', async () => {
    const visit = await show({ attributes: { history: null } });
    const before = await length(visit);
    const url = visit.page.url();
    await visit.reach(3);
    await visit.assertFieldsKept();
    assert.deepEqual(await state(visit), { route: '/home', scroll: 3 });
    await visit.sign();
    await visit.at(4);
    const { route, scroll } = await state(visit);
    assert.deepEqual({ route, scroll }, { route: '/home', scroll: 3 });
    assert.equal(await length(visit), before);
    assert.equal(visit.page.url(), url);
    assert.deepEqual(await visit.frame.evaluate(() => globalThis.heard), []);
    await visit.close();
  });
});
