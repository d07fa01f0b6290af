import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answers, openPledges } from './support/pledge.mjs';

/* Whatever the person does, or the network, exactly one pledge is stored: the one that she signed. */

/** How long the form waits for an answer, and before it sends at all, in milliseconds. */
const PATIENCE = 20_000;
const SOONEST = 3000;

describe('a pledge that is signed', () => {
  let pledges;
  before(async () => (pledges = await openPledges()));
  after(() => pledges?.close());

  /** A person who has answered everything, before a receiver that does so each time. */
  async function ready(receive) {
    const visit = await pledges.show({ receive });
    await visit.reach(3);
    return visit;
  }

  describe('without a network', () => {
    it('waits, keeps everything, and goes on by itself', async () => {
      const visit = await ready(['accept']);
      await visit.page.setOfflineMode(true);
      await visit.sign();
      await visit.shows('offline');
      await visit.pass(3_600_000);
      await visit.assertStands('offline');
      await visit.assertKept();
      assert.equal(visit.receiver.arrivals.length, 0);
      await visit.page.setOfflineMode(false);
      await visit.at(4);
      visit.assertStored();
      await visit.close();
    });

    it('goes midway, with the answer: one is stored, and the person is told', async () => {
      const visit = await ready(['hang-after', 'accept']);
      await visit.sign();
      await visit.receiver.arrived(1);
      await visit.page.setOfflineMode(true);
      await visit.pass(PATIENCE);
      await visit.shows('offline');
      await visit.page.setOfflineMode(false);
      await visit.at(4);
      visit.assertStored();
      assert.equal(visit.receiver.arrivals.length, 2);
      await visit.close();
    });

    it('is said to be missing again, where she tries all the same', async () => {
      const visit = await ready(['accept']);
      await visit.page.setOfflineMode(true);
      await visit.sign();
      await visit.shows('offline');
      const asked = () => visit.heard.requests.filter((address) => address.startsWith(visit.receiver.origin)).length;
      assert.equal(asked(), 0);
      await visit.press('retry');
      await visit.shows('offline');
      assert.notEqual(asked(), 0);
      await visit.close();
    });
  });

  describe('more than once', () => {
    /** Each way of signing twice, given the page and the middle of the button. */
    const twice = {
      'a double click': (page, { x, y }) => page.mouse.click(x, y, { count: 2 }),
      'a second click once the page is drawn again': async (page, { x, y }) => {
        await page.mouse.click(x, y);
        await page.mouse.click(x, y);
      },
      'Enter twice': async ({ keyboard }) => {
        await keyboard.press('Enter');
        await keyboard.press('Enter');
      },
      'Enter held': async ({ keyboard }) => {
        for (let time = 0; time < 5; time++) await keyboard.down('Enter');
      },
      'Enter, a click and a submit of the form in one turn': (page) => page.$eval('trousse-pledge', ({ shadowRoot }) => {
        shadowRoot.querySelector('[data-action="next"]').click();
        shadowRoot.querySelector('form').requestSubmit();
        shadowRoot.querySelector('[data-action="next"]').click();
      }),
    };
    for (const [name, act] of Object.entries(twice)) {
      it(`${name} give one pledge`, async () => {
        const visit = await ready(['hang', 'accept']);
        const signed = await visit.page.evaluateHandle(() => {
          const heard = [];
          document.addEventListener('trousse-submit', ({ detail }) => heard.push(detail.record.id));
          return heard;
        });
        const button = await visit.find('[data-action="next"]');
        await button.focus();
        const { x, y, width, height } = await button.boundingBox();
        await act(visit.page, { x: x + width / 2, y: y + height / 2 });
        await visit.pass(SOONEST);
        await visit.receiver.arrived(1);
        await visit.press('next');
        await visit.pass(PATIENCE);
        await visit.shows('busy');
        await visit.on(({ shadowRoot }) => {
          const retry = shadowRoot.querySelector('[data-action="retry"]');
          for (let time = 0; time < 3; time++) retry.click();
        });
        await visit.at(4);
        const { id } = visit.assertStored();
        assert.equal(visit.receiver.arrivals.length, 2);
        assert.deepEqual(await signed.jsonValue(), [id], 'what the page was told');
        await visit.close();
      });
    }
  });

  describe('by a robot', () => {
    it('is not sent before a person could have read it', async () => {
      const visit = await ready(['accept']);
      await visit.press('next');
      await visit.pass(SOONEST - 1);
      await visit.assertStands('sending');
      assert.deepEqual([visit.receiver.preflights.length, visit.receiver.arrivals.length], [0, 0]);
      await visit.pass(1);
      await visit.at(4);
      visit.assertStored();
      await visit.close();
    });

    it('that fills the field nobody sees is not sent; a person whose browser filled it sends all the same', async () => {
      const visit = await ready(['accept']);
      await visit.press('back');
      await visit.on(({ shadowRoot }) => {
        const trap = shadowRoot.querySelector('[name="fax"]');
        trap.value = '450 555-0199';
        trap.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await visit.press('next');
      await visit.sign();
      await visit.shows('failed');
      await visit.assertKept();
      assert.deepEqual([visit.receiver.preflights.length, visit.receiver.arrivals.length], [0, 0]);
      await visit.press('retry');
      await visit.pass(0);
      await visit.at(4);
      const { body } = visit.assertStored();
      assert.ok(!Object.hasOwn(body, 'fax'));
      await visit.close();
    });
  });

  it('is the one on the certificate, whatever is typed once it is signed', async () => {
    const visit = await ready(['hang-after', 'accept']);
    await visit.sign();
    await visit.receiver.arrived(1);
    await visit.press('back');
    await visit.reach(2, { organisation: 'Une autre' });
    await visit.pass(PATIENCE);
    await visit.shows('busy');
    await visit.tryAgain();
    await visit.at(4);
    const { body } = visit.assertStored();
    const certificate = await visit.certificate();
    assert.ok(certificate.includes(body.organisation) && !certificate.includes('Une autre'), certificate);
    await visit.close();
  });

  it('has every answer of the person on its certificate', async () => {
    const visit = await ready(['badge']);
    await visit.sign();
    await visit.at(4);
    const certificate = await visit.certificate();
    for (const field of ['organisation', 'municipality', 'mrc', 'contact', 'role']) assert.ok(certificate.includes(answers[field]), `${field}: ${certificate}`);
    await visit.close();
  });
});
