import { expect } from '@open-wc/testing';
import { emptyPledge, type PledgeForm } from '../../../src/domain/pledge.js';
import { TroussePledge } from '../../../src/elements/trousse-pledge/trousse-pledge.js';
import { heard } from '../../support/console.js';
import { cleanUp, place, settled } from '../../support/mount.js';
import { get, plain, shows, textsOf } from '../../support/page.js';
import { answers, choose, fill, held, next, pledge, sign, submitted, tick, ticked, write } from './support/pledge.js';

afterEach(cleanUp);

const given = { commitments: ['hours', 'exams'], weekHours: 15, weekdayHours: 6, ...answers } as const;

describe('value', () => {
  it('is empty at first', async () => expect((await pledge()).value).to.deep.equal(emptyPledge));

  it('fills the form in, whole', async () => {
    const element = await pledge();
    element.value = given;
    await settled(element);
    expect(element.value).to.deep.equal({ ...emptyPledge, ...given });
    expect(ticked(element)).to.deep.equal(['commitment-hours', 'commitment-exams']);
    expect(['weekHours', 'weekdayHours'].map((id) => plain(get<HTMLInputElement>(element, `#${id}`).value))).to.deep.equal(['15 h', '6 h']);
    await next(element);
    expect(held(element)).to.deep.equal(answers);
  });

  it('is what the person fills in', async () => {
    const element = await pledge();
    await fill(element);
    await tick(element, 'authorised', 'taking-part', 'bulletin');
    expect(element.value).to.deep.equal({ ...emptyPledge, commitments: ['hours', 'exams'], ...answers, authorised: true, consents: ['taking-part', 'bulletin'] });
  });

  it('leaves empty what it leaves out, or gives as undefined', async () => {
    const element = await pledge();
    element.value = given;
    element.value = { organisation: 'Chez nous', contact: undefined, commitments: undefined };
    await settled(element);
    expect(element.value).to.deep.equal({ ...emptyPledge, organisation: 'Chez nous' });
    await choose(element);
    expect(get<HTMLInputElement>(element, '#contact').value).to.equal('');
  });

  it('is a copy both ways', async () => {
    const element = await pledge();
    const value = { ...given, commitments: ['hours'] };
    element.value = value;
    value.commitments.push('exams');
    (element.value.commitments as string[]).push('exams');
    expect(element.value.commitments).to.deep.equal(['hours']);
  });

  it('may be given back as it was read: what only a person may say is asked anew', async () => {
    const element = await pledge();
    await fill(element);
    await tick(element, 'authorised', 'taking-part');
    const other = await pledge();
    const messages = await heard(async () => {
      other.value = element.value;
      await settled(other);
    });
    expect(messages).to.deep.equal([]);
    expect(other.value).to.deep.equal({ ...element.value, authorised: false, consents: [] });
  });

  it('may be one that a framework watches through proxies', async () => {
    const reactive = <T extends object>(value: T): T => new Proxy(value, { get: (target, name) => { const one: unknown = Reflect.get(target, name); return typeof one === 'object' && one !== null ? reactive(one) : one; } });
    const element = await pledge();
    element.value = reactive(given);
    expect(element.value.commitments).to.deep.equal(['hours', 'exams']);
  });

  it('given before the class is defined or before the first drawing is not lost, and goes over attributes', async () => {
    const tag = 'trousse-pledge-late';
    const late = document.createElement(tag) as TroussePledge;
    const early = document.createElement('trousse-pledge');
    for (const element of [late, early]) {
      element.value = { organisation: 'Par la propriété' };
      element.setAttribute('organisation', 'Par l’attribut');
      element.setAttribute('municipality', 'Chambly');
      place().append(element);
    }
    customElements.define(tag, class extends TroussePledge {});
    await settled(late, early);
    for (const { value } of [late, early]) expect([value.organisation, value.municipality]).to.deep.equal(['Par la propriété', 'Chambly']);
    expect(Object.keys(late)).not.to.include('value');
  });

  const bad: [name: string, value: unknown, path: string][] = [
    ['a text', 'Chez Zoé', ''], ['nothing', null, ''], ['a list', [given], ''], ['an unknown part', { organization: 'Zoé' }, 'organization'], ['a name that is no text', { organisation: 7 }, 'organisation'],
    ['hours over the law', { weekHours: 18 }, 'weekHours'], ['hours of the weekdays over the law', { weekdayHours: 11 }, 'weekdayHours'], ['hours in words', { weekHours: '12' }, 'weekHours'],
    ['another language', { language: 'es' }, 'language'], ['a size that is none', { employees: 'lots' }, 'employees'], ['a commitment that is no id', { commitments: ['hours', 7] }, 'commitments.1'],
  ];
  for (const [name, value, path] of bad) {
    it(`refuses ${name}: one error with the place, one sentence, and nothing changes`, async () => {
      const element = await pledge();
      element.value = given;
      const messages = await heard(async () => {
        element.value = value as PledgeForm;
        await settled(element);
      });
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(plain(messages[0]?.text ?? '')).to.include('trousse-pledge').and.to.include('« value »').and.to.include(path ? ` ${path} (` : ' (');
      expect(textsOf(element, '[role="alert"]')).to.have.length(1);
      expect(element.value).to.deep.equal({ ...emptyPledge, ...given });
      element.value = given;
      await settled(element);
      expect(shows(element, '[role="alert"]')).to.equal(false);
    });
  }
});

