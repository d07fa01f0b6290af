import { expect } from '@open-wc/testing';
import type { PledgeRecord } from '../../../src/domain/pledge.js';
import { fieldsOf } from '../../../src/elements/trousse-pledge/record.js';
import { consentVersion, consentWords } from '../../../src/elements/trousse-pledge/words.js';
import { pledgeRecordSchema } from '../../../src/schemas/pledge.js';
import { problemsOf } from '../../../src/schemas/read.js';
import { record } from '../../schemas/support/pledges.js';
import { cleanUp } from '../../support/mount.js';
import { answers, english, facts, french, pledge, receiver, sign, submitted } from './support/pledge.js';

beforeEach(() => history.replaceState(null, ''));
afterEach(() => {
  cleanUp();
  history.replaceState(null, '');
});

/** What a person signs, with the consents that she may leave. */
async function signed(attributes: Readonly<Record<string, string>> = {}, changes: Readonly<Record<string, string>> = {}, ...consents: string[]): Promise<PledgeRecord> {
  const element = await pledge({ ...receiver, endpoint: '', ...attributes });
  const records = submitted(element);
  await sign(element, changes, ...consents);
  if (records.length !== 1) throw new Error(`${records.length} pledges were signed.`);
  return records[0] as PledgeRecord;
}

/** The facts as the element has them. */
const page = { operator: facts.operator, operatorAddress: facts['operator-address'], operatorContact: facts['operator-contact'], privacyContact: facts['privacy-contact'], retention: facts.retention, hostedIn: facts['hosted-in'] };

describe('what is signed', () => {
  it('is what the receiver takes: what was answered, chosen and declared, its school year, its moment, who receives it', async () => {
    const before = new Date().toISOString();
    const one = await signed();
    const after = new Date().toISOString();
    expect(problemsOf(pledgeRecordSchema, one)).to.deep.equal([]);
    expect(one).to.include({ ...answers, authorised: true, weekHours: 12, weekdayHours: 8, operator: facts.operator });
    expect(one.commitments).to.deep.equal(['hours', 'exams']);
    expect([one.signedAt >= before, one.signedAt <= after]).to.deep.equal([true, true]);
    expect(one.id).to.match(/^[0-9a-f]{32}$/);
    expect(Object.keys(one)).not.to.include('fax');
  });

  it('has another id each time', async () => expect((await signed()).id).not.to.equal((await signed()).id));

  for (const [lang, locale, words] of [['fr', 'fr-CA', french], ['en', 'en-CA', english]] as const) {
    it(`bears each consent, given or not, in the words in which it was asked (${lang})`, async () => {
      const one = await signed({ lang }, {}, 'bulletin');
      expect(one.consents.map(({ purpose, given }) => [purpose, given])).to.deep.equal([['taking-part', true], ['listing', false], ['bulletin', true]]);
      for (const { purpose, text, version, language, at } of one.consents) {
        const { title, text: about } = words(() => consentWords(purpose, page));
        expect(text).to.include(title).and.to.include(about);
        expect([version, language, at]).to.deep.equal([consentVersion, locale, one.signedAt]);
      }
    });
  }

  it('bears its deeds in the language in which they were read', async () => {
    const [inFrench, inEnglish] = [await signed(), await signed({ lang: 'en' })];
    expect(inFrench.deeds[1]).to.equal('alléger les semaines d’examens');
    expect(inEnglish.deeds[1]).to.equal('lighten exam weeks');
  });

  for (const name of ['É', 'L’Œuvre « Noël », à l’Île', 'Jean-François D\'Amours & fils', '<script>alert("l’été")</script>', 'שרה', '👩‍🌾 Ferme', 'W'.repeat(200), '  Zoé  ']) {
    it(`bears a name as it was typed: ${name.slice(0, 40)}`, async () => expect((await signed({}, { organisation: name, contact: name })).organisation).to.equal(name));
  }
});

describe('the fields of a form service', () => {
  const fields = fieldsOf(record);

  it('are texts, one a part of the record', () => {
    expect(Object.values(fields).every((value) => typeof value === 'string')).to.equal(true);
    const { consents, ...parts } = record;
    expect(Object.keys(fields).sort()).to.deep.equal([...Object.keys(parts), ...consents.map(({ purpose }) => `consent-${purpose}`)].sort());
    expect(fields).to.include({ organisation: record.organisation, weekHours: '12', authorised: 'true', commitments: 'hours, exams', deeds: record.deeds.join('\n') });
  });

  it('say of each consent whether it was given, when, in which version, language and words', () => {
    const [consent] = record.consents;
    for (const part of [consent?.version, consent?.language, consent?.at, consent?.text]) expect(fields['consent-taking-part']).to.include(part);
    expect(fields['consent-taking-part']).to.match(/^1 /);
    const refused = fieldsOf({ ...record, consents: record.consents.map((one) => ({ ...one, given: false })) });
    expect(refused['consent-taking-part']).to.match(/^0 /);
  });
});
