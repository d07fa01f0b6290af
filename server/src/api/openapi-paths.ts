import { LIMIT_KB } from './intake.js';
import { jsonSchemaOf, type SchemaName } from './openapi-schemas.js';
import { partnerQuerySchema } from './partners.js';
import { referenceSchema } from './schemas.js';

/* Each address of the API: what it takes, and all that it may answer. A test holds the list against the routes. */

const ref = (kind: 'schemas' | 'headers', name: string) => ({ $ref: `#/components/${kind}/${name}` });
const languageHeader = { 'Content-Language': ref('headers', 'ContentLanguage') };

const json = (schema: SchemaName, type = 'application/json') => ({ [type]: { schema: ref('schemas', schema) } });
const texts = (type: string) => ({ [type]: { schema: { type: 'string' } } });
const answer = (description: string, content: object, headers: object = {}) => ({ description, headers: { ...languageHeader, ...headers }, content });

const refusal = (description: string) => answer(description, json('Error'));
const later = (description: string) => answer(description, json('Error'), { 'Retry-After': ref('headers', 'RetryAfter') });

/** What any address but those of health may answer. */
const anywhere = {
  429: later('`too-many`: too many requests in a minute, from this address or from all; or too many new things sent from this address in ten.'),
  500: refusal('`failed`: a fault of the receiver. The same message, sent again, counts once.'),
  503: later('`full`, `busy`, `read-only` or `unavailable`: why the database cannot be used. Nothing was kept.'),
};

const language = { name: 'lang', in: 'query', description: 'Language of what is said; else that of Accept-Language, else French.', schema: { type: 'string', enum: ['fr', 'en'] } };
const acceptLanguage = { name: 'Accept-Language', in: 'header', description: 'Language of the messages: French or English.', schema: { type: 'string' } };
const reference = { name: 'reference', in: 'path', required: true, description: 'Reference of a pledge, however its letters are written.', schema: jsonSchemaOf(referenceSchema) };

function intake(schema: SchemaName, name: string, also = '') {
  return {
    post: {
      tags: ['sending'],
      operationId: `send${schema}`,
      summary: `Keeps ${name}.`,
      description: `It is judged whole, stored, and only then acknowledged. Sent again under the same id, it gets the same answer and counts once.${also}`,
      parameters: [
        { name: 'Idempotency-Key', in: 'header', description: 'The id of the record, where it is given.', schema: { type: 'string', pattern: '^[a-z0-9-]{16,64}$' } },
        { name: 'Origin', in: 'header', description: 'Origin of the page; a browser sends it by itself.', schema: { type: 'string' } },
        acceptLanguage,
        language,
      ],
      requestBody: { required: true, content: json(schema) },
      responses: {
        201: answer('Stored.', json('Acknowledgement')),
        400: refusal('`invalid-json`: not JSON, or not in UTF-8. `key`: the Idempotency-Key is not the id. `query`: the address holds a value that cannot be read.'),
        403: refusal('`origin`: the page is not on the list of those that may send.'),
        409: refusal('`taken`: the id is that of another message.'),
        413: refusal(`\`too-large\`: over ${LIMIT_KB} KB.`),
        415: refusal('`wrong-type`: not application/json.'),
        422: refusal('`refused`: `errors` says which fields to correct, and how.'),
        ...anywhere,
      },
    },
  };
}

const told: Readonly<Record<keyof typeof partnerQuerySchema.shape, string>> = {
  mrc: 'Name of a territory, as pledges bear it.',
  schoolYear: 'School year, such as 2026-2027.',
  q: 'Any part of a name or of a municipality, without regard to accents and capitals.',
  separator: 'What stands between two cells; else what a spreadsheet of the language expects.',
  page: 'From 1.',
  perPage: 'How many a page holds.',
};

const { properties } = jsonSchemaOf(partnerQuerySchema) as { properties: Record<string, object> };
const filters = (...names: (keyof typeof told)[]) => names.map((name) => ({ name, in: 'query', description: told[name], schema: properties[name] }));

