import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { faultOf, logTo } from '../../src/http/log.js';
import { pledge } from '../support/records.js';
import { sendRaw } from '../support/raw.js';
import { openReceiver, type Visit } from '../support/receiver.js';

describe('Every answer', () => {
  let visit: Visit;
  before(async () => void (visit = await openReceiver('sqlite')));
  after(() => visit.close());

  const paths = ['/v1/partners', '/v1/nothing', '/e/AAAAA-AAAAA', '/e', '/feed.xml', '/healthz', '/readyz', '/receiver.css', '/v1/partners?page=x', '/badge.svg'];
  for (const path of paths) {
    it(`runs nothing, is not framed, is not sniffed and sets no cookie: ${path}`, async () => {
      const { headers } = await visit.get(path);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/);
      assert.deepEqual(['x-content-type-options', 'referrer-policy', 'strict-transport-security', 'set-cookie', 'x-powered-by'].map((name) => headers.get(name)), ['nosniff', 'no-referrer', 'max-age=31536000', null, null]);
      assert.match(headers.get('content-language') ?? '', /^(fr|en)-CA$/);
    });
  }

  it('leaves its connection open for longer than a proxy keeps its own', async () => assert.equal((await visit.get('/healthz')).headers.get('keep-alive'), 'timeout=75'));

  it('speaks the language of its address, then of the browser, then French', async () => {
    const message = async (path: string, language?: string) => ((await (await visit.get(path, language === undefined ? {} : { 'accept-language': language })).json()) as { message: string }).message;
    const [french, english] = ['Il n’y a rien à cette adresse.', 'There is nothing at this address.'];
    assert.equal(await message('/x', 'en'), english);
    assert.equal(await message('/x?lang=fr', 'en'), french);
    assert.equal(await message('/x?lang=en', 'fr'), english);
    assert.equal(await message('/x?lang=xx', 'de'), french);
    assert.equal(await message('/x', 'fr;q=0.2, en;q=0.9'), english);
    assert.equal(await message('/x', 'en;q=0, fr;q=0.1'), french);
    assert.equal(await message('/x'), french);
  });

  it('is a page where a browser goes and finds nothing, and JSON where a program does', async () => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const ask = async (path: string, accept?: string) => {
      const response = await visit.get(path, accept === undefined ? {} : { accept });
      return [response.status, response.headers.get('content-type')?.split(';')[0], await response.text(), response.headers.get('vary')] as const;
    };
    for (const path of ['/rien', '/demo/rien.html', '/fiches/rien.html', '/v1/partners/AAAAA-AAAAA/badge.json', '/rien%00']) {
      const [status, type, text, vary] = await ask(path, browser);
      assert.deepEqual([status, type], [404, 'text/html'], path);
      assert.match(text, /<h1>Page introuvable<\/h1>[^]*Il n’y a rien à cette adresse\.[^]*href="\/e\?lang=fr"[^]*href="\/"/);
      assert.match(vary ?? '', /\bAccept\b(?!-)/);
      for (const accept of [undefined, '*/*', 'application/json', 'image/avif,image/*,*/*;q=0.8']) assert.deepEqual((await ask(path, accept)).slice(0, 2), [404, 'application/json'], `${path} ${accept}`);
    }
    assert.match((await ask('/v1/partners?page=x&lang=en', browser))[2], /<h1>The request did not go through<\/h1>/);
    assert.match((await ask('/rien?lang=en', browser))[2], /href="\/rien\?lang=fr" lang="fr-CA"/);
    // Two slashes name a site, and a backslash is one to a browser.
    for (const path of ['//evil.exemple/x', '///evil.exemple/x', '/\\\\evil.exemple/x']) {
      const { body } = await sendRaw(visit.origin, { method: 'GET', path, headers: { accept: browser } });
      for (const [, address = ''] of body.matchAll(/href="([^"]*)"/g)) assert.equal(new URL(address, 'https://receveur.exemple/').hostname, 'receveur.exemple', `${path} ${address}`);
    }
    // What an address holds is text, and no markup.
    assert.doesNotMatch((await ask('/%22%3E%3Cscript%3Ealert(1)%3C/script%3E', browser))[2], /<script/);
  });

  it('leaves a line of the log that holds nothing of a person', async () => {
    const record = pledge({ organisation: 'Secrète inc.', contact: 'Prudence Tremblay', email: 'prudence@exemple.test', telephone: '450 555-9876', municipality: 'Rivage' });
    const { reference } = (await (await visit.post('/v1/pledges', record, { 'x-forwarded-for': '203.0.113.7' })).json()) as { reference: string };
    await visit.post('/v1/pledges', { ...record, operator: 'Autre' });
    await visit.post('/v1/pledges', { ...record, email: 'prudence' });
    await visit.get(`/e/${reference}`);
    await visit.get(`/v1/partners?q=${encodeURIComponent('Prudence Tremblay')}`);
    await visit.get(`/v1/partners/${reference}/badge.svg`);
    const log = visit.lines.join('');
    assert.ok(visit.lines.length >= 6);
    for (const secret of [record.id, reference, 'Secr', 'Prudence', 'prudence', '9876', 'Rivage', '203.0.113.7', '127.0.0.1']) assert.ok(!log.includes(secret), `the log holds ${secret}`);
    for (const line of visit.lines) assert.deepEqual(Object.keys(JSON.parse(line) as object).filter((name) => !['at', 'event', 'method', 'route', 'status', 'ms', 'error', 'code', 'place', 'problem', 'port', 'database'].includes(name)), []);
  });
});

