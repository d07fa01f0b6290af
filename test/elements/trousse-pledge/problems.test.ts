import { expect } from '@open-wc/testing';
import { emptyPledge, purposes, type PledgeForm } from '../../../src/domain/pledge.js';
import { fieldProblems, howToMend, organisationFields, problemsUpTo, refusedIn, stepOf, stillThere, type FormProblem } from '../../../src/elements/trousse-pledge/problems.js';
import { problemWords, type Field, type ProblemCode } from '../../../src/elements/trousse-pledge/words.js';
import { signedForm } from '../../schemas/support/pledges.js';
import { axeProblems } from '../../support/checks/axe.js';
import { headingProblems } from '../../support/checks/headings.js';
import { keyboardProblems } from '../../support/checks/keyboard.js';
import { targetProblems, widthProblems } from '../../support/checks/layout.js';
import { expectNone } from '../../support/expect-none.js';
import { cleanUp, place, settled } from '../../support/mount.js';
import { all, click, get, hasFocus, plain, pressKey, shows, textOf, textsOf } from '../../support/page.js';
import { answers, choose, fill, french, next, pledge, stepOf as stepShown, tick, write } from './support/pledge.js';

afterEach(cleanUp);

const any = { minimum: 1, maximum: Infinity };
const codes = (problems: readonly FormProblem[]) => problems.map(({ field, code }) => `${field}: ${code}`);

describe('what is to be mended', () => {
  it('is nothing in a whole form', () => expect(problemsUpTo(3, signedForm, any)).to.deep.equal([]));

  it('is, up to a step, all that it and those before ask for, in their order', () => {
    const required = organisationFields.filter((field) => !['students', 'website', 'telephone'].includes(field)).map((field) => `${field}: required`);
    const all = ['commitments: few', ...required, 'authorised: required', 'taking-part: required'];
    expect(codes(problemsUpTo(1, emptyPledge, any))).to.deep.equal(all.slice(0, 1));
    expect(codes(problemsUpTo(2, emptyPledge, any))).to.deep.equal(all.slice(0, -2));
    expect(codes(problemsUpTo(3, emptyPledge, any))).to.deep.equal(all);
  });

  const long = 'é'.repeat(201);
  const cases: [field: Field, value: unknown, code: ProblemCode | ''][] = [
    ['organisation', 'É', ''], ['organisation', '', 'required'], ['organisation', '   ', 'required'], ['organisation', long, 'long'], ['organisation', `${'é'.repeat(199)}   `, 'long'], ['contact', 'é'.repeat(10_000), 'long'],
    ['employees', '', 'required'], ['mrc', '', 'required'], ['mrc', '-', ''], ['students', '', ''], ['students', 'trois', 'format'], ['students', '10000', 'format'], ['website', '', ''], ['website', 'Chez Zoé', 'format'],
    ['email', '', 'required'], ['email', 'zoe@', 'format'], ['email', `${'a'.repeat(200)}@exemple.ca`, 'long'], ['telephone', '', ''], ['telephone', '555', 'format'], ['language', 'en', ''],
  ];
  for (const [field, value, code] of cases) it(`${field}: ${String(value).slice(0, 20)} is ${code || 'good'}`, () => expect(codes(fieldProblems(field, { ...signedForm, [field]: value }))).to.deep.equal(code ? [`${field}: ${code}`] : []));

  it('is asked for by one step each', () => {
    for (const [step, fields] of [[1, ['commitments', 'weekHours', 'weekdayHours']], [2, organisationFields], [3, ['authorised', ...purposes]]] as const) expect(fields.map(stepOf)).to.deep.equal(fields.map(() => step));
    for (const other of ['id', 'consents', 'fax', '', 'toString']) expect(stepOf(other), other).to.equal(0);
  });

  it('is judged again as it changes, and what does not change stays', () => {
    const problems: FormProblem[] = [{ field: 'commitments', code: 'few', limit: 1 }, { field: 'email', code: 'format' }, { field: 'role', code: 'required' }, { field: 'authorised', code: 'required' }, { field: 'taking-part', code: 'required' }];
    const left = (changed: string, change: Partial<PledgeForm>) => codes(problems).filter((one) => !codes(stillThere(problems, changed, { ...signedForm, ...change })).includes(one));
    expect(left('email', { email: 'zoe@' })).to.deep.equal([]);
    expect(left('email', { email: 'zoe@exemple.ca' })).to.deep.equal(['email: format']);
    expect(left('role', { role: 'X' })).to.deep.equal(['role: required']);
    expect(left('commitments', { commitments: ['exams'] })).to.deep.equal(['commitments: few']);
    expect(left('authorised', { authorised: true })).to.deep.equal(['authorised: required']);
    expect(left('consents', { consents: ['taking-part'] })).to.deep.equal(['taking-part: required']);
    expect(left('consents', { consents: ['bulletin'] })).to.deep.equal([]);
    expect(left('website', { website: 'x' })).to.deep.equal([]);
  });

  it('may be a receiver’s to say, of what the form asks for, in its own words where it has some', () => {
    const refused = refusedIn([{ path: 'email', message: 'Adresse inconnue.' }, { path: 'id' }, { path: 'role' }, { path: '__proto__' }]);
    expect(codes(refused)).to.deep.equal(['email: refused', 'role: refused']);
    expect(howToMend(refused, 'email')).to.equal('Adresse inconnue.');
    expect(french(() => howToMend(refused, 'role'))).to.equal(french(() => problemWords('role', 'refused')));
    expect(howToMend(refused, 'contact')).to.equal('');
  });
});

