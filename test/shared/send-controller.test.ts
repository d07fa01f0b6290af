import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { SendController, type SendState } from '../../src/shared/send-controller.js';
import { heard } from '../support/console.js';
import { cleanUp, place } from '../support/mount.js';
import { network, parcel, Stage } from './support/sending.js';

const OURS = JSON.stringify({ reference: 'QC-7', stored: true });
const ERRORS = JSON.stringify({ errors: [{ path: 'email', message: 'Non' }, { path: 'contact' }, { path: 3 }, { path: 'role', message: {} }, null, 'email'] });
const HTML = '<!doctype html><p>Merci';

const stages: Stage[] = [];
function stage(...options: ConstructorParameters<typeof Stage>): Stage {
  const made = new Stage(...options);
  stages.push(made);
  return made;
}

const sent = (reference: string): SendState => ({ at: 'sent', reference });
const failed: SendState = { at: 'failed' };
const sending: SendState = { at: 'sending' };
const refused: SendState = { at: 'refused', fields: [{ path: 'email', message: 'Non' }, { path: 'contact' }] };
const busy = (seconds: number): SendState => ({ at: 'waiting', reason: 'busy', seconds });
const taken: SendState = { at: 'failed', taken: true };
const offline: SendState = { at: 'waiting', reason: 'offline', seconds: 0 };

