import { expect } from '@open-wc/testing';
import { commitments as kitIds } from '../../../src/content/commitments.js';
import { territories as kitTerritories } from '../../../src/generated/territories.js';
import { kitOffer, offeredIn, offerProblems, type OfferedCommitment } from '../../../src/elements/trousse-pledge/offer.js';
import type { TroussePledge } from '../../../src/elements/trousse-pledge/trousse-pledge.js';
import { problemWords } from '../../../src/elements/trousse-pledge/words.js';
import { emptyPledge } from '../../../src/domain/pledge.js';
import { heard } from '../../support/console.js';
import { cleanUp, place, settled } from '../../support/mount.js';
import { giveNetworkBack, takeRequests } from '../../support/requests.js';
import { all, get, plain, shows, textOf, textsOf } from '../../support/page.js';
import { answers, choose, english, fill, french, next, pledge, sign, stepOf, submitted, tick, write } from './support/pledge.js';

afterEach(() => {
  cleanUp();
  giveNetworkBack();
});

/** Ids of what is offered, in order. */
const idsOf = (element: Element) => all(element, '[id^="commitment-"]').map(({ id }) => id.replace('commitment-', ''));
const own = { id: 'transport', title: 'Ramener chaque élève', detail: 'Le dernier autobus passe à 20 h.', monday: 'Lundi, un covoiturage est prévu.', deed: 'ramener chaque élève le soir' };
const territories = (element: Element) => all<HTMLOptionElement>(element, '#mrc option').map(({ value }) => value);

describe('what is offered', () => {
  it('is the kit’s, each with its name, why, and what it looks like on Monday, in both languages', async () => {
    const element = await pledge();
    expect(idsOf(element)).to.deep.equal([...kitIds]);
    for (const words of [french, english]) {
      const offered = words(() => offeredIn(kitOffer, emptyPledge, words === french ? 'fr-CA' : 'en-CA'));
      const texts = offered.flatMap(({ words: { title, detail, monday, deed } }) => [title, detail, monday, deed]);
      expect(texts.filter((text) => text.trim() === '')).to.deep.equal([]);
      expect(new Set(offered.map(({ words: { deed } }) => deed)).size).to.equal(kitIds.length);
    }
    for (const { id, words } of french(() => offeredIn(kitOffer, emptyPledge, 'fr-CA'))) {
      const about = `#about-commitment-${id}`;
      expect(textOf(element, `#label-commitment-${id}`)).to.equal(words.title);
      expect(textOf(element, about)).to.include(plain(words.detail)).and.to.include(plain(words.monday));
    }
  });

  it('may be fewer, in another order, with the page’s own', async () => {
    const element = await pledge();
    element.commitments = [{ id: 'sign' }, own, { id: 'hours' }];
    await settled(element);
    expect(idsOf(element)).to.deep.equal(['sign', 'transport', 'hours']);
    expect(textOf(element, '#about-commitment-transport')).to.equal(`${own.detail} ${own.monday}`);
    expect(element.commitments).to.deep.equal([{ id: 'sign' }, own, { id: 'hours' }]);
  });

  it('is a copy both ways', async () => {
    const element = await pledge();
    const commitments = [{ ...own }];
    element.commitments = commitments;
    commitments[0] = { ...own, title: 'Changé' };
    Object.assign(element.commitments[0] ?? {}, { title: 'Changé' });
    expect(element.commitments).to.deep.equal([own]);
  });

  it('is signed in the page’s own words, or by its title where it gives no other', async () => {
    const element = await pledge();
    element.commitments = [own, { id: 'bus', title: 'Payer l’autobus' }, { id: 'exams', title: 'Nos examens', deed: 'fermer pendant les examens' }];
    const records = submitted(element);
    await settled(element);
    await choose(element, 'transport', 'bus', 'exams');
    for (const [id, value] of Object.entries(answers)) await write(element, id, value);
    await next(element);
    expect(textsOf(element, '.deed li')).to.deep.equal(['ramener chaque élève le soir', 'Payer l’autobus', 'fermer pendant les examens']);
    await tick(element, 'authorised', 'taking-part');
    await next(element);
    expect(records[0]?.commitments).to.deep.equal(['transport', 'bus', 'exams']);
    expect(records[0]?.deeds).to.deep.equal(['ramener chaque élève le soir', 'Payer l’autobus', 'fermer pendant les examens']);
  });

  it('keeps the order of the page, whatever the order of the ticks', async () => {
    const element = await pledge();
    const records = submitted(element);
    await tick(element, 'commitment-exams', 'commitment-sign', 'commitment-hours', 'commitment-sign');
    await next(element);
    for (const [id, value] of Object.entries(answers)) await write(element, id, value);
    await next(element);
    await tick(element, 'authorised', 'taking-part');
    await next(element);
    expect(records[0]?.commitments).to.deep.equal(['hours', 'exams']);
  });

  it('counts and sends nothing that is offered no more', async () => {
    const element = await pledge();
    element.value = { commitments: ['hours', 'unknown', 'sign'] };
    await settled(element);
    element.commitments = [{ id: 'exams' }, { id: 'sign' }];
    await settled(element);
    expect(textOf(element, 'form [role="status"]')).to.include('1');
    const records = submitted(element);
    await next(element);
    for (const [id, value] of Object.entries(answers)) await write(element, id, value);
    await next(element);
    await tick(element, 'authorised', 'taking-part');
    await next(element);
    expect([records[0]?.commitments, records[0]?.deeds.length]).to.deep.equal([['sign'], 1]);
  });

  it('says politely how many are chosen', async () => {
    const element = await pledge();
    const region = get(element, 'form [role="status"]');
    for (const count of [1, 2]) {
      await tick(element, `commitment-${kitIds[count] ?? ''}`);
      expect(plain(region.textContent)).to.include(String(count));
    }
    expect(get(element, 'form [role="status"]') === region).to.equal(true);
  });
});

