import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answers, commitments, openPledges, ticked } from './support/pledge.mjs';

/* A page that is loaded again in the middle of a pledge. */

describe('a pledge whose page is loaded again', () => {
  let pledges;
  before(async () => (pledges = await openPledges()));
  after(() => pledges?.close());

  const storage = (visit) => visit.frame.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
  const boxOfDraft = (visit) => visit.find('form label.check input');
  const keep = async (visit) => (await boxOfDraft(visit)).evaluate((one) => one.click());
  const reload = async (visit) => {
    await visit.page.reload();
    await visit.at(1);
  };

  for (const [behaviour, wait] of [['hang-after', (visit) => visit.receiver.arrived(1)], ['drop-after', (visit) => visit.shows('busy')], ['thanks', (visit) => visit.shows('failed')]]) {
    it(`${behaviour}: the answer is lost, and what is signed again is the same pledge`, async () => {
      const visit = await pledges.show({ receive: [behaviour, 'accept'] });
      await visit.reach(3);
      await visit.sign();
      await wait(visit);
      const [{ id }] = visit.receiver.stored();
      assert.deepEqual(await visit.frame.evaluate(() => history.state), { troussePledge: id });
      assert.match(id, /^[\da-f]{32}$/);
      await reload(visit);
      await visit.reach(3);
      await visit.sign();
      await visit.at(4);
      visit.assertStored();
      assert.deepEqual(visit.receiver.arrivals.map((one) => one.id), [id, id]);
      await visit.close();
    });
  }

  it('is another one once the first is received', async () => {
    const visit = await pledges.show();
    for (const organisation of ['Une', 'Deux']) {
      await visit.reach(3, { organisation });
      await visit.sign();
      await visit.at(4);
      await reload(visit);
    }
    assert.deepEqual(visit.receiver.stored().map(({ body }) => body.organisation), ['Une', 'Deux']);
    await visit.close();
  });

  it('is all there where she asked to keep it, but for what she declares and consents to; sent, it is erased', async () => {
    const visit = await pledges.show({ receive: ['hang-after', 'accept'] });
    await visit.reach(1);
    await visit.on(({ shadowRoot }) => shadowRoot.querySelector('#commitment-hours').click());
    await visit.find('#weekHours');
    await visit.on(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.step button')].at(1).click());
    await visit.reach(2);
    await keep(visit);
    // What is typed after she asked is kept too.
    await visit.reach(3, { organisation: 'Chez Zoé & filles' });
    await visit.sign();
    await visit.receiver.arrived(1);
    assert.deepEqual((await storage(visit)).map((one) => Object.keys(one).length), [1, 0]);
    await reload(visit);
    assert.deepEqual(ticked(await visit.fields()), ['hours', ...commitments].map((id) => `commitment-${id}`));
    assert.match((await visit.fields()).weekHours, /^13/);
    await visit.press('next');
    await visit.at(2);
    await visit.assertFilled({ organisation: 'Chez Zoé & filles' });
    assert.equal(await (await boxOfDraft(visit)).evaluate((one) => one.checked), true);
    await visit.press('next');
    await visit.at(3);
    assert.deepEqual(ticked(await visit.fields()), []);
    assert.doesNotMatch(JSON.stringify(await storage(visit)), /consents|authorised|taking-part/);
    await visit.reach(3);
    await visit.sign();
    await visit.at(4);
    assert.equal(visit.receiver.stored().length, 1);
    assert.deepEqual(await storage(visit), [{}, {}]);
    await visit.close();
  });

  it('is erased as soon as she asks', async () => {
    const visit = await pledges.show();
    await visit.reach(2);
    await keep(visit);
    assert.match(JSON.stringify(await storage(visit)), /Zoé/);
    await keep(visit);
    assert.deepEqual(await storage(visit), [{}, {}]);
    await visit.on(({ shadowRoot }) => shadowRoot.querySelector('#role').dispatchEvent(new Event('input')));
    assert.deepEqual(await storage(visit), [{}, {}]);
    await reload(visit);
    assert.deepEqual(ticked(await visit.fields()), []);
    await visit.close();
  });

  it('leaves nothing anywhere where she did not ask', async () => {
    const visit = await pledges.show({ receive: ['forbid'] });
    await visit.reach(3);
    await visit.sign();
    await visit.shows('failed');
    assert.deepEqual(await storage(visit), [{}, {}]);
    await reload(visit);
    assert.deepEqual(ticked(await visit.fields()), []);
    await visit.reach(1);
    await visit.press('next');
    await visit.at(2);
    assert.deepEqual(Object.values(await visit.fields()).filter((value) => value && value !== 'fr'), []);
    await visit.close();
  });

  it('takes nothing from another page of the site', async () => {
    const other = await pledges.show();
    const visit = await pledges.show();
    await visit.reach(2);
    await keep(visit);
    await visit.page.goto(other.page.url());
    await visit.at(1);
    assert.deepEqual(ticked(await visit.fields()), []);
    await Promise.all([visit.close(), other.close()]);
  });

  const storages = {
    'is full': [() => (Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }), true],
    'is refused': [() => Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } }), false],
    'is missing': [() => Object.defineProperty(globalThis, 'localStorage', { value: null }), false],
  };
  for (const [what, [arrive, offered]] of Object.entries(storages)) {
    it(`promises to keep nothing where storage ${what}`, async () => {
      const visit = await pledges.show({ arrive });
      await visit.reach(2);
      const box = await visit.on(({ shadowRoot }) => shadowRoot.querySelector('form label.check input')?.checked);
      assert.equal(box, offered ? false : undefined);
      if (offered) {
        await keep(visit);
        assert.equal(await (await boxOfDraft(visit)).evaluate((one) => one.checked), false);
      }
      await visit.reach(3);
      await visit.sign();
      await visit.at(4);
      visit.assertStored();
      assert.deepEqual(visit.heard.messages, []);
      await visit.close();
    });
  }

  for (const draft of ['{', 'null', '"Zoé"', '[]', '{"organisation":5}', '{"unknown":"Zoé"}', JSON.stringify({ ...answers, weekHours: 40 })]) {
    it(`starts anew where what was kept is not a draft: ${draft.slice(0, 25)}`, async () => {
      const visit = await pledges.show();
      await visit.frame.evaluate((text) => localStorage.setItem(`trousse-pledge:${location.pathname}`, text), draft);
      await reload(visit);
      await visit.reach(3);
      await visit.sign();
      await visit.at(4);
      visit.assertStored();
      assert.deepEqual(visit.heard.messages, []);
      await visit.close();
    });
  }
});
