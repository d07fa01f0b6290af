import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { MOST_TRIES } from '../../src/storage/outbox.js';
import { signIn, text, type Moderator } from '../support/admin.js';
import { onBothDatabases } from '../support/databases.js';
import { aMorning } from '../support/desk.js';
import { pledge } from '../support/records.js';
import { openReceiver, type Visit } from '../support/receiver.js';

onBothDatabases('The list of what was received', (kind) => {
  let visit: Visit;
  let moderator: Moderator;
  let references: Awaited<ReturnType<typeof aMorning>>;
  before(async () => {
    visit = await openReceiver(kind);
    references = await aMorning(visit);
    moderator = await signIn(visit);
  });
  after(() => visit.close());

  /** The references that a page leads to, in order. */
  const listed = (markup: string) => [...(markup.split('<tbody')[1] ?? '').matchAll(/href="\/admin\/submissions\/([^"?]+)/g)].map(([, reference]) => reference);
  const find = async (words: string, fields: Record<string, string> = {}, from = '/admin?kind=pledge') => {
    const answer = await moderator.send('/admin/search', { text: words, ...fields }, from);
    return answer.headers.get('location') ?? '';
  };

  it('shows first what waits for someone, of every kind', async () => {
    const markup = await moderator.page('/admin');
    assert.equal(listed(markup).length, 6);
    assert.ok(listed(markup).includes(references.advice) && !listed(markup).includes(references.subscription));
    assert.match(text(markup), /À traiter 6 Engagements 5 Abonnements 1 Demandes de conseil 1/);
    assert.match(markup, /<a href="\/admin" aria-current="page">À traiter/);
  });

  for (const [query, count] of [['kind=pledge', 5], ['kind=subscription', 1], ['kind=advice-request', 1], ['kind=pledge&status=approved', 0], ['kind=pledge&status=pending', 5], ['kind=other', 6], ['kind=pledge&status=other', 5], ['kind=pledge&page=0', 5], ['kind=pledge&page=x', 5], ['kind=pledge&q=forged', 5]] as const) {
    it(`shows ${count}: ${query}`, async () => assert.equal(listed(await moderator.page(`/admin?${query}`)).length, count));
  }

  it('goes to the first page past the last one', async () => assert.equal((await moderator.get('/admin?kind=pledge&page=9')).headers.get('location'), '/admin?kind=pledge'));

  const searches: [words: string, count: number][] = [
    ['ÉPICERIE', 2], ['epicerie zoe', 0], ['chez zoe', 2], ['haut-saint', 1], ['amelie@exemple.test', 1], ['Amélie', 1], ['amelie ROY', 1], ['chambly', 5], ['%', 0], ['_', 0], ['<b>', 1], ["' or 1=1 --", 0], ['\\', 0], ['\0epicerie', 2],
  ];
  for (const [words, count] of searches) {
    it(`finds ${count}: ${JSON.stringify(words)}`, async () => assert.equal(listed(await moderator.page(await find(words))).length, count));
  }

  it('finds by reference, however it is written, and within a status', async () => {
    assert.deepEqual(listed(await moderator.page(await find(references.twin.toLowerCase()))), [references.twin]);
    assert.deepEqual(listed(await moderator.page(await find('chez zoe', { status: 'approved' }))), []);
    assert.equal(listed(await moderator.page(await find('chez zoe', { status: 'pending' }))).length, 2);
  });

  it('keeps what was searched for in its field, and out of the address', async () => {
    const address = await find('amelie@exemple.test');
    assert.match(address, /^\/admin\?kind=pledge&q=[\w-]+$/);
    assert.ok(!/amelie|exemple/i.test(decodeURIComponent(address) + Buffer.from(address.split('q=')[1] ?? '', 'base64url').toString()));
    assert.match(await moderator.page(address), /name="text" class="txt" aria-describedby="text-hint" type="search" value="amelie@exemple.test"/);
    assert.ok(!visit.lines.join('').includes('amelie'));
  });

  it('points out what looks like the same thing twice, of those that stand', async () => {
    const flagged = async () => [...(await moderator.page('/admin?kind=pledge')).matchAll(/submissions\/([^"?]+)">[^<]*<\/a> <span class="flag">/g)].map(([, reference]) => reference).sort();
    assert.deepEqual(await flagged(), [references.pledge, references.twin].sort());
    assert.match(text(await moderator.page(`/admin/submissions/${references.pledge}`)), new RegExp(`Doublons possibles .* ${references.twin}`));
    assert.ok(!(await moderator.page('/admin?kind=subscription')).includes('class="flag"'));
    await moderator.send(`/admin/submissions/${references.twin}/withdraw`);
    assert.deepEqual(await flagged(), []);
    // The same e-mail, under another name.
    const record = pledge({ organisation: 'Autre nom', email: 'ZOE@exemple.test' });
    const { reference } = (await (await visit.post('/v1/pledges', record)).json()) as { reference: string };
    assert.deepEqual(await flagged(), [references.pledge, reference].sort());
    // Another year is another pledge.
    await visit.post('/v1/pledges', pledge({ schoolYear: '2027-2028' }));
    assert.deepEqual(await flagged(), [references.pledge, reference].sort());
  });

  it('says which e-mails were given up, and sends them again', async () => {
    assert.match(text(await moderator.page('/admin')), /n’ont pas pu être envoyés\s: 1\. Au sujet de\s: Épicerie Chez Zoé/);
    assert.match(text(await moderator.page(`/admin/submissions/${references.pledge}`)), new RegExp(`Accusé de réception\\s: abandonné après ${MOST_TRIES} essais`));
    const answer = await moderator.send('/admin/mail', {}, '/admin');
    assert.equal(answer.headers.get('location'), '/admin?retried=1');
    const [mail] = await visit.database.db.selectFrom('outbox').selectAll().execute();
    assert.deepEqual([mail?.tries, mail?.sent_at], [0, null]);
    assert.ok(!text(await moderator.page('/admin')).includes('n’ont pas pu'));
  });

  it('goes by pages of fifty, each once', async () => {
    for (let number = 0; number < 60; number += 1) await visit.post('/v1/pledges', pledge({ organisation: `Page ${number}`, email: `page${number}@exemple.test` }));
    const address = await find('page');
    const first = await moderator.page(address);
    assert.match(text(first), /1 à 50 sur 60/);
    assert.match(text(first), /Page 1 sur 2/);
    const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await moderator.page(next);
    assert.match(text(second), /51 à 60 sur 60/);
    assert.equal(new Set([...listed(first), ...listed(second)]).size, 60);
  });
});
