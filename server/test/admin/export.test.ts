import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { latest } from '../../src/storage/audit.js';
import { each } from '../../src/storage/review.js';
import { signIn, type Moderator } from '../support/admin.js';
import { onBothDatabases } from '../support/databases.js';
import { adviceRequest, pledge, subscription } from '../support/records.js';
import { openReceiver, type Visit } from '../support/receiver.js';

onBothDatabases('An export', (kind) => {
  let visit: Visit;
  let moderator: Moderator;
  const first = pledge({ organisation: '=HYPERLINK("http://x")', contact: 'Zoé; Ng', telephone: '+1 450 555-0123', email: 'a@exemple.test' }, ['taking-part', 'bulletin']);
  before(async () => {
    visit = await openReceiver(kind);
    await visit.post('/v1/pledges', first);
    visit.pass(1000);
    for (let number = 0; number < 3; number += 1) await visit.post('/v1/pledges', pledge({ organisation: `Ferme ${number}`, email: `ferme${number}@exemple.test` }));
    await visit.post('/v1/subscriptions', subscription({ email: 'b@exemple.test', language: 'en' }));
    await visit.post('/v1/subscriptions', subscription({ email: 'a@exemple.test' }));
    await visit.post('/v1/advice-requests', adviceRequest());
    moderator = await signIn(visit);
  });
  after(() => visit.close());

  /** As it is on the wire: reading as text would drop the mark at its beginning. */
  const bytes = async (path: string) => {
    const answer = await moderator.get(path);
    return { answer, text: Buffer.from(await answer.arrayBuffer()).toString('utf8') };
  };
  const lines = (text: string) => text.trimEnd().split('\r\n');

  it('is UTF-8 that a spreadsheet recognises, with the separator that is chosen and nothing that runs', async () => {
    const { answer, text } = await bytes('/admin/export?kind=pledge&format=csv-semicolon');
    assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8; header=present');
    assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="pledges-2026-12-01.csv"');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.ok(text.startsWith('\ufeff"Référence";"État";"Reçu";"Nom de l’organisation";'));
    assert.equal(lines(text).length, 5);
    const [, row = ''] = lines(text);
    for (const cell of ['"\'=HYPERLINK(""http://x"")"', '"Zoé; Ng"', '"\'+1 450 555-0123"', '"5 à 19"', '"12"', '"À approuver"', '"2026-12-01T15:00:00.000Z"', '"2026-11-23";"Non";"2026-11-23";"Oui";"2026-11-23"']) assert.ok(row.includes(cell), cell);
    assert.ok((await bytes('/admin/export?kind=pledge&format=csv-comma')).text.startsWith('\ufeff"Référence","État"'));
  });

  it('has its headings in the language that is asked for', async () => {
    const { text } = await bytes('/admin/export?kind=subscription&format=csv-comma&lang=en');
    assert.deepEqual(lines(text)[0], '\ufeff"Reference","State","Received","E-mail","Language of correspondence","Sent","Recipient","Consent: Receive the bulletin","Version of the consent: Receive the bulletin"');
    assert.ok(lines(text)[1]?.includes('"In force"'));
  });

  it('as JSON is everything as it was sent', async () => {
    const { text, answer } = await bytes('/admin/export?kind=pledge&format=json');
    assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
    const rows = JSON.parse(text) as { record: object; status: string }[];
    assert.equal(rows.length, 4);
    assert.deepEqual(rows[0]?.record, first);
    assert.deepEqual(JSON.parse((await bytes('/admin/export?kind=pledge&status=refused&format=json')).text), []);
    assert.equal((JSON.parse((await bytes('/admin/export?kind=advice-request&format=json')).text) as object[]).length, 1);
  });

  it('is of what the list shows', async () => {
    const location = (await moderator.send('/admin/search', { text: 'ferme', status: 'pending' }, '/admin?kind=pledge')).headers.get('location') ?? '';
    const markup = await moderator.page(location);
    const form = markup.split('action="/admin/export"')[1]?.split('</form>')[0] ?? '';
    const query = new URLSearchParams([...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
    assert.equal(lines((await bytes(`/admin/export?${query.toString()}&format=csv-comma`)).text).length, 4);
    await moderator.send(`/admin/submissions/${/submissions\/([\w-]+)/.exec(markup)?.[1]}/approve`, {}, `/admin/submissions/${/submissions\/([\w-]+)/.exec(markup)?.[1]}`);
    assert.equal(lines((await bytes(`/admin/export?${query.toString()}&format=csv-comma`)).text).length, 3);
  });

  it('of the bulletin is one line a person who consents to it', async () => {
    const { text } = await bytes('/admin/export/bulletin?format=csv-comma&lang=en');
    assert.deepEqual(lines(text), ['\ufeff"E-mail","Name","Language of correspondence","Consent given","Version of the consent"', '"a@exemple.test","","fr","2026-11-23T14:05:06.789Z","2026-11-23"', '"b@exemple.test","","en","2026-11-23T14:05:06.789Z","2026-11-23"']);
    assert.deepEqual((JSON.parse((await bytes('/admin/export/bulletin?format=json')).text) as { email: string }[]).map(({ email }) => email), ['a@exemple.test', 'b@exemple.test']);
  });

  it('is in the trail, without what it was searched by', async () => {
    await bytes('/admin/export?kind=pledge&format=json');
    const [entry] = await latest(visit.database.db, 1);
    assert.deepEqual([entry?.action, JSON.parse(entry?.detail ?? '')], ['exported', { what: 'pledges', format: 'json' }]);
  });

  it('is for whoever has signed in', async () => {
    for (const path of ['/admin/export?kind=pledge', '/admin/export/bulletin']) assert.equal((await visit.get(path)).status, 303);
  });

  it('reads each row once, across its batches, with many of one moment', async () => {
    const { db } = visit.database;
    const template = await db.selectFrom('submissions').selectAll().where('kind', '=', 'advice-request').executeTakeFirstOrThrow();
    for (let batch = 0; batch < 13; batch += 1) {
      await db.insertInto('submissions').values(Array.from({ length: 100 }, (_, index) => ({ ...template, id: `bulk-${batch}-${index}`, reference: `bulk-${batch}-${index}`, received_at: `2026-11-${10 + Math.floor(batch / 6)}T00:00:00.000Z` }))).execute();
    }
    const ids: string[] = [];
    for await (const { id } of each(db, { kind: 'advice-request' })) ids.push(id);
    assert.deepEqual([ids.length, new Set(ids).size], [1301, 1301]);
    const { text } = await bytes('/admin/export?kind=advice-request&format=json');
    assert.equal((JSON.parse(text) as object[]).length, 1301);
  });
});
