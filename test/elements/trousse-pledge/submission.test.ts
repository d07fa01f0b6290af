import { expect } from '@open-wc/testing';
import { sendingWords } from '../../../src/elements/trousse-pledge/words.js';
import type { TrousseSubmitEvent } from '../../../src/shared/trousse-submit-event.js';
import { heard } from '../../support/console.js';
import { cleanUp, settled } from '../../support/mount.js';
import { giveTimersBack, takeTimers } from '../../support/timers.js';
import { giveNetworkBack, nextTask } from '../../support/requests.js';
import { all, get, hasFocus, shows, textOf } from '../../support/page.js';
import { takeNetwork } from './support/network.js';
import { act, answers, back, certificate, endpoint, english, facts, fill, french, next, pledge, receiver, sign, stepOf, submitted, tick, write } from './support/pledge.js';

const { now } = Date;

beforeEach(() => history.replaceState(null, ''));
afterEach(() => {
  cleanUp();
  giveNetworkBack();
  giveTimersBack();
  Date.now = now;
  history.replaceState(null, '');
});

/** What the page hears besides the pledge itself: the name of each event, and what it says. */
function told(element: HTMLElement): [string, unknown][] {
  const events: [string, unknown][] = [];
  for (const name of ['trousse-sent', 'trousse-error'] as const) element.addEventListener(name, (event) => events.push([name, event.detail]));
  return events;
}

/** A page that keeps pledges itself: the last event that it heard. */
async function hosted(attributes: Readonly<Record<string, string>> = facts) {
  const element = await pledge(attributes);
  const events: TrousseSubmitEvent[] = [];
  const records = submitted(element, (event) => {
    event.preventDefault();
    events.push(event);
  });
  const last = () => events.at(-1) as TrousseSubmitEvent;
  const answer = async (say: (event: TrousseSubmitEvent) => void) => {
    say(last());
    await settled(element);
  };
  return { element, records, told: told(element), last, answer };
}

/** A pledge that is signed and on its way, its request there. */
async function begun(attributes: Readonly<Record<string, string>> = {}) {
  const element = await pledge({ ...receiver, ...attributes });
  const network = takeNetwork(element);
  const [records, heardOf] = [submitted(element), told(element)];
  await sign(element);
  await network.sent();
  return { element, network, records, told: heardOf };
}

const sending = (element: Element, state: Parameters<typeof sendingWords>[0]) => textOf(element, '#sending').includes(french(() => sendingWords(state)).title.replace(/\s/g, ' '));

describe('a page that keeps pledges itself', () => {
  it('is given all of it once, and says that it is kept: the certificate bears its reference', async () => {
    const { element, records, told, answer } = await hosted();
    await sign(element);
    expect(records).to.have.length(1);
    expect([stepOf(element), sending(element, 'sending'), hasFocus(element, '#sending')]).to.deep.equal([3, true, true]);
    await answer((event) => event.accept('QC-7'));
    expect(stepOf(element)).to.equal(4);
    expect(certificate(element).join(' ')).to.include('QC-7').and.not.to.include('ESSAI');
    expect(told).to.deep.equal([['trousse-sent', { reference: 'QC-7' }]]);
  });

  it('may say so at once', async () => {
    const element = await pledge(facts);
    element.addEventListener('trousse-submit', (event) => {
      event.preventDefault();
      event.accept('QC-8');
    });
    await sign(element);
    expect(certificate(element).join(' ')).to.include('QC-8');
  });

  it('may say so twice: it counts once', async () => {
    const { element, told, answer } = await hosted();
    await sign(element);
    await answer((event) => {
      event.accept('QC-7');
      event.accept('QC-9');
      event.refuse();
    });
    expect(told).to.deep.equal([['trousse-sent', { reference: 'QC-7' }]]);
    expect(certificate(element).join(' ')).to.include('QC-7').and.not.to.include('QC-9');
  });

  it('may refuse: nothing is lost, and the person may try again with the same pledge', async () => {
    const { element, records, told, answer, last } = await hosted();
    await sign(element);
    await answer((event) => {
      event.refuse();
      event.accept('too late');
    });
    expect([stepOf(element), sending(element, 'failed'), hasFocus(element, '#sending')]).to.deep.equal([3, true, true]);
    expect(told).to.deep.equal([['trousse-error', { fields: [] }]]);
    await act(element, 'retry');
    expect(records.map(({ id }) => id)).to.deep.equal([records[0]?.id, records[0]?.id]);
    last().accept('QC-7');
    await settled(element);
    expect(certificate(element).join(' ')).to.include('QC-7');
  });

  it('takes the place of an endpoint', async () => {
    const { element, answer } = await hosted(receiver);
    const { requests } = takeNetwork(element);
    await sign(element);
    await answer((event) => event.accept('QC-7'));
    await nextTask();
    expect(requests).to.deep.equal([]);
  });

  it('is given what was signed again, whatever was changed meanwhile', async () => {
    const { element, records, answer } = await hosted();
    await sign(element);
    await answer((event) => event.refuse());
    await back(element);
    await write(element, 'organisation', 'Autre nom');
    await act(element, 'retry');
    await answer((event) => event.accept('QC-7'));
    expect(records.map(({ organisation }) => organisation)).to.deep.equal([answers.organisation, answers.organisation]);
    expect(certificate(element)).to.include(answers.organisation);
  });
});

