import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import * as z from 'zod/mini';
import { dayOf } from '../day.js';
import type { Environment, Request, Services } from '../http/context.js';
import { refuse } from '../http/errors.js';
import { forAnyone } from '../http/origins.js';
import { countByTerritory, partners } from '../storage/partners.js';
import { partnerOf } from './partner.js';

const whole = (least: number, most: number) => z.coerce.number().check(z.int(), z.minimum(least), z.maximum(most));
const text = z.optional(z.string().check(z.maxLength(200)));

/** What an address may ask: which partners, and which page of them. */
export const partnerQuerySchema = z.object({
  mrc: text,
  schoolYear: z.optional(z.string().check(z.regex(/^\d{4}-\d{4}$/))),
  q: text,
  page: z._default(whole(1, 100_000), 1),
  perPage: z._default(whole(1, 200), 50),
});

/** Seconds for which an answer is taken as fresh: one who withdraws is gone from other sites within a minute. */
const FRESH = 60;

/** Gives the engaged employers who consented to be listed, once a moderator approved them, to any page. */
export function showPartners(app: Hono<Environment>, { config, database: { db }, now }: Services): void {
  app.use('/v1/partners', forAnyone, etag({ weak: true }));
  app.use('/v1/partners.geojson', forAnyone, etag({ weak: true }));

  app.get('/v1/partners', (request) =>
    answering(request, async ({ page, perPage, q, ...search }) => {
      const found = await partners(db, { ...search, text: q, page, perPage, on: dayOf(now()) });
      return { total: found.total, page, pages: Math.max(1, Math.ceil(found.total / perPage)), perPage, partners: found.rows.map((row) => partnerOf(row, config.publicUrl)) };
    }),
  );

  // A map draws its territories itself: there are only their names and their counts here.
  app.get('/v1/partners.geojson', (request) =>
    answering(request, async ({ q, ...search }) => {
      const counts = await countByTerritory(db, { ...search, text: q, on: dayOf(now()) });
      const features = counts.map(({ mrc, count }) => ({ type: 'Feature' as const, geometry: null, properties: { mrc, count } }));
      return { type: 'FeatureCollection' as const, total: counts.reduce((sum, { count }) => sum + count, 0), features };
    }),
  );
}

async function answering(request: Request, answer: (query: z.infer<typeof partnerQuerySchema>) => Promise<object>): Promise<Response> {
  const result = z.safeParse(partnerQuerySchema, request.req.query());
  if (!result.success) return refuse(request, 400, 'query', { name: String(result.error.issues[0]?.path[0] ?? '') });
  const body = await answer(result.data);
  request.header('Cache-Control', `public, max-age=${FRESH}`);
  return request.json(body);
}
