import { createServer } from 'node:http';

/*
 * A receiver of pledges that misbehaves as its address says: `receiver.address('drop-after', 'accept')` stores a pledge and
 * drops the connection the first time that it comes, then accepts it; the last name holds for all later times. Times are
 * counted by id, so that pledges do not disturb each other and nothing has to be put back between two tests.
 */

const MINUTE = 60_000;

const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
  // A socket used twice would let the browser send again by itself what was dropped, and a test would count its tries.
  connection: 'close',
};
const preflight = { ...cors, 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'Content-Type, Idempotency-Key', 'access-control-max-age': '0' };
const json = { ...cors, 'content-type': 'application/json' };
const html = { ...cors, 'content-type': 'text/html; charset=utf-8' };

/** The field that `refuse` refuses, and the receiver's words on it. */
export const refusal = { path: 'email', message: 'This address receives nothing.' };
/** The only answer to that field that `picky` refuses. */
export const refused = 'old@example.ca';
/** The mark that `badge` gives. */
export const badge = { href: 'https://trousse.example/p/1?a="1"&b=2', src: 'https://trousse.example/p/1.svg' };

/**
 * @typedef {object} Exchange
 * @property {import('node:http').ServerResponse} response
 * @property {any} body what the sender sent
 * @property {boolean} first whether the id is the first that ever came
 * @property {string} until when a busy receiver may be asked again
 * @property {() => string} store keeps the pledge, once, and gives its reference
 */

/** What a receiver may do with a pledge. @type {Record<string, (exchange: Exchange) => void>} */
const behaviours = {
  // Stores
  accept: ({ response, store }) => answer(response, 201, json, { reference: store() }),
  badge: ({ response, store }) => answer(response, 201, json, { reference: store(), badge }),
  'drop-after': ({ response, store }) => void (store(), response.destroy()),
  'hang-after': ({ store }) => void store(),
  'cut-after': ({ response, store }) => {
    const body = JSON.stringify({ reference: store() });
    response.writeHead(201, { ...json, 'content-length': body.length });
    // Half of the answer is on its way before the connection goes.
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  /** A form service with a page of thanks. */
  thanks: ({ response, store }) => (store(), answer(response, 200, html, '<!doctype html><title>Merci</title><p>Merci')),
  /** A service that lets no page read its answer. */
  unreadable: ({ response, store }) => (store(), answer(response, 200, { connection: 'close', 'content-type': 'text/html' }, '<p>Merci')),

  // Stores some
  picky: (exchange) => behaviours[exchange.body[refusal.path] === refused ? 'refuse' : 'accept'](exchange),
  /** One whose first id is that of something else. */
  taken: (exchange) => (exchange.first ? answer(exchange.response, 409, json, { error: 'taken' }) : behaviours.accept(exchange)),

  // Does not
  refuse: ({ response }) => answer(response, 422, json, { errors: [refusal] }),
  /** A field that no form asks for. */
  'refuse-other': ({ response }) => answer(response, 422, json, { errors: [{ path: 'schoolYear' }] }),
  forbid: ({ response }) => answer(response, 403, json, { error: 'forbidden' }),
  busy: ({ response }) => answer(response, 429, { ...json, 'retry-after': '0' }, {}),
  'busy-for-long': ({ response }) => answer(response, 429, { ...json, 'retry-after': '3600' }, {}),
  'busy-until': ({ response, until }) => answer(response, 503, { ...json, 'retry-after': until }, {}),
  error: ({ response }) => answer(response, 500, html, '<h1>Internal Server Error</h1>'),
  html: ({ response }) => answer(response, 200, html, '<!doctype html><title>Portal</title><p>Sign in'),
  'other-json': ({ response }) => answer(response, 200, json, { ok: true }),
  hang: () => undefined,
  'drop-before': ({ response }) => void response.destroy(),
};

/** @typedef {{ id: string | undefined, format: 'json' | 'form', body: any, headers: import('node:http').IncomingHttpHeaders, behaviour: string }} Arrival */

/** Opens a receiver on a free port of the loopback interface; `until` is the moment that `busy-until` names. */
export async function openReceiver({ until = new Date() } = {}) {
  /** @type {Map<unknown, { id: string | undefined, reference: string, body: any }>} */
  const pledges = new Map();
  /** @type {Arrival[]} */
  const arrivals = [];
  /** @type {import('node:http').IncomingHttpHeaders[]} */
  const preflights = [];
  /** @type {Set<() => void>} */
  const watchers = new Set();

  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') {
      preflights.push(request.headers);
      return void response.writeHead(204, preflight).end();
    }
    if (request.method !== 'POST') return answer(response, 405, json, {});
    const read = await pledgeIn(request);
    if (!read) return;
    if (read.body === undefined) return answer(response, 400, json, { error: 'invalid-json' });
    const behaviour = behaviourOf(request.url, arrivals.filter(({ id }) => id === read.id).length);
    arrivals.push({ ...read, headers: request.headers, behaviour });
    behaviours[behaviour]({ response, body: read.body, first: read.id === arrivals[0].id, until: until.toUTCString(), store: () => store(read) });
    watchers.forEach((look) => look());
  });

  /** A pledge without an id is another one each time: a double would be seen. */
  function store({ id, body }) {
    const key = id ?? Symbol();
    if (!pledges.has(key)) pledges.set(key, { id, reference: `R-${pledges.size + 1}`, body });
    return pledges.get(key).reference;
  }

  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    /** Where a pledge meets these behaviours, one each time it comes. */
    address(...names) {
      const unknown = names.filter((name) => !Object.hasOwn(behaviours, name));
      if (unknown.length > 0) throw new Error(`No such behaviour: ${unknown.join(', ')}.`);
      return `${origin}/${names.join('/')}`;
    },
    /** Pledges stored, each once, in order: `{ id, reference, body }`. */
    stored: () => [...pledges.values()],
    /** Every request that carried a pledge, in order. */
    arrivals,
    /** Headers of every request by which a browser asked whether it may send. */
    preflights,
    /** Resolves once `count` requests that carry a pledge have come, and were dealt with; says so where they never do. */
    arrived(count) {
      return new Promise((resolve, reject) => {
        const never = setTimeout(() => reject(new Error(`${arrivals.length} of ${count} pledges arrived.`)), MINUTE / 2);
        const look = () => {
          if (arrivals.length < count) return;
          clearTimeout(never);
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      });
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

/** @param {string} url @param {number} time how many times this pledge has come before */
function behaviourOf(url, time) {
  const names = new URL(url, 'http://127.0.0.1').pathname.split('/').filter((name) => Object.hasOwn(behaviours, name));
  return names[Math.min(time, names.length - 1)] ?? 'accept';
}

/** The pledge that a request carries; undefined where the sender left before its end. */
async function pledgeIn(request) {
  let text = '';
  try {
    for await (const part of request.setEncoding('utf8')) text += part;
  } catch {
    return undefined;
  }
  const format = request.headers['content-type']?.startsWith('application/json') ? 'json' : 'form';
  const body = format === 'json' ? readJson(text) : Object.fromEntries(new URLSearchParams(text));
  return { id: request.headers['idempotency-key'] ?? body?.id, format, body };
}

/** What a text holds; undefined where it is not JSON. */
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answer(response, status, headers, body) {
  response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
}
