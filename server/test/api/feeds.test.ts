import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { onBothDatabases } from '../support/databases.js';
import { pledged } from '../support/decide.js';
import { openReceiver, start, type Visit } from '../support/receiver.js';

const hour = 3_600_000;

onBothDatabases('The feed of new partners', (kind) => {
  let visit: Visit;
  let older: string;
  let newer: string;
  before(async () => {
    visit = await openReceiver(kind);
    newer = await pledged(visit, { organisation: 'Chez <Zoé> & fils\u0001', municipality: 'Rivage' }, 'approved', new Date(start.getTime() + hour));
    older = await pledged(visit, { organisation: 'Atelier' }, 'approved', start);
    await pledged(visit, { organisation: 'En attente' }, 'pending', start);
    await pledged(visit, { organisation: 'Sans parution' }, 'approved', start, ['taking-part']);
  });
  after(() => visit.close());

  it('is a JSON feed, the newest first', async () => {
    const response = await visit.get('/feed.json');
    assert.match(response.headers.get('content-type') ?? '', /^application\/feed\+json/);
    const feed = (await response.json()) as { version: string; language: string; items: { id: string; title: string; content_text: string; date_published: string }[] };
    assert.deepEqual([feed.version, feed.language], ['https://jsonfeed.org/version/1.1', 'fr-CA']);
    assert.deepEqual(feed.items.map(({ id }) => id), [`https://receveur.exemple/e/${newer}`, `https://receveur.exemple/e/${older}`]);
    assert.equal(feed.items[1]?.title, 'Atelier, Chambly');
    assert.equal(feed.items[1]?.content_text, 'Atelier s’engage pour 2026-2027 à : limiter le travail à 12 h par semaine d’école; alléger les semaines d’examens.');
    assert.equal(feed.items[1]?.date_published, start.toISOString());
  });

  it('is an Atom feed that any reader parses, whatever the names hold', async () => {
    const response = await visit.get('/feed.xml?lang=en');
    assert.match(response.headers.get('content-type') ?? '', /^application\/atom\+xml/);
    const problems: string[] = [];
    const document = new DOMParser({ errorHandler: (_level: string, message: string) => problems.push(message) }).parseFromString(await response.text(), 'application/xml');
    assert.deepEqual(problems, []);
    const texts = (name: string) => Array.from(document.getElementsByTagName(name)).map((one) => one.textContent);
    assert.deepEqual(texts('title'), ['New employers engaged for school perseverance', 'Chez <Zoé> & fils, Rivage', 'Atelier, Chambly']);
    assert.deepEqual(texts('updated'), [new Date(start.getTime() + hour).toISOString(), new Date(start.getTime() + hour).toISOString(), start.toISOString()]);
    assert.equal(document.documentElement?.getAttribute('xml:lang'), 'en-CA');
  });

  it('is asked again for nothing while nothing has changed', async () => {
    for (const path of ['/feed.xml', '/feed.json']) {
      const tag = (await visit.get(path)).headers.get('etag') ?? '';
      assert.equal((await visit.get(path, { 'if-none-match': tag })).status, 304);
    }
  });
});
