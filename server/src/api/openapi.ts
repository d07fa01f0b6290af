import type { Hono } from 'hono';
import { version } from '../../../src/generated/version.js';
import type { Environment, Services } from '../http/context.js';
import { forAnyone } from '../http/origins.js';
import { paths } from './openapi-paths.js';
import { jsonSchemaOf, named } from './openapi-schemas.js';

/** The documentation of the API, made from the schemas that the form and the receiver judge by. */
export function openApi(publicUrl: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'La Trousse: receiver',
      version,
      summary: 'Keeps pledges, subscriptions and advice requests, and publishes what was consented to and approved.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: publicUrl }],
    tags: [
      { name: 'sending', description: 'From the pages that ALLOWED_ORIGINS names. What is answered 201 is stored, and on the disk.' },
      { name: 'public', description: 'For any page: only what was consented to, and approved.' },
      { name: 'watching', description: 'For whoever watches over the process.' },
    ],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, jsonSchemaOf(schema)])),
      headers: {
        RetryAfter: { description: 'Seconds after which it is worth asking again.', required: true, schema: { type: 'integer', minimum: 0 } },
        ETag: { description: 'Sent back as If-None-Match, it gets 304 for as long as nothing has changed.', required: true, schema: { type: 'string' } },
        ContentLanguage: { description: 'Language of what is said.', schema: { type: 'string', enum: ['fr-CA', 'en-CA'] } },
      },
    },
  };
}

/** Serves the documentation, as JSON. */
export function document(app: Hono<Environment>, { config }: Services): void {
  const whole = openApi(config.publicUrl);
  app.get('/v1/openapi.json', forAnyone, (request) => {
    request.header('Cache-Control', 'public, max-age=3600');
    return request.json(whole);
  });
}
