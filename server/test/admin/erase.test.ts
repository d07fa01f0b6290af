import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { latest } from '../../src/storage/audit.js';
import { byEmail, byId } from '../../src/storage/submissions.js';
import { hiddenFields, signIn, text, type Moderator } from '../support/admin.js';
import { onBothDatabases } from '../support/databases.js';
import { adviceRequest, pledge, subscription } from '../support/records.js';
import { openReceiver, type Visit } from '../support/receiver.js';

onBothDatabases('A person', (kind) => {
  let visit: Visit;
  let moderator: Moderator;
  const mail = { url: 'smtp://127.0.0.1:9', from: 'receveur@exemple.test', moderator: '' };
  before(async () => {
    visit = await openReceiver(kind, { mail });
    moderator = await signIn(visit);
  });
  after(() => visit.close());

  /** What one person sent, under one e-mail however written, and the path of her pledge. */
  const person = async (email: string) => {
    const records = [['/v1/pledges', pledge({ email, organisation: 'Ferme Anonyme' })], ['/v1/subscriptions', subscription({ email: email.toUpperCase() })], ['/v1/advice-requests', adviceRequest({ email: ` ${email}`.trim() })]] as const;
    const references: string[] = [];
    for (const [path, record] of records) references.push(((await (await visit.post(path, record)).json()) as { reference: string }).reference);
    return { records: records.map(([, record]) => record), references, path: `/admin/submissions/${references[0]}` };
  };

  it('is given everything that is held under her e-mail', async () => {
    const { records, references, path } = await person('exportee@exemple.test');
    const answer = await moderator.get(`${path}/person.json`);
    assert.equal(answer.headers.get('content-disposition'), `attachment; filename="${references[0]}.json"`);
    const held = (await answer.json()) as { email: string; submissions: { reference: string; record: object; history: { action: string }[] }[] };
    assert.equal(held.email, 'exportee@exemple.test');
    assert.deepEqual(held.submissions.map(({ reference }) => reference).sort(), [...references].sort());
    for (const { history } of held.submissions) assert.equal(history[0]?.action, 'received');
    for (const record of records) assert.ok(held.submissions.some((one) => JSON.stringify(one.record) === JSON.stringify(record)));
    assert.equal((await latest(visit.database.db, 1))[0]?.action, 'exported-person');
  });

  it('is erased after a page that says what goes, and only once it is confirmed', async () => {
    const { records, path } = await person('effacee@exemple.test');
    const words = text(await moderator.page(`${path}/erase`));
    assert.match(words, /sous le courriel effacee@exemple\.test \. Tout sera effacé/);
    for (const one of ['Engagement', 'Abonnement', 'Demande de conseil']) assert.ok(words.includes(one));
    const unsure = await moderator.send(`${path}/erase`);
    assert.equal(unsure.status, 422);
    assert.match(await unsure.text(), /<li><a href="#sure">Cochez la case pour confirmer\./);
    assert.equal((await byEmail(visit.database.db, 'effacee@exemple.test')).length, 3);
    const answer = await moderator.send(`${path}/erase`, { sure: 'yes' });
    assert.equal(answer.headers.get('location'), '/admin?erased=3');
    assert.match(await moderator.page('/admin?erased=3'), /<title>Effacé\. Envois\s: 3\./);
    for (const { id } of records) assert.deepEqual(await byId(visit.database.db, id).then((row) => [row?.status, row?.record, row?.email]), ['erased', '', '']);
    const everything = JSON.stringify(await Promise.all((['submissions', 'audit', 'outbox'] as const).map((table) => visit.database.db.selectFrom(table).selectAll().execute()))) + visit.lines.join('');
    assert.ok(!/effacee|Ferme Anonyme.*effacee/i.test(everything));
    assert.match(text(await moderator.page(path)), /Les renseignements ont été effacés.*Modération · Effacé/);
    assert.equal((await moderator.get(`${path}/erase`)).status, 303);
    assert.equal((await moderator.get(`${path}/person.json`)).status, 404);
  });

  it('is not erased of what came since the page was opened', async () => {
    const { path } = await person('entre@exemple.test');
    const opened = hiddenFields(await moderator.page(`${path}/erase`), `${path}/erase`);
    await visit.post('/v1/subscriptions', subscription({ email: 'entre@exemple.test' }));
    const answer = await visit.submit(`${path}/erase`, { ...opened, sure: 'yes' }, { cookie: moderator.cookie });
    assert.equal(answer.status, 409);
    assert.match(text(await answer.text()), /La liste a changé/);
    assert.equal((await byEmail(visit.database.db, 'entre@exemple.test')).length, 4);
  });
});
