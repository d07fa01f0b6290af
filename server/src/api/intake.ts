import { bodyLimit } from 'hono/body-limit';
import type { Hono } from 'hono';
import type { Problem } from '../../../src/schemas/problem.js';
import type { Environment, Request, Services } from '../http/context.js';
import { refuse } from '../http/errors.js';
import { Senders } from '../http/limits.js';
import { fromAllowed } from '../http/origins.js';
import { note } from '../storage/audit.js';
import { post, postNotice } from '../storage/outbox.js';
import { byId, keep } from '../storage/submissions.js';
import type { Kind } from '../storage/tables.js';
import { arrivalOf, problemsIn, untimelyIn, type Records } from '../submission.js';
import { isWord } from '../words/say.js';
import { badgeOf } from './addresses.js';

/** The largest message, in KB: the longest pledge that the schema takes is well below. */
export const LIMIT_KB = 256;

/** Problems that one answer tells: nobody mends more at once. */
const MOST_REPORTED = 50;

/** Where each kind is sent. */
export const intakes: Readonly<Record<Kind, string>> = { pledge: '/v1/pledges', subscription: '/v1/subscriptions', 'advice-request': '/v1/advice-requests' };

/** Takes what people send: it is judged whole, stored on the disk, and then acknowledged. */
export function takeIn(app: Hono<Environment>, services: Services): void {
  const senders = new Senders(services.config.limits.sending);
  for (const [kind, path] of Object.entries(intakes) as [Kind, string][]) {
    app.use(path, ...fromAllowed(services.config));
    app.post(path, bodyLimit({ maxSize: LIMIT_KB * 1024, onError: tooLarge }), (request) => receive(request, kind, services, senders));
  }
}

function tooLarge(request: Request): ReturnType<typeof refuse> {
  // Its rest is not read: the connection cannot carry another request.
  request.header('Connection', 'close');
  return refuse(request, 413, 'too-large', { limit: LIMIT_KB });
}

async function receive(request: Request, kind: Kind, { config, database: { db, store }, now, posted }: Services, senders: Senders): Promise<Response> {
  if (!/^application\/json\s*(;|$)/i.test(request.req.header('content-type') ?? '')) return refuse(request, 415, 'wrong-type');
  const record = parse(await request.req.arrayBuffer());
  if (record === undefined) return refuse(request, 400, 'invalid-json');
  const problems = problemsIn(kind, record);
  if (problems.length > 0) return refuseFields(request, problems);

  const at = now();
  const untimely = untimelyIn(record as Records[Kind], at);
  const arrival = arrivalOf(kind, record as Records[Kind]);
  const key = request.req.header('idempotency-key');
  if (key !== undefined && key !== arrival.id) return refuse(request, 400, 'key');

  // What is here already was timely as it came: sent again, for its answer was lost, it gets the same.
  if (untimely.length > 0 && !(await byId(db, arrival.id))) return refuseFields(request, untimely);
  const seconds = senders.count(request.get('address'), arrival.id, at.getTime());
  if (seconds > 0) {
    request.header('Retry-After', String(seconds));
    return refuse(request, 429, 'too-many', { seconds });
  }
  const kept = await keep(store, arrival, at, async (transaction) => {
    await note(transaction, { at, actor: 'person', action: 'received', submissionId: arrival.id });
    if (config.mail) await post(transaction, 'receipt', arrival.id, at);
    if (config.mail?.moderator && arrival.status === 'pending') await postNotice(transaction, at);
  });
  if (kept.outcome === 'taken') return refuse(request, 409, 'taken');
  if (kept.outcome === 'kept' && config.mail) posted();
  const { reference } = kept;
  return request.json({ reference, ...(kind === 'pledge' && { badge: badgeOf(config.publicUrl, reference, arrival.language) }) }, 201);
}

/** What bytes hold as JSON; `undefined` where they hold none: JSON has no such value. A name in another encoding is not kept maimed. */
function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Each field that is refused, once, with words that say how to mend it. */
function refuseFields(request: Request, problems: readonly Problem[]): Response {
  const say = request.get('say');
  const paths = [...new Map(problems.map((problem) => [problem.path.join('.'), problem])).values()].slice(0, MOST_REPORTED);
  const errors = paths.map(({ path, expected }) => {
    // A moment is filled in by the device: what is to be mended is its clock.
    const word = `fields.${expected === 'moment' ? expected : String(path[0] ?? '')}`;
    return { path: path.join('.'), code: expected, message: say(isWord(word) ? word : 'fields.other') };
  });
  return request.json({ error: 'refused', message: say('errors.refused'), errors }, 422);
}
