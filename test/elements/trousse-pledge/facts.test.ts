import { expect } from '@open-wc/testing';
import type { TroussePledge } from '../../../src/elements/trousse-pledge/trousse-pledge.js';
import { trialWords } from '../../../src/elements/trousse-pledge/words.js';
import { without } from '../../schemas/support/pledges.js';
import { heard, type Message } from '../../support/console.js';
import { cleanUp, settled } from '../../support/mount.js';
import { wordsOf } from '../../support/shadow.js';
import { giveNetworkBack } from '../../support/requests.js';
import { plain } from '../../support/page.js';
import { takeNetwork } from './support/network.js';
import { certificate, endpoint, facts, french, pledge, receiver, sign, stepOf } from './support/pledge.js';

beforeEach(() => history.replaceState(null, ''));
afterEach(() => {
  cleanUp();
  giveNetworkBack();
  history.replaceState(null, '');
});

/** An element, and what the integrator is told of it. */
async function shown(attributes: Readonly<Record<string, string>>): Promise<{ element: TroussePledge; messages: Message[] }> {
  let element: TroussePledge | undefined;
  const messages = await heard(async () => void (element = await pledge(attributes)));
  return { element: element as TroussePledge, messages };
}

const says = (element: Element, reason: 'no-endpoint' | 'no-operator') => wordsOf(element).includes(plain(french(() => trialWords(reason))));

/** Signs, and nothing may leave: the certificate is that of a trial. */
async function signsForNothing(element: TroussePledge): Promise<void> {
  const { requests } = takeNetwork(element);
  const heardOf: string[] = [];
  element.addEventListener('trousse-sent', ({ type }) => heardOf.push(type));
  await sign(element);
  expect(stepOf(element)).to.equal(4);
  expect(certificate(element)).to.include('ESSAI');
  expect([requests, heardOf]).to.deep.equal([[], []]);
}

describe('who receives', () => {
  it('may be the page itself: with every fact and no endpoint, nothing says that it is a trial', async () => {
    const { element, messages } = await shown(facts);
    expect([messages, says(element, 'no-endpoint'), says(element, 'no-operator')]).to.deep.equal([[], false, false]);
  });

  it('is nobody where the page says nothing: a trial, said as such, and no error', async () => {
    const { element, messages } = await shown({});
    expect([messages, says(element, 'no-endpoint')]).to.deep.equal([[], true]);
    await signsForNothing(element);
  });

  it('is known where the page says all: nothing is a trial', async () => {
    const { element, messages } = await shown(receiver);
    expect([messages, says(element, 'no-endpoint'), says(element, 'no-operator')]).to.deep.equal([[], false, false]);
  });

  for (const name of Object.keys(facts)) {
    it(`is not known well enough without ${name}: the visitor and the integrator are told, and nothing is sent`, async () => {
      const { element, messages } = await shown(without(receiver, name) as Record<string, string>);
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(messages[0]?.text).to.include('trousse-pledge').and.to.match(new RegExp(`endpoint: ${name}\\b(?!,)`));
      expect(says(element, 'no-operator')).to.equal(true);
      await signsForNothing(element);
    });
  }

  it('is told to the integrator all at once, with its privacy policy left to choose', async () => {
    const { messages } = await shown({ endpoint });
    expect(messages).to.have.length(1);
    for (const name of Object.keys(facts)) expect(messages[0]?.text).to.include(name);
    expect(messages[0]?.text).not.to.include('privacy-href');
  });

  for (const address of ['http://receiver.test/pledges', '/pledges', 'pledges', 'javascript:alert(1)', 'https://name:word@receiver.test/', 'ftp://receiver.test/', 'https://']) {
    it(`is not to be reached safely at ${address}: told to both, and nothing is sent`, async () => {
      const { element, messages } = await shown({ ...receiver, endpoint: address });
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(messages[0]?.text).to.include('https://');
      expect(says(element, 'no-operator')).to.equal(true);
      await signsForNothing(element);
    });
  }

  for (const address of ['http://127.0.0.1:8080/pledges', 'http://localhost/pledges']) {
    it(`may be this very machine: ${address}`, async () => {
      const { element, messages } = await shown({ ...receiver, endpoint: address });
      expect([messages, says(element, 'no-operator')]).to.deep.equal([[], false]);
    });
  }

  it('may come later, by properties', async () => {
    const { element } = await shown({});
    const messages = await heard(async () => {
      Object.assign(element, { endpoint, operator: facts.operator, operatorAddress: facts['operator-address'], operatorContact: facts['operator-contact'], privacyContact: facts['privacy-contact'], retention: facts.retention, hostedIn: facts['hosted-in'] });
      await settled(element);
    });
    expect([messages, says(element, 'no-endpoint'), says(element, 'no-operator')]).to.deep.equal([[], false, false]);
  });

  it('is told once, not at each letter that is typed', async () => {
    const { element } = await shown({ endpoint });
    expect(await heard(() => sign(element))).to.deep.equal([]);
  });
});
