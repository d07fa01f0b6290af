import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { databaseFile } from '../../src/config.js';
import { tokenOf } from '../../src/person/token.js';
import { trailOf } from '../../src/storage/audit.js';
import { erase } from '../../src/storage/erasure.js';
import { together } from '../../src/storage/database.js';
import { byEmail, byId, search } from '../../src/storage/submissions.js';
import { onBothDatabases } from '../support/databases.js';
import { pledge } from '../support/records.js';
import { openReceiver, start, type Visit } from '../support/receiver.js';

onBothDatabases('What is erased', (kind) => {
  let visit: Visit;
  const mail = { url: 'smtp://127.0.0.1:9', from: 'receveur@exemple.test', moderator: 'conseil@exemple.test' };
  before(async () => void (visit = await openReceiver(kind, { mail })));
  after(() => visit.close());

  const later = new Date(start.getTime() + 1000);
  const received = async () => {
    const record = pledge({ organisation: 'Quincaillerie Ôtée', email: 'otee@exemple.test' });
    await visit.post('/v1/pledges', record);
    return record;
  };

  it('leaves an id, a reference, a kind, a language and moments', async () => {
    const record = await received();
    const before = await byId(visit.database.db, record.id);
    assert.equal(await erase(visit.database.db, record.id, later, 'moderator'), true);
    assert.deepEqual(await byId(visit.database.db, record.id), {
      id: record.id, kind: 'pledge', reference: before?.reference, status: 'erased', record: '', digest: null, name: '', email: '', language: 'fr', sector: '', mrc: '', school_year: '',
      listed: 0, bulletin: 0, label: '', search: '', received_at: start.toISOString(), changed_at: later.toISOString(), approved_at: null, ends_on: null,
    });
    assert.equal((await search(visit.database.db, { text: 'otee' })).total, 0);
    assert.deepEqual(await byEmail(visit.database.db, 'otee@exemple.test'), []);
    const rows = await visit.database.db.selectFrom('outbox').selectAll().where('submission_id', '=', record.id).execute();
    assert.deepEqual(rows, []);
    const trail = await trailOf(visit.database.db, record.id);
    assert.deepEqual(trail.map(({ actor, action }) => [actor, action]), [['person', 'received'], ['moderator', 'erased']]);
  });

  it('is nowhere in the files of the database: neither in what is free there, nor in its journal', async () => {
    const record = await received();
    const pledges = [record, pledge({ organisation: 'Quincaillerie Ôtée', contact: 'Ôtée '.repeat(40), email: 'otee@exemple.test', deeds: ['otee'.repeat(50), 'otee'.repeat(50)] })];
    await visit.post('/v1/pledges', pledges[1]);
    const person = async (id: string) => `/me/${await tokenOf(visit.database.db, (await byId(visit.database.db, id))!)}`;
    for (const { id } of pledges) assert.equal((await visit.submit(`${await person(id)}/erase`, {})).status, 303);
    if (kind === 'postgres') return;
    const file = databaseFile(visit.config);
    assert.equal(statSync(`${file}-wal`).size, 0);
    const bytes = readFileSync(file).toString('latin1');
    assert.doesNotMatch(bytes, /otee/);
    assert.ok(!bytes.includes(Buffer.from('Quincaillerie Ôtée').toString('latin1')));
  });

  it('is not stored again by sending it again, which has the same answer', async () => {
    const record = pledge();
    const first = (await (await visit.post('/v1/pledges', record)).json()) as object;
    await erase(visit.database.db, record.id, later, 'person');
    const again = await visit.post('/v1/pledges', record);
    assert.equal(again.status, 201);
    assert.deepEqual(await again.json(), first);
    assert.equal((await byId(visit.database.db, record.id))?.record, '');
  });

  it('is erased once, and within what is done with it', async () => {
    const record = await received();
    assert.equal(await together(visit.database.db, (transaction) => erase(transaction, record.id, later, 'system')), true);
    assert.equal(await erase(visit.database.db, record.id, later, 'system'), false);
    assert.equal(await erase(visit.database.db, 'nothing', later, 'system'), false);
    assert.equal((await trailOf(visit.database.db, record.id)).length, 2);
  });
});
