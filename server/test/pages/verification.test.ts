import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { byReference } from '../../src/storage/submissions.js';
import { onBothDatabases } from '../support/databases.js';
import { pledged } from '../support/decide.js';
import { openReceiver, start, type Visit } from '../support/receiver.js';

onBothDatabases('The page that verifies a pledge', (kind) => {
  let visit: Visit;
  const references: Record<string, string> = {};
  before(async () => {
    visit = await openReceiver(kind, { operator: { name: 'Rivage <b>', address: '', contact: '', privacyContact: '' } });
    references.valid = await pledged(visit, { organisation: 'Chez <Zoé>' }, 'approved', start);
    references.unlisted = await pledged(visit, {}, 'approved', start, ['taking-part']);
    references.pending = await pledged(visit, {}, 'pending', start);
    references.refused = await pledged(visit, {}, 'refused', start);
    references.withdrawn = await pledged(visit, {}, 'withdrawn', start);
    references.expired = await pledged(visit, { schoolYear: '2025-2026' }, 'approved', start);
  });
  after(() => visit.close());

  const read = async (path: string, headers = {}) => {
    const response = await visit.get(path, headers);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  const standings = [
    ['valid', /En vigueur/, /In force/],
    ['unlisted', /En vigueur/, /In force/],
    ['pending', /En attente de vérification/, /Waiting to be verified/],
    ['refused', /N’est pas en vigueur/, /Not in force/],
    ['withdrawn', /N’est pas en vigueur/, /Not in force/],
    ['expired', /Année scolaire terminée/, /School year over/],
  ] as const;
  for (const [name, french, english] of standings) {
    it(`says how it stands: ${name}`, async () => {
      const { status, text } = await read(`/e/${references[name]}`);
      assert.equal(status, 200);
      assert.match(text, french);
      assert.match((await read(`/e/${references[name]}?lang=en`)).text, english);
    });

    it(`names the employer where it may: ${name}`, async () => {
      const { text } = await read(`/e/${references[name]}`);
      assert.equal(/Zoé|Chambly|limiter le travail|exemple\.test/.test(text), name === 'valid');
      // Whoever signed is never named.
      assert.doesNotMatch(text, /Ng|zoe@|555-0123|Propriétaire/);
    });
  }

  it('shows names as they were written, and runs nothing', async () => {
    const { text, headers } = await read(`/e/${references.valid}`);
    assert.match(text, /Chez &lt;Zoé&gt;/);
    assert.match(text, /Rivage &lt;b&gt;/);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.doesNotMatch(text, /<script|onclick|style=/);
    assert.equal(headers.get('set-cookie'), null);
    assert.equal(headers.get('content-language'), 'fr-CA');
  });

  it('shows a website that no browser reads as a text, where a row was kept with one', async () => {
    for (const website of ['exemple.ca:99999', 'a.[]', 'exemple.ca%', 'https://ex|mple.ca']) {
      const reference = await pledged(visit, {}, 'approved', start);
      const row = (await byReference(visit.database.db, reference))!;
      await visit.database.db.updateTable('submissions').set({ record: JSON.stringify({ ...(JSON.parse(row.record) as object), website }) }).where('id', '=', row.id).execute();
      const { status, text } = await read(`/e/${reference}`);
      assert.equal(status, 200);
      assert.ok(text.includes(website));
      assert.doesNotMatch(text, /rel="nofollow"/);
    }
  });

  it('says in which language the commitments were signed', async () => {
    assert.match((await read(`/e/${references.valid}?lang=en`)).text, /<ul class="bullets" lang="fr-CA">/);
    assert.match((await read(`/e/${references.valid}`)).text, /<ul class="bullets">/);
  });

  it('is found however the reference was copied', async () => assert.equal((await read(`/e/${(references.valid ?? '').toLowerCase().replace('-', '%20')}`)).status, 200));

  it('says that there is none, and lets one type it again', async () => {
    const { status, text } = await read('/e/%3Cscript%3E');
    assert.equal(status, 404);
    assert.match(text, /Aucun engagement ne porte cette référence/);
    assert.match(text, /value="&lt;script&gt;"/);
    assert.equal((await read('/e/AAAAA-AAAAA')).status, 404);
  });

  it('takes a reference that was typed', async () => {
    const typed = (references.valid ?? '').toLowerCase();
    const { status, headers } = await read(`/e?reference=${typed}`);
    assert.deepEqual([status, headers.get('location')], [303, `/e/${references.valid}?lang=fr`]);
    assert.equal((await read('/e?reference=rien')).status, 400);
    assert.equal((await read('/e')).status, 200);
  });
});
