import { pledgeRecordSchema } from '../../src/schemas/pledge.ts';
import { problemsOf } from '../../src/schemas/read.ts';

/*
 * A receiver of pledges in one function, for a platform that runs functions: a Request comes in, a Response goes out. Bundle
 * it with the schemas of the kit, so that it judges as the form does:
 *
 *   npx esbuild server/samples/serverless.mjs --bundle --format=esm --outfile=function.mjs
 *
 * It needs a storage that puts a value under a key only where there is none, in one step: a conditional put of a key-value
 * store, an insert under a unique key. It keeps pledges and no more: no moderation, no badge, no e-mail. A limit of requests is the
 * platform's to set.
 */

/** Bytes of the largest message; the longest pledge is well below. */
const LIMIT = 256 * 1024;

const words = {
  fr: { field: 'Vérifiez cette réponse.', consent: 'Le consentement nécessaire n’est pas donné.' },
  en: { field: 'Check this answer.', consent: 'The consent that is needed is not given.' },
};

/**
 * @param {object} given
 * @param {{ putIfAbsent: (key: string, value: string) => Promise<string | undefined> }} given.store gives what was there before, or
 *   undefined where it put the value; rejects where it could do neither
 * @param {readonly string[]} given.origins sites whose pages may send, such as https://www.example
 * @returns {(request: Request) => Promise<Response>}
 */
export function makeReceiver({ store, origins }) {
  return async (request) => {
    const origin = request.headers.get('origin');
    const allowed = origin === null || origins.includes(origin);
    const headers = {
      'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', Vary: 'Origin',
      // With every answer, refusals too: what a page cannot read is no answer.
      ...(origin !== null && allowed && { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key', 'Access-Control-Expose-Headers': 'Retry-After' }),
    };
    const answer = (status, body, more = {}) => new Response(body && JSON.stringify(body), { status, headers: { ...headers, ...more } });

    if (!allowed) return answer(403, { error: 'origin' });
    if (request.method === 'OPTIONS') return answer(204);
    if (request.method !== 'POST') return answer(405, { error: 'method' }, { Allow: 'POST, OPTIONS' });
    if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) return answer(415, { error: 'wrong-type' });
    const bytes = await read(request);
    if (!bytes) return answer(413, { error: 'too-large' });
    const record = parse(bytes);
    if (record === undefined) return answer(400, { error: 'invalid-json' });

    const { field, consent } = words[/^en/i.test(request.headers.get('accept-language') ?? '') ? 'en' : 'fr'];
    const errors = problemsOf(pledgeRecordSchema, record).map(({ path }) => ({ path: path.join('.'), message: field }));
    if (errors.length === 0 && !record.consents.some(({ purpose, given }) => purpose === 'taking-part' && given)) errors.push({ path: 'consents', message: consent });
    if (errors.length > 0) return answer(422, { error: 'refused', errors });

    try {
      const mine = { reference: crypto.randomUUID().slice(0, 13).toUpperCase(), record };
      // The first that comes is kept; whoever comes after it, even at the same moment, gets its reference.
      const before = await store.putIfAbsent(record.id, JSON.stringify(mine));
      const kept = before === undefined ? mine : JSON.parse(before);
      return same(kept.record, record) ? answer(201, { reference: kept.reference }) : answer(409, { error: 'taken' });
    } catch {
      return answer(503, { error: 'unavailable' }, { 'Retry-After': '10' });
    }
  };
}

/** What was sent; undefined past the limit, and the rest is not read. */
async function read(request) {
  const parts = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > LIMIT) return undefined;
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** What bytes hold as JSON; undefined where they hold none. */
function parse(bytes) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether two records say the same, in whatever order. */
const same = (one, other) => sorted(one) === sorted(other);
const sorted = (value) => JSON.stringify(value, (_, one) => (one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one));
