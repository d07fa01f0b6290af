import { expect } from '@open-wc/testing';
import { kitOffer } from '../../src/elements/trousse-pledge/offer.js';
import { offerSchema, pledgeFields, pledgeFormSchema, pledgeInputSchema, pledgeRecordSchema } from '../../src/schemas/pledge.js';
import { problemsOf } from '../../src/schemas/read.js';
import { answers, marks, record, say, signedForm, without } from './support/pledges.js';
import { placesOf } from './support/weeks.js';

const placesIn = (schema: Parameters<typeof problemsOf>[0], value: unknown) => placesOf(problemsOf(schema, value));

describe('each field of a pledge', () => {
  for (const [field, { good, bad }] of Object.entries(answers)) {
    const schema = pledgeFields[field as keyof typeof pledgeFields];
    for (const value of good) it(`${field}: takes ${say(value)}`, () => expect(problemsOf(schema, value)).to.deep.equal([]));
    for (const value of bad) it(`${field}: refuses ${say(value)}`, () => expect(problemsOf(schema, value)).not.to.deep.equal([]));
  }

  it('are all of them tried', () => expect(Object.keys(answers).sort()).to.deep.equal(Object.keys(pledgeFields).sort()));
});

describe('a whole form', () => {
  it('is taken, whatever is left out that may be', () => {
    expect(placesIn(pledgeFormSchema, signedForm)).to.deep.equal([]);
    expect(placesIn(pledgeFormSchema, { ...signedForm, students: '', website: '', telephone: '', consents: [] })).to.deep.equal([]);
  });

  for (const field of Object.keys(signedForm)) {
    it(`is refused without its ${field}, and names it`, () => {
      expect(placesIn(pledgeFormSchema, without(signedForm, field))).to.deep.equal([field]);
    });
  }

  it('is refused with what it does not know', () => {
    expect(placesIn(pledgeFormSchema, { ...signedForm, birth: '2000-01-01' })).to.deep.equal(['birth']);
    expect(placesIn(pledgeFormSchema, { ...signedForm, consents: ['taking-part', 'selling'] })).to.deep.equal(['consents.1']);
  });

  it('names every place', () => expect(placesIn(pledgeFormSchema, { ...signedForm, weekHours: 18, weekdayHours: 11, email: 'zoe' })).to.deep.equal(['email', 'weekHours', 'weekdayHours']));
});

describe('a record', () => {
  it('is taken, by its form’s fields and its own', () => expect(placesIn(pledgeRecordSchema, record)).to.deep.equal([]));

  for (const [mark, { good, bad }] of Object.entries(marks)) {
    for (const value of good) it(`${mark}: takes ${say(value)}`, () => expect(placesIn(pledgeRecordSchema, { ...record, [mark]: value })).to.deep.equal([]));
    for (const value of bad) it(`${mark}: refuses ${say(value)}`, () => expect(placesIn(pledgeRecordSchema, { ...record, [mark]: value })[0]).to.match(new RegExp(`^${mark}\\b`)));
  }

  it('holds its form to the same as the form', () => {
    for (const [field, { bad }] of Object.entries(answers)) for (const value of bad) expect(placesIn(pledgeRecordSchema, { ...record, [field]: value })[0], `${field} ${say(value)}`).to.match(new RegExp(`^${field}\\b`));
  });

  const [consent] = record.consents;
  for (const [name, change] of [['purpose', 'selling'], ['given', 1], ['text', ''], ['text', 'a\0b'], ['version', ''], ['language', ''], ['at', 'hier']] as const) {
    it(`has no consent whose ${name} is ${JSON.stringify(change)}`, () => expect(placesIn(pledgeRecordSchema, { ...record, consents: [{ ...consent, [name]: change }] })).to.deep.equal([`consents.0.${name}`]));
  }

  it('is published by ids alone, where its form is judged by a text', () => {
    expect(placesIn(pledgeRecordSchema, { ...record, commitments: ['BUY PILLS http://evil <b>'] })).to.deep.equal(['commitments.0']);
    expect(placesIn(pledgeRecordSchema, { ...record, consents: Array(11).fill(consent) })).to.deep.equal(['consents']);
    expect(placesIn(pledgeRecordSchema, { ...record, consents: [{ ...consent, version: 'a'.repeat(41) }] })).to.deep.equal(['consents.0.version']);
  });

  it('keeps the words of a consent whole, and not without end', () => {
    const asked = (length: number) => placesIn(pledgeRecordSchema, { ...record, consents: [{ ...consent, text: 'a'.repeat(length) }] });
    expect([asked(5000), asked(5001)]).to.deep.equal([[], ['consents.0.text']]);
  });

  it('has nothing besides', () => expect(placesIn(pledgeRecordSchema, { ...record, fax: '1' })).to.deep.equal(['fax']));
});

