import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { PledgeRecord } from '../../../src/domain/pledge.js';
import { trailOf } from '../../src/storage/audit.js';
import { byId } from '../../src/storage/submissions.js';
import { hiddenFields, signIn, text, type Moderator } from '../support/admin.js';
import { onBothDatabases } from '../support/databases.js';
import { pledge, subscription } from '../support/records.js';
import { openReceiver, type Visit } from '../support/receiver.js';

onBothDatabases('A correction by a moderator', (kind) => {
  let visit: Visit;
  let moderator: Moderator;
  before(async () => {
    visit = await openReceiver(kind);
    moderator = await signIn(visit);
  });
  after(() => visit.close());

  const sent = async (record: PledgeRecord) => {
    const { reference } = (await (await visit.post('/v1/pledges', record)).json()) as { reference: string };
    return { id: record.id, reference, path: `/admin/submissions/${reference}` };
  };
  const row = async (id: string) => (await byId(visit.database.db, id)) ?? assert.fail('no row');
  const recordOf = async (id: string) => JSON.parse((await row(id)).record) as PledgeRecord;

  it('changes what is public at once, keeps the approval, and tells the trail the names of fields alone', async () => {
    const record = pledge({ organisation: 'Epicrie Zoé', email: 'avant@exemple.test' });
    const { id, reference, path } = await sent(record);
    await moderator.send(`${path}/approve`, {}, path);
    const approved = (await row(id)).approved_at;
    const answer = await moderator.send(`${path}/correct`, { organisation: 'Épicerie Zoé', municipality: 'Saint-Basile', email: 'Apres@exemple.test' });
    assert.equal(answer.headers.get('location'), `${path}?done=correct`);
    const corrected = await row(id);
    assert.deepEqual([corrected.status, corrected.approved_at, corrected.name, corrected.email], ['approved', approved, 'Épicerie Zoé', 'apres@exemple.test']);
    assert.deepEqual(await recordOf(id), { ...record, organisation: 'Épicerie Zoé', municipality: 'Saint-Basile', email: 'Apres@exemple.test' });
    assert.ok((await (await visit.get('/v1/partners?q=saint-basile')).text()).includes('Épicerie Zoé'));
    const entry = (await trailOf(visit.database.db, id)).at(-1);
    assert.deepEqual([entry?.actor, entry?.action, JSON.parse(entry?.detail ?? '')], ['moderator', 'corrected', { fields: ['organisation', 'municipality', 'email'], public: true }]);
    assert.match(text(await moderator.page(path)), /Corrigé Champs\s: Nom de l’organisation, Municipalité, Courriel\./);
    // It is still found by its reference.
    assert.ok((await moderator.page((await moderator.send('/admin/search', { text: reference }, '/admin?kind=pledge')).headers.get('location') ?? '')).includes(reference));
  });

  it('is refused field by field, with nothing lost of what was typed', async () => {
    const { id, path } = await sent(pledge());
    const answer = await moderator.send(`${path}/correct`, { organisation: '', email: 'zoe@', contact: 'Zoé "la Grande" Ng' });
    assert.equal(answer.status, 422);
    const markup = await answer.text();
    assert.match(markup, /<title>Erreur\s: Corriger/);
    assert.match(markup, /<div class="errors" role="alert" tabindex="-1" autofocus/);
    assert.match(markup, /<li><a href="#organisation">Nom de l’organisation – Cette réponse manque\./);
    assert.match(markup, /<li><a href="#email">Courriel – Écrivez une adresse complète/);
    assert.match(markup, /id="email" name="email" class="txt" aria-describedby="email-error" aria-invalid="true" type="email" value="zoe@"/);
    assert.match(markup, /name="contact" class="txt" type="text" value="Zoé &quot;la Grande&quot; Ng"/);
    assert.equal((await recordOf(id)).contact, 'Zoé Ng');
    assert.equal((await trailOf(visit.database.db, id)).length, 1);
  });

  it('leaves consents and what was signed as they are, whatever the form says', async () => {
    const record = pledge();
    const { id, path } = await sent(record);
    await moderator.send(`${path}/correct`, { role: 'Gérante', consents: '[]', weekHours: '40', deeds: 'rien', schoolYear: '2040-2041', id: 'x'.repeat(20), status: 'approved' });
    assert.deepEqual(await recordOf(id), { ...record, role: 'Gérante' });
    assert.equal((await row(id)).status, 'pending');
  });

  it('of nothing changes nothing', async () => {
    const { id, path } = await sent(pledge());
    const before = await row(id);
    assert.equal((await moderator.send(`${path}/correct`)).headers.get('location'), `${path}?done=unchanged`);
    assert.deepEqual(await row(id), before);
  });

  it('is not stored over another’s unseen, and is not lost', async () => {
    const { id, path } = await sent(pledge());
    const opened = hiddenFields(await moderator.page(`${path}/correct`), `${path}/correct`);
    await moderator.send(`${path}/correct`, { contact: 'Une autre' });
    const answer = await visit.submit(`${path}/correct`, { ...opened, contact: 'Zoé Deux' }, { cookie: moderator.cookie });
    assert.equal(answer.status, 409);
    const markup = await answer.text();
    assert.match(text(markup), /Quelqu’un d’autre a changé cet envoi/);
    assert.match(markup, /name="contact" class="txt" type="text" value="Zoé Deux"/);
    assert.equal((await recordOf(id)).contact, 'Une autre');
    // Seen, it may be stored.
    assert.equal((await visit.submit(`${path}/correct`, { ...hiddenFields(markup, `${path}/correct`), contact: 'Zoé Deux' }, { cookie: moderator.cookie })).status, 303);
    assert.equal((await recordOf(id)).contact, 'Zoé Deux');
  });

  it('of a subscription is of its language: nobody else is subscribed by it', async () => {
    const record = subscription();
    const { reference } = (await (await visit.post('/v1/subscriptions', record)).json()) as { reference: string };
    await moderator.send(`/admin/submissions/${reference}/correct`, { email: 'nouveau@exemple.test', language: 'en' });
    const corrected = await row(record.id);
    assert.deepEqual([corrected.email, corrected.language, corrected.name, corrected.bulletin], [record.email, 'en', record.email, 1]);
    assert.ok(!(await moderator.page(`/admin/submissions/${reference}/correct`)).includes('name="email"'));
  });
});