describe('Who', () => {
  let visit: Visit;
  before(async () => void (visit = await openReceiver('sqlite')));
  after(() => visit.close());

  const hosts = ['.0', '&# !', 'a b', 'a/b', 'a?b', 'a@b', '[', 'exemple.test:99999'];
  for (const host of hosts) {
    it(`names a host that is none is refused: ${host}`, async () => {
      assert.equal((await sendRaw(visit.origin, { path: '/v1/pledges', headers: { host, 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(pledge())) })).status, 400);
      assert.deepEqual(visit.lines.filter((line) => /fault|storage/.test(line)), []);
    });
  }
  for (const host of ['exemple.test', 'exemple.test:8080', '127.0.0.1:1', '[::1]:8080', 'mon_serveur']) {
    it(`names a host is answered: ${host}`, async () => assert.equal((await sendRaw(visit.origin, { method: 'GET', path: '/healthz', headers: { host } })).status, 200));
  }

  it('leaves in the middle of a message is no trouble of the database', async () => {
    const { hostname, port } = new URL(visit.origin);
    const socket = connect(Number(port), hostname);
    socket.write('POST /v1/subscriptions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n');
    await once(socket, 'data');
    socket.resetAndDestroy();
    const line = await visit.logged('"event":"answer","method":"POST","route":"/v1/subscriptions"');
    assert.match(line, /"event":"answer".*"status":400/);
    assert.deepEqual(visit.lines.filter((one) => /fault|storage/.test(one)), []);
  });

  it('asks for a page of administration by an address of 16 KB is led to the sign-in alone', async () => {
    const { headers } = await visit.get(`/admin?${'%20'.repeat(5000)}`);
    assert.match(headers.get('location') ?? '', /\/admin\/sign-in(\?(?!.*next=[^&]).*)?$/);
  });
});

describe('A fault of ours', () => {
  it('is logged by its class, its code and its place, never by its message', () => {
    const lines: string[] = [];
    const error = Object.assign(new TypeError('Key (email)=(zoe@exemple.test) already exists'), { code: '23505' });
    logTo((line) => lines.push(line), () => new Date('2026-12-01T15:00:00Z'))('fault', faultOf(error));
    const { place, ...rest } = JSON.parse(lines.join('')) as { place: string };
    assert.deepEqual(rest, { at: '2026-12-01T15:00:00.000Z', event: 'fault', error: 'TypeError', code: '23505' });
    assert.match(place, /^answers\.test\.ts:\d+$/);
  });
});
