import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { onBothDatabases } from '../support/databases.js';
import { pledged } from '../support/decide.js';
import { openReceiver, start, type Visit } from '../support/receiver.js';

onBothDatabases('A badge', (kind) => {
  let visit: Visit;
  const references: Record<string, string> = {};
  before(async () => {
    visit = await openReceiver(kind, { operator: { name: 'Rivage & fils', address: '', contact: '', privacyContact: '' } });
    references.valid = await pledged(visit, {}, 'approved', start);
    references.pending = await pledged(visit, {}, 'pending', start);
    references.refused = await pledged(visit, {}, 'refused', start);
    references.withdrawn = await pledged(visit, {}, 'withdrawn', start);
    references.expired = await pledged(visit, { schoolYear: '2025-2026' }, 'approved', start);
    references.unlisted = await pledged(visit, {}, 'approved', start, ['taking-part']);
  });
  after(() => visit.close());

  const picture = async (reference: string, query = '') => {
    const response = await visit.get(`/v1/partners/${reference}/badge.svg${query}`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^image\/svg\+xml/);
    const text = await response.text();
    const problems: string[] = [];
    new DOMParser({ errorHandler: (_level: string, message: string) => problems.push(message) }).parseFromString(text, 'image/svg+xml');
    assert.deepEqual(problems, []);
    return text;
  };

  const pictures = [
    ['valid', '', /Employeur engagé.*pour la persévérance scolaire.*2026‑2027/],
    ['valid', '?lang=en', /Engaged employer.*for school perseverance.*2026‑2027/],
    ['unlisted', '', /2026‑2027/],
    ['pending', '', /En attente de vérification/],
    ['expired', '', /Année scolaire terminée/],
    ['withdrawn', '', /N’est plus en vigueur/],
    ['refused', '?lang=en', /No longer in force/],
  ] as const;
  for (const [name, query, words] of pictures) {
    it(`says how it stands, and names nobody: ${name}${query}`, async () => {
      const text = await picture(references[name] ?? '', query);
      assert.match(text, words);
      assert.doesNotMatch(text, /Zoé|Chambly/);
      assert.equal(text.includes('#12573b'), name === 'valid' || name === 'unlisted');
    });
  }

  it('speaks the language of the pledge, whoever sees it', async () => {
    const english = await pledged(visit, { language: 'en' }, 'approved', start);
    const words = async (reference: string, language: string) => (await (await visit.get(`/v1/partners/${reference}/badge.svg`, { 'accept-language': language })).text());
    assert.match(await words(references.valid ?? '', 'en'), /Employeur engagé/);
    assert.match(await words(english, 'fr'), /Engaged employer/);
  });

  it('may be put on a dark page', async () => assert.match(await picture(references.valid ?? '', '?scheme=dark'), /#86d4aa/));

  it('may be shown on any site', async () => {
    const response = await visit.get(`/v1/partners/${references.valid}/badge.svg`);
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(response.headers.get('set-cookie'), null);
  });

  const assertion = async (name: string) => {
    const response = await visit.get(`/v1/partners/${references[name]}/badge.json`);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('is an Open Badge that is verified where it is hosted', async () => {
    const { status, body } = await assertion('valid');
    assert.equal(status, 200);
    const id = `https://receveur.exemple/v1/partners/${references.valid}/badge.json`;
    assert.deepEqual(body, {
      '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', id, recipient: { type: 'url', hashed: false, identity: 'https://exemple.test/' }, badge: 'https://receveur.exemple/v1/badge-class.json', verification: { type: 'hosted' },
      issuedOn: start.toISOString(), expires: '2027-06-30T23:59:59-04:00', image: `https://receveur.exemple/v1/partners/${references.valid}/badge.svg`, evidence: `https://receveur.exemple/e/${references.valid}`,
    });
  });

  it('leads to its class, its issuer and a picture, each under its own address', async () => {
    const { body } = await assertion('valid');
    const read = async (address: unknown) => (await (await visit.get(new URL(String(address)).pathname)).json()) as Record<string, unknown>;
    const badgeClass = await read(body.badge);
    assert.deepEqual([badgeClass.id, badgeClass.type, badgeClass.name], [body.badge, 'BadgeClass', 'Employeur engagé pour la persévérance scolaire']);
    const issuer = await read(badgeClass.issuer);
    assert.deepEqual([issuer.id, issuer.type, issuer.name, issuer.url], [badgeClass.issuer, 'Issuer', 'Rivage & fils', 'https://receveur.exemple']);
    assert.equal((await visit.get(new URL(String(badgeClass.image)).pathname)).status, 200);
  });

  it('does not name who did not consent to be listed', async () => assert.deepEqual((await assertion('unlisted')).body.recipient, { type: 'url', hashed: false, identity: `https://receveur.exemple/e/${references.unlisted}` }));

  it('is revoked where it is hosted', async () => {
    for (const name of ['withdrawn', 'refused']) {
      const { status, body } = await assertion(name);
      assert.deepEqual([status, body.revoked], [410, true]);
    }
  });

  it('is no badge yet, or no longer within its time', async () => {
    assert.equal((await assertion('pending')).status, 404);
    const { body } = await assertion('expired');
    assert.equal(body.expires, '2026-06-30T23:59:59-04:00');
    // The consent to be listed is for the school year.
    assert.deepEqual(body.recipient, { type: 'url', hashed: false, identity: `https://receveur.exemple/e/${references.expired}` });
  });

  it('is found however its reference was copied', async () => {
    const copied = (references.valid ?? '').toLowerCase().replace('-', '').replaceAll('0', 'o').replaceAll('1', 'l');
    assert.equal((await visit.get(`/v1/partners/${copied}/badge.svg`)).status, 200);
  });

  for (const reference of ['AAAAA-AAAAA', 'x', '%00', '..%2F..', 'é']) it(`does not exist under ${reference}`, async () => assert.equal((await visit.get(`/v1/partners/${reference}/badge.svg`)).status, 404));
});
