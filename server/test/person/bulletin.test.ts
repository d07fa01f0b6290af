import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { tokenOf } from '../../src/person/token.js';
import { trailOf } from '../../src/storage/audit.js';
import { byId, change } from '../../src/storage/submissions.js';
import { signIn, text, type Moderator } from '../support/admin.js';
import { onBothDatabases } from '../support/databases.js';
import { pledge, subscription } from '../support/records.js';
import { openReceiver, type Visit } from '../support/receiver.js';

/* « Vous ne recevrez plus le bulletin » is true of the address, whatever it sent: judged by the list that the bulletin goes to. */

onBothDatabases('Whoever says no to the bulletin', (kind) => {
  let visit: Visit;
  let moderator: Moderator;
  before(async () => {
    visit = await openReceiver(kind);
    moderator = await signIn(visit);
  });
  after(() => visit.close());

  const bulletinPledge = (email: string) => pledge({ email }, ['taking-part', 'listing', 'bulletin']);
  /** Sends it; its id and its page. */
  async function sent(path: '/v1/pledges' | '/v1/subscriptions', record: { readonly id: string }) {
    assert.equal((await visit.post(path, record)).status, 201);
    const row = (await byId(visit.database.db, record.id))!;
    return { id: record.id, reference: row.reference, me: `/me/${await tokenOf(visit.database.db, row)}` };
  }
  const readers = async () => ((await (await moderator.get('/admin/export/bulletin?format=json')).json()) as { email: string }[]).map(({ email }) => email);
  const actions = async (id: string) => (await trailOf(visit.database.db, id)).map(({ actor, action }) => `${actor} ${action}`);

  it('by a subscription, leaves the list where her pledge asked for it too', async () => {
    const one = await sent('/v1/pledges', bulletinPledge('Deux@exemple.test'));
    const other = await sent('/v1/subscriptions', subscription({ email: 'deux@exemple.test' }));
    assert.ok((await readers()).includes('deux@exemple.test'));
    await visit.submit(`${other.me}/unsubscribe`, {});
    assert.ok(!(await readers()).includes('deux@exemple.test'));
    assert.deepEqual([await actions(one.id), await actions(other.id)], [['person received', 'person consent-withdrawn'], ['person received', 'person withdrawn']]);
    // The pledge stays, and so does its place on the list.
    const row = (await byId(visit.database.db, one.id))!;
    assert.deepEqual([row.status, row.listed, row.bulletin], ['pending', 1, 0]);
  });

  it('by a pledge, leaves the list where she subscribed too', async () => {
    const one = await sent('/v1/pledges', bulletinPledge('trois@exemple.test'));
    const other = await sent('/v1/subscriptions', subscription({ email: 'TROIS@exemple.test' }));
    await visit.submit(`${one.me}/unsubscribe`, {});
    assert.ok(!(await readers()).includes('trois@exemple.test'));
    assert.equal((await byId(visit.database.db, other.id))?.status, 'withdrawn');
  });

  it('leaves the list where she subscribed twice, and is not taken for another', async () => {
    const one = await sent('/v1/subscriptions', subscription({ email: 'quatre@exemple.test' }));
    await sent('/v1/subscriptions', subscription({ email: 'quatre@exemple.test' }));
    await sent('/v1/subscriptions', subscription({ email: 'autre@exemple.test' }));
    await visit.submit(`${one.me}/unsubscribe`, {});
    const left = await readers();
    assert.deepEqual([left.includes('quatre@exemple.test'), left.includes('autre@exemple.test')], [false, true]);
    // Said twice, it writes nothing more.
    await visit.submit(`${one.me}/unsubscribe`, {});
    assert.deepEqual(await actions(one.id), ['person received', 'person withdrawn']);
  });

  it('comes back by subscribing anew, and leaves again by the link of an old e-mail', async () => {
    const one = await sent('/v1/subscriptions', subscription({ email: 'retour@exemple.test' }));
    await visit.submit(`${one.me}/unsubscribe`, {});
    visit.pass(1000);
    await sent('/v1/subscriptions', subscription({ email: 'retour@exemple.test' }));
    assert.ok((await readers()).includes('retour@exemple.test'));
    assert.match(await (await visit.get(`${one.me}/unsubscribe`)).text(), /<form method="post"/);
    await visit.submit(`${one.me}/unsubscribe`, {});
    assert.ok(!(await readers()).includes('retour@exemple.test'));
  });

  it('does so for her own address: one who corrects hers into another’s ends nothing there', async () => {
    await sent('/v1/subscriptions', subscription({ email: 'victime@exemple.test' }));
    const { me, id } = await sent('/v1/pledges', bulletinPledge('malin@exemple.test'));
    const page = await (await visit.get(`${me}/correct`)).text();
    const seen = /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '';
    assert.match(page, /le bulletin s’arrête/);
    await visit.submit(`${me}/correct`, { seen, email: 'victime@exemple.test' });
    assert.equal((await byId(visit.database.db, id))?.email, 'victime@exemple.test');
    assert.equal((await visit.submit(`${me}/unsubscribe`, {})).headers.get('location'), me);
    assert.equal((await visit.get(`${me}/unsubscribe`)).status, 303);
    assert.deepEqual((await readers()).filter((one) => /victime|malin/.test(one)), ['victime@exemple.test']);
  });

  it('by having her subscription erased, leaves the list', async () => {
    const one = await sent('/v1/subscriptions', subscription({ email: 'cinq@exemple.test' }));
    const other = await sent('/v1/pledges', bulletinPledge('cinq@exemple.test'));
    await visit.submit(`${one.me}/erase`, {});
    assert.ok(!(await readers()).includes('cinq@exemple.test'));
    assert.deepEqual([await actions(one.id), await actions(other.id)], [['person received', 'person erased'], ['person received', 'person consent-withdrawn']]);
  });

  it('to a moderator, leaves the list', async () => {
    const one = await sent('/v1/subscriptions', subscription({ email: 'six@exemple.test' }));
    await sent('/v1/pledges', bulletinPledge('six@exemple.test'));
    await moderator.send(`/admin/submissions/${one.reference}/withdraw`);
    assert.ok(!(await readers()).includes('six@exemple.test'));
  });

  it('was heard before this was mended: a subscription that ended then says no to the pledge before it', async () => {
    const one = await sent('/v1/subscriptions', subscription({ email: 'sept@exemple.test' }));
    await sent('/v1/pledges', bulletinPledge('sept@exemple.test'));
    await change(visit.database.db, one.id, ['approved'], { status: 'withdrawn', bulletin: 0, changed_at: new Date(Date.parse('2026-12-01T16:00:00Z')).toISOString() });
    assert.ok(!(await readers()).includes('sept@exemple.test'));
  });

  it('has what she sent kept as she sent it: the withdrawal stands beside it, for her and for a moderator', async () => {
    const record = bulletinPledge('huit@exemple.test');
    const { id, me, reference } = await sent('/v1/pledges', record);
    await visit.submit(`${me}/unsubscribe`, {});
    assert.deepEqual(JSON.parse((await byId(visit.database.db, id))!.record), record);
    assert.match(text(await (await visit.get(me)).text()), /Recevoir le bulletin Retiré le 1er décembre 2026/);
    const page = text(await moderator.page(`/admin/submissions/${reference}`));
    assert.match(page, /Recevoir le bulletin Donné Retiré le 1er décembre 2026/);
    assert.match(page, /Consentement retiré · Recevoir le bulletin/);
    const csv = await (await moderator.get('/admin/export?kind=pledge&format=csv-comma')).text();
    assert.match(csv.split('\r\n').find((line) => line.includes(reference)) ?? '', /"Oui","2026-11-23","Oui","2026-11-23","Retiré","2026-11-23"$/);
    // A correction by a moderator does not bring it back.
    await moderator.send(`/admin/submissions/${reference}/correct`, { role: 'Gérante' });
    assert.equal((await byId(visit.database.db, id))?.bulletin, 0);
  });
});
