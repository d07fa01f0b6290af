import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { openPledges } from './support/pledge.mjs';
import { refusal, refused } from './support/receiver.mjs';

/* Whatever the receiver does, exactly one pledge is stored, or the person knows and has everything. */

/** How long the form waits for an answer, in milliseconds. */
const PATIENCE = 20_000;

describe('a pledge that is signed', () => {
  let pledges;
  before(async () => (pledges = await openPledges()));
  after(() => pledges?.close());

  /** A person who has answered everything, before a receiver that does so each time; `form` is for a service of forms. */
  async function ready(receive, { form, typed } = {}) {
    const visit = await pledges.show({ receive, attributes: form && { format: 'form' } });
    await visit.reach(3, typed);
    return visit;
  }

  const ids = (visit) => new Set(visit.receiver.arrivals.map(({ id }) => id));

  describe('is stored once, with all that was typed, and the person knows', () => {
    /** What the receiver does each time, and whether it is one that hangs. */
    const rows = [
      [['accept']],
      [['drop-before', 'accept']],
      [['drop-after', 'accept']],
      [['cut-after', 'accept']],
      [['hang', 'accept'], PATIENCE],
      [['hang-after', 'accept'], PATIENCE],
      [['busy', 'accept']],
      [['error', 'accept']],
      [['drop-after', 'error', 'cut-after', 'busy', 'accept']],
    ];
    for (const form of [false, true]) {
      for (const [receive, patience] of rows.filter(([names]) => !form || !names.includes('cut-after'))) {
        it(`${receive.join(', then ')}${form ? ', to a service of forms' : ''}`, async () => {
          const visit = await ready(receive, { form });
          await visit.sign();
          for (let tries = 1; tries < receive.length; tries++) {
            await visit.fails(tries, patience);
            await visit.tryAgain();
          }
          await visit.at(4);
          const { id, reference, body } = visit.assertStored();
          assert.equal(visit.receiver.arrivals.length, receive.length);
          assert.deepEqual([...ids(visit)], [id]);
          for (const { body: again } of visit.receiver.arrivals) assert.deepEqual(again, body);
          assert.match(await visit.certificate(), new RegExp(form ? id : `: ${reference}\\b`));
          assert.equal(await visit.focus(), 'title');
          await visit.close();
        });
      }
    }

    it('thanks, or half of them, from a service of forms that answers as it likes', async () => {
      for (const behaviour of ['thanks', 'cut-after']) {
        const visit = await ready([behaviour], { form: true });
        await visit.sign();
        await visit.at(4);
        visit.assertStored();
        assert.deepEqual([visit.receiver.arrivals.length, visit.receiver.preflights.length], [1, 0]);
        await visit.close();
      }
    });

    it('taken: an id that was another pledge’s is left for a new one, once', async () => {
      const visit = await ready(['taken']);
      await visit.sign();
      await visit.at(4);
      const { id } = visit.assertStored();
      assert.deepEqual(visit.receiver.arrivals.map((one) => one.id === id), [false, true]);
      await visit.close();
    });

    it('as the receiver’s own schema wants it', async () => {
      const visit = await ready(['accept'], { typed: { students: '', website: '', telephone: '', mrc: '-' } });
      await visit.sign();
      await visit.at(4);
      const [{ body }] = visit.receiver.stored();
      const { pledgeRecordSchema } = await importTypeScript(inRoot('src/schemas/pledge.ts'));
      const { problemsOf } = await importTypeScript(inRoot('src/schemas/read.ts'));
      assert.deepEqual(problemsOf(pledgeRecordSchema, body), []);
      assert.equal(body.deeds.length, body.commitments.length);
      assert.deepEqual([body.schoolYear, body.operator, body.signedAt.slice(0, 10)], ['2026-2027', 'Réussite en région', '2026-10-01']);
      for (const { text, version, language, at } of body.consents) assert.ok(text && version && language === 'fr-CA' && at === body.signedAt);
      await visit.close();
    });
  });

  describe('is not confirmed, and the person knows and has everything', () => {
    /** How many pledges the receiver has though it never said so. */
    const answered = { thanks: 1, html: 0, 'other-json': 0, forbid: 0, 'refuse-other': 0 };
    for (const [behaviour, stored] of Object.entries(answered)) {
      it(`${behaviour}: one answer that will not change`, async () => {
        const visit = await ready([behaviour]);
        await visit.sign();
        await visit.shows('failed');
        assert.equal(await visit.focus(), 'sending');
        await visit.assertKept();
        assert.deepEqual([visit.receiver.arrivals.length, visit.receiver.stored().length], [1, stored]);
        await visit.close();
      });
    }

    const unanswered = [['error', 0], ['busy', 0], ['drop-before', 0], ['drop-after', 1], ['cut-after', 1], ['unreadable', 1], ['unreadable', 1, 0, true], ['hang', 0, PATIENCE], ['hang-after', 1, PATIENCE]];
    for (const [behaviour, stored, patience, form] of unanswered) {
      it(`${behaviour}${form ? ', to a service of forms' : ''}: six tries`, async () => {
        const visit = await ready([behaviour], { form });
        await visit.sign();
        await visit.exhaust(patience);
        assert.equal(await visit.focus(), 'sending');
        await visit.assertKept();
        assert.deepEqual([visit.receiver.arrivals.length, visit.receiver.stored().length, ids(visit).size], [6, stored, 1]);
        await visit.close();
      });
    }

    for (const receive of [['forbid', 'accept'], ['thanks', 'accept'], ['html', 'drop-after', 'accept']]) {
      it(`${receive.join(', then ')}: she tries again herself, and one is stored`, async () => {
        const visit = await ready(receive);
        await visit.sign();
        await visit.shows('failed');
        await visit.press('retry');
        if (receive.length > 2) {
          await visit.shows('busy');
          await visit.press('retry');
        }
        await visit.at(4);
        visit.assertStored();
        assert.equal(ids(visit).size, 1);
        await visit.close();
      });
    }

    it('waits as long as it may for an answer, and no longer', async () => {
      const visit = await ready(['hang']);
      await visit.sign();
      await visit.receiver.arrived(1);
      await visit.pass(PATIENCE - 1);
      await visit.assertStands('sending');
      await visit.pass(1);
      await visit.shows('busy');
      await visit.close();
    });

    it('keeps everything while it waits, and while it tries again', async () => {
      const visit = await ready(['error', 'hang']);
      await visit.sign();
      await visit.shows('busy');
      await visit.assertKept();
      await visit.press('retry');
      await visit.receiver.arrived(2);
      await visit.assertFieldsKept();
      await visit.close();
    });

    it('says where it stands in one region that is announced', async () => {
      const visit = await ready(['error', 'forbid']);
      await visit.sign();
      await visit.shows('busy');
      const region = await visit.find('#sending');
      assert.equal(await region.evaluate((one) => one.getAttribute('role')), 'status');
      await visit.tryAgain();
      await visit.shows('failed');
      assert.ok(await region.evaluate((one) => one.isConnected && one.getRootNode().querySelectorAll('#sending').length === 1));
      await visit.close();
    });
  });

  describe('waits for as long as it is asked to', () => {
    // The clock says 3 s past the start when the pledge is signed.
    for (const [behaviour, milliseconds] of [['busy-for-long', 600_000], ['busy-until', 87_000]]) {
      it(`${behaviour}: ${milliseconds / 1000} s`, async () => {
        const visit = await ready([behaviour, 'accept']);
        await visit.sign();
        await visit.shows('busy');
        assert.match(await visit.text(), new RegExp(`\\b${milliseconds / 1000} s\\b`));
        await visit.pass(milliseconds - 1);
        await visit.assertStands('busy');
        await visit.pass(1);
        await visit.at(4);
        visit.assertStored();
        assert.equal(visit.receiver.arrivals.length, 2);
        await visit.close();
      });
    }
  });

  describe('is refused', () => {
    it('brings to the field, in the receiver’s words, with everything kept; mended, it is stored once', async () => {
      const visit = await ready(['picky'], { typed: { email: refused } });
      await visit.sign();
      await visit.at(2);
      assert.equal(await visit.focus(), 'problems');
      const said = await visit.on(({ shadowRoot }) => ({
        summary: [...shadowRoot.querySelectorAll('#problems a')].map((one) => one.textContent),
        beside: shadowRoot.querySelector('#email-error').textContent,
        invalid: [...shadowRoot.querySelectorAll('[aria-invalid="true"]')].map(({ id }) => id),
      }));
      assert.deepEqual(said, { summary: [refusal.message], beside: refusal.message, invalid: [refusal.path] });
      await (await visit.find('#problems a')).click();
      assert.equal(await visit.focus(), 'email');
      assert.equal(visit.receiver.stored().length, 0);

      await visit.reach(3);
      assert.ok((await visit.fields()).authorised, 'what was ticked');
      await visit.press('next');
      await visit.pass(0);
      await visit.at(4);
      visit.assertStored();
      await visit.close();
    });
  });
});