describe('an event that cannot be cancelled by accident', () => {
  it('is a page’s that only listens: a trial stays one', async () => {
    const element = await pledge();
    const [records, heardOf] = [submitted(element), told(element)];
    await sign(element);
    expect([records.length, stepOf(element), heardOf]).to.deep.equal([1, 4, []]);
    expect(certificate(element)).to.include('ESSAI');
  });
});

describe('a signature', () => {
  it('counts once, however often the button is pressed', async () => {
    const { element, records } = await hosted();
    await fill(element);
    await tick(element, 'authorised', 'taking-part');
    const button = get(element, '[data-action="next"]');
    button.click();
    button.click();
    get<HTMLFormElement>(element, 'form').requestSubmit();
    await settled(element);
    button.click();
    await settled(element);
    expect(records).to.have.length(1);
  });

  it('is one request, however often the button is pressed', async () => {
    const { element, network, records } = await begun();
    for (let time = 0; time < 3; time++) await next(element);
    expect([records.length, network.requests.length]).to.deep.equal([1, 1]);
    await network.requests[0]?.answer(201, { reference: 'QC-7' });
    expect(stepOf(element)).to.equal(4);
  });

  it('has the certificate of what was signed, whatever was changed while it was on its way', async () => {
    const { element, network } = await begun();
    await back(element);
    await write(element, 'organisation', 'Autre nom');
    await write(element, 'contact', 'Autre personne');
    await network.requests[0]?.answer(201, { reference: 'QC-7' });
    expect(network.requests.map(({ record }) => record.organisation)).to.deep.equal([answers.organisation]);
    expect(certificate(element)).to.include(answers.organisation).and.to.include(answers.contact);
    expect(textOf(element, '[part="heading"]')).to.include(answers.contact);
  });

  for (const [zone, midnight] of [['before midnight in Montréal', '2027-07-01T03:59:59Z'], ['just after', '2027-07-01T04:00:00Z']] as const) {
    it(`bears the day and the school year on which it was made, ${zone}, and not those of the answer`, async () => {
      const { element, records, last } = await hosted();
      await fill(element);
      await tick(element, 'authorised', 'taking-part');
      const real = globalThis.Date;
      const at = (moment: string) => {
        globalThis.Date = class extends real {
          constructor(...given: [] | [string | number]) {
            super(given[0] ?? moment);
          }
        } as DateConstructor;
      };
      try {
        at(midnight);
        await next(element);
        at('2027-09-15T12:00:00Z');
        last().accept('QC-7');
        await settled(element);
      } finally {
        globalThis.Date = real;
      }
      const [day, year] = zone === 'just after' ? ['1er juillet 2027', '2027-2028'] : ['30 juin 2027', '2026-2027'];
      expect(records[0]).to.include({ schoolYear: year, signedAt: new Date(midnight).toISOString() });
      expect(certificate(element)).to.include(day);
      expect(certificate(element).join(' ')).to.include(year);
    });
  }
});

