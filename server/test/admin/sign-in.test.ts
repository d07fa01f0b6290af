import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { latest } from '../../src/storage/audit.js';
import { replaceToken } from '../../src/storage/sessions.js';
import { signIn, text } from '../support/admin.js';
import { onBothDatabases } from '../support/databases.js';
import { openReceiver, token, type Visit } from '../support/receiver.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

onBothDatabases('Signing in to administration', (kind) => {
  let visit: Visit;
  before(async () => void (visit = await openReceiver(kind, { proxies: 1 })));
  after(() => visit.close());

  const from = (address: string) => ({ 'x-forwarded-for': address });
  const attempt = (typed: string, address: string) => visit.submit('/admin/sign-in', { token: typed }, from(address));

  it('asks whoever has not, and leads to the page that was asked for', async () => {
    const asked = await visit.get('/admin?kind=pledge&lang=en');
    assert.equal(asked.status, 303);
    assert.equal(asked.headers.get('location'), '/admin/sign-in?next=%3Fkind%3Dpledge%26lang%3Den&lang=en');
    const answer = await visit.submit('/admin/sign-in?lang=en', { token, next: '?kind=pledge&lang=en' });
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/admin?kind=pledge&lang=en']);
  });

  for (const next of ['//ailleurs.exemple', 'https://ailleurs.exemple', '@ailleurs.exemple', '/..//ailleurs.exemple', '\\ailleurs', '/a\r\nSet-Cookie: a=b']) {
    it(`leads nowhere else: ${JSON.stringify(next)}`, async () => {
      const location = (await visit.submit('/admin/sign-in', { token, next })).headers.get('location') ?? '';
      assert.equal(new URL(location, 'https://receveur.exemple').origin, 'https://receveur.exemple');
      assert.match(location, /^\/admin($|\/)/);
    });
  }

  it('gives a cookie that nothing but administration sees', async () => {
    const cookie = (await visit.submit('/admin/sign-in', { token })).headers.get('set-cookie') ?? '';
    assert.match(cookie, /^__Secure-trousse-admin=[\w-]{43}; Max-Age=28800; Path=\/admin; HttpOnly; Secure; SameSite=Strict$/);
  });

  it('keeps the hash of the cookie and of the token alone', async () => {
    const { cookie } = await signIn(visit);
    const stored = JSON.stringify([await visit.database.db.selectFrom('sessions').selectAll().execute(), await visit.database.db.selectFrom('settings').selectAll().execute()]);
    assert.ok(!stored.includes(cookie.split('=')[1] ?? ''));
    assert.ok(!stored.includes(token));
    assert.ok(!visit.lines.join('').includes(token));
  });

  it('takes the token with the spaces that a copy brings', async () => assert.equal((await attempt(`  ${token}\n`, '192.0.2.1')).status, 303));

  it('says what is wrong, beside the field and above the form', async () => {
    const nothing = await attempt(' ', '192.0.2.2');
    assert.equal(nothing.status, 422);
    const wrong = await attempt('not-the-token', '192.0.2.2');
    assert.equal(wrong.status, 403);
    const markup = await wrong.text();
    assert.match(markup, /<title>Erreur\s: Se connecter/);
    assert.match(markup, /<li><a href="#token">Ce jeton n’est pas le bon/);
    assert.match(markup, /aria-describedby="token-error" aria-invalid="true"/);
    assert.ok(!markup.includes('not-the-token'));
  });

  it('stops after five failures from one address, for a quarter of an hour, and lets the others in', async () => {
    for (let time = 0; time < 5; time += 1) assert.equal((await attempt('wrong', '192.0.2.3')).status, 403);
    const locked = await attempt(token, '192.0.2.3');
    assert.deepEqual([locked.status, locked.headers.get('retry-after')], [429, '900']);
    assert.match(text(await locked.text()), /Réessayez dans 15 min/);
    assert.equal((await attempt(token, '192.0.2.4')).status, 303);
    visit.pass(15 * MINUTE - 1);
    assert.equal((await attempt(token, '192.0.2.3')).status, 429);
    visit.pass(1);
    assert.equal((await attempt(token, '192.0.2.3')).status, 303);
  });

  it('lets no more through when they come all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt('wrong', '192.0.2.5')));
    assert.equal(answers.filter(({ status }) => status === 403).length, 5);
    assert.equal(answers.filter(({ status }) => status === 429).length, 7);
    visit.pass(15 * MINUTE);
  });

  it('keeps nobody out for the failures of others, however many they are', async () => {
    for (let address = 0; address < 60; address += 1) assert.equal((await attempt('wrong', `198.51.100.${address}`)).status, 403);
    assert.equal((await attempt(token, '203.0.113.1')).status, 303);
  });

  it('counts the addresses of one subscriber for one', async () => {
    for (let address = 0; address < 5; address += 1) assert.equal((await attempt('wrong', `2001:db8:7:7:${address}::1`)).status, 403);
    assert.equal((await attempt('wrong', '2001:db8:7:7:99::1')).status, 429);
    visit.pass(15 * MINUTE);
  });

  it('keeps no address as it is', async () => {
    await attempt('wrong', '203.0.113.77');
    const attempts = await visit.database.db.selectFrom('attempts').selectAll().execute();
    assert.ok(attempts.length > 0);
    assert.ok(!JSON.stringify(attempts).includes('203.0.113') && !visit.lines.join('').includes('203.0.113'));
  });

  it('lasts eight hours', async () => {
    const moderator = await signIn(visit);
    visit.pass(8 * HOUR - 1);
    assert.equal((await moderator.get('/admin')).status, 200);
    visit.pass(1);
    assert.equal((await moderator.get('/admin')).status, 303);
  });

  it('ends where one signs out, for that session alone', async () => {
    const [one, other] = [await signIn(visit), await signIn(visit)];
    const answer = await one.send('/admin/sign-out', {}, '/admin');
    assert.match(answer.headers.get('set-cookie') ?? '', /^__Secure-trousse-admin=; Max-Age=0; Path=\/admin/);
    assert.equal((await one.get('/admin')).status, 303);
    assert.equal((await other.get('/admin')).status, 200);
    assert.deepEqual((await latest(visit.database.db, 3)).map(({ action }) => action), ['signed-out', 'signed-in', 'signed-in']);
  });

  it('ends for everyone with another token', async () => {
    const moderator = await signIn(visit);
    await replaceToken(visit.database.db, 'another-token-of-administration-that-is-long');
    assert.equal((await moderator.get('/admin')).status, 303);
    assert.equal((await attempt(token, '192.0.2.6')).status, 403);
    await replaceToken(visit.database.db, token);
  });

  const forgeries: [name: string, headers: Record<string, string>, changes: Record<string, string>][] = [
    ['another origin', { origin: 'https://ailleurs.exemple' }, {}],
    ['an origin that hides', { origin: 'null' }, {}],
    ['a browser that says another site', { 'sec-fetch-site': 'cross-site' }, {}],
    ['a browser that says another subdomain', { 'sec-fetch-site': 'same-site' }, {}],
    ['no secret', {}, { csrf: '' }],
    ['another secret', {}, { csrf: 'a'.repeat(43) }],
  ];
  for (const [name, headers, changes] of forgeries) {
    it(`refuses a form of ${name}`, async () => {
      const moderator = await signIn(visit);
      const csrf = /name="csrf" value="([^"]+)"/.exec(await moderator.page('/admin'))?.[1] ?? '';
      const answer = await visit.submit('/admin/sign-out', { csrf, ...changes }, { cookie: moderator.cookie, ...headers });
      assert.equal(answer.status, 403);
      assert.match(text(await answer.text()), /Rien n’a été changé/);
      assert.equal((await moderator.get('/admin')).status, 200);
    });
  }

  it('refuses another session’s secret', async () => {
    const [one, other] = [await signIn(visit), await signIn(visit)];
    const csrf = /name="csrf" value="([^"]+)"/.exec(await other.page('/admin'))?.[1] ?? '';
    assert.equal((await visit.submit('/admin/sign-out', { csrf }, { cookie: one.cookie })).status, 403);
  });

  it('takes a form that the browser says is its own', async () => {
    const moderator = await signIn(visit);
    const csrf = /name="csrf" value="([^"]+)"/.exec(await moderator.page('/admin'))?.[1] ?? '';
    assert.equal((await visit.submit('/admin/sign-out', { csrf }, { cookie: moderator.cookie, origin: 'null', 'sec-fetch-site': 'same-origin' })).status, 303);
  });

  it('asks again by itself where a link of another site brought no cookie', async () => {
    const answer = await visit.get('/admin/audit', { 'sec-fetch-site': 'cross-site' });
    assert.deepEqual([answer.status, answer.headers.get('refresh')], [200, '0']);
    assert.ok(!(await answer.text()).includes('<table'));
  });

  it('is kept by no browser and runs no script', async () => {
    const moderator = await signIn(visit);
    for (const path of ['/admin', '/admin/sign-in', '/admin/audit', '/admin/nothing']) {
      const answer = await moderator.get(path);
      assert.equal(answer.headers.get('cache-control'), 'no-store', path);
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.match(await answer.text(), /^<!doctype html>(?![^]*<script)(?![^]* on\w+=)(?![^]* style=)/);
    }
  });
});

onBothDatabases('Administration under a folder, without https', (kind) => {
  let visit: Visit;
  before(async () => void (visit = await openReceiver(kind, { publicUrl: 'http://receveur.exemple/recevoir' })));
  after(() => visit.close());

  it('keeps its cookie and its links there', async () => {
    const answer = await visit.submit('/admin/sign-in', { token }, { origin: 'http://receveur.exemple' });
    assert.match(answer.headers.get('set-cookie') ?? '', /^trousse-admin=[\w-]+; Max-Age=28800; Path=\/recevoir\/admin; HttpOnly; SameSite=Strict$/);
    assert.equal(answer.headers.get('location'), '/recevoir/admin');
    const page = await (await visit.get('/admin/sign-in')).text();
    assert.match(page, /href="\/recevoir\/receiver\.css\?\w+"/);
    assert.match(page, /action="\/recevoir\/admin\/sign-in"/);
  });
});