describe('SendController', () => {
  beforeEach(() => network.on());
  afterEach(() => {
    for (const one of stages.splice(0)) one.leave();
    network.restore();
    cleanUp();
  });

  describe('what is sent', () => {
    it('is the record, with the id that makes it one, and nothing of the person’s session', async () => {
      const { calls, last: { address, request, headers } } = await begun();
      expect(calls.length).to.equal(1);
      expect(address).to.equal(parcel.endpoint);
      expect(request).to.include({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', body: '{"organisation":"Chez Zoé","commitments":["hours","exams"]}' });
      expect(Object.fromEntries(headers)).to.deep.equal({ accept: 'application/json', 'accept-language': 'fr-CA', 'content-type': 'application/json', 'idempotency-key': 'abc' });
    });

    it('is a form’s fields and the id for a form service, with no header that must be asked for', async () => {
      const { last: { request, headers } } = await begun({ format: 'form' });
      expect(request).to.include({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' });
      expect(request.body).to.be.instanceOf(URLSearchParams);
      expect(Object.fromEntries(request.body as URLSearchParams)).to.deep.equal({ ...parcel.fields, id: 'abc' });
      expect([...headers.keys()]).to.deep.equal(['accept', 'accept-language']);
    });

    it('goes nowhere that is not safe', async () => {
      const one = stage();
      await one.sent({ endpoint: 'http://receiver.test/' });
      await one.after(() => one.controller.retry());
      expect(one.state).to.deep.equal(failed);
      expect(one.calls).to.deep.equal([]);
    });
  });

  describe('answers', () => {
    const answers: [format: 'json' | 'form', status: number, body: string, state: SendState][] = [
      ['json', 200, OURS, sent('QC-7')],
      ['json', 201, OURS, sent('QC-7')],
      ['json', 202, OURS, sent('QC-7')],
      ['json', 200, HTML, failed],
      ['json', 200, '', failed],
      ['json', 204, '', failed],
      ...['{}', 'null', '[]', '"QC-7"', '{"reference":""}', '{"reference":7}', '{"reference":null}', '{"ok":true}'].map((body): [format: 'json', number, string, SendState] => ['json', 200, body, failed]),
      ['json', 400, ERRORS, refused],
      ['json', 422, ERRORS, refused],
      ...['', HTML, '{}', '{"errors":[]}', '{"errors":{}}', '{"errors":[{}]}', 'null'].flatMap((body): [format: 'json', number, string, SendState][] => [['json', 400, body, failed], ['json', 422, body, failed]]),
      ...[401, 402, 403, 404, 405, 406, 410, 411, 413, 414, 415, 418, 428, 431, 451].map((status): [format: 'json', number, string, SendState] => ['json', status, ERRORS, failed]),
      ...[408, 425, 429, 500, 501, 502, 503, 504, 507, 520, 599].flatMap((status): ['json' | 'form', number, string, SendState][] => [['json', status, OURS, busy(1)], ['form', status, HTML, busy(1)]]),
      ['form', 200, HTML, sent('abc')],
      ['form', 200, OURS, sent('abc')],
      ['form', 204, '', sent('abc')],
      ['form', 422, ERRORS, refused],
      ['form', 404, HTML, failed],
      ...['', HTML, ERRORS, OURS].flatMap((body): [format: 'json' | 'form', number, string, SendState][] => [['json', 409, body, taken], ['form', 409, body, taken]]),
    ];
    for (const [format, status, body, state] of answers) {
      it(`${format}, ${status} ${body.slice(0, 30)}: ${state.at}`, async () => {
        const one = await begun({ format });
        expect(await one.after(() => one.last.answer(status, body))).to.deep.equal(state);
        expect(one.settled).to.deep.equal(state.at === 'waiting' ? [] : [state]);
        expect(one.clock.timers.size).to.equal(state.at === 'waiting' ? 1 : 0);
      });
    }

    const badge = { href: 'https://receiver.test/e/1', src: 'http://receiver.test/b.svg' };
    const badges: [name: string, given: unknown, kept: boolean][] = [
      ['an address and a picture', badge, true],
      ['addresses in capitals', { href: 'HTTPS://RECEIVER.TEST/', src: 'HTTP://RECEIVER.TEST/b.svg' }, true],
      ['nothing', undefined, false],
      ['null', null, false],
      ['a text', 'https://receiver.test/', false],
      ['no picture', { href: badge.href }, false],
      ['no address', { src: badge.src }, false],
      ['an address that runs a script', { ...badge, href: 'javascript:alert(1)//https:' }, false],
      ['a picture in data', { ...badge, src: 'data:image/svg+xml,<svg/>' }, false],
      ['an address relative to who knows what', { ...badge, href: '/e/1' }, false],
      ['a space before the address', { ...badge, href: ' javascript:alert(1)' }, false],
      ['a list', { ...badge, href: [badge.href] }, false],
      ['a number', { ...badge, src: 7 }, false],
    ];
    for (const [name, given, kept] of badges) {
      it(`${kept ? 'gives the badge' : 'is as good without a badge'}: ${name}`, async () => {
        const one = await begun();
        expect(await one.after(() => one.last.answer(201, JSON.stringify({ reference: 'QC-7', badge: given })))).to.deep.equal(kept ? { at: 'sent', reference: 'QC-7', badge: given } : sent('QC-7'));
      });
    }

    it('tries again where one that matters was cut short', async () => {
      const one = await begun();
      expect(await one.after(() => one.last.cut(201, '{"reference":'))).to.deep.equal(busy(1));
    });

    it('takes that of a form service even cut short', async () => {
      const one = await begun({ format: 'form' });
      expect(await one.after(() => one.last.cut(200, '<p>Mer'))).to.deep.equal(sent('abc'));
    });
  });

  describe('trying again', () => {
    it('waits twice as long each time, six times, under the same id; then says so, and starts again when asked', async () => {
      const one = await begun();
      for (const seconds of [1, 2, 4, 8, 16]) {
        expect(await one.after(() => one.last.drop())).to.deep.equal(busy(seconds));
        one.clock.pass(seconds * 1000 - 1);
        expect(one.state).to.deep.equal(busy(seconds));
        expect(await one.after(() => one.clock.pass(1))).to.deep.equal(sending);
      }
      expect(one.settled).to.deep.equal([]);
      expect(await one.after(() => one.last.drop())).to.deep.equal(failed);
      expect(one.clock.timers.size).to.equal(0);
      await one.after(() => one.controller.retry());
      expect(await one.after(() => one.last.answer(500))).to.deep.equal(busy(1));
      await one.waited();
      expect(await one.after(() => one.last.answer(201, OURS))).to.deep.equal(sent('QC-7'));
      expect(one.calls.map(({ headers }) => headers.get('idempotency-key'))).to.deep.equal(Array(8).fill('abc'));
      expect(new Set(one.calls.map(({ request }) => request.body)).size).to.equal(1);
      expect(one.settled).to.deep.equal([failed, sent('QC-7')]);
    });

    for (const [random, milliseconds] of [[0, 500], [0.999, 1499]] as const) {
      it(`keeps browsers apart: ${milliseconds} ms at first where chance is ${random}`, async () => {
        const one = stage({ random: () => random });
        await one.sent();
        await one.after(() => one.last.drop());
        one.clock.pass(milliseconds - 1);
        expect(one.state).to.deep.equal(busy(Math.ceil(milliseconds / 1000)));
        expect(await one.after(() => one.clock.pass(1))).to.deep.equal(sending);
      });
    }

    const pauses: [retryAfter: string, seconds: number][] = [
      ['0', 0],
      ['7', 7],
      ['600', 600],
      ['3600', 600],
      ['Tue, 01 Sep 2026 12:01:30 GMT', 90],
      ['Tuesday, 01-Sep-26 12:01:30 GMT', 90],
      ['Tue, 01 Sep 2026 11:00:00 GMT', 0],
      ['Wed, 02 Sep 2026 12:00:00 GMT', 600],
      ['soon', 1],
      ['', 1],
    ];
    for (const [retryAfter, seconds] of pauses) {
      for (const status of [429, 503]) {
        it(`${status} with Retry-After: ${retryAfter} waits ${seconds} s`, async () => {
          const one = await begun();
          expect(await one.after(() => one.last.answer(status, '', { 'retry-after': retryAfter }))).to.deep.equal(busy(seconds));
          expect(await one.after(() => one.clock.pass(seconds * 1000))).to.deep.equal(sending);
        });
      }
    }

    it('is at once when the person asks, and then not twice', async () => {
      const one = await begun();
      await one.after(() => one.last.answer(429, '', { 'retry-after': '10' }));
      expect(await one.after(() => one.controller.retry())).to.deep.equal(sending);
      one.controller.retry();
      one.clock.pass(10_000);
      expect(one.calls.length).to.equal(2);
    });

    it('stops what does not answer in 20 s', async () => {
      const one = await begun();
      one.clock.pass(19_999);
      expect(one.last.request.signal?.aborted).to.equal(false);
      expect(await one.after(() => one.clock.pass(1))).to.deep.equal(busy(1));
      expect(one.last.request.signal?.aborted).to.equal(true);
    });
  });

  describe('offline', () => {
    it('waits from the start, and goes on by itself', async () => {
      network.off();
      const one = await begun();
      expect(one.state).to.deep.equal(offline);
      expect([one.calls.length, one.clock.timers.size]).to.deep.equal([0, 0]);
      expect(await one.after(() => network.on())).to.deep.equal(sending);
      expect(await one.after(() => one.last.answer(201, OURS))).to.deep.equal(sent('QC-7'));
    });

    it('midway, waits without counting it as a failure', async () => {
      const one = await begun();
      await one.after(() => one.last.drop());
      await one.waited();
      for (const time of [1, 2, 3, 4, 5, 6, 7]) {
        network.off();
        expect(await one.after(() => one.last.drop()), `time ${time}`).to.deep.equal(offline);
        await one.after(() => network.on());
      }
      expect(await one.after(() => one.last.drop())).to.deep.equal(busy(1));
    });

    it('while it waits for a server, goes on once back, and not before the server said', async () => {
      const one = await begun();
      await one.after(() => one.last.answer(503, '', { 'retry-after': '60' }));
      network.off();
      network.on();
      expect(one.state).to.deep.equal(busy(60));
      network.off();
      expect(await one.after(() => one.clock.pass(60_000))).to.deep.equal(offline);
      expect(await one.after(() => network.on())).to.deep.equal(sending);
    });

    it('tries all the same when the person asks: a browser may be wrong', async () => {
      network.off();
      const one = await begun();
      expect(await one.after(() => one.controller.retry())).to.deep.equal(sending);
      expect(await one.after(() => one.last.answer(500))).to.deep.equal(busy(1));
      await one.after(() => one.controller.retry());
      expect(await one.after(() => one.last.answer(201, OURS))).to.deep.equal(sent('QC-7'));
    });

    it('does not send what is not to be sent any more', async () => {
      const one = await begun();
      await one.after(() => one.last.answer(201, OURS));
      network.off();
      network.on();
      const idle = stage();
      network.on();
      idle.controller.retry();
      expect([one.calls.length, idle.calls.length]).to.deep.equal([1, 0]);
    });
  });

  describe('once and only once', () => {
    it('a double click makes one request, a click after the answer none', async () => {
      const one = await begun();
      one.controller.send({ ...parcel });
      expect(one.calls.length).to.equal(1);
      await one.after(() => one.last.answer(201, OURS));
      one.controller.send({ ...parcel });
      one.controller.retry();
      expect(one.calls.length).to.equal(1);
      expect(one.state).to.deep.equal(sent('QC-7'));
    });

    it('what was stored before the connection dropped is sent under the same id', async () => {
      const stored = new Map<string | null, unknown>();
      const store = (one: Stage) => stored.set(one.last.headers.get('idempotency-key'), one.last.request.body);
      const one = await begun();
      store(one);
      await one.after(() => one.last.drop());
      await one.waited();
      store(one);
      await one.after(() => one.last.answer(200, OURS));
      expect([stored.size, one.calls.length]).to.deep.equal([1, 2]);
    });

    it('what was refused is sent again when the person asks, and what was corrected too', async () => {
      const one = await begun();
      await one.after(() => one.last.answer(422, ERRORS));
      expect(await one.after(() => one.controller.retry())).to.deep.equal(sending);
      await one.after(() => one.last.answer(422, ERRORS));
      await one.sent({ record: 'corrected' });
      expect(one.last.request.body).to.equal('"corrected"');
    });

    it('what bears the id of something else is sent under another', async () => {
      const one = await begun();
      expect(await one.after(() => one.last.answer(409))).to.deep.equal(taken);
      expect(one.clock.timers.size).to.equal(0);
      await one.sent({ id: 'def' });
      expect(one.last.headers.get('idempotency-key')).to.equal('def');
    });

    it('another one takes its place, and starts anew', async () => {
      const one = await begun();
      await one.after(() => one.last.drop());
      await one.waited();
      const [, first] = one.calls;
      await one.sent({ id: 'def' });
      expect(first?.request.signal?.aborted).to.equal(true);
      expect(await one.after(() => one.last.drop())).to.deep.equal(busy(1));
      await one.waited();
      expect(await one.after(() => one.last.answer(201, OURS))).to.deep.equal(sent('QC-7'));
      expect(one.settled.length).to.equal(1);
      expect(one.clock.timers.size).to.equal(0);
    });

    it('is forgotten when the person gives up, on its way or not', async () => {
      const one = await begun();
      expect(await one.after(() => one.controller.cancel())).to.deep.equal({ at: 'idle' });
      expect(one.last.request.signal?.aborted).to.equal(true);
      await one.last.answered.catch(() => undefined);
      await one.sent();
      await one.after(() => one.last.drop());
      await one.after(() => one.controller.cancel());
      one.controller.retry();
      expect([one.state.at, one.calls.length, one.clock.timers.size]).to.deep.equal(['idle', 2, 0]);
    });
  });

  describe('a host that comes and goes', () => {
    it('leaves no timer and hears nothing, then waits as long as it had to', async () => {
      const one = await begun();
      await one.after(() => one.last.answer(429, '', { 'retry-after': '30' }));
      one.leave();
      expect(one.clock.timers.size).to.equal(0);
      one.clock.pass(10_000);
      one.comeBack();
      one.clock.pass(19_999);
      expect(one.state).to.deep.equal(busy(30));
      expect(await one.after(() => one.clock.pass(1))).to.deep.equal(sending);
    });

    it('goes on with what it missed', async () => {
      network.off();
      const one = await begun();
      one.leave();
      network.on();
      expect([one.state, one.calls.length]).to.deep.equal([offline, 0]);
      one.comeBack();
      expect(await one.after(() => one.clock.pass(0))).to.deep.equal(sending);
    });

    it('hears the answer to what had left', async () => {
      const one = await begun();
      one.leave();
      expect(one.last.request.signal?.aborted).to.equal(false);
      expect(await one.after(() => one.last.answer(201, OURS))).to.deep.equal(sent('QC-7'));
      one.comeBack();
      expect([one.calls.length, one.clock.timers.size]).to.deep.equal([1, 0]);
    });

    it('tries again only once it is back', async () => {
      const one = await begun();
      one.leave();
      expect(await one.after(() => one.last.drop())).to.deep.equal(busy(1));
      expect(one.clock.timers.size).to.equal(0);
      one.comeBack();
      await one.waited();
      expect(one.calls.length).to.equal(2);
    });
  });

  it('works with the browser’s own, on an element, and says nothing in the console', async () => {
    const given: unknown[] = [];
    const { fetch } = globalThis;
    const answer = new Promise<SendState>((resolve) => {
      class Host extends LitElement {
        readonly controller = new SendController(this, { settled: resolve });
      }
      customElements.define('try-send', Host);
    });
    globalThis.fetch = function (this: unknown, ...request: unknown[]) {
      given.push(this, ...request);
      return Promise.resolve(new Response(OURS));
    };
    try {
      const messages = await heard(async () => {
        const element = document.createElement('try-send') as LitElement & { controller: SendController };
        place().append(element);
        element.controller.send(parcel);
        expect(await answer).to.deep.equal(sent('QC-7'));
      });
      expect(messages).to.deep.equal([]);
    } finally {
      globalThis.fetch = fetch;
    }
    expect(given.length).to.equal(3);
    expect(given[0]).to.be.oneOf([undefined, globalThis]);
  });
});

/** A stage on which a parcel has just been sent. */
async function begun(changes: Partial<typeof parcel> = {}): Promise<Stage> {
  const one = stage();
  await one.sent(changes);
  return one;
}
