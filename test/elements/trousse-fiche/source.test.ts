import { expect } from '@open-wc/testing';
import type { TrousseFiche } from '../../../src/elements/trousse-fiche/trousse-fiche.js';
import { heard } from '../../support/console.js';
import { cleanUp, place, settled } from '../../support/mount.js';
import { giveNetworkBack, takeRequests, type Asked } from '../../support/requests.js';
import { all, click, get, plain, shows, textOf, textsOf } from '../../support/page.js';
import { asking, fallbackShown, fiche, loading, title } from './support/fiche.js';
import { sample } from './support/sample.js';

afterEach(() => {
  cleanUp();
  giveNetworkBack();
});

const retry = '[data-action="retry"]';

/** The request that is there, which there must be. */
function at(requests: readonly Asked[], index = 0): Asked {
  const request = requests[index];
  if (!request) throw new Error(`${requests.length} request(s) were made.`);
  return request;
}

describe('src', () => {
  it('asks for the sheet once, at an address relative to the page, without cookies', async () => {
    const requests = takeRequests();
    const base = document.createElement('base');
    base.href = 'https://exemple.test/ecole/';
    document.head.append(base);
    try {
      const element = await asking();
      await settled(element);
    } finally {
      base.remove();
    }
    expect(requests).to.have.length(1);
    expect(at(requests).address).to.equal('https://exemple.test/ecole/fiche.json');
    const { credentials, referrerPolicy, method = 'GET' } = at(requests).init;
    expect([credentials, referrerPolicy, method]).to.deep.equal(['omit', 'no-referrer', 'GET']);
  });

  it('says that the sheet is on its way, beside what the page wrote, then shows it in their place', async () => {
    const requests = takeRequests();
    const element = await asking();
    expect(loading(element)).to.equal(true);
    expect(fallbackShown(element)).to.equal(true);
    expect(shows(element, '.pick')).to.equal(false);
    await at(requests).answer(sample());
    await settled(element);
    expect(title(element)).to.equal('Une fiche d’essai');
    expect(element.value).to.deep.equal(sample());
    expect(loading(element)).to.equal(false);
    expect(fallbackShown(element)).to.equal(false);
  });

  const faults: [name: string, fail: (request: Asked) => Promise<void>, told: RegExp][] = [
    ['404', (request) => request.answer('Not found', 404), /404/],
    ['500 with a sheet in it', (request) => request.answer(sample(), 500), /500/],
    ['the network', (request) => request.fail(), /Failed to fetch/],
    ['not JSON', (request) => request.answer('<!doctype html>'), /JSON/],
    ['nothing', (request) => request.answer(''), /JSON/],
  ];
  for (const [name, fail, told] of faults) {
    it(`says that it cannot be had, keeps what the page wrote, and can try again (${name})`, async () => {
      const requests = takeRequests();
      const element = await asking();
      const messages = await heard(async () => {
        await fail(at(requests));
        await settled(element);
      });
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(messages[0]?.text).to.include('trousse-fiche').and.to.include('fiche.json').and.to.match(told);
      expect(textsOf(element, '[role="alert"]')).to.have.length(1);
      expect(textOf(element, '[role="alert"]')).to.include('n’a pas pu être chargée');
      expect(loading(element)).to.equal(false);
      expect(fallbackShown(element)).to.equal(true);
      // The page named one sheet: it did not ask for those of the kit.
      expect(shows(element, '.pick')).to.equal(false);
      await click(element, retry);
      expect(loading(element)).to.equal(true);
      expect(shows(element, retry)).to.equal(false);
      expect(at(requests, 1).address).to.equal(at(requests).address);
      await at(requests, 1).answer(sample());
      await settled(element);
      expect(title(element)).to.equal('Une fiche d’essai');
      expect(shows(element, '[role="alert"]')).to.equal(false);
      expect(fallbackShown(element)).to.equal(false);
    });
  }

  it('that is no address is said as one that cannot be had', async () => {
    const requests = takeRequests();
    const messages = await heard(async () => {
      const element = await asking('src="https://"');
      await settled(element);
      expect(shows(element, retry)).to.equal(true);
    });
    expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
    expect(requests).to.deep.equal([]);
  });

  const bad: [name: string, value: unknown][] = [['an unknown key', { ...sample(), html: '<b>' }], ['no object', [sample()]], ['nothing', null], ['a citation of no source', { ...sample(), sources: [] }]];
  for (const [name, value] of bad) {
    it(`refuses what is no sheet with one error and one sentence, and keeps what the page wrote (${name})`, async () => {
      const requests = takeRequests();
      const element = await asking();
      const messages = await heard(async () => {
        await at(requests).answer(value);
        await settled(element);
      });
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(plain(messages[0]?.text ?? '')).to.include('trousse-fiche').and.to.include('« src »');
      expect(textsOf(element, '[role="alert"]')).to.have.length(1);
      expect([fallbackShown(element), loading(element)]).to.deep.equal([true, false]);
      expect(shows(element, '.pick')).to.equal(false);
    });
  }

  for (const deaf of [false, true]) {
    it(`that changes is answered by the last address alone, however late the first answers${deaf ? ' where the host’s fetch never stops' : ''}`, async () => {
      const requests = takeRequests({ deaf });
      const element = await asking();
      element.src = 'autre.json';
      await settled(element);
      expect(requests).to.have.length(2);
      expect(at(requests).aborted()).to.equal(true);
      const messages = await heard(async () => {
        await at(requests, 1).answer(sample({ title: 'La seconde' }));
        await at(requests).answer(sample({ title: 'La première' }));
        await settled(element);
      });
      expect(messages).to.deep.equal([]);
      expect(title(element)).to.equal('La seconde');
      expect(shows(element, '[role="alert"]')).to.equal(false);
    });
  }

  it('that goes is asked for no more, and every sheet is offered', async () => {
    const requests = takeRequests();
    const element = await asking();
    element.src = '';
    await settled(element);
    expect(at(requests).aborted()).to.equal(true);
    expect(requests).to.have.length(1);
    expect(shows(element, '.pick')).to.equal(true);
  });

  it('is given up when the element goes, without a word', async () => {
    const requests = takeRequests();
    const element = await asking();
    const messages = await heard(async () => {
      element.remove();
      expect(at(requests).aborted()).to.equal(true);
      await at(requests).answer(sample());
    });
    expect(messages).to.deep.equal([]);
    expect(element.value).to.equal(undefined);
  });

  it('is asked for again by an element that is moved meanwhile, and not by one that has its sheet', async () => {
    const requests = takeRequests();
    const element = await asking();
    place().append(element);
    await settled(element);
    expect(requests).to.have.length(2);
    expect([at(requests).aborted(), at(requests, 1).aborted()]).to.deep.equal([true, false]);
    await at(requests, 1).answer(sample());
    await settled(element);
    expect(title(element)).to.equal('Une fiche d’essai');
    place().append(element);
    await settled(element);
    expect(requests).to.have.length(2);
    expect(title(element)).to.equal('Une fiche d’essai');
  });

  it('that fails after a sheet has come leaves that sheet', async () => {
    const requests = takeRequests();
    const element = await asking();
    await at(requests).answer(sample());
    await heard(async () => {
      element.src = 'autre.json';
      await settled(element);
      await at(requests, 1).fail();
      await settled(element);
    });
    expect(title(element)).to.equal('Une fiche d’essai');
    expect(shows(element, retry)).to.equal(true);
    expect(fallbackShown(element)).to.equal(false);
  });

  it('leaves alone a person who reads another sheet, when she changes its language', async () => {
    const requests = takeRequests();
    const element = await asking('src="/{lang}.json"');
    await at(requests).answer(sample());
    await settled(element);
    await click(element, '.related a');
    const read = element.value?.id;
    element.lang = 'en';
    await settled(element);
    await requests[1]?.answer(sample({ lang: 'en-CA' }));
    await settled(element);
    expect(element.value).to.include({ id: read, lang: 'en-CA' });
  });
});

describe('what the page wrote inside', () => {
  it('is not shown beside a sheet, nor beside the list of sheets', async () => {
    for (const attributes of ['', 'name="role-employeur"']) expect(fallbackShown(await asking(attributes)), attributes).to.equal(false);
  });

  it('stays above the list of sheets where the page names one that the kit does not have', async () => {
    let element: TrousseFiche | undefined;
    await heard(async () => void (element = await asking('name="fiche-perdue"')));
    if (!element) throw new Error('There is no element.');
    expect(fallbackShown(element)).to.equal(true);
    expect(all(element, '.pick a')).to.have.length(8);
    element.name = 'role-employeur';
    await settled(element);
    expect(fallbackShown(element)).to.equal(false);
  });

  it('has a whole screen: a sheet has one title and one block', async () => {
    const element = await fiche({ name: 'role-employeur' });
    expect(all(element, '[part="heading"]')).to.have.length(1);
    expect(get(element, '[part="base"]').querySelectorAll('.in')).to.have.length(1);
  });
});
