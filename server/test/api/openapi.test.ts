import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import * as z from 'zod';
import { makeApp } from '../../src/app.js';
import { openApi } from '../../src/api/openapi.js';
import { onBothDatabases } from '../support/databases.js';
import { pledged } from '../support/decide.js';
import { openReceiver, start, type Visit } from '../support/receiver.js';
import { adviceRequest, pledge, subscription } from '../support/records.js';

interface Said {
  readonly headers?: Readonly<Record<string, { $ref: string }>>;
  readonly content?: Readonly<Record<string, { schema: JsonSchema }>>;
}
type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Readonly<Record<string, Said>> }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>>; readonly headers: Readonly<Record<string, { required?: boolean }>> };
}

const document = openApi('https://receveur.exemple') as Document;

describe('The documentation of the API', () => {
  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document) as unknown as Record<string, unknown>);
    assert.ok(valid, JSON.stringify(errors));
  });

  it('has every route, and no other', async () => {
    const visit = await openReceiver('sqlite');
    const { config, database } = visit;
    const { routes } = makeApp({ config, database, log: () => undefined, now: () => start, posted: () => undefined });
    await visit.close();
    // Pages for people are no part of the API.
    const served = routes.filter(({ method, path }) => method !== 'ALL' && !/^\/((admin|me)\b|e$|receiver\.css$|:file|$)|\*/.test(path)).map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const told = Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
    assert.deepEqual([...new Set(served)].sort(), told.sort(), 'Describe each route in server/src/api/openapi-paths.ts.');
  });
});

onBothDatabases('What is answered is what is documented', (kind) => {
  let visit: Visit;
  let valid: string;
  let pending: string;
  let withdrawn: string;
  before(async () => {
    visit = await openReceiver(kind, { allowedOrigins: ['https://ecole.exemple'], operator: { name: 'Rivage', address: '', contact: '', privacyContact: '' } });
    valid = await pledged(visit, {}, 'approved', start);
    pending = await pledged(visit, {}, 'pending', start);
    withdrawn = await pledged(visit, {}, 'withdrawn', start);
  });
  after(() => visit.close());

  /** What of an answer its documentation does not say; judged by the document that the receiver itself serves. */
  async function holds(method: 'get' | 'post', path: string, response: Response, status: number): Promise<void> {
    assert.equal(response.status, status);
    const { paths, components } = (await (await visit.get('/v1/openapi.json')).json()) as Document;
    const said = paths[path]?.[method]?.responses[String(status)];
    assert.ok(said, `${method} ${path} may answer ${status}`);
    for (const [name, { $ref }] of Object.entries(said.headers ?? {})) {
      if (components.headers[$ref.split('/').at(-1) ?? '']?.required) assert.ok(response.headers.has(name), `${path} bears ${name}`);
    }
    const body = await response.text();
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    if (!said.content) return assert.equal(body, '');
    const media = said.content[type];
    assert.ok(media, `${path} may be ${type}`);
    const value: unknown = type.endsWith('json') ? JSON.parse(body) : body;
    const name = (media.schema as { $ref?: string }).$ref?.split('/').at(-1);
    const result = z.fromJSONSchema(name === undefined ? media.schema : (components.schemas[name] as JsonSchema)).safeParse(value);
    assert.ok(result.success, `${path}: ${JSON.stringify(result.error?.issues)}`);
  }

  const intakes = [['/v1/pledges', pledge], ['/v1/subscriptions', subscription], ['/v1/advice-requests', adviceRequest]] as const;
  for (const [path, make] of intakes) {
    it(`${path}: taken, or refused for each reason`, async () => {
      const record = make();
      await holds('post', path, await visit.post(path, record), 201);
      await holds('post', path, await visit.post(path, { ...record, operator: 'Une autre' }), 409);
      await holds('post', path, await visit.post(path, '{'), 400);
      await holds('post', path, await visit.post(path, make(), { 'idempotency-key': 'another-key-0123456789' }), 400);
      await holds('post', path, await visit.post(path, make(), { origin: 'https://ailleurs.exemple' }), 403);
      await holds('post', path, await visit.post(path, 'a'.repeat(300_000)), 413);
      await holds('post', path, await visit.post(path, '{}', { 'content-type': 'text/plain' }), 415);
      await holds('post', path, await visit.post(path, { ...make(), email: 'zoe' }), 422);
    });
  }

  const open: [path: string, address: () => string, status: number][] = [
    ['/v1/partners', () => '/v1/partners', 200],
    ['/v1/partners', () => '/v1/partners?mrc=La%20Vall%C3%A9e-du-Richelieu&schoolYear=2026-2027&q=zoe&page=1&perPage=1', 200],
    ['/v1/partners', () => '/v1/partners?page=0', 400],
    ['/v1/partners', () => '/v1/partners?q=%00', 400],
    ['/v1/partners.csv', () => '/v1/partners.csv?separator=comma', 200],
    ['/v1/partners.csv', () => '/v1/partners.csv?separator=tab', 400],
    ['/v1/partners.geojson', () => '/v1/partners.geojson', 200],
    ['/v1/partners.geojson', () => '/v1/partners.geojson?schoolYear=2026', 400],
    ['/v1/partners/{reference}/badge.svg', () => `/v1/partners/${valid}/badge.svg`, 200],
    ['/v1/partners/{reference}/badge.svg', () => '/v1/partners/00000-00000/badge.svg', 404],
    ['/v1/partners/{reference}/badge.json', () => `/v1/partners/${valid}/badge.json`, 200],
    ['/v1/partners/{reference}/badge.json', () => `/v1/partners/${pending}/badge.json`, 404],
    ['/v1/partners/{reference}/badge.json', () => `/v1/partners/${withdrawn}/badge.json`, 410],
    ['/v1/badge-class.json', () => '/v1/badge-class.json', 200],
    ['/v1/issuer.json', () => '/v1/issuer.json', 200],
    ['/badge.svg', () => '/badge.svg', 200],
    ['/feed.xml', () => '/feed.xml', 200],
    ['/feed.json', () => '/feed.json', 200],
    ['/e/{reference}', () => `/e/${valid}`, 200],
    ['/e/{reference}', () => '/e/00000-00000', 404],
    ['/v1/openapi.json', () => '/v1/openapi.json', 200],
    ['/healthz', () => '/healthz', 200],
    ['/readyz', () => '/readyz', 200],
  ];
  for (const [path, address, status] of open) it(`${path}: ${status}`, async () => holds('get', path, await visit.get(address()), status));

  it('are all of them tried', () => assert.deepEqual([...new Set([...intakes.map(([path]) => path), ...open.map(([path]) => path)])].sort(), Object.keys(document.paths).sort()));

  it('is not sent again where nothing changed', async () => {
    const first = await visit.get('/v1/partners');
    await holds('get', '/v1/partners', await visit.get('/v1/partners', { 'if-none-match': first.headers.get('etag') ?? '' }), 304);
  });

  it('says when to come back', async () => {
    const hurried = await openReceiver(kind, { limits: { perAddress: 1, global: 100, sending: 10 } });
    await hurried.get('/v1/partners');
    await holds('get', '/v1/partners', await hurried.get('/v1/partners'), 429);
    await holds('post', '/v1/pledges', await hurried.post('/v1/pledges', pledge()), 429);
    await hurried.close();
  });
});
