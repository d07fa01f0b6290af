import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { JsonController } from '../../src/shared/json-controller.js';
import { giveNetworkBack, nextTask, takeRequests } from '../support/requests.js';
import { heard } from '../support/console.js';
import { cleanUp, place } from '../support/mount.js';
import { giveTimersBack, takeTimers } from '../support/timers.js';

afterEach(() => {
  cleanUp();
  giveNetworkBack();
  giveTimersBack();
});

/** A controller alone, of an element of the page: what it read, and how often it asked its host to draw. */
function alone() {
  const values: unknown[] = [];
  let drawn = 0;
  const element = place('<trousse-try></trousse-try>');
  const failures: unknown[] = [];
  const host = Object.assign(element, { addController: () => undefined, requestUpdate: () => { drawn++; } }) as unknown as LitElement;
  const json = new JsonController(host, (value) => {
    if (value === 'unread') throw new Error('unread');
    values.push(value);
  }, () => failures.push('failed'));
  json.hostConnected();
  return { json, values, drawn: () => drawn, failures };
}

describe('JsonController', () => {
  it('asks for nothing before it is told to, nor of an empty address', async () => {
    const requests = takeRequests();
    const { json } = alone();
    await json.load('');
    json.hostDisconnected();
    json.hostConnected();
    expect(requests).to.deep.equal([]);
    expect(json.state).to.equal('');
  });

  it('reads what it asked for, and its host draws each state', async () => {
    const requests = takeRequests();
    const { json, values, drawn } = alone();
    const done = json.load('a.json?x=1');
    expect([json.state, drawn()]).to.deep.equal(['loading', 1]);
    await requests[0]?.answer({ a: [1] });
    await done;
    expect([json.state, drawn(), values]).to.deep.equal(['', 2, [{ a: [1] }]]);
    expect(requests[0]?.address).to.equal(new URL('a.json?x=1', document.baseURI).href);
  });

  it('sends nothing of the person, and says that it wants JSON', async () => {
    const requests = takeRequests();
    void alone().json.load('a.json');
    await nextTask();
    const { credentials, referrerPolicy, headers, method = 'GET', body } = requests[0]?.init ?? {};
    expect({ credentials, referrerPolicy, headers, method, body }).to.deep.equal({ credentials: 'omit', referrerPolicy: 'no-referrer', headers: { accept: 'application/json' }, method: 'GET', body: undefined });
  });

  for (const value of [null, 0, '', false]) {
    it(`gives any JSON as it came, to be judged by who asked: ${JSON.stringify(value)}`, async () => {
      const requests = takeRequests();
      const { json, values } = alone();
      void json.load('a.json');
      await requests[0]?.answer(JSON.stringify(value));
      expect([json.state, values]).to.deep.equal(['', [value]]);
    });
  }

  it('says once what went wrong: which element, which address, why', async () => {
    const requests = takeRequests();
    const { json, values, failures } = alone();
    const messages = await heard(async () => {
      void json.load('a.json');
      await requests[0]?.answer('{}', 403);
    });
    expect(failures).to.have.length(1);
    expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
    expect(messages[0]?.text).to.include('trousse-try').and.to.include('a.json').and.to.include('403');
    expect([json.state, values]).to.deep.equal(['failed', []]);
  });

  it('says so where what it gives cannot be read', async () => {
    const requests = takeRequests();
    const { json } = alone();
    const messages = await heard(async () => {
      void json.load('a.json');
      await requests[0]?.answer('"unread"');
    });
    expect(messages).to.have.length(1);
    expect(json.state).to.equal('failed');
  });

  it('tries the same address again', async () => {
    const requests = takeRequests();
    const { json, values } = alone();
    await heard(async () => {
      void json.load('a.json');
      await requests[0]?.fail();
    });
    void json.load();
    expect(json.state).to.equal('loading');
    await requests[1]?.answer('1');
    expect(requests.map(({ address }) => address)).to.deep.equal([requests[0]?.address, requests[0]?.address]);
    expect([json.state, values]).to.deep.equal(['', [1]]);
  });

  it('gives up after a while on a server that never answers, and says so; one that answers stops the clock', async () => {
    const requests = takeRequests();
    const { waiting, ring } = takeTimers();
    const { json, values } = alone();
    const messages = await heard(async () => {
      void json.load('a.json');
      expect(waiting()).to.have.length(1);
      expect(waiting()[0]?.delay).to.be.within(5_000, 60_000);
      ring();
      await nextTask();
    });
    expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
    expect(messages[0]?.text).to.include('timeout');
    expect(json.state).to.equal('failed');
    void json.load();
    await requests[1]?.answer('1');
    expect([waiting(), values]).to.deep.equal([[], [1]]);
  });

  for (const deaf of [false, true]) {
    describe(deaf ? 'where the host’s fetch never stops' : 'where fetch stops when told to', () => {
      it('hears the last address alone', async () => {
        const requests = takeRequests({ deaf });
        const { json, values } = alone();
        const messages = await heard(async () => {
          void json.load('a.json');
          void json.load('b.json');
          await requests[0]?.answer('"a"');
          expect([json.state, values]).to.deep.equal(['loading', []]);
          await requests[1]?.answer('"b"');
        });
        expect(messages).to.deep.equal([]);
        expect([json.state, values]).to.deep.equal(['', ['b']]);
      });

      it('is not said to have failed by a request that nobody waits for', async () => {
        const requests = takeRequests({ deaf });
        const { json, failures } = alone();
        const messages = await heard(async () => {
          void json.load('a.json');
          void json.load('');
          await requests[0]?.fail();
        });
        expect([messages, failures]).to.deep.equal([[], []]);
        expect(json.state).to.equal('');
      });

      it('stops when its host goes, and asks again when it is back', async () => {
        const requests = takeRequests({ deaf });
        const { json, values } = alone();
        const messages = await heard(async () => {
          void json.load('a.json');
          json.hostDisconnected();
          expect(requests[0]?.aborted()).to.equal(true);
          await requests[0]?.answer('"late"');
          json.hostConnected();
          await requests[1]?.answer('"again"');
        });
        expect(messages).to.deep.equal([]);
        expect([json.state, values]).to.deep.equal(['', ['again']]);
      });
    });
  }

  it('asks for nothing again when its host is back with its data, or was refused it', async () => {
    const requests = takeRequests();
    const { json } = alone();
    const move = () => {
      json.hostDisconnected();
      json.hostConnected();
    };
    void json.load('a.json');
    await requests[0]?.answer('1');
    move();
    expect(requests).to.have.length(1);
    await heard(async () => {
      void json.load();
      await requests[1]?.answer('', 500);
    });
    move();
    expect(requests).to.have.length(2);
    expect(json.state).to.equal('failed');
  });
});