describe('a receiver', () => {
  it('is sent the record in JSON, once, under its id, and its reference is on the certificate', async () => {
    const { element, network, records, told } = await begun();
    const { address, headers, record } = await network.sent();
    expect(address).to.equal(endpoint);
    expect(record).to.deep.equal(JSON.parse(JSON.stringify(records[0])));
    expect([headers.get('idempotency-key'), headers.get('accept-language')]).to.deep.equal([record.id, 'fr-CA']);
    await network.requests[0]?.answer(201, { reference: 'QC-7' });
    expect(certificate(element).join(' ')).to.include('QC-7').and.not.to.include('ESSAI');
    expect(told).to.deep.equal([['trousse-sent', { reference: 'QC-7' }]]);
    expect(hasFocus(element, '#title')).to.equal(true);
  });

  it('may be a form service: the same as fields, the id among them', async () => {
    const { element, network, records } = await begun({ format: 'form' });
    const { body, headers } = await network.sent();
    const fields = Object.fromEntries(body as URLSearchParams);
    expect(headers.has('idempotency-key')).to.equal(false);
    expect(fields).to.include({ id: records[0]?.id, organisation: answers.organisation, commitments: 'hours, exams' });
    await network.requests[0]?.answer(200, '<p>Merci');
    expect(certificate(element).join(' ')).to.include(records[0]?.id);
  });

  it('is not sent anything before a person could have read: robots are', async () => {
    Date.now = () => 1_000_000;
    const element = document.createElement('trousse-pledge');
    for (const [name, value] of Object.entries(receiver)) element.setAttribute(name, value);
    document.body.append(element);
    try {
      await settled(element);
      const { requests } = takeNetwork(element);
      await fill(element);
      await tick(element, 'authorised', 'taking-part');
      Date.now = () => 1_002_000;
      const { waiting, ring } = takeTimers();
      await next(element);
      expect(waiting().map(({ delay }) => delay)).to.deep.equal([1000]);
      expect([requests.length, sending(element, 'sending')]).to.deep.equal([0, true]);
      ring();
      await settled(element);
      expect(requests).to.have.length(1);
    } finally {
      element.remove();
    }
  });

  it('is sent nothing where the trap is full; the person has ways out, and trying again does send', async () => {
    const element = await pledge(receiver);
    const { requests, sent } = takeNetwork(element);
    const heardOf = told(element);
    await fill(element);
    await back(element);
    const trap = get<HTMLInputElement>(element, '[name="fax"]');
    trap.value = '450';
    trap.dispatchEvent(new Event('input', { bubbles: true }));
    await next(element);
    await tick(element, 'authorised', 'taking-part');
    await next(element);
    expect([requests.length, heardOf]).to.deep.equal([0, [['trousse-error', { fields: [] }]]]);
    expect([sending(element, 'failed'), shows(element, 'textarea'), hasFocus(element, '#sending')]).to.deep.equal([true, true, true]);
    await act(element, 'retry');
    const { record } = await sent();
    expect(record).not.to.have.property('fax');
    await requests[0]?.answer(201, { reference: 'QC-7' });
    expect(certificate(element).join(' ')).to.include('QC-7');
  });

  it('that refuses a field brings the person to it, in its own words; what is mended is another pledge', async () => {
    const { element, network, told } = await begun();
    await network.requests[0]?.answer(422, { errors: [{ path: 'email', message: 'Cette adresse ne reçoit rien.' }, { path: 'role' }] });
    expect([stepOf(element), hasFocus(element, '#problems')]).to.deep.equal([2, true]);
    expect(all<HTMLAnchorElement>(element, '#problems a').map(({ hash }) => hash)).to.deep.equal(['#email', '#role']);
    expect(textOf(element, '#email-error')).to.equal('Cette adresse ne reçoit rien.');
    expect(get(element, '#role').ariaInvalid).to.equal('true');
    expect(shows(element, '#sending')).to.equal(false);
    expect(told).to.deep.equal([['trousse-error', { fields: ['email', 'role'] }]]);
    await write(element, 'email', 'autre@exemple.test');
    await write(element, 'role', 'Gérante');
    await next(element);
    await next(element);
    const { record } = await network.sent(2);
    expect(record).to.include({ email: 'autre@exemple.test', role: 'Gérante' });
    expect(record.id).not.to.equal(network.requests[0]?.record.id);
  });

  it('that refuses what is not of the form leaves ways out, and may be asked again', async () => {
    const { element, network } = await begun();
    await network.requests[0]?.answer(422, { errors: [{ path: 'id' }] });
    expect([stepOf(element), sending(element, 'failed'), shows(element, 'textarea')]).to.deep.equal([3, true, true]);
    await act(element, 'retry');
    const { record } = await network.sent(2);
    expect(record).to.deep.equal(network.requests[0]?.record);
  });

  it('that refuses an answer which the person leaves as it is gets the same pledge again', async () => {
    const { element, network } = await begun();
    await network.requests[0]?.answer(422, { errors: [{ path: 'email' }] });
    await next(element);
    await next(element);
    const { record } = await network.sent(2);
    expect(record).to.deep.equal(network.requests[0]?.record);
  });

  for (const [status, body] of [[403, { error: 'forbidden' }], [404, '<p>'], [200, '<!doctype html>'], [200, { ok: true }]] as const) {
    it(`that answers ${status} ${JSON.stringify(body)} leaves all that was answered, and ways out`, async () => {
      const { element, network, told } = await begun();
      await network.requests[0]?.answer(status, body);
      expect([sending(element, 'failed'), hasFocus(element, '#sending')]).to.deep.equal([true, true]);
      expect(told).to.deep.equal([['trousse-error', { fields: [] }]]);
      expect(element.value).to.include(answers);
      expect(shows(element, '.certificate')).to.equal(false);
    });
  }

  for (const lang of ['fr', 'en']) {
    it(`that has another pledge under this id is sent this one under another, once (${lang})`, async () => {
      const { element, network, told } = await begun({ lang });
      await network.requests[0]?.answer(409);
      const { record, headers } = await network.sent(2);
      const first = network.requests[0]?.record;
      expect(record.id).not.to.equal(first?.id);
      expect(headers.get('idempotency-key')).to.equal(record.id);
      /** All of it, in its words, but for the moment and the id. */
      const said = (one: unknown) => JSON.stringify(one).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9a-f]{32}/g, '');
      expect(said(record)).to.equal(said(first));
      await network.requests[1]?.answer(409);
      await nextTask();
      expect([network.requests.length, shows(element, 'textarea')]).to.deep.equal([2, true]);
      expect(told).to.deep.equal([['trousse-error', { fields: [] }]]);
    });
  }

  it('is sent what was signed under another id, whatever was changed meanwhile', async () => {
    const { element, network } = await begun();
    await back(element);
    await write(element, 'organisation', 'Autre nom');
    await network.requests[0]?.answer(409);
    expect((await network.sent(2)).record.organisation).to.equal(answers.organisation);
  });

  it('is heard in the language of the page', async () => {
    const element = await pledge({ ...receiver, lang: 'en' });
    const network = takeNetwork(element);
    await sign(element);
    expect((await network.sent()).headers.get('accept-language')).to.equal('en-CA');
    await network.requests[0]?.answer(403);
    expect(textOf(element, '#sending')).to.include(english(() => sendingWords('failed')).title);
  });
});

