import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { readArguments } from '../../scripts/contract/arguments.mjs';
import { contract } from '../../scripts/contract/contract.mjs';
import { report } from '../../scripts/contract/findings.mjs';
import { trial } from '../../scripts/contract/trials.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { openReceiver } from '../embed/support/receiver.mjs';

/* npx trousse-contract, before receivers that keep nothing of the contract: each fault is named, and how to mend it. */

const origin = 'https://site.exemple';

/** The command, as a person runs it: what it printed, and how it ended. @returns {Promise<{ status: number | null, said: string, told: string }>} */
function run(...given) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inRoot('scripts/trousse-contract.mjs'), ...given]);
    let [said, told] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (told += text));
    child.on('close', (status) => resolve({ status, said, told }));
  });
}

/** What falls short, by its id: what came, and how to mend it. */
const short = (findings) => Object.fromEntries(findings.all.filter(({ state }) => state === 'short').map(({ id, came, mend }) => [id, `${came} / ${mend}`]));

describe('npx trousse-contract, before a receiver that misbehaves', () => {
  let receiver;
  before(async () => (receiver = await openReceiver()));
  after(() => receiver.close());

  const judged = async (behaviour, options = {}) => short(await contract({ address: receiver.address(behaviour), kind: 'pledge', origin, language: 'fr', ...options }));

  /** What is said of a record that nothing is wrong with. */
  const answers = {
    'drop-before': /no answer: the connection was refused or dropped \/ Answer whole/,
    'drop-after': /no answer: the connection was refused or dropped \/ Answer whole/,
    'cut-after': /cut short \/ Answer whole/,
    thanks: /200 <!doctype html><title>Merci.*\/ Answer JSON.*form-service\.md/,
    unreadable: /200 <p>Merci.*\/ Answer JSON/,
    html: /200 .*Sign in.*\/ Answer JSON/,
    'other-json': /200 {"ok":true} \/ Give a reference/,
    taken: /409 .*\/ Keep 409 for an id that is stored/,
    refuse: /422 .*\/ Take what the form sends/,
    'refuse-other': /422 .*schoolYear.*\/ Take what the form sends/,
    forbid: /403 .*\/ Take records by POST at this address from anyone/,
    busy: /429 .*less busy/,
    'busy-for-long': /429 .*less busy/,
    'busy-until': /503 .*\/ See the log/,
    error: /500 .*\/ See the log/,
  };
  for (const [behaviour, words] of Object.entries(answers)) it(`names it: ${behaviour}`, async () => {
    // An id of its own: what is taken is told by the first that came.
    const own = behaviour === 'taken' ? await openReceiver() : receiver;
    const { accepted } = short(await contract({ address: own.address(behaviour), kind: 'pledge', origin, language: 'fr' }));
    assert.match(accepted ?? 'nothing', words);
    if (own !== receiver) await own.close();
  });

  // It never answers: however long this waits, it is the same.
  for (const behaviour of ['hang', 'hang-after']) it(`names it: ${behaviour}`, async () => {
    const said = await judged(behaviour, { patience: 2000 });
    assert.match(said.accepted, /no answer in 2 s \/ Answer within 20 s/);
    assert.match(said.time, /no answer in 2 s \/ Store first/);
  });

  it('names a page that may not read the answer', async () => assert.match((await judged('unreadable')).readable, /200 <p>Merci.*without Access-Control-Allow-Origin for https:\/\/site\.exemple/));

  it('names a fault, whatever it answers', async () => assert.match((await judged('error')).fault, /500 /));

  it('names all that one that takes anything does not look at', async () => {
    const said = await judged('accept');
    assert.deepEqual(Object.keys(said), ['taken', 'field email', 'message', 'language', 'field contact', 'field weekHours', 'consent', 'type', 'size']);
    assert.match(said.taken, /201 .*\/ Compare what came/);
    assert.match(said['field email'], /201 .*\/ Judge each record/);
    assert.match(said.type, /415/);
    assert.match(said.size, /413/);
  });

  it('names one that refuses with no field that was asked', async () => {
    const { 'field contact': said } = await judged('picky').then(async (all) => ({ ...all, ...(await judged('refuse')) }));
    assert.match(said, /Say where it is: { "path": "contact" }/);
  });

  it('takes a badge whose addresses are https', async () => assert.equal((await judged('badge')).badge, undefined));

  it('says nothing of a site that it was not given', async () => {
    const { all } = await contract({ address: receiver.address('accept'), kind: 'pledge', language: 'fr' });
    assert.deepEqual(all.filter(({ state }) => state === 'unchecked').map(({ id }) => id), ['preflight', 'badge', 'readable', 'retry-after']);
  });

  it('prints each fault with what was expected, what came and how to mend it; exits 1', async () => {
    const { status, said } = await run(receiver.address('error'), '--origin', origin);
    assert.equal(status, 1);
    assert.match(said, /^This stores 2 trials at http.*« Essai du contrat », essai@example\.invalid/);
    assert.match(said, /✗ accepted\s+required\s+expected 2xx, and a reference\n {4}came {3}500 .*\n {4}mend {3}See the log/);
    assert.match(said, /\d+ kept; \d+ required and \d+ advised fall short; \d+ not checked\.\n$/);
  });
});