describe('what a page fills in', () => {
  it('may leave out any part, and be half-filled', () => {
    expect(placesIn(pledgeInputSchema, {})).to.deep.equal([]);
    for (const part of [{ organisation: 'É' }, { email: 'zo' }, { organisation: '' }, { commitments: [] }, { weekHours: 17, weekdayHours: 10 }, { language: 'en' }, { language: '' }, { employees: '' }, { employees: '100+' }]) expect(placesIn(pledgeInputSchema, part), say(part)).to.deep.equal([]);
  });

  it('is taken as it was read, with what only the person may give', () => expect(placesIn(pledgeInputSchema, signedForm)).to.deep.equal([]));

  const refused: [value: unknown, place: string][] = [
    ['Chez Zoé', ''], [null, ''], [[], ''], [{ name: 'Zoé' }, 'name'], [{ organisation: 7 }, 'organisation'], [{ organisation: null }, 'organisation'], [{ commitments: 'hours' }, 'commitments'], [{ commitments: [7] }, 'commitments.0'],
    [{ weekHours: 18 }, 'weekHours'], [{ weekHours: '12' }, 'weekHours'], [{ weekdayHours: 11 }, 'weekdayHours'], [{ language: 'es' }, 'language'], [{ employees: 'lots' }, 'employees'], [{ consents: 'taking-part' }, 'consents'], [{ authorised: 'yes' }, 'authorised'],
  ];
  for (const [value, place] of refused) it(`is refused: ${say(value)}`, () => expect(placesIn(pledgeInputSchema, value)).to.deep.equal([place]));
});

describe('what a page offers', () => {
  const own = { id: 'own', title: 'À nous', detail: '', monday: 'Lundi', deed: 'faire ceci' };
  const offers: [name: string, offer: unknown, refused: string[]][] = [
    ['the kit’s', kitOffer, []],
    ['nothing', {}, []],
    ['ours by its id', { commitments: [{ id: 'exams' }] }, []],
    ['its own', { commitments: [own] }, []],
    ['its region', { territories: ['Le Bas-Richelieu'] }, []],
    ['no commitment', { commitments: [] }, ['commitments']],
    ['31 of them', { commitments: Array(31).fill(own) }, ['commitments']],
    ['no territory', { territories: [] }, ['territories']],
    ['200 territories', { territories: Array(200).fill('A') }, []],
    ['201 of them', { territories: Array(201).fill('A') }, ['territories']],
    ['a territory without a name', { territories: ['A', ' '] }, ['territories.1']],
    ['an id that is none', { commitments: [{ id: 'Nos heures' }] }, ['commitments.0.id']],
    ['a title that is empty', { commitments: [{ id: 'own', title: '' }] }, ['commitments.0.title']],
    ['what is not known', { commitments: [{ ...own, html: '<b>' }] }, ['commitments.0.html']],
    ['another key', { comitments: [own] }, ['comitments']],
    ['a list', [own], ['']],
    ['what is no JSON', undefined, ['']],
  ];
  for (const [name, offer, refused] of offers) it(`${refused.length > 0 ? 'refuses' : 'takes'} ${name}`, () => expect(placesIn(offerSchema, offer)).to.deep.equal(refused));
});
