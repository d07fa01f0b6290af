import { expect } from '@open-wc/testing';
import { audiences, type Audience } from '../../../src/domain/fiche.js';
import type { TrousseFiche } from '../../../src/elements/trousse-fiche/trousse-fiche.js';
import { heard } from '../../support/console.js';
import { cleanUp, settled } from '../../support/mount.js';
import { all, click, get, hasFocus, plain, pressKey, shows, textOf, textsOf } from '../../support/page.js';
import { given } from './support/fiche.js';
import { sample } from './support/sample.js';
import { giveTimersBack, takeTimers } from '../../support/timers.js';

afterEach(cleanUp);

const everything = ['Pour tous', 'Comme élève', 'Comme employeur'];
const sections = (element: Element) => textsOf(element, '[part="body"] .section [role="heading"]');
const chosen = (element: Element) => all(element, '[part="choice"] label').filter((label) => label.querySelector('input')?.checked).map(({ textContent }) => plain(textContent));
const radios = (element: Element) => all<HTMLInputElement>(element, '[part="choice"] input');

async function choose(element: Element, words: string): Promise<void> {
  const label = all(element, '[part="choice"] label').find(({ textContent }) => plain(textContent) === words);
  if (!label) throw new Error(`No reader is called ${words}.`);
  await click(element, label);
}

describe('the reader', () => {
  it('is everyone to begin with: every part shows', async () => {
    const element = await given();
    expect(chosen(element)).to.deep.equal(['Tout le monde']);
    expect(sections(element)).to.deep.equal(everything);
  });

  it('is one of a named group of choices', async () => {
    const group = get(await given(), '[role="radiogroup"]');
    const label = group.querySelector(`[id="${group.getAttribute('aria-labelledby') ?? ''}"]`);
    expect(plain(label?.textContent ?? '')).not.to.equal('');
    expect([...group.querySelectorAll('label')].map(({ textContent }) => plain(textContent))).to.deep.equal(['Élève', 'Parent', 'École', 'Employeur', 'Tout le monde']);
  });

  it('who is chosen sees the common parts and her own; « Tout le monde » brings all of them back', async () => {
    const element = await given();
    for (const [words, shown] of [['Élève', ['Pour tous', 'Comme élève']], ['Employeur', ['Pour tous', 'Comme employeur']], ['Parent', ['Pour tous']], ['Tout le monde', everything]] as const) {
      await choose(element, words);
      expect(chosen(element)).to.deep.equal([words]);
      expect(sections(element)).to.deep.equal(shown);
      expect(textsOf(element, 'nav a')).to.deep.equal(shown);
    }
  });

  it('is chosen by the keyboard, and the focus stays on her', async () => {
    const element = await given();
    radios(element).at(-1)?.focus();
    await pressKey(element, 'ArrowDown');
    expect(chosen(element)).to.deep.equal(['Élève']);
    expect(sections(element)).to.deep.equal(['Pour tous', 'Comme élève']);
    expect(hasFocus(element, radios(element)[0])).to.equal(true);
  });

  it('is named on paper', async () => {
    const element = await given();
    expect(shows(element, '.head .paper')).to.equal(false);
    await choose(element, 'Employeur');
    expect(textOf(element, '.head .paper')).to.include('Employeur');
  });

  it('of one sheet is not that of another', async () => {
    const [one, other] = [await given(), await given()];
    await choose(one, 'Élève');
    expect(chosen(other)).to.deep.equal(['Tout le monde']);
    expect(sections(other)).to.deep.equal(everything);
  });
});

describe('the attribute audience', () => {
  it('says who reads, and may change', async () => {
    const element = await given(sample(), { audience: 'student' });
    expect([chosen(element), sections(element)]).to.deep.equal([['Élève'], ['Pour tous', 'Comme élève']]);
    element.setAttribute('audience', 'employer');
    await settled(element);
    expect([chosen(element), sections(element)]).to.deep.equal([['Employeur'], ['Pour tous', 'Comme employeur']]);
    element.removeAttribute('audience');
    await settled(element);
    expect([chosen(element), sections(element)]).to.deep.equal([['Tout le monde'], everything]);
  });

  it('is the choice of the person, once she has made one', async () => {
    const element = await given(sample(), { audience: 'student' });
    await choose(element, 'Employeur');
    expect(element.audience).to.equal('employer');
    await choose(element, 'Tout le monde');
    expect(element.audience).to.equal('');
  });

  it('that names no reader is refused with one error and one sentence, and everyone’s sheet shows', async () => {
    let element: TrousseFiche | undefined;
    const messages = await heard(async () => { element = await given(sample(), { audience: 'director' }); });
    expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
    expect(plain(messages[0]?.text ?? '')).to.include('« audience »').and.to.include(audiences.join(' | '));
    expect(element && textsOf(element, '[role="alert"]')).to.have.length(1);
    expect(element && sections(element)).to.deep.equal(everything);
    if (element) await choose(element, 'Élève');
    expect(element && shows(element, '[role="alert"]')).to.equal(false);
  });
});

describe('the choice', () => {
  const LIVE = '.vh[role="status"]';
  afterEach(giveTimersBack);

  const pick = (element: TrousseFiche, audience: Audience) => radios(element)[audiences.indexOf(audience)]?.click();

  it('is said politely once the person pauses, the last one only', async () => {
    const element = await given();
    const { waiting, ring } = takeTimers();
    expect(textOf(element, LIVE)).to.equal('');
    pick(element, 'student');
    pick(element, 'employer');
    await settled(element);
    expect(textOf(element, LIVE)).to.equal('');
    expect(waiting()).to.have.length(1);
    ring();
    await settled(element);
    expect(textOf(element, LIVE)).to.include('Employeur').and.not.to.include('Élève');
  });

  it('is said for everyone too, in the element’s language', async () => {
    const [french, english] = [await given(sample(), { audience: 'student' }), await given(sample(), { audience: 'student', lang: 'en' })];
    const { ring } = takeTimers();
    for (const element of [french, english]) radios(element).at(-1)?.click();
    await settled(french, english);
    ring();
    await settled(french, english);
    expect(textOf(french, LIVE)).to.include('Tout le monde');
    expect(textOf(english, LIVE)).to.include('Everyone');
  });

  it('says nothing on the first drawing, nor once the sheet is gone', async () => {
    const { waiting } = takeTimers();
    const element = await given(sample(), { audience: 'student' });
    expect(waiting()).to.have.length(0);
    pick(element, 'employer');
    await settled(element);
    element.remove();
    expect(waiting()).to.have.length(0);
  });
});
