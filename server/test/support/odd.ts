import fc from 'fast-check';
import { adviceRequest, pledge, subscription } from './records.js';

/* What nobody should send, and somebody does. Ids stay those of records, so that what is taken can be found again. */

/** Text that breaks what reads it carelessly: NUL, half characters, controls, quotes, patterns, names that objects have. */
export const oddText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  fc.string({ unit: 'grapheme', maxLength: 220 }),
  fc.constantFrom(
    'a\u0000b', '\u0000', '\ud800', 'a\udc00b', '\ud83d', '\u202eabc', '\ufeff', '\uffff', '\u0001\u001b[31m', "'; drop table submissions; --", '%_\\', '=1+1', '-1', '@a', '\t\r\n', '<script>alert(1)</script>',
    ']]>&amp;"\'', '__proto__', 'constructor', 'toString', 'a'.repeat(200), 'a'.repeat(201), ' '.repeat(5000), '１２', '٣', '1e400', 'İ', 'ﬃ',
  ),
);

const deep = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inside) => [inside], 1);

const oddValue = fc.oneof(
  { weight: 4, arbitrary: oddText },
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, true, 0, -0, 1e308, -1e308, Number.MAX_SAFE_INTEGER + 2, 5e-324, 16.999_999_999_999_998, [], {}, deep(500)),
);

const records = fc.constantFrom(['/v1/pledges', pledge], ['/v1/subscriptions', subscription], ['/v1/advice-requests', adviceRequest]) as fc.Arbitrary<[path: string, make: () => object]>;

/** Every place of a record, as names and indexes. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  return value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([name, inside]) => [[...path, name], ...placesOf(inside, [...path, name])]) : [];
}

/** A copy that differs at one place; `change` is given what holds it, and its name. */
function changed(record: object, path: readonly string[], change: (holder: Record<string, unknown>, name: string) => void): object {
  const copy = structuredClone(record);
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((inside, name) => inside[name] as Record<string, unknown>, copy as Record<string, unknown>);
  change(holder, path.at(-1) as string);
  return copy;
}

/** Sets a name as JSON does, whatever it means to JavaScript. */
const put = (holder: object, name: string, value: unknown) => Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });

/** A record that is right, but for some of its places. */
const oddRecord = fc.tuple(records, fc.array(fc.tuple(fc.nat(), fc.constantFrom('set', 'set', 'set', 'add', 'drop'), oddText, oddValue), { minLength: 1, maxLength: 3 })).map(([[path, make], changes]) => {
  const record = changes.reduce<object>((before, [at, what, name, value]) => {
    const places = placesOf(before).filter(([first]) => first !== 'id');
    const place = places[at % places.length] ?? ['email'];
    return changed(before, place, (holder, own) => void (what === 'set' ? put(holder, own, value) : what === 'add' ? put(holder, name, value) : delete holder[own]));
  }, make());
  return { path, body: Buffer.from(JSON.stringify(record)) };
});

/** The same, with some of its text as people write it in any language: most are taken. */
const livelyRecord = fc.tuple(records, fc.dictionary(fc.constantFrom('organisation', 'contact', 'municipality', 'sector', 'mrc', 'role', 'operator', 'message'), oddText)).map(([[path, make], texts]) => {
  const record = make();
  return { path, body: Buffer.from(JSON.stringify({ ...record, ...Object.fromEntries(Object.entries(texts).filter(([name]) => Object.hasOwn(record, name))) })) };
});

/** Its bytes, some of them others. */
const brokenRecord = fc.tuple(records, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([[path, make], at, bytes]) => {
  const body = Buffer.from(JSON.stringify(make()));
  Buffer.from(bytes).copy(body, at % body.length);
  return { path, body };
});

const anyBody = fc.tuple(
  records,
  fc.oneof(
    fc.json().map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom('', '{', 'null', '[]', '"a"', '1e999', '{"id":1,"id":2}', '{"__proto__":{"id":"a"}}', '[{}]', 'NaN', '\ufeff{}', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, `{"weekHours":${'9'.repeat(10_000)}}`).map((text) => Buffer.from(text)),
  ),
).map(([[path], body]) => ({ path, body }));

/** Something sent to an intake. */
export const oddSending = fc.oneof({ weight: 3, arbitrary: oddRecord }, { weight: 3, arbitrary: livelyRecord }, brokenRecord, anyBody);

/** What a header may hold: bytes that Node's own client lets through. */
const headerText = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 60 })).map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, ''));

const headerValue = (...usual: string[]) => fc.oneof(fc.constantFrom(...usual), headerText);

export const oddHeaders = fc.record(
  {
    'content-type': headerValue('application/json', 'application/json; charset=latin1', 'text/plain', 'multipart/form-data; boundary=', 'application/x-www-form-urlencoded'),
    'accept-language': headerValue('fr-CA,fr;q=0.9', 'en', '*', 'en;q=', 'fr;q=abc,en;q=2', ',;,', '__proto__'),
    'accept': headerValue('text/html', 'application/json', '*/*'),
    'idempotency-key': headerValue('0123456789abcdef'),
    'origin': headerValue('null', 'http://localhost:1', 'https://ailleurs.exemple', 'https://receveur.exemple'),
    'x-forwarded-for': headerValue('1.2.3.4', '::1', ',,,', 'a, b, c'),
    'cookie': headerValue('session=', 'session=a; session=b', '=;=', '__Host-session=%00'),
    'if-none-match': headerValue('*', 'W/"a"', '"', ','),
    'range': headerValue('bytes=0-', 'bytes=9-1'),
    'host': headerValue('localhost', 'a b', '', '[', 'exemple.test:99999', '..', 'a/b', 'a@b'),
  },
  { requiredKeys: [] },
);

const pathText = fc.oneof(oddText.map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))), fc.constantFrom('%', '%00', '%ff', '%c0%ae', '%2f', '..', '%2e%2e', '', '*', 'K7Q4M-2XDPA', 'k7q4m2xdpa', 'constructor', '-1', '1e9', '2026-2027'));
const queryNames = ['lang', 'mrc', 'sector', 'schoolYear', 'q', 'page', 'perPage', 'scheme', 'kind', 'status', 'format', 'text', '__proto__'];

/** The end of an address: some names that are known, with values that are not. */
export const oddQuery = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...queryNames), pathText), pathText), { maxLength: 3 }).map((pairs) => (pairs.length > 0 ? `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}` : ''));

/** A route with something in the place of each of its names. */
export const oddRoute = (routes: readonly string[]) => fc.tuple(fc.constantFrom(...routes), fc.array(pathText, { minLength: 3, maxLength: 3 }), oddQuery).map(([route, parts, query]) => `${route.replace(/:\w+(\{[^}]*\})?|\*/g, () => parts.shift() ?? 'x')}${query}`);

export const oddPath = fc.tuple(fc.array(pathText, { maxLength: 4 }), oddQuery).map(([parts, query]) => `/${parts.join('/')}${query}`);
