import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { tokenOf } from '../../src/person/token.js';
import { trailOf } from '../../src/storage/audit.js';
import { byId, change } from '../../src/storage/submissions.js';
import { onBothDatabases } from '../support/databases.js';
import { adviceRequest, pledge, subscription } from '../support/records.js';
import { openReceiver, type Visit } from '../support/receiver.js';

const paths = { pledge: '/v1/pledges', subscription: '/v1/subscriptions', 'advice-request': '/v1/advice-requests' } as const;

onBothDatabases('The page of a person', (kind) => {
  let visit: Visit;
  before(async () => void (visit = await openReceiver(kind)));
  after(() => visit.close());

  const db = () => visit.database.db;
  const rowOf = async (id: string) => (await byId(db(), id))!;

  async function sent(record: ReturnType<typeof pledge> | ReturnType<typeof subscription> | ReturnType<typeof adviceRequest>, of: keyof typeof paths = 'pledge') {
    assert.equal((await visit.post(paths[of], record)).status, 201);
    const token = await tokenOf(db(), await rowOf(record.id));
    return { id: record.id, me: `/me/${token}`, token };
  }
  const approved = async (record = pledge({}, ['taking-part', 'listing', 'bulletin'])) => {
    const one = await sent(record);
    await change(db(), one.id, ['pending'], { status: 'approved', approved_at: '2026-12-01T15:00:00.000Z' });
    return one;
  };
  const listed = async () => ((await (await visit.get('/v1/partners')).json()) as { total: number }).total;
  const fieldsOf = async (me: string) => {
    const page = await (await visit.get(`${me}/correct`)).text();
    return Object.fromEntries([...page.matchAll(/<input[^>]* name="(\w+)"[^>]* value="([^"]*)"/g)].map(([, name, value]) => [name!, value!.replaceAll('&#39;', "'")])) as Record<string, string>;
  };

  for (const [of, record, words] of [['pledge', pledge(), /Épicerie Chez Zoé[^]*limiter le travail/], ['subscription', subscription(), /lecteur@exemple\.test/], ['advice-request', adviceRequest(), /Comment joindre les commerces/]] as const) {
    it(`shows all that is kept, in both languages, to nobody else: ${of}`, async () => {
      const { me } = await sent(record, of);
      const response = await visit.get(me);
      const page = await response.text();
      assert.equal(response.status, 200);
      assert.match(page, words);
      assert.match(page, /J’accepte : /);
      assert.match(page, /<html lang="fr-CA">/);
      assert.match(await (await visit.get(`${me}?lang=en`)).text(), /<html lang="en-CA">[^]*Your consents/);
      const header = (name: string) => response.headers.get(name);
      assert.deepEqual([header('cache-control'), header('referrer-policy'), header('x-robots-tag'), header('content-language')], ['no-store', 'no-referrer', 'noindex, nofollow', 'fr-CA']);
      assert.doesNotMatch(page, /<script/);
      assert.doesNotMatch(visit.lines.join(''), new RegExp(me.slice(4)));
    });
  }

  it('opens with its whole key alone', async () => {
    const [one, other] = [await sent(pledge()), await sent(pledge())];
    const [reference, proof] = one.token.split('.');
    for (const token of [reference!, `${reference}.`, `${reference}.${proof!.slice(0, -1)}`, `${other.token.split('.')[0]}.${proof}`, `${reference}.${'A'.repeat(43)}`, 'rien']) {
      const response = await visit.get(`/me/${token}`);
      assert.equal(response.status, 404);
      assert.doesNotMatch(await response.text(), /Zoé/);
    }
  });

  it('changes nothing where a link is only followed', async () => {
    const { id, me } = await approved();
    const before = await rowOf(id);
    for (const act of ['', '/withdraw', '/unlist', '/unsubscribe', '/erase', '/correct', '/data.json']) assert.equal((await visit.get(me + act)).status, 200);
    assert.deepEqual(await rowOf(id), before);
  });

  it('changes nothing for the form of another site', async () => {
    const { id, me } = await approved();
    const before = await rowOf(id);
    for (const headers of [{ origin: 'https://ailleurs.exemple' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }] as Record<string, string>[]) {
      for (const act of ['withdraw', 'unlist', 'unsubscribe', 'erase', 'correct']) assert.equal((await visit.submit(`${me}/${act}`, {}, headers)).status, 403);
    }
    assert.deepEqual(await rowOf(id), before);
  });

  it('withdraws, once asked to confirm', async () => {
    const { id, me } = await approved();
    const before = await listed();
    assert.match(await (await visit.get(`${me}/withdraw`)).text(), /<form method="post"[^]*Oui, retirer/);
    const response = await visit.submit(`${me}/withdraw`, {});
    assert.deepEqual([response.status, response.headers.get('location')], [303, `${me}?done=withdraw`]);
    const row = await rowOf(id);
    assert.deepEqual([row.status, row.listed, row.bulletin], ['withdrawn', 0, 0]);
    assert.equal(await listed(), before - 1);
    assert.match(await (await visit.get(`${me}?done=withdraw`)).text(), /role="status">C’est retiré/);
    assert.equal((await visit.submit(`${me}/withdraw`, {})).status, 303);
    assert.deepEqual((await trailOf(db(), id)).map(({ actor, action }) => [actor, action]), [['person', 'received'], ['person', 'withdrawn']]);
  });

  for (const [act, purpose, left] of [['unlist', 'listing', [0, 1]], ['unsubscribe', 'bulletin', [1, 0]]] as const) {
    it(`withdraws one consent, with what proves that it was given: ${purpose}`, async () => {
      const { id, me } = await approved();
      await visit.submit(`${me}/${act}`, {});
      const row = await rowOf(id);
      assert.deepEqual([row.status, [row.listed, row.bulletin]], ['approved', left]);
      // What was sent stays as it was sent.
      assert.ok((JSON.parse(row.record) as ReturnType<typeof pledge>).consents.every(({ given }) => given));
      assert.deepEqual(JSON.parse((await trailOf(db(), id)).at(-1)!.detail), { purpose, version: '2026-11-23', since: '2026-11-23T14:05:06.789Z' });
      assert.match(await (await visit.get(me)).text(), /Retiré le 1er décembre 2026/);
      // What is corrected afterwards does not bring it back.
      await visit.submit(`${me}/correct`, { ...(await fieldsOf(me)), telephone: '450 555-9999' });
      const corrected = await rowOf(id);
      assert.deepEqual([corrected.listed, corrected.bulletin], left);
    });
  }

  it('unsubscribes at one click of a program of mail (RFC 8058)', async () => {
    const { id, me } = await sent(subscription(), 'subscription');
    const click = () => fetch(`${visit.origin}${me}/unsubscribe`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), redirect: 'manual' });
    const response = await click();
    assert.equal(response.status, 200);
    assert.deepEqual([(await rowOf(id)).status, (await rowOf(id)).bulletin], ['withdrawn', 0]);
    assert.equal((await click()).status, 200);
  });

  it('erases all, and says so', async () => {
    const { id, me } = await approved();
    // Before she decides: it is of this submission, and a backup has it for a time.
    assert.match(await (await visit.get(`${me}/erase`)).text(), /copie de sauvegarde[^]*30\u00a0jours[^]*autre envoi/);
    await visit.submit(`${me}/erase`, {});
    const row = await rowOf(id);
    assert.deepEqual([row.status, row.record, row.email], ['erased', '', '']);
    const page = await (await visit.get(me)).text();
    assert.match(page, /Cet envoi a été effacé/);
    assert.doesNotMatch(page, /Zoé|exemple\.test/);
  });

  it('corrects what changes nothing public, and leaves it confirmed', async () => {
    const { id, me } = await approved();
    const response = await visit.submit(`${me}/correct`, { ...(await fieldsOf(me)), contact: 'Zoé Ng-Roy', email: 'Zoe.Ng@exemple.test' });
    assert.equal(response.headers.get('location'), `${me}?done=correct`);
    const row = await rowOf(id);
    assert.deepEqual([row.status, row.email, (JSON.parse(row.record) as { contact: string }).contact], ['approved', 'zoe.ng@exemple.test', 'Zoé Ng-Roy']);
    const [corrected, ended] = (await trailOf(db(), id)).slice(-2).map(({ action, detail }) => [action, JSON.parse(detail)] as [string, object]);
    assert.deepEqual(corrected, ['corrected', { fields: ['contact', 'email'], public: false }]);
    // Nobody consented to the bulletin at the other address.
    assert.deepEqual([row.bulletin, ended], [0, ['consent-withdrawn', { purpose: 'bulletin', cause: 'email', version: '2026-11-23', since: '2026-11-23T14:05:06.789Z' }]]);
    assert.ok(row.search.includes(row.reference.toLowerCase()));
  });

  it('does not subscribe somebody else: the address of a subscription is not corrected', async () => {
    const { id, me } = await sent(subscription({ email: 'moi@exemple.test' }), 'subscription');
    await visit.submit(`${me}/correct`, { ...(await fieldsOf(me)), language: 'en', email: 'autre@exemple.test' });
    const row = await rowOf(id);
    assert.deepEqual([row.email, row.language, (JSON.parse(row.record) as { email: string }).email], ['moi@exemple.test', 'en', 'moi@exemple.test']);
  });

  it('has what is public read again before it is shown', async () => {
    const { id, me } = await approved();
    const before = await listed();
    const response = await visit.submit(`${me}/correct`, { ...(await fieldsOf(me)), organisation: 'Épicerie Ng' });
    assert.equal(response.headers.get('location'), `${me}?done=review`);
    assert.deepEqual([(await rowOf(id)).status, (await rowOf(id)).name], ['pending', 'Épicerie Ng']);
    assert.equal(await listed(), before - 1);
  });

  it('loses nothing that was typed where an answer is to be mended', async () => {
    const { id, me } = await sent(pledge());
    const before = await rowOf(id);
    const response = await visit.submit(`${me}/correct`, { ...(await fieldsOf(me)), email: 'zoe', contact: 'Zoé "N" <b>' });
    const page = await response.text();
    assert.equal(response.status, 422);
    assert.match(page, /role="alert"[^]*href="#email"/);
    assert.match(page, /value="zoe"/);
    assert.match(page, /value="Zoé &quot;N&quot; &lt;b&gt;"/);
    assert.deepEqual(await rowOf(id), before);
  });

  it('does not write over what changed meanwhile', async () => {
    const { id, me } = await sent(pledge());
    const fields = await fieldsOf(me);
    await visit.submit(`${me}/correct`, { ...fields, contact: 'Une autre' });
    const response = await visit.submit(`${me}/correct`, { ...fields, contact: 'Encore une autre' });
    assert.equal(response.status, 409);
    assert.match(await response.text(), /value="Encore une autre"/);
    assert.equal((JSON.parse((await rowOf(id)).record) as { contact: string }).contact, 'Une autre');
  });

  it('gives everything as JSON', async () => {
    const record = pledge();
    const { me } = await sent(record);
    const response = await visit.get(`${me}/data.json`);
    const data = (await response.json()) as { record: object; history: { action: string }[] };
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="[\w-]+\.json"$/);
    assert.deepEqual(data.record, record);
    assert.deepEqual(data.history.map(({ action }) => action), ['received']);
  });
});