/** An address that anyone may read. */
const open = (operationId: string, summary: string, parameters: readonly object[], responses: object) => ({ get: { tags: ['public'], operationId, summary, parameters: [...parameters, language], responses: { ...responses, ...anywhere } } });

const etag = { ETag: ref('headers', 'ETag') };
const unchanged = { 304: { description: 'Nothing has changed since the ETag that If-None-Match names.', headers: etag } };
const unreadable = { 400: refusal('`query`: which value cannot be read.') };
const absent = { 404: refusal('`not-found`: there is no such pledge.') };

/** One that a browser may keep, and ask whether it has changed. */
const kept = (description: string, content: object) => ({ 200: answer(description, content, etag), ...unchanged, ...unreadable });

export const paths = {
  '/v1/pledges': intake('Pledge', 'a pledge', ' A pledge waits for a moderator before anything of it is public.'),
  '/v1/subscriptions': intake('Subscription', 'a subscription to the bulletin'),
  '/v1/advice-requests': intake('AdviceRequest', 'a question to an advisor'),

  '/v1/partners': open('listPartners', 'Engaged employers who consented to be listed, by name.', filters('mrc', 'schoolYear', 'q', 'page', 'perPage'), kept('A page of them.', json('Partners'))),
  '/v1/partners.csv': open('exportPartners', 'All of them for a spreadsheet: UTF-8 with its mark, cells that run nothing.', filters('mrc', 'schoolYear', 'q', 'separator'), { 200: answer('A line for each.', texts('text/csv')), ...unreadable }),
  '/v1/partners.geojson': open('countPartners', 'How many of them each territory has.', filters('mrc', 'schoolYear', 'q'), kept('A feature for each territory, without geometry.', json('Territories'))),
  '/v1/partners/{reference}/badge.svg': open('showBadge', 'The picture of a pledge’s badge, which follows what becomes of it.', [reference, { name: 'scheme', in: 'query', description: 'Colours of the page that it is put on.', schema: { enum: ['light', 'dark'] } }], { ...kept('The picture.', texts('image/svg+xml')), ...absent }),
  '/v1/partners/{reference}/badge.json': open('assertBadge', 'An Open Badges 2.0 assertion, verified where it is hosted.', [reference], {
    ...kept('The pledge is in force, or was until its school year ended: `expires` says when.', json('Assertion')),
    ...absent,
    410: answer('Revoked.', json('RevokedAssertion')),
  }),
  '/v1/badge-class.json': open('describeBadge', 'What the badge stands for.', [], kept('An Open Badges 2.0 BadgeClass.', json('BadgeClass'))),
  '/v1/issuer.json': open('describeIssuer', 'Who gives the badge.', [], kept('An Open Badges 2.0 Issuer.', json('Issuer'))),
  '/badge.svg': open('showPlainBadge', 'The picture of the badge itself, apart from any pledge.', [], { 200: answer('The picture.', texts('image/svg+xml')), ...unreadable }),
  '/feed.xml': open('feedAtom', 'The newest engaged employers, for feed readers.', [], kept('Atom.', texts('application/atom+xml'))),
  '/feed.json': open('feedJson', 'The same, as a JSON Feed.', [], kept('JSON Feed 1.1.', json('Feed', 'application/feed+json'))),

  '/e/{reference}': open('verify', 'The page that tells anyone how a pledge stands.', [reference], { 200: answer('How it stands.', texts('text/html')), 400: refusal('`query`: the address holds a value that cannot be read.'), 404: answer('There is none; another reference may be typed.', texts('text/html')) }),

  '/v1/openapi.json': open('describe', 'This document.', [], { 200: answer('OpenAPI 3.1.', { 'application/json': { schema: { type: 'object' } } }), ...unreadable }),
  '/healthz': { get: { tags: ['watching'], operationId: 'live', summary: 'Whether the process lives.', responses: { 200: answer('It does.', json('Alive')), ...unreadable } } },
  '/readyz': { get: { tags: ['watching'], operationId: 'ready', summary: 'Whether it can do its work.', responses: { 200: answer('It can.', json('Ready')), ...unreadable, 503: anywhere[503] } } },
};
