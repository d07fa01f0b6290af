import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { latest, trailOf } from '../../src/storage/audit.js';
import { byId, byReference } from '../../src/storage/submissions.js';
import { signIn, text, type Moderator } from '../support/admin.js';
import { onBothDatabases } from '../support/databases.js';
import { adviceRequest, pledge, subscription } from '../support/records.js';
import { openReceiver, type Visit } from '../support/receiver.js';

onBothDatabases('A moderator', (kind) => {
  let visit: Visit;
  let moderator: Moderator;
  const mail = { url: 'smtp://127.0.0.1:9', from: 'receveur@exemple.test', moderator: '' };
  before(async () => void (visit = await openReceiver(kind, { mail })));
  beforeEach(async () => void (moderator = await signIn(visit)));
  after(() => visit.close());

  const sent = async (path: string, record: { id: string }) => {
    const { reference } = (await (await visit.post(path, record)).json()) as { reference: string };
    return { id: record.id, reference, path: `/admin/submissions/${reference}` };
  };
  const row = async (id: string) => (await byId(visit.database.db, id)) ?? assert.fail('no row');
  const actions = async (id: string) => (await trailOf(visit.database.db, id)).map(({ actor, action }) => `${actor} ${action}`);
  const messages = async (id: string) => (await visit.database.db.selectFrom('outbox').select('message').where('submission_id', '=', id).orderBy('message').execute()).map(({ message }) => message);

  it('reads a pledge whole, with its consents as they were sent', async () => {
    const record = pledge({ organisation: '<i>Zoé</i> & Fils', weekHours: 12.5 }, ['taking-part']);
    const { path } = await sent('/v1/pledges', record);
    const markup = await moderator.page(path);
    const words = text(markup);
    for (const value of ['<i>Zoé</i> & Fils', 'limiter le travail à 12 h par semaine d’école', '12,5 h', '5 à 19', 'Propriétaire', '450 555-0123', 'Français', '23 novembre 2026']) assert.ok(words.replaceAll('\u00a0', ' ').includes(value), value);
    assert.ok(!markup.includes('<i>'));
    for (const { text: asked, version } of record.consents) assert.ok(words.includes(asked.replace('\n', ' ')) && words.includes(version));
    assert.equal((markup.match(/<blockquote lang="fr-CA">/g) ?? []).length, 3);
    assert.match(words, /Publier l’engagement Pas donné/);
    assert.match(words, /La personne · Reçu/);
  });

  it('reads what will be published with a pledge, and moments that cannot be read', async () => {
    const record = pledge({ commitments: ['hours', 'own-commitment'] });
    const { path, id } = await sent('/v1/pledges', record);
    await visit.database.db.updateTable('submissions').set({ record: JSON.stringify({ ...record, signedAt: '2026-99-99T99:99:99Z' }) }).where('id', '=', id).execute();
    const words = text(await moderator.page(path));
    assert.match(words, /hours own-commitment/);
    assert.match(words, /2026-99-99T99:99:99Z/);
  });

  it('approves: it is public, the person is told, and the trail says who', async () => {
    const { id, reference, path } = await sent('/v1/pledges', pledge({ organisation: 'Approuvée inc.' }));
    const answer = await moderator.send(`${path}/approve`, {}, path);
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, `${path}?done=approve`]);
    const approved = await row(id);
    assert.equal(approved.status, 'approved');
    assert.ok(approved.approved_at);
    assert.deepEqual(await actions(id), ['person received', 'moderator approved']);
    assert.deepEqual(await messages(id), ['approved', 'receipt']);
    assert.ok((await (await visit.get('/v1/partners?q=approuvee')).text()).includes(reference));
    assert.match(await moderator.page(`${path}?done=approve`), /<title>Approuvé · Approuvée inc\./);
  });

  it('keeps the day of the first approval, whatever is decided after it', async () => {
    const { id, path } = await sent('/v1/pledges', pledge());
    await moderator.send(`${path}/approve`, {}, path);
    const first = (await row(id)).approved_at;
    visit.pass(86_400_000);
    moderator = await signIn(visit);
    await moderator.send(`${path}/refuse`, {}, path);
    assert.equal((await row(id)).status, 'refused');
    await moderator.send(`${path}/approve`, {}, path);
    assert.deepEqual([(await row(id)).status, (await row(id)).approved_at], ['approved', first]);
    assert.deepEqual(await actions(id), ['person received', 'moderator approved', 'moderator refused', 'moderator approved']);
  });

  it('withdraws after a page that says what it means, and offers nothing after that', async () => {
    const { id, path } = await sent('/v1/pledges', pledge());
    assert.match(text(await moderator.page(`${path}/withdraw`)), /Un retrait est définitif/);
    await moderator.send(`${path}/withdraw`);
    assert.equal((await row(id)).status, 'withdrawn');
    assert.ok(!(await moderator.page(path)).includes('/approve'));
    assert.equal((await moderator.get(`${path}/withdraw`)).status, 303);
    assert.equal((await moderator.get(`${path}/correct`)).status, 303);
  });

  it('answers a request for advice, and puts it back', async () => {
    const { id, path } = await sent('/v1/advice-requests', adviceRequest());
    assert.match(text(await moderator.page(path)), /À traiter/);
    await moderator.send(`${path}/answer`, {}, path);
    assert.equal((await row(id)).status, 'approved');
    assert.match(text(await moderator.page(path)), /Traitée/);
    await moderator.send(`${path}/reopen`, {}, path);
    assert.deepEqual([(await row(id)).status, await messages(id)], ['pending', ['receipt']]);
  });

  it('has nothing to approve of a subscription', async () => {
    const { id, path } = await sent('/v1/subscriptions', subscription());
    const csrf = /name="csrf" value="([^"]+)"/.exec(await moderator.page(path))?.[1] ?? '';
    const { status, changed_at } = await row(id);
    for (const decision of ['approve', 'refuse', 'answer', 'reopen']) {
      const answer = await visit.submit(`${path}/${decision}`, { csrf, seen: `${status} ${changed_at}` }, { cookie: moderator.cookie });
      assert.equal(answer.headers.get('location'), `${path}?done=late`);
    }
    assert.deepEqual(await actions(id), ['person received']);
  });

  it('is told where another decided first: of two at once one counts', async () => {
    const { id, path } = await sent('/v1/pledges', pledge());
    const other = await signIn(visit);
    const [mine, theirs] = await Promise.all([moderator.page(path), other.page(path)]);
    const fields = (markup: string) => ({ csrf: /name="csrf" value="([^"]+)"/.exec(markup)?.[1] ?? '', seen: /name="seen" value="([^"]+)"/.exec(markup)?.[1] ?? '' });
    const answers = await Promise.all([visit.submit(`${path}/approve`, fields(mine), { cookie: moderator.cookie }), visit.submit(`${path}/refuse`, fields(theirs), { cookie: other.cookie })]);
    const outcomes = answers.map((answer) => answer.headers.get('location')?.split('done=')[1]);
    assert.equal(outcomes.filter((one) => one === 'late').length, 1);
    assert.equal((await actions(id)).length, 2);
    assert.equal((await row(id)).status, outcomes.includes('approve') ? 'approved' : 'refused');
    assert.match(text(await moderator.page(`${path}?done=late`)), /Votre décision n’a pas compté/);
    // What was decided on what is not there any more counts no more.
    assert.equal((await visit.submit(`${path}/withdraw`, fields(mine), { cookie: moderator.cookie })).headers.get('location'), `${path}?done=late`);
  });

  it('is late where the form lost what was seen on its way', async () => {
    const { id, path } = await sent('/v1/pledges', pledge());
    const csrf = /name="csrf" value="([^"]+)"/.exec(await moderator.page(path))?.[1] ?? '';
    for (const fields of [{ csrf } as Record<string, string>, { csrf, seen: '' }, { csrf, seen: 'pending' }, { csrf, seen: 'pending hier' }]) {
      assert.equal((await visit.submit(`${path}/approve`, fields, { cookie: moderator.cookie })).headers.get('location'), `${path}?done=late`);
    }
    assert.equal((await row(id)).status, 'pending');
  });

  it('stores a decision and what goes with it together, or not at all', async () => {
    const { id, path } = await sent('/v1/pledges', pledge());
    const page = await moderator.page(path);
    await visit.database.db.schema.alterTable('outbox').renameTo('away').execute();
    const answer = await visit.submit(`${path}/approve`, { csrf: /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '', seen: /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '' }, { cookie: moderator.cookie });
    await visit.database.db.schema.alterTable('away').renameTo('outbox').execute();
    assert.equal(answer.status, 500);
    assert.match(text(await answer.text()), /Ça n’a pas fonctionné.*Une erreur est survenue/);
    assert.deepEqual([(await row(id)).status, await actions(id)], ['pending', ['person received']]);
  });

  it('finds nothing at an address where there is nothing', async () => {
    for (const path of ['/admin/submissions/K7Q4M-2XDPA', '/admin/submissions/x', '/admin/nothing', '/admin/submissions/K7Q4M-2XDPA/erase']) {
      const answer = await moderator.get(path);
      assert.deepEqual([answer.status, answer.headers.get('content-type')?.split(';')[0]], [404, 'text/html'], path);
    }
    const { path } = await sent('/v1/pledges', pledge());
    await assert.rejects(moderator.send(`${path}/destroy`, {}, path));
  });

  it('reads what happened, in words, and the log holds nothing of anyone', async () => {
    const { reference, path } = await sent('/v1/pledges', pledge({ organisation: 'Journal secret', email: 'secret@exemple.test' }));
    await moderator.send(`${path}/approve`, {}, path);
    const words = text(await moderator.page('/admin/audit'));
    assert.match(words, new RegExp(`Modération Approuvé ${reference}`));
    assert.match(text(await moderator.page('/admin/audit?lang=en')), new RegExp(`Moderation Approved ${reference}`));
    const kept = JSON.stringify(await latest(visit.database.db, 1000)) + visit.lines.join('');
    assert.ok(!/secret|exemple\.test/i.test(kept));
    assert.ok((await byReference(visit.database.db, reference))?.email === 'secret@exemple.test');
  });

  it('keeps the language that was chosen, from page to page', async () => {
    const { path } = await sent('/v1/pledges', pledge());
    const markup = await moderator.page(`${path}?lang=en`);
    const addresses = [...markup.matchAll(/(?:href|action)="(\/admin[^"]*)"/g)].map(([, address = '']) => address);
    assert.ok(addresses.length > 8);
    assert.deepEqual(addresses.filter((address) => !/lang=(en|fr)/.test(address)), []);
    assert.match(markup, /<html lang="en-CA">/);
    assert.match(markup, new RegExp(`<a href="${path}\\?lang=fr" lang="fr-CA"`));
  });
});
