import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import * as z from 'zod/mini';
import { BOM, csvLine, type Separator } from '../csv.js';
import { dayOf } from '../day.js';
import type { Environment, Request, Services } from '../http/context.js';
import { refuse } from '../http/errors.js';
import { forAnyone } from '../http/origins.js';
import { streamed } from '../http/stream.js';
import { countByTerritory, eachPartner, partners } from '../storage/partners.js';
import type { Submission } from '../storage/submissions.js';
import { partnerOf, type Partner } from './partner.js';

const whole = (least: number, most: number) => z.coerce.number().check(z.int(), z.minimum(least), z.maximum(most));
const text = z.optional(z.string().check(z.maxLength(200)));

/** What an address may ask: which partners, and which page of them. */
export const partnerQuerySchema = z.object({
  mrc: text,
  schoolYear: z.optional(z.string().check(z.regex(/^\d{4}-\d{4}$/))),
  q: text,
  separator: z.optional(z.enum(['comma', 'semicolon'])),
  page: z._default(whole(1, 100_000), 1),
  perPage: z._default(whole(1, 200), 50),
});

/** What a spreadsheet shows of a partner, in order. */
const columns = ['organisation', 'municipality', 'mrc', 'website', 'deeds', 'schoolYear', 'since', 'id'] as const;

/** Seconds for which an answer is taken as fresh: one who withdraws is gone from other sites within a minute. */
const FRESH = 60;

/** Gives the engaged employers who consented to be listed, once a moderator approved them, to any page. */
export function showPartners(app: Hono<Environment>, { config, database: { db }, now }: Services): void {
  app.use('/v1/partners', forAnyone, etag({ weak: true }));
  app.use('/v1/partners.geojson', forAnyone, etag({ weak: true }));
  app.use('/v1/partners.csv', forAnyone);

  async function* eachShown(rows: AsyncIterable<Submission>): AsyncGenerator<Partner> {
    for await (const row of rows) yield partnerOf(row, config.publicUrl);
  }

  app.get('/v1/partners', (request) =>
    answering(request, async ({ page, perPage, q, ...search }) => {
      const found = await partners(db, { ...search, text: q, page, perPage, on: dayOf(now()) });
      return { total: found.total, page, pages: Math.max(1, Math.ceil(found.total / perPage)), perPage, partners: found.rows.map((row) => partnerOf(row, config.publicUrl)) };
    }),
  );

  app.get('/v1/partners.csv', (request) =>
    answering(request, ({ q, separator, ...search }) => csv(request, eachShown(eachPartner(db, { ...search, text: q, on: dayOf(now()) })), separator)),
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

type Query = z.infer<typeof partnerQuerySchema>;

/** Reads what is asked, or says which value cannot be read. */
async function answering(request: Request, answer: (query: Query) => Promise<object> | Response): Promise<Response> {
  const result = z.safeParse(partnerQuerySchema, request.req.query());
  if (!result.success) return refuse(request, 400, 'query', { name: String(result.error.issues[0]?.path[0] ?? '') });
  request.header('Cache-Control', `public, max-age=${FRESH}`);
  const body = await answer(result.data);
  return body instanceof Response ? body : request.json(body);
}

/** The same for a spreadsheet; what stands between cells is what that of the language expects, unless it is asked for. */
function csv(request: Request, partners: AsyncIterable<Partner>, asked: Query['separator']): Response {
  const { say, language } = request.var;
  const separator = { comma: ',', semicolon: ';' }[asked ?? (language === 'fr' ? 'semicolon' : 'comma')] as Separator;
  async function* lines(): AsyncGenerator<string> {
    yield BOM + csvLine(columns.map((column) => say(`partners.${column}`)), separator);
    for await (const partner of partners) yield csvLine(columns.map((column) => [partner[column]].flat().join('\n')), separator);
  }
  request.header('Content-Type', 'text/csv; charset=utf-8; header=present');
  request.header('Content-Disposition', `attachment; filename="${say('partners.file')}.csv"`);
  return request.body(streamed(lines()));
}
