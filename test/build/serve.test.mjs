import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

describe('serve', () => {
  let folder;
  let host;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trousse-serve-'));
    await mkdir(join(folder, 'site/hosts'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'site/index.html'), '<script src="{script}" async></script>é');
    await writeFile(join(folder, 'site/hosts/index.html'), 'hosts');
    await writeFile(join(folder, 'site/trousse.js'), '{script}');
    await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
    host = await serve({
      root: join(folder, 'site'),
      script: 'http://script.test/trousse.js',
      headers: (path) => (path === '/hosts/' ? { 'Content-Security-Policy': "default-src 'none'" } : {}),
    });
  });

  after(async () => {
    await host.stop();
    await rm(folder, { recursive: true });
  });

  it('puts the address of the script in pages, and nowhere else', async () => {
    const page = await fetch(`${host.origin}/`);
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(await page.text(), '<script src="http://script.test/trousse.js" async></script>é');
    const script = await fetch(`${host.origin}/trousse.js`);
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(await script.text(), '{script}');
  });

  it('sends nothing that a plain host would not', async () => {
    const { headers } = await fetch(`${host.origin}/trousse.js`);
    assert.deepEqual([...headers.keys()].sort(), ['connection', 'content-length', 'content-type', 'date', 'keep-alive']);
  });

  it('adds the headers of a path to that path', async () => {
    const strict = await fetch(`${host.origin}/hosts/`);
    assert.equal(strict.headers.get('content-security-policy'), "default-src 'none'");
    assert.equal(await strict.text(), 'hosts');
    const plain = await fetch(`${host.origin}/`);
    assert.equal(plain.headers.get('content-security-policy'), null);
  });

  it('answers HEAD without a body and refuses to change anything', async () => {
    const head = await fetch(`${host.origin}/trousse.js`, { method: 'HEAD' });
    assert.equal(head.headers.get('content-length'), '8');
    assert.equal(await head.text(), '');
    assert.equal((await fetch(`${host.origin}/`, { method: 'POST' })).status, 405);
  });

  for (const path of ['/none', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/hosts/../../secret.txt', '/link.txt', '/%00', '/%zz', '//secret.txt']) {
    it(`has nothing at ${path}`, async () => assert.equal(await statusOf(host.origin, path), 404));
  }

  it('keeps the list of what was asked', async () => {
    const own = await serve({ root: join(folder, 'site') });
    await fetch(`${own.origin}/trousse.js?v=1`);
    await fetch(`${own.origin}/none`);
    assert.deepEqual(own.log, ['/trousse.js?v=1', '/none']);
    await own.stop();
  });

  it('takes the next port where one is taken', async () => {
    const taken = Number(new URL(host.origin).port);
    const next = await serve({ root: join(folder, 'site'), port: taken });
    assert.ok(Number(new URL(next.origin).port) > taken);
    await next.stop();
  });
});

/** Asks for a path as it stands: fetch would tidy it. */
function statusOf(origin, path) {
  return new Promise((resolve, reject) => {
    request(origin, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject).end();
  });
}
