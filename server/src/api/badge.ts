import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { dayOf } from '../day.js';
import type { Environment, Request, Services } from '../http/context.js';
import { refuse } from '../http/errors.js';
import { forAnyone } from '../http/origins.js';
import { readReference } from '../secrets.js';
import { standingOf } from '../standing.js';
import { byReference, type Submission } from '../storage/submissions.js';
import { isLanguage, sayIn } from '../words/say.js';
import { badgePicture, isScheme } from './badge-picture.js';
import { badgePictureOf, verificationOf } from './addresses.js';
import { partnerOf } from './partner.js';

const OPEN_BADGES = 'https://w3id.org/openbadges/v2';

/** Gives a pledge's badge: a picture to show, and an Open Badges 2.0 assertion that is verified where it is hosted. */
export function showBadges(app: Hono<Environment>, { config, database: { db }, now }: Services): void {
  const { publicUrl, operator } = config;

  const pledgeOf = async (request: Request): Promise<Submission | undefined> => {
    const reference = readReference(request.req.param('reference') ?? '');
    const found = reference === undefined ? undefined : await byReference(db, reference);
    return found?.kind === 'pledge' ? found : undefined;
  };

  for (const path of ['/v1/partners/:reference/badge.svg', '/v1/partners/:reference/badge.json', '/v1/badge-class.json', '/v1/issuer.json']) {
    app.use(path, forAnyone, etag({ weak: true }));
  }

  app.get('/v1/partners/:reference/badge.svg', async (request) => {
    const pledge = await pledgeOf(request);
    if (!pledge) return refuse(request, 404, 'not-found');
    const { scheme, lang } = request.req.query();
    // It speaks the language in which the employer pledged, whatever that of who sees it: it stands on the employer's site.
    const language = isLanguage(lang) ? lang : isLanguage(pledge.language) ? pledge.language : 'fr';
    const picture = await badgePicture(standingOf(pledge, dayOf(now())), pledge.school_year, isScheme(scheme) ? scheme : 'light', sayIn(language));
    request.header('Content-Language', `${language}-CA`);
    request.header('Cache-Control', 'public, max-age=300');
    return request.body(picture, 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' });
  });

  app.get('/v1/partners/:reference/badge.json', async (request) => {
    const pledge = await pledgeOf(request);
    const standing = pledge && standingOf(pledge, dayOf(now()));
    if (!pledge || standing === 'pending') return refuse(request, 404, 'not-found');
    const id = `${publicUrl}/v1/partners/${pledge.reference}/badge.json`;
    request.header('Cache-Control', 'public, max-age=300');
    // A hosted assertion is revoked where it stands, as the specification says.
    if (standing === 'withdrawn') return request.json({ '@context': OPEN_BADGES, id, type: 'Assertion', revoked: true, revocationReason: request.get('say')('badge.withdrawn') }, 410);
    const verification = verificationOf(publicUrl, pledge.reference, request.get('language'));
    // An e-mail, even as a hash, can be found by trying: an employer is known by its site, where it
    // consented to be listed, and for as long as the pledge holds.
    const website = standing === 'valid' && pledge.listed === 1 ? partnerOf(pledge, publicUrl).website : '';
    return request.json({
      '@context': OPEN_BADGES,
      type: 'Assertion',
      id,
      recipient: { type: 'url', hashed: false, identity: website || verification },
      badge: `${publicUrl}/v1/badge-class.json`,
      verification: { type: 'hosted' },
      issuedOn: pledge.approved_at,
      ...(pledge.ends_on !== null && { expires: `${pledge.ends_on}T23:59:59-04:00` }),
      image: badgePictureOf(publicUrl, pledge.reference, request.get('language')),
      evidence: verification,
    });
  });

  app.get('/v1/badge-class.json', (request) => {
    const say = request.get('say');
    return request.json({
      '@context': OPEN_BADGES,
      type: 'BadgeClass',
      id: `${publicUrl}/v1/badge-class.json`,
      name: `${say('badge.title')} ${say('badge.purpose')}`,
      description: say('badge.description'),
      criteria: { narrative: say('badge.criteria') },
      image: `${publicUrl}/badge.svg`,
      issuer: `${publicUrl}/v1/issuer.json`,
    });
  });

  app.get('/v1/issuer.json', (request) =>
    request.json({ '@context': OPEN_BADGES, type: 'Issuer', id: `${publicUrl}/v1/issuer.json`, name: operator.name || request.get('say')('name'), url: publicUrl }),
  );

  // The picture of the badge itself, apart from any pledge.
  app.get('/badge.svg', forAnyone, async (request) => {
    request.header('Cache-Control', 'public, max-age=86400');
    return request.body(await badgePicture('valid', '', 'light', request.get('say')), 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' });
  });
}