describe('a fault in what is offered', () => {
  const faults: [name: string, offer: unknown, path: string][] = [
    ['no list', { commitments: 'hours' }, 'commitments'], ['an empty list', { commitments: [] }, 'commitments'], ['an id that is not the kit’s, without its words', { commitments: [own, { id: 'transport2' }] }, 'commitments.transport2.title'],
    ['the same twice', { commitments: [own, own] }, 'commitments.transport'], ['no id', { commitments: [{ title: 'Sans nom' }] }, 'commitments.0.id'], ['an unknown part', { commitments: [{ ...own, html: '<b>' }] }, 'commitments.0.html'], ['nothing', null, ''],
  ];
  for (const [name, offer, path] of faults) it(`is found, with its place: ${name}`, () => expect(offerProblems(offer).map((one) => one.path.join('.'))).to.deep.equal([path]));

  it('is none in a part that is left out', () => {
    for (const offer of [{}, { territories: ['Rivage'] }, { commitments: [own] }]) expect(offerProblems(offer)).to.deep.equal([]);
  });

  it('changes nothing: one error, one sentence', async () => {
    const element = await pledge();
    element.commitments = [own];
    const messages = await heard(async () => {
      element.commitments = [{ id: 'transport2' }];
      await settled(element);
    });
    expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
    expect(plain(messages[0]?.text ?? '')).to.include('trousse-pledge').and.to.include('« commitments »').and.to.include('commitments.transport2.title (').and.to.include('hours');
    expect(textsOf(element, '[role="alert"]')).to.have.length(1);
    expect(idsOf(element)).to.deep.equal(['transport']);
  });

  it('is not what a framework gives for what it has not yet', async () => {
    const element = await pledge();
    const messages = await heard(async () => {
      element.commitments = undefined as unknown as OfferedCommitment[];
      await settled(element);
    });
    expect(messages).to.deep.equal([]);
    expect(idsOf(element)).to.deep.equal([...kitIds]);
  });
});

describe('how many', () => {
  for (const [attributes, chosen, code, limit] of [
    [{}, [], 'few', 1], [{ minimum: '2' }, ['exams'], 'few', 2], [{ maximum: '1' }, ['exams', 'hours'], 'many', 1], [{ minimum: '2', maximum: '3' }, ['exams', 'hours', 'sign', 'region'], 'many', 3],
  ] as const) {
    it(`${chosen.length} of ${JSON.stringify(attributes)}: ${code}, and the person stays there`, async () => {
      const element = await pledge(attributes);
      await tick(element, ...chosen.map((id) => `commitment-${id}`));
      await next(element);
      expect(stepOf(element)).to.equal(1);
      const words = plain(french(() => problemWords('commitments', code, limit)));
      expect(textsOf(element, '#problems a')).to.deep.equal([words]);
      expect(textOf(element, '#commitments-error')).to.equal(words);
      expect(get(element, '#commitments').getAttribute('aria-describedby')?.split(' ')).to.include('commitments-error');
    });
  }

  for (const [attributes, chosen] of [[{ minimum: '2' }, ['exams', 'hours']], [{ maximum: '2' }, ['exams', 'hours']], [{ minimum: '0' }, []], [{}, [...kitIds]]] as const) {
    it(`${chosen.length} of ${JSON.stringify(attributes)}: goes on`, async () => {
      const element = await pledge(attributes);
      await tick(element, ...chosen.map((id) => `commitment-${id}`));
      await next(element);
      expect(stepOf(element)).to.equal(2);
    });
  }
});

