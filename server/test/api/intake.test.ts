import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { search, byId } from '../../src/storage/submissions.js';
import { onBothDatabases } from '../support/databases.js';
import { adviceRequest, pledge, subscription } from '../support/records.js';
import { sendRaw } from '../support/raw.js';
import { openReceiver, type Visit } from '../support/receiver.js';

onBothDatabases('What is sent', (kind) => {
  let visit: Visit;
  before(async () => void (visit = await openReceiver(kind, { allowedOrigins: ['https://ecole.exemple'] })));
  after(() => visit.close());

  const stored = (id: string) => byId(visit.database.db, id);
  const count = async () => (await search(visit.database.db, {})).total;

  for (const [path, make] of [['/v1/pledges', pledge], ['/v1/subscriptions', subscription], ['/v1/advice-requests', adviceRequest]] as const) {
    it(`is kept whole, and acknowledged: ${path}`, async () => {
      const record = make();
      const response = await visit.post(path, record, { 'idempotency-key': record.id });
      const answer = (await response.json()) as { reference: string; badge?: unknown };
      assert.equal(response.status, 201);
      assert.match(answer.reference, /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      assert.deepEqual(JSON.parse((await stored(record.id))?.record ?? ''), record);
    });

    it(`counts once when it comes again, however it is written: ${path}`, async () => {
      const record = make();
      const first = await (await visit.post(path, record)).json();
      const before = await count();
      const again = await visit.post(path, Object.fromEntries(Object.entries(record).reverse()));
      assert.equal(again.status, 201);
      assert.deepEqual(await again.json(), first);
      assert.equal(await count(), before);
    });

    it(`is not taken for another thing under the same id: ${path}`, async () => {
      const record = make();
      await visit.post(path, record);
      const response = await visit.post(path, { ...record, operator: 'Une autre' });
      assert.equal(response.status, 409);
      assert.equal(((await response.json()) as { error: string }).error, 'taken');
      assert.deepEqual(JSON.parse((await stored(record.id))?.record ?? ''), record);
    });
  }

  it('is kept once where it comes many times at once', async () => {
    const record = pledge();
    const answers = await Promise.all(Array.from({ length: 20 }, () => visit.post('/v1/pledges', record)));
    const bodies = await Promise.all(answers.map((one) => one.text()));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    assert.equal(new Set(bodies).size, 1);
  });

  it('gives a pledge its badge, in its language', async () => {
    const answer = async (language: 'fr' | 'en') => (await (await visit.post('/v1/pledges', pledge({ language }))).json()) as { reference: string; badge: object };
    const [french, english] = [await answer('fr'), await answer('en')];
    assert.deepEqual(french.badge, { href: `https://receveur.exemple/e/${french.reference}`, src: `https://receveur.exemple/v1/partners/${french.reference}/badge.svg` });
    assert.deepEqual(english.badge, { href: `https://receveur.exemple/e/${english.reference}?lang=en`, src: `https://receveur.exemple/v1/partners/${english.reference}/badge.svg?lang=en` });
  });

  const refusals: [name: string, path: string, body: unknown, headers: Record<string, string>, status: number, code: string][] = [
    ['JSON that cannot be read', '/v1/pledges', '{"id":', {}, 400, 'invalid-json'],
    ['nothing', '/v1/pledges', '', {}, 400, 'invalid-json'],
    ['another type', '/v1/pledges', 'id=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'wrong-type'],
    ['a type that only begins like it', '/v1/pledges', '{}', { 'content-type': 'application/jsonp' }, 415, 'wrong-type'],
    ['a message over the limit', '/v1/pledges', JSON.stringify({ id: 'a'.repeat(256 * 1024) }), {}, 413, 'too-large'],
    ['another key than its id', '/v1/pledges', pledge(), { 'idempotency-key': 'another-key-0123456789' }, 400, 'key'],
    ['a page that is not on the list', '/v1/pledges', pledge(), { origin: 'https://ailleurs.exemple' }, 403, 'origin'],
    ['no field', '/v1/pledges', {}, {}, 422, 'refused'],
    ['a list', '/v1/pledges', [], {}, 422, 'refused'],
    ['null', '/v1/pledges', null, {}, 422, 'refused'],
    ['a field that nobody asked for', '/v1/pledges', { ...pledge(), nas: '1' }, {}, 422, 'refused'],
    ['a pledge without its consent', '/v1/pledges', pledge({}, ['listing']), {}, 422, 'refused'],
    ['a subscription without its consent', '/v1/subscriptions', subscription({ consents: subscription().consents.map((one) => ({ ...one, given: false })) }), {}, 422, 'refused'],
    ['a consent given twice', '/v1/pledges', pledge({ consents: [...pledge().consents, ...pledge().consents] }), {}, 422, 'refused'],
    ['a promise over the law', '/v1/pledges', pledge({ weekHours: 18 }), {}, 422, 'refused'],
    ['a pledge of several years', '/v1/pledges', pledge({ schoolYear: '2026-2036' }), {}, 422, 'refused'],
    ['a moment that no calendar has', '/v1/pledges', pledge({ signedAt: '2026-99-99T99:99:99Z' }), {}, 422, 'refused'],
    ['a moment of a clock that is years off', '/v1/subscriptions', subscription({ sentAt: '2019-11-23T14:05:06Z' }), {}, 422, 'refused'],
    ['a moment that is years ahead', '/v1/advice-requests', adviceRequest({ sentAt: '2029-11-23T14:05:06Z' }), {}, 422, 'refused'],
    ['a consent whose moment is none', '/v1/subscriptions', subscription({ consents: subscription().consents.map((one) => ({ ...one, at: '2026-02-30T25:00:00Z' })) }), {}, 422, 'refused'],
    ['a consent whose version is a text', '/v1/subscriptions', subscription({ consents: subscription().consents.map((one) => ({ ...one, version: 'Zoé Ng, zoe@exemple.test' })) }), {}, 422, 'refused'],
    ['a year that is over', '/v1/pledges', pledge({ schoolYear: '2025-2026' }), {}, 422, 'refused'],
    ['a year that is far', '/v1/pledges', pledge({ schoolYear: '2028-2029' }), {}, 422, 'refused'],
    ['a pledge to nothing', '/v1/pledges', pledge({ commitments: [], deeds: [] }), {}, 422, 'refused'],
    ['a pledge whose words are gone', '/v1/pledges', pledge({ deeds: [] }), {}, 422, 'refused'],
    ['more words than commitments', '/v1/pledges', pledge({ deeds: ['un', 'deux', 'trois'] }), {}, 422, 'refused'],
    ['a commitment that is a text', '/v1/pledges', pledge({ commitments: ['BUY PILLS http://evil <b>', 'exams'] }), {}, 422, 'refused'],
    ...['exemple.ca:99999', 'a.[]', 'exemple.ca%', 'https://ex|mple.ca'].map((website) => [`a website that no browser reads: ${website}`, '/v1/pledges', pledge({ website }), {}, 422, 'refused'] as [string, string, unknown, Record<string, string>, number, string]),
    ['a character that a database refuses', '/v1/pledges', pledge({ organisation: 'Chez\0Zoé' }), {}, 422, 'refused'],
    ['an address where there is nothing', '/v1/other', {}, {}, 404, 'not-found'],
  ];
  for (const [name, path, body, headers, status, code] of refusals) {
    it(`is refused, and nothing is kept: ${name}`, async () => {
      const before = await count();
      const response = await visit.post(path, body, headers);
      const answer = (await response.json()) as { error: string; message: string };
      assert.deepEqual([response.status, answer.error], [status, code]);
      assert.notEqual(answer.message, '');
      assert.equal(await count(), before);
    });
  }

  const heavy: [name: string, record: object, path: string][] = [
    ['deeds', pledge({ deeds: Array.from({ length: 60_000 }, () => '') }), 'deeds'],
    ['consents', { ...pledge(), consents: Array.from({ length: 60_000 }, () => 1) }, 'consents'],
    ['commitments', pledge({ commitments: Array.from({ length: 31 }, () => 'hours') }), 'commitments'],
    ['names', Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, 1])), ''],
    ['names in a consent', { ...pledge(), consents: [Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, 1]))] }, 'consents.0'],
  ];
  for (const [name, record, path] of heavy) {
    it(`is not judged one by one where there is too much of it, and the answer is short: ${name}`, async () => {
      const response = await visit.post('/v1/pledges', record);
      const answer = await response.text();
      assert.equal(response.status, 422);
      assert.ok(answer.length < 1000, String(answer.length));
      assert.deepEqual((JSON.parse(answer) as { errors: { path: string }[] }).errors.map((one) => one.path), [path]);
    });
  }

  it('is told fifty problems at most', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`n${index}`, 1]));
    const answer = (await (await visit.post('/v1/pledges', { ...many, commitments: Array.from({ length: 30 }, () => ''), deeds: Array.from({ length: 30 }, () => '') })).json()) as { errors: object[] };
    assert.equal(answer.errors.length, 50);
  });

  it('is taken with the longest that each list may be, and months after it was signed', async () => {
    const record = pledge({ commitments: Array.from({ length: 30 }, (_, index) => `own-${index}`), deeds: Array.from({ length: 30 }, () => 'é'.repeat(200)), signedAt: '2025-12-01T00:00:00Z', schoolYear: '2027-2028' });
    assert.equal((await visit.post('/v1/pledges', record)).status, 201);
  });

  it('has its first answer again, however late it is sent again', async () => {
    const other = await openReceiver(kind);
    const record = pledge();
    const first = await (await other.post('/v1/pledges', record)).json();
    other.pass(500 * 86_400_000);
    assert.deepEqual(await (await other.post('/v1/pledges', record)).json(), first);
    assert.equal((await other.post('/v1/pledges', pledge())).status, 422);
    await other.close();
  });

  it('is told to look at the clock of the device, where that is what is wrong', async () => {
    const answer = (await (await visit.post('/v1/subscriptions', subscription({ sentAt: '2019-11-23T14:05:06Z' }))).json()) as { errors: { path: string; message: string }[] };
    assert.deepEqual(answer.errors.map(({ path, message }) => [path, /appareil/.test(message)]), [['sentAt', true]]);
  });

  it('is refused where its bytes are in another encoding: no name is kept maimed', async () => {
    const body = Buffer.from(JSON.stringify({ ...pledge(), organisation: 'Épicerie' }).replaceAll('’', "'"), 'latin1');
    const answer = await sendRaw(visit.origin, { path: '/v1/pledges', headers: { 'content-type': 'application/json; charset=latin1' }, body });
    assert.deepEqual([answer.status, (JSON.parse(answer.body) as { error: string }).error], [400, 'invalid-json']);
  });

  it('is answered in the language that is asked for, field by field', async () => {
    const answer = async (language: string) => (await (await visit.post('/v1/pledges', { ...pledge(), email: 'zoe' }, { 'accept-language': language })).json()) as { errors: object[] };
    assert.deepEqual((await answer('fr-CA,fr;q=0.9,en;q=0.5')).errors, [{ path: 'email', code: 'invalid_format', message: 'Écrivez une adresse complète, comme nom@exemple.ca.' }]);
    assert.deepEqual((await answer('en')).errors, [{ path: 'email', code: 'invalid_format', message: 'Write a whole address, such as name@example.ca.' }]);
    assert.deepEqual((await answer('de')).errors, (await answer('fr')).errors);
  });

  it('may come from the pages of the list, which read the answer and when to come back', async () => {
    const preflight = await fetch(`${visit.origin}/v1/pledges`, { method: 'OPTIONS', headers: { origin: 'https://ecole.exemple', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,idempotency-key' } });
    assert.equal(preflight.headers.get('access-control-allow-origin'), 'https://ecole.exemple');
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Content-Type.*Idempotency-Key/i);
    const response = await visit.post('/v1/pledges', pledge(), { origin: 'https://ecole.exemple' });
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('access-control-allow-origin'), 'https://ecole.exemple');
    assert.match(response.headers.get('access-control-expose-headers') ?? '', /Retry-After/i);
    assert.equal(response.headers.get('set-cookie'), null);
    const other = await fetch(`${visit.origin}/v1/pledges`, { method: 'OPTIONS', headers: { origin: 'https://ailleurs.exemple', 'access-control-request-method': 'POST' } });
    assert.equal(other.headers.get('access-control-allow-origin'), null);
  });
});
