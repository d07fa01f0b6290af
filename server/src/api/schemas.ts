import * as z from 'zod/mini';

/* What the API answers. Its documentation is made from these, and a test holds the answers of a running receiver to them. */

const matches = (pattern: RegExp) => z.string().check(z.regex(pattern));
const count = z.number().check(z.int(), z.minimum(0));
const address = matches(/^https?:\/\/\S+$/);
const day = matches(/^\d{4}-\d\d-\d\d$/);
const moment = matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);

/** What people read and addresses bear. */
export const referenceSchema = matches(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);

export const badgeSchema = z.strictObject({ href: address, src: address });

/** What was sent is stored, and on the disk. */
export const acknowledgementSchema = z.strictObject({ reference: referenceSchema, badge: z.optional(badgeSchema) });

/** Every refusal: a code for programs, a sentence for people, and where there are any, the fields to correct. */
export const errorSchema = z.strictObject({
  error: z.string(),
  message: z.string(),
  errors: z.optional(z.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() }))),
});

export const partnerSchema = z.strictObject({
  id: referenceSchema,
  organisation: z.string(),
  municipality: z.string(),
  mrc: z.string(),
  website: matches(/^$|^https?:\/\/\S+$/i),
  commitments: z.array(z.string()),
  deeds: z.array(z.string()),
  schoolYear: matches(/^\d{4}-\d{4}$/),
  since: day,
  language: z.enum(['fr', 'en']),
  badge: badgeSchema,
});

export const partnersSchema = z.strictObject({ total: count, page: count, pages: count, perPage: count, partners: z.array(partnerSchema) });

/** GeoJSON whose features have no geometry: a map draws its territories itself. */
export const territoriesSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  total: count,
  features: z.array(z.strictObject({ type: z.literal('Feature'), geometry: z.null(), properties: z.strictObject({ mrc: z.string(), count }) })),
});

const openBadges = z.literal('https://w3id.org/openbadges/v2');

export const assertionSchema = z.strictObject({
  '@context': openBadges,
  type: z.literal('Assertion'),
  id: address,
  recipient: z.strictObject({ type: z.literal('url'), hashed: z.literal(false), identity: address }),
  badge: address,
  verification: z.strictObject({ type: z.literal('hosted') }),
  issuedOn: moment,
  expires: z.optional(moment),
  image: address,
  evidence: address,
});

export const revokedSchema = z.strictObject({ '@context': openBadges, id: address, type: z.literal('Assertion'), revoked: z.literal(true), revocationReason: z.string() });

export const badgeClassSchema = z.strictObject({
  '@context': openBadges,
  type: z.literal('BadgeClass'),
  id: address,
  name: z.string(),
  description: z.string(),
  criteria: z.strictObject({ narrative: z.string() }),
  image: address,
  issuer: address,
});

export const issuerSchema = z.strictObject({ '@context': openBadges, type: z.literal('Issuer'), id: address, name: z.string(), url: address });

export const feedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: address,
  feed_url: address,
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string() })),
  items: z.array(z.strictObject({ id: address, url: address, title: z.string(), content_text: z.string(), date_published: moment })),
});

export const aliveSchema = z.strictObject({ alive: z.literal(true) });
export const readySchema = z.strictObject({ ready: z.literal(true), database: z.enum(['sqlite', 'postgres']) });