describe('territories', () => {
  it('are those of Montérégie and another', async () => {
    const element = await pledge();
    await choose(element);
    expect(territories(element)).to.deep.equal(['', ...kitTerritories, '-']);
    for (const name of ['Agglomération de Longueuil', 'Kahnawake', 'Akwesasne']) expect(kitTerritories).to.include(name);
  });

  it('are a region’s own, by data, with the kit’s commitments', async () => {
    const element = await pledge({}, place(), '<script type="application/json">{ "territories": ["Le Rivage", "Les Îles"] }</script>');
    expect(idsOf(element)).to.deep.equal([...kitIds]);
    await choose(element);
    expect(territories(element)).to.deep.equal(['', 'Le Rivage', 'Les Îles', '-']);
  });

  it('may be another one: what is sent says so, and the certificate names none', async () => {
    const element = await pledge();
    const records = submitted(element);
    await sign(element, { mrc: '-' });
    expect(records[0]?.mrc).to.equal('-');
    const lines = all(element, '.certificate text').map(({ textContent }) => plain(textContent));
    expect(lines).to.include(answers.municipality);
  });
});

describe('what is offered by data', () => {
  const offer = { commitments: [own, { id: 'exams' }], territories: ['Le Rivage'] };
  const asking = (children = '') => pledge({ src: 'offre.json' }, place(), children);

  it('comes from a child of JSON, and asks for nothing', async () => {
    const requests = takeRequests();
    const element = await pledge({}, place(), `<p>Le formulaire arrive.</p><script type="application/json">${JSON.stringify(offer)}</script>`);
    expect(idsOf(element)).to.deep.equal(['transport', 'exams']);
    expect(requests).to.deep.equal([]);
  });

  it('comes from an address; until then, what can be chosen is the kit’s', async () => {
    const requests = takeRequests();
    const element = await asking();
    expect(requests.map(({ address }) => address)).to.deep.equal([new URL('offre.json', document.baseURI).href]);
    expect(idsOf(element)).to.deep.equal([...kitIds]);
    await requests[0]?.answer(offer);
    await settled(element);
    expect(idsOf(element)).to.deep.equal(['transport', 'exams']);
    await choose(element, 'transport');
    expect(territories(element)).to.deep.equal(['', 'Le Rivage', '-']);
  });

  const refused: [name: string, get: () => Promise<TroussePledge>, subject: string][] = [
    ['a child that is no JSON', () => pledge({}, place(), '<script type="application/json">{ commitments }</script>'), 'script'],
    ['a child that offers what it does not say', () => pledge({}, place(), '<script type="application/json">{ "commitments": [{ "id": "transport" }] }</script>'), 'script'],
    ['an address that gives something else', async () => {
      const requests = takeRequests();
      const element = await asking();
      await requests[0]?.answer({ fiches: [] });
      await settled(element);
      return element;
    }, 'src'],
  ];
  for (const [name, get, subject] of refused) {
    it(`is refused with one error and one sentence, and the kit’s stays: ${name}`, async () => {
      let element: TroussePledge | undefined;
      const messages = await heard(async () => void (element = await get()));
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(plain(messages[0]?.text ?? '')).to.include(`« ${subject} »`);
      expect(element && textsOf(element, '[role="alert"]')).to.have.length(1);
      expect(element && idsOf(element)).to.deep.equal([...kitIds]);
    });
  }

  for (const [name, fail] of [['404', (requests: ReturnType<typeof takeRequests>) => requests[0]?.answer('', 404)], ['the network', (requests: ReturnType<typeof takeRequests>) => requests[0]?.fail()]] as const) {
    it(`that cannot be had is said to the visitor and to the integrator (${name})`, async () => {
      const requests = takeRequests();
      const element = await asking();
      const messages = await heard(async () => {
        await fail(requests);
        await settled(element);
      });
      expect(new Set(messages.map(({ level }) => level))).to.deep.equal(new Set(['error']));
      expect(messages.some(({ text }) => text.includes('offre.json'))).to.equal(true);
      expect(textsOf(element, '[role="alert"]')).to.have.length(1);
      expect(idsOf(element)).to.deep.equal([...kitIds]);
    });
  }

  it('is asked for no more once it has come: a person who fills in is not disturbed by a move', async () => {
    const requests = takeRequests();
    const element = await asking();
    await requests[0]?.answer(offer);
    await settled(element);
    await tick(element, 'commitment-transport');
    place().append(element);
    await settled(element);
    expect(requests).to.have.length(1);
    expect(element.value.commitments).to.deep.equal(['transport']);
  });

  it('leaves what a person answered meanwhile', async () => {
    const requests = takeRequests();
    const element = await asking();
    await fill(element);
    await requests[0]?.answer(offer);
    await settled(element);
    expect(element.value).to.include({ organisation: answers.organisation });
    expect(textsOf(element, '.deed li')).to.have.length(1);
    expect(shows(element, '[role="alert"]')).to.equal(false);
  });
});