describe('errors', () => {
  /** The second step, with what is wrong in it said. */
  async function mending(changes: Readonly<Record<string, string>> = {}) {
    const element = await pledge();
    await fill(element, changes);
    expect(stepShown(element)).to.equal(2);
    return element;
  }

  it('are not said while a person fills in for the first time', async () => {
    const element = await pledge();
    await choose(element);
    await write(element, 'email', 'zoe');
    await write(element, 'organisation', '');
    expect([shows(element, '#problems'), shows(element, '.err'), shows(element, '[aria-invalid="true"]')]).to.deep.equal([false, false, false]);
  });

  it('are said in a summary that takes the focus, each leading to its field', async () => {
    const element = await mending({ organisation: '', employees: '', email: 'zoe@' });
    expect(hasFocus(element, '#problems')).to.equal(true);
    expect(all<HTMLAnchorElement>(element, '#problems a').map(({ hash }) => hash)).to.deep.equal(['#organisation', '#employees', '#email']);
    expect(textOf(element, '#problems [role="heading"]')).to.include('3');
    for (const [index, id] of ['organisation', 'employees', 'email'].entries()) {
      await click(element, all(element, '#problems a')[index] as HTMLElement);
      expect(hasFocus(element, `#${id}`), id).to.equal(true);
    }
    expect(location.hash).to.equal('');
  });

  it('are led to with keys alone', async () => {
    const element = await mending({ email: 'zoe@' });
    await pressKey(element, 'Tab');
    await pressKey(element, 'Enter');
    expect(hasFocus(element, '#email')).to.equal(true);
  });

  it('are said again beside each field, to those who see and to those who hear', async () => {
    const element = await mending({ organisation: ' ', mrc: '', telephone: '555' });
    const words = { organisation: 'required', mrc: 'required', telephone: 'format' } as const;
    for (const [id, code] of Object.entries(words)) {
      const field = get(element, `#${id}`);
      expect(field.ariaInvalid, id).to.equal('true');
      expect(field.getAttribute('aria-describedby')?.split(' '), id).to.include(`${id}-error`);
      expect(textOf(element, `#${id}-error`)).to.equal(plain(french(() => problemWords(id as Field, code))));
    }
    expect(all(element, '[aria-invalid="true"]').map(({ id }) => id)).to.deep.equal(Object.keys(words));
  });

  it('go as they are mended, one by one', async () => {
    const element = await mending({ organisation: '', email: 'zoe@' });
    await write(element, 'email', 'zoe@exemple');
    expect(textsOf(element, '#problems a')).to.have.length(2);
    await write(element, 'email', 'zoe@exemple.ca');
    expect(all<HTMLAnchorElement>(element, '#problems a').map(({ hash }) => hash)).to.deep.equal(['#organisation']);
    expect([get(element, '#email').ariaInvalid, shows(element, '#email-error')]).to.deep.equal([null, false]);
    await write(element, 'organisation', 'É');
    expect(shows(element, '#problems')).to.equal(false);
    await next(element);
    expect(stepShown(element)).to.equal(3);
  });

  it('say how to mend what comes to be wrong another way', async () => {
    const element = await mending({ email: 'zoe@' });
    const first = textOf(element, '#email-error');
    await write(element, 'email', 'é'.repeat(201));
    await next(element);
    expect(textOf(element, '#email-error')).not.to.equal(first);
  });

  it('change language with the element', async () => {
    const element = await mending({ email: '' });
    const before = textOf(element, '#email-error');
    element.lang = 'en';
    await settled(element);
    expect(textOf(element, '#email-error')).not.to.equal(before);
    expect(textsOf(element, '#problems a')).to.deep.equal([textOf(element, '#email-error')]);
  });

  it('of boxes that must be ticked are said beside them', async () => {
    const element = await pledge();
    await fill(element);
    await next(element);
    for (const id of ['authorised', 'taking-part']) {
      const box = get(element, `#${id}`);
      expect([box.ariaInvalid, box.getAttribute('aria-describedby')?.includes(`${id}-error`), shows(element, `#${id}-error`)]).to.deep.equal(['true', true, true]);
    }
    await tick(element, 'taking-part');
    expect([shows(element, '#taking-part-error'), shows(element, '#authorised-error')]).to.deep.equal([false, true]);
  });

  it('take ten thousand letters, and scripts, for what they are: text', async () => {
    const element = await mending({ organisation: 'é'.repeat(10_000), contact: '<script>alert(1)</script>' });
    expect(all<HTMLAnchorElement>(element, '#problems a').map(({ hash }) => hash)).to.deep.equal(['#organisation']);
    expect(get<HTMLInputElement>(element, '#organisation').value).to.have.length(10_000);
  });

  it('are read, walked through and hit like all the rest, on a narrow phone too', async () => {
    for (const lang of ['fr', 'en']) {
      const element = await pledge({ lang }, place('<div style="width: 320px"></div>'));
      await choose(element);
      await next(element);
      expect(textsOf(element, '#problems a').length).to.be.above(5);
      expectNone([...(await axeProblems(element)), ...headingProblems(element, 2), ...targetProblems(element), ...widthProblems(element), ...(await keyboardProblems(element))]);
    }
  });

  it('leave all that was answered', async () => {
    const element = await mending({ email: 'zoe@' });
    expect(element.value).to.include({ ...answers, email: 'zoe@' });
  });
});