describe('hours', () => {
  it('promised from Monday to Friday are never over those of the week, however they were given', async () => {
    const element = await pledge();
    element.value = { ...given, weekHours: 5, weekdayHours: 8 };
    const [record] = [submitted(element)];
    await settled(element);
    expect(plain(get<HTMLInputElement>(element, '#weekdayHours').value)).to.equal('5 h');
    await next(element);
    await next(element);
    await tick(element, 'authorised', 'taking-part');
    await next(element);
    expect([record[0]?.weekHours, record[0]?.weekdayHours]).to.deep.equal([5, 5]);
    expect(plain(record[0]?.deeds[0] ?? '')).to.include('5 h').and.not.to.include('8 h');
  });
});

describe('attributes', () => {
  const { role, ...others } = answers;

  it('fill the fields in beforehand, and the person may change them', async () => {
    const element = await pledge(others);
    await choose(element);
    expect(held(element)).to.deep.equal({ ...others, role: '' });
    await write(element, 'organisation', 'Autre nom');
    await write(element, 'role', role);
    await next(element);
    expect(element.value).to.include({ organisation: 'Autre nom', role, email: answers.email });
  });

  it('may be empty, or half of an answer', async () => {
    const element = await pledge({ organisation: '', email: 'zoe@' });
    expect([element.value.organisation, element.value.email]).to.deep.equal(['', 'zoe@']);
  });

  it('do not take the ARIA role for what a person does', async () => expect((await pledge({ role: 'region' })).value.role).to.equal(''));

  for (const [name, value] of [['language', 'es'], ['employees', 'lots']] as const) {
    it(`${name}="${value}" is refused with one error and one sentence, and the field is empty`, async () => {
      let element: TroussePledge | undefined;
      const messages = await heard(async () => void (element = await pledge({ [name]: value, organisation: 'Chez Zoé' })));
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(plain(messages[0]?.text ?? '')).to.include('trousse-pledge').and.to.include(`« ${name} »`);
      expect(element && textsOf(element, '[role="alert"]')).to.have.length(1);
      expect([element?.value[name], element?.value.organisation]).to.deep.equal(['', 'Chez Zoé']);
    });
  }

  it('may name a territory that is not of the list: the person sees it', async () => {
    const element = await pledge({ mrc: 'Brome-Missisquoi' });
    await choose(element);
    const { value, selectedOptions } = get<HTMLSelectElement>(element, '#mrc');
    expect([value, selectedOptions[0]?.textContent]).to.deep.equal(['Brome-Missisquoi', 'Brome-Missisquoi']);
  });
});

describe('the language of correspondence', () => {
  for (const [lang, language] of [['fr', 'fr'], ['en', 'en'], ['es', 'fr']] as const) {
    it(`is that of the page until another is chosen (${lang})`, async () => {
      const element = await pledge({ lang });
      const records = submitted(element);
      element.value = { organisation: 'Chez Zoé' };
      await choose(element);
      expect(get<HTMLSelectElement>(element, '#language').value).to.equal(language);
      for (const [id, value] of Object.entries(answers)) if (id !== 'language') await write(element, id, value);
      await next(element);
      await tick(element, 'authorised', 'taking-part');
      await next(element);
      expect(records[0]?.language).to.equal(language);
    });
  }

  it('stays what was chosen when the page changes its own', async () => {
    const element = await pledge();
    const records = submitted(element);
    await fill(element, { language: 'fr' });
    element.lang = 'en';
    await settled(element);
    await tick(element, 'authorised', 'taking-part');
    await next(element);
    expect(records[0]?.language).to.equal('fr');
  });

  it('is asked of an employer who answers all', async () => {
    const element = await pledge();
    const records = submitted(element);
    await sign(element);
    expect(records[0]?.language).to.equal('en');
  });
});