describe('the id of a pledge on its way', () => {
  it('stands in the page’s history with nothing of the person, beside what the host keeps, until it is received', async () => {
    history.replaceState({ router: 7 }, '');
    const { network, records } = await begun();
    expect(history.state).to.deep.equal({ router: 7, troussePledge: records[0]?.id });
    await network.requests[0]?.answer(201, { reference: 'QC-7' });
    expect(JSON.parse(JSON.stringify(history.state))).to.deep.equal({ router: 7 });
  });

  it('is that of before after a reload: the same pledge again is one', async () => {
    const first = await begun();
    const id = first.records[0]?.id;
    first.element.remove();
    const { records } = await begun();
    expect(records[0]?.id).to.equal(id);
  });

  it('is not in the history before anything is signed', async () => {
    await fill(await pledge(receiver));
    expect(history.state).to.equal(null);
  });

  it('is done without where the page may not write its history', async () => {
    const real = history.replaceState.bind(history);
    history.replaceState = () => {
      throw new DOMException('', 'SecurityError');
    };
    try {
      const { element, network } = await begun();
      await network.requests[0]?.answer(201, { reference: 'QC-7' });
      expect(stepOf(element)).to.equal(4);
    } finally {
      history.replaceState = real;
    }
  });
});

describe('the events', () => {
  it('hold nothing of the person, but the one that gives the pledge to its page', async () => {
    const { element, network } = await begun();
    const events: string[] = [];
    const hear = (event: Event) => events.push(`${event.type} ${JSON.stringify((event as Event & { detail: unknown }).detail)}`);
    for (const name of ['trousse-sent', 'trousse-error']) document.addEventListener(name, hear);
    await network.requests[0]?.answer(422, { errors: [{ path: 'email', message: `« ${answers.email} » ne reçoit rien.` }] });
    await write(element, 'email', 'autre@exemple.test');
    await next(element);
    await next(element);
    await (await network.sent(2)).answer(201, { reference: 'QC-7' });
    for (const name of ['trousse-sent', 'trousse-error']) document.removeEventListener(name, hear);
    expect(events.map((event) => event.split(' ')[0])).to.deep.equal(['trousse-error', 'trousse-sent']);
    for (const value of [...Object.values(answers).filter((value) => value.length > 2), 'autre@exemple.test']) expect(events.join()).not.to.include(value);
  });

  it('say nothing in the console, whatever comes', async () => {
    const messages = await heard(async () => {
      const { network } = await begun();
      await network.requests[0]?.answer(409);
      await (await network.sent(2)).answer(422, { errors: [{ path: 'email' }] });
    });
    expect(messages).to.deep.equal([]);
  });
});