describe('npx trousse-contract, before a receiver with one fault', () => {
  /** A receiver that answers as `answer` says. */
  async function before(answer, judge, options = {}) {
    const server = createServer((request, response) => {
      const parts = [];
      request.on('data', (part) => parts.push(part)).on('end', () => {
        const [status, headers, body] = answer(request, Buffer.concat(parts).toString());
        response.writeHead(status, headers).end(body === undefined ? undefined : JSON.stringify(body));
      });
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    try {
      judge(short(await contract({ address: `http://127.0.0.1:${server.address().port}/`, kind: 'subscription', origin, language: 'fr', ...options })));
    } finally {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  }
  const cors = { 'access-control-allow-origin': origin, 'access-control-allow-headers': 'content-type', 'access-control-expose-headers': 'X-Other' };
  let count = 0;
  const one = (request) => (request.method === 'OPTIONS' ? [204, cors] : [201, { ...cors, 'set-cookie': 'session=1' }, { reference: `R-${++count}`, badge: { href: 'javascript:alert(1)', src: '/badge.svg' } }]);

  it('names another reference each time, a cookie, a badge without https, a header that is not allowed, one that is not exposed', () =>
    before(one, (said) => {
      assert.match(said.again, /R-\d+.*\/ Keep the id/);
      assert.match(said.once, /R-\d+, R-\d+, R-\d+ \/ Let the storage decide/);
      assert.match(said.cookie, /^Set-Cookie: session \//);
      assert.match(said.badge, /javascript.*\/ Give two whole https addresses/);
      assert.match(said.preflight, /without idempotency-key/);
      assert.match(said['retry-after'], /^201 without it/);
    }));

  it('names a redirection, of what is sent and of what is asked before', () =>
    before(() => [308, { location: 'https://autre.exemple/' }], (said) => {
      assert.match(said.preflight, /^308, a redirection to https:\/\/autre\.exemple\/ \/ Answer OPTIONS/);
      assert.match(said.accepted, /a redirection to .*\/ Give the form the last address/);
      assert.match(said.redirection, /^308/);
    }));

  it('names another site’s origin', () =>
    before((request) => [request.method === 'OPTIONS' ? 204 : 201, { ...cors, 'access-control-allow-origin': 'https://autre.exemple' }, request.method === 'OPTIONS' ? undefined : { reference: 'R' }], (said) => {
      assert.match(said.preflight, /^Access-Control-Allow-Origin: https:\/\/autre\.exemple \/ Put https:\/\/site\.exemple on the list/);
      assert.match(said.readable, /^201/);
    }));

  it('names messages in one language, and JSON that is not read as such', () =>
    before((request, body) => (request.method === 'OPTIONS' ? [204, cors] : body.includes('"email":"essai"') ? [422, cors, { errors: [{ path: 'email', message: 'No.' }] }] : [200, cors, { reference: 'R' }]), (said) => {
      assert.equal(said.message, undefined);
      assert.match(said.language, /^"No\." in both/);
      assert.match(said.json, /^200 .*\/ Answer 400/);
    }));
});

describe('npx trousse-contract, asked', () => {
  it('sends what the form sends, of each kind and in each language', () => {
    for (const kind of ['pledge', 'subscription', 'advice-request']) for (const language of ['fr', 'en']) {
      const { email, consents, language: own } = trial(kind, language);
      assert.deepEqual([email, own, consents.filter(({ given }) => given).length], ['essai@example.invalid', language, 1]);
    }
  });

  const misuses = {
    'nothing': [], 'two addresses': ['https://a.exemple', 'https://b.exemple'], 'no address': ['engagements'], 'a file': ['file:///etc'], 'another kind': ['https://a.exemple', '--kind', 'badge'],
    'another language': ['https://a.exemple', '--language=es'], 'a page for an origin': ['https://a.exemple', '--origin', 'https://site.exemple/page'], 'an unknown option': ['https://a.exemple', '--force'], 'an option without its value': ['https://a.exemple', '--origin'],
  };
  for (const [name, given] of Object.entries(misuses)) it(`says how it is used: ${name}`, () => assert.match(readArguments(given).misuse ?? '', /\.$/));

  it('reads every option, in any order', () =>
    assert.deepEqual(readArguments(['--json', '--kind=subscription', 'https://a.exemple/x', '--origin', origin, '--language', 'en', '--yes']), { address: 'https://a.exemple/x', kind: 'subscription', origin, language: 'en', json: true, yes: true }));

  it('exits 2 on a misuse, and sends nothing elsewhere before it is told to', async () => {
    const misuse = await run();
    assert.deepEqual([misuse.status, misuse.said], [2, '']);
    assert.match(misuse.told, /Name the address.*\n\nnpx trousse-contract ADDRESS/);
    const { status, told } = await run('https://receveur.invalid/v1/pledges');
    assert.equal(status, 2);
    assert.match(told, /stores 2 trials.*Say --yes/);
  });

  it('sends nothing to an address that the form would not send to', async () => {
    const { status, said } = await run('http://receveur.invalid/v1/pledges', '--json');
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(said).findings.map(({ id, state }) => [id, state]), [['https', 'short']]);
  });

  it('says in its report what was not looked at', () => assert.match(report([{ id: 'a', level: 'advised', state: 'unchecked', expected: 'b', came: 'c' }]), /^– a {2}advised {3}b\n {4}not checked: c\n\n0 kept; 0 required and 0 advised fall short; 1 not checked\.$/));
});
