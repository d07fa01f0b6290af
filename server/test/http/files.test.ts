import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { builtFolder, demoFolder } from '../../src/paths.js';
import { openReceiver, type Visit } from '../support/receiver.js';

describe('The files that the receiver serves', () => {
  let visit: Visit;
  before(async () => {
    assert.ok(existsSync(`${builtFolder}/trousse.js`), 'npm run build comes first');
    visit = await openReceiver('sqlite');
  });
  after(() => visit.close());

  it('are found from the sources as from what is built', () => assert.ok(existsSync(`${demoFolder}/index.html`)));

  it('hold the script, which any page may check by its hash', async () => {
    const response = await visit.get('/trousse.js');
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /javascript/);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(await response.text(), /customElements/);
  });

  it('hold it compressed, the same', async () => {
    const read = async (encoding: string) => {
      const response = await visit.get('/trousse.js', { 'accept-encoding': encoding });
      return { encoding: response.headers.get('content-encoding'), vary: response.headers.get('vary'), length: Number(response.headers.get('content-length')), text: await response.text() };
    };
    const [plain, brotli, gzip] = [await read('identity'), await read('br'), await read('gzip')];
    assert.deepEqual([plain.encoding, brotli.encoding, gzip.encoding], [null, 'br', 'gzip']);
    assert.match(brotli.vary ?? '', /Accept-Encoding/i);
    assert.ok(brotli.length < gzip.length && gzip.length < plain.length / 2);
    assert.equal(brotli.text, plain.text);
    assert.equal(gzip.text, plain.text);
  });

  it('hold the documentation, whose pages take the script from here', async () => {
    const response = await visit.get('/demo/');
    assert.equal(response.status, 200);
    const page = await response.text();
    assert.match(page, /https:\/\/receveur\.exemple\/trousse\.js/);
    assert.doesNotMatch(page, /\{script\}/);
    assert.equal((await visit.get('/demo/trousse-pledge.html')).status, 200);
    const home = await visit.get('/');
    assert.deepEqual([home.status, home.headers.get('location')], [302, '/demo/']);
  });

  for (const path of ['/demo/../package.json', '/demo/%2e%2e/package.json', '/demo/..%2fpackage.json', '/..%5cpackage.json', '/package.json', '/server/src/main.ts', '/fiches/../../package.json', '/data/trousse.db', '/trousse.db', '/.gitignore', '/demo/nothing.html', '/trousse.js/', '/demo/words/']) {
    it(`hold nothing at ${path}`, async () => assert.equal((await visit.get(path)).status, 404));
  }
});
