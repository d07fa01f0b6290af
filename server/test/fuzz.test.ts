import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import fc from 'fast-check';
import { makeApp } from '../src/app.js';
import { canonicalJson } from '../src/secrets.js';
import { byId } from '../src/storage/submissions.js';
import { onBothDatabases } from './support/databases.js';
import { oddHeaders, oddPath, oddQuery, oddRoute, oddSending } from './support/odd.js';
import { sendBytes, sendRaw, type Answer } from './support/raw.js';
import { openReceiver, type Visit } from './support/receiver.js';

/* Whatever comes, the receiver answers: never a fault of ours, never without its headers, and what it acknowledges it has. */

const runs = Number(process.env.FUZZ_RUNS ?? 150);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_129);

const said: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'x-frame-options': /^DENY$/,
};
const files = /^\/(demo\/.*|fiches\/.*|[\w@.-]+\.(js|map|json|html|css|svg|png))?$/;
const types = /^(application\/([\w.-]+\+)?json|application\/atom\+xml|image\/svg\+xml|text\/(html|csv|css|javascript|plain))(;|$)/;

onBothDatabases('Whatever is sent', (kind) => {
  let visit: Visit;
  let routes: readonly { method: string; path: string }[];
  const seen = new Set<number>();

  before(async () => {
    visit = await openReceiver(kind, { proxies: 1 });
    const { config, database } = visit;
    routes = makeApp({ config, database, log: () => undefined, now: () => new Date(), posted: () => undefined }).routes.filter(({ method }) => method !== 'ALL');
  });
  after(() => visit.close());

  /** Holds an answer to what every answer must be. */
  function judge({ status, headers, body }: Answer, { path = '', host }: { path?: string; host?: string | undefined } = {}): void {
    seen.add(status);
    // A request that names a host that is none is refused before the receiver has it.
    if (status === 400 && body === '' && host !== undefined && host !== 'localhost') return;
    // So is an address that is longer than Node takes.
    if (status === 431 && body === '') return;
    assert.ok(status >= 200 && status < 500, `${status}: ${body}`);
    // Files of the kit, which run on any page, have headers of their own.
    if (status < 400 && files.test(new URL(`http://localhost${path}`).pathname)) return;
    for (const [name, value] of Object.entries(said)) assert.match(String(headers[name]), value, `${name} of ${status}`);
    if (body === '') return;
    assert.match(String(headers['content-type']), types);
    assert.doesNotMatch(body, /\n\s+at |node_modules|SQLITE_|\.[jt]s:\d+/);
    if (/json/.test(String(headers['content-type']))) JSON.parse(body);
  }

  const holds = async <T>(arbitrary: fc.Arbitrary<T>, act: (given: T) => Promise<void>) => {
    await fc.assert(fc.asyncProperty(arbitrary, act), { seed, numRuns: runs, includeErrorInReport: true });
    assert.deepEqual(visit.lines.filter((line) => /"event":"(fault|storage)"/.test(line)), []);
    assert.equal((await visit.get('/readyz')).status, 200);
  };

  it('to an intake, it is answered; what is acknowledged is there, as it was sent', async () => {
    await holds(oddSending, async ({ path, body }) => {
      const answer = await sendRaw(visit.origin, { path, headers: { 'content-type': 'application/json' }, body });
      judge(answer);
      if (answer.status !== 201) return assert.ok([400, 409, 422].includes(answer.status), String(answer.status));
      const record = JSON.parse(body.toString('utf8')) as { id: string };
      assert.equal(canonicalJson(JSON.parse((await byId(visit.database.db, record.id))?.record ?? 'null')), canonicalJson(record));
    });
    // Both ends were met: else this would hold nothing.
    assert.deepEqual([201, 400, 422].filter((status) => !seen.has(status)), []);
  });

  it('with any headers, it is answered', async () => {
    await holds(fc.tuple(oddSending, oddHeaders, oddQuery), async ([{ path, body }, headers, query]) => judge(await sendRaw(visit.origin, { path: `${path}${query}`, headers, body }), { host: headers.host }));
  });

  it('to any route, it is answered', async () => {
    const paths = [...new Set(routes.map(({ path }) => path))];
    const methods = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH');
    await holds(fc.tuple(fc.oneof({ weight: 3, arbitrary: oddRoute(paths) }, oddPath), methods, oddHeaders), async ([path, method, headers]) => judge(await sendRaw(visit.origin, { path, method, headers }), { path, host: headers.host }));
  });

  it('as bytes that are no request, it is answered or dropped, and the next one is served', async () => {
    const line = fc.constantFrom('GET / HTTP/1.1', 'POST /v1/pledges HTTP/1.1', 'GET /\u0000 HTTP/1.1', 'GET http://exemple.test/healthz HTTP/1.1', 'GET * HTTP/1.1', 'GET //exemple.test/ HTTP/1.1', 'OPTIONS * HTTP/1.1', 'GET /é HTTP/1.1', 'PRI * HTTP/2.0');
    const header = fc.constantFrom('Host: localhost', 'Host:', 'Content-Length: 9', 'Content-Length: -1', 'Content-Length: 9999999999999', 'Transfer-Encoding: chunked', 'Expect: 100-continue', 'Connection: upgrade', 'Upgrade: h2c', 'A\u0000: b', 'Content-Type: application/json');
    const request = fc.tuple(line, fc.array(header, { maxLength: 4 }), fc.string({ maxLength: 20 })).map(([first, headers, body]) => Buffer.from([first, ...headers, '', body].join('\r\n'), 'latin1'));
    await holds(fc.oneof({ weight: 4, arbitrary: request }, fc.uint8Array({ maxLength: 80 })), async (bytes) => assert.doesNotMatch(await sendBytes(visit.origin, bytes), /^HTTP\/1\.1 5(?!05)|\n\s+at /));
  });
});
