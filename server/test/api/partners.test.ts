import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { onBothDatabases } from '../support/databases.js';
import { decide, pledged } from '../support/decide.js';
import { pledge } from '../support/records.js';
import { openReceiver, start, type Visit } from '../support/receiver.js';

interface Answer { readonly total: number; readonly page: number; readonly pages: number; readonly partners: readonly { readonly id: string; readonly organisation: string; readonly website: string }[] }

onBothDatabases('Partners', (kind) => {
  let visit: Visit;
  const references: Record<string, string> = {};
  before(async () => {
    visit = await openReceiver(kind);
    const add = async (organisation: string, changes: Parameters<typeof pledge>[0], status: Parameters<typeof decide>[2] = 'approved', consents?: Parameters<typeof pledge>[1]) => {
      references[organisation] = await pledged(visit, { organisation, email: `${Object.keys(references).length}@exemple.test`, ...changes }, status, start, consents);
    };
    await add('Écluse', { municipality: 'Chambly', website: 'ecluse.test' });
    await add('Atelier 100 %', { municipality: 'Saint-Césaire', mrc: 'Rouville', website: '' });
    await add('boulangerie _ Zoé', { mrc: 'Rouville' });
    await add('En attente', {}, 'pending');
    await add('Refusée', {}, 'refused');
    await add('Retirée', {}, 'withdrawn');
    await add('Sans parution', {}, 'approved', ['taking-part', 'bulletin']);
    await add('An dernier', { schoolYear: '2025-2026' });
  });
  after(() => visit.close());

  const ask = async (query = '') => (await (await visit.get(`/v1/partners${query}`)).json()) as Answer;
  const names = async (query = '') => (await ask(query)).partners.map(({ organisation }) => organisation);

  it('are those who consented, were approved, and whose year is not over, by their names', async () => assert.deepEqual(await names(), ['Atelier 100 %', 'boulangerie _ Zoé', 'Écluse']));

  it('show what the consent names, and nothing else', async () => {
    const { partners } = await ask('?q=ecluse');
    assert.deepEqual(partners, [
      {
        id: references['Écluse'], organisation: 'Écluse', municipality: 'Chambly', mrc: 'La Vallée-du-Richelieu', website: 'https://ecluse.test', commitments: ['hours', 'exams'],
        deeds: ['limiter le travail à 12 h par semaine d’école', 'alléger les semaines d’examens'], schoolYear: '2026-2027', since: '2026-12-01', language: 'fr',
        badge: { href: `https://receveur.exemple/e/${references['Écluse']}`, src: `https://receveur.exemple/v1/partners/${references['Écluse']}/badge.svg` },
      },
    ]);
  });

  const filters: [query: string, expected: string[]][] = [
    ['?mrc=Rouville', ['Atelier 100 %', 'boulangerie _ Zoé']],
    ['?mrc=rouville', []],
    ['?schoolYear=2026-2027', ['Atelier 100 %', 'boulangerie _ Zoé', 'Écluse']],
    ['?schoolYear=2025-2026', []],
    ['?q=ECLUSE', ['Écluse']],
    ['?q=saint-cesaire', ['Atelier 100 %']],
    // What a person looks for is no pattern.
    ['?q=100%20%25', ['Atelier 100 %']],
    ['?q=%25', ['Atelier 100 %']],
    ['?q=_', ['boulangerie _ Zoé']],
    ['?q=%5C', []],
    ["?q=x'%20or%20'1'='1", []],
    // Neither an e-mail nor a contact is found.
    ['?q=exemple.test', []],
    ['?q=Zoe%20Ng', []],
    ['?sector=Restauration', ['Atelier 100 %', 'boulangerie _ Zoé', 'Écluse']],
    ['?perPage=2', ['Atelier 100 %', 'boulangerie _ Zoé']],
    ['?perPage=2&page=2', ['Écluse']],
    ['?page=9', []],
  ];
  for (const [query, expected] of filters) it(`are found by ${query}`, async () => assert.deepEqual(await names(query), expected));

  it('come in pages that say how many there are', async () => {
    const { total, page, pages } = await ask('?perPage=2&page=2');
    assert.deepEqual([total, page, pages], [3, 2, 2]);
  });

  for (const query of ['?page=0', '?page=1.5', '?page=x', '?perPage=201', '?schoolYear=2026', `?q=${'a'.repeat(201)}`]) {
    it(`say what of ${query.slice(0, 20)} cannot be read`, async () => {
      const response = await visit.get(`/v1/partners${query}`);
      const { error, message } = (await response.json()) as { error: string; message: string };
      assert.deepEqual([response.status, error], [400, 'query']);
      assert.match(message, new RegExp(/\?(\w+)=/.exec(query)?.[1] ?? 'never'));
    });
  }

  it('are counted by territory', async () => {
    assert.deepEqual(await (await visit.get('/v1/partners.geojson')).json(), {
      type: 'FeatureCollection', total: 3,
      features: [
        { type: 'Feature', geometry: null, properties: { mrc: 'La Vallée-du-Richelieu', count: 1 } },
        { type: 'Feature', geometry: null, properties: { mrc: 'Rouville', count: 2 } },
      ],
    });
  });

  it('are read by any page, and asked again for nothing while nothing has changed', async () => {
    const first = await visit.get('/v1/partners', { origin: 'https://ailleurs.exemple' });
    assert.equal(first.headers.get('access-control-allow-origin'), '*');
    assert.equal(first.headers.get('set-cookie'), null);
    const tag = first.headers.get('etag') ?? '';
    assert.equal((await visit.get('/v1/partners', { 'if-none-match': tag })).status, 304);
    const fresh = pledge({ organisation: 'Nouvelle' });
    await visit.post('/v1/pledges', fresh);
    assert.equal((await visit.get('/v1/partners', { 'if-none-match': tag })).status, 304);
    await decide(visit.database, fresh.id, 'approved', start);
    assert.equal((await visit.get('/v1/partners', { 'if-none-match': tag })).status, 200);
    await decide(visit.database, fresh.id, 'withdrawn', start);
    assert.deepEqual(await names('?q=Nouvelle'), []);
  });

  it('are a file for a spreadsheet, whose cells run nothing', async () => {
    await pledged(visit, { organisation: '=HYPERLINK("x")', municipality: 'Zut', deeds: ['un; "deux"', 'trois'] }, 'approved', start);
    const response = await visit.get('/v1/partners.csv?q=zut');
    assert.match(response.headers.get('content-type') ?? '', /^text\/csv; charset=utf-8/);
    assert.match(response.headers.get('content-disposition') ?? '', /filename="employeurs-engages\.csv"/);
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const [headings = '', line = ''] = bytes.subarray(3).toString('utf8').split('\r\n');
    assert.equal(headings, '"Organisation";"Municipalité";"MRC ou territoire";"Site Web";"Engagements";"Année scolaire";"Vérifié le";"Référence"');
    assert.match(line, /^"'=HYPERLINK\(""x""\)";"Zut";"La Vallée-du-Richelieu";"https:\/\/exemple\.test\/";"un; ""deux""\ntrois";"2026-2027";"2026-12-01";"[0-9A-Z]{5}-[0-9A-Z]{5}"$/);
    const english = await (await visit.get('/v1/partners.csv?lang=en&q=ecluse')).text();
    assert.match(english, /^\ufeff?"Organization","Municipality"/);
    assert.match(await (await visit.get('/v1/partners.csv?lang=en&separator=semicolon')).text(), /"Organization";"Municipality"/);
    assert.equal((await visit.get('/v1/partners.csv?separator=tab')).status, 400);
    const all = await (await visit.get('/v1/partners.csv')).text();
    assert.equal(all.split('\r\n').length - 2, (await ask()).total);
  });
});
