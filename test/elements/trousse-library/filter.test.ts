import { expect } from '@open-wc/testing';
import { audiences, plainText, themes, type Audience, type Theme } from '../../../src/domain/fiche.js';
import { matches, type Filter } from '../../../src/elements/trousse-library/filter.js';
import type { TrousseLibrary } from '../../../src/elements/trousse-library/trousse-library.js';
import { fiches } from '../../../src/content/fiches.js';
import { readFiche } from '../../../src/shared/fiches.js';
import { locales } from '../../../src/shared/speech.js';
import { heard } from '../../support/console.js';
import { cleanUp, settled } from '../../support/mount.js';
import { all, click, get, hasFocus, plain, pressKey, shows, textOf, textsOf } from '../../support/page.js';
import { sample, sampleOf, text } from '../trousse-fiche/support/sample.js';
import { idsOf, library, search } from './support/library.js';

afterEach(cleanUp);

const readersOf = (id: string) => fiches.find((one) => one.id === id)?.audiences ?? [];
const having = (keep: (facts: (typeof fiches)[number]) => boolean) => fiches.filter(keep).map(({ id }) => id);
const every = fiches.map(({ id }) => id);
const count = (element: Element) => textOf(element, '[role="status"]');

/** Touches a box by its group and its place in it. */
const toggle = (element: TrousseLibrary, group: 'audience' | 'theme', one: string) => {
  const place = group === 'audience' ? audiences.indexOf(one as Audience) : themes.indexOf(one as Theme);
  return click(element, all(element, `[aria-labelledby="${group}"] label`)[place] as HTMLElement);
};

const ticked = (element: Element) => all(element, '.chips label').filter((label) => label.querySelector('input')?.checked).map(({ textContent }) => plain(textContent));

describe('a filter', () => {
  const fits = (filter: Partial<Filter>, value = sample()) => matches(value, { audience: [], theme: [], words: '', ...filter });

  it('of nothing keeps all', () => expect(fits({})).to.equal(true));

  it('keeps what is for any of the readers', () => {
    expect(fits({ audience: ['student'] })).to.equal(true);
    expect(fits({ audience: ['parent', 'employer'] })).to.equal(true);
    expect(fits({ audience: ['parent', 'school'] })).to.equal(false);
  });

  it('keeps what is of any of the themes', () => {
    expect(fits({ theme: ['law', 'studies'] })).to.equal(true);
    expect(fits({ theme: ['law', 'health'] })).to.equal(false);
  });

  it('keeps what answers readers, themes and words at once', () => {
    expect(fits({ audience: ['student'], theme: ['studies'], words: 'fiche' })).to.equal(true);
    expect(fits({ audience: ['parent'], theme: ['studies'], words: 'fiche' })).to.equal(false);
    expect(fits({ audience: ['student'], theme: ['law'], words: 'fiche' })).to.equal(false);
    expect(fits({ audience: ['student'], theme: ['studies'], words: 'absente' })).to.equal(false);
  });

  const body = sampleOf(
    { kind: 'question', question: 'Et la Mémoire?', answer: [text('Le cœur de l’été, aujourd’hui à 17\u00a0h.', { href: 'https://exemple.test/adresse' })] },
    { kind: 'figures', figures: [{ value: '51 élèves', text: text('travaillent'), cite: ['loi'] }] },
    { kind: 'table', head: [text('Colonne'), text('Autre')], rows: [[text('Rangée'), text('Cellule')]] },
  );
  const words: [words: string, found: boolean][] = [
    ['mémoire', true], ['memoire', true], ['MÉMOIRE', true], ['Memoire', true], ['mémoires', false], ['moire', true], ['  memoire  ', true], ['   ', true],
    ['memoire cœur', true], ['CŒUR memoire', true], ['memoire absente', false],
    ['l’été', true], ['l\'ete', true], ['aujourd\'hui', true], ['17 h', true], ['17\u00a0h', true],
    ['essai', true], ['essayer', true], ['retenir', true], ['partie', true], ['51 travaillent', true], ['colonne cellule', true], ['rangee', true],
    ['adresse', false], ['paragraph', false], ['loi-travail-jeunes', false], ['.*', false], ['e\u0301te\u0301', true],
  ];
  for (const [wanted, found] of words) it(`${found ? 'finds' : 'does not find'} ${JSON.stringify(wanted)} in the words of a sheet`, () => expect(fits({ words: wanted }, body)).to.equal(found));
});

describe('the library', () => {
  it('lists every sheet, in its order, with its summary, its readers, its minutes and its theme', async () => {
    const element = await library();
    expect(idsOf(element)).to.deep.equal(every);
    every.forEach((id, index) => {
      const shown = textOf(element, `.it:nth-child(${index + 1})`);
      const { title = '', summary = '', minutes = 0 } = readFiche(id, 'fr-CA') ?? {};
      expect(shown).to.include(plain(title)).and.to.include(plain(summary)).and.to.include(`${minutes} min`);
      expect(shown.includes('Tout le monde'), id).to.equal(readersOf(id).length === audiences.length);
    });
    expect(count(element)).to.equal(`${every.length} fiches`);
    expect(shows(element, '.count button')).to.equal(false);
  });

  for (const one of audiences) {
    it(`keeps those of one reader: ${one}`, async () => {
      const element = await library();
      await toggle(element, 'audience', one);
      expect(idsOf(element)).to.deep.equal(having((facts) => facts.audiences.includes(one)));
      expect(ticked(element)).to.have.length(1);
      await toggle(element, 'audience', one);
      expect(idsOf(element)).to.deep.equal(every);
      expect(ticked(element)).to.deep.equal([]);
    });
  }

  for (const one of themes) {
    it(`keeps those of one theme: ${one}`, async () => {
      const element = await library();
      await toggle(element, 'theme', one);
      expect(idsOf(element)).to.deep.equal(having(({ theme }) => theme === one));
    });
  }

  it('keeps those of any of several readers, and of any of several themes, and both', async () => {
    const element = await library();
    await toggle(element, 'audience', 'employer');
    await toggle(element, 'audience', 'school');
    expect(idsOf(element)).to.deep.equal(having(({ audiences: readers }) => readers.includes('employer') || readers.includes('school')));
    await toggle(element, 'theme', 'law');
    await toggle(element, 'theme', 'health');
    expect(idsOf(element)).to.deep.equal(having(({ audiences: readers, theme }) => (readers.includes('employer') || readers.includes('school')) && (theme === 'law' || theme === 'health')));
    expect(ticked(element)).to.deep.equal(['École', 'Employeur', 'Loi', 'Santé']);
  });

  it('is filtered by the keyboard alone', async () => {
    const element = await library();
    const [box] = all(element, '[aria-labelledby="audience"] input');
    box?.focus();
    await pressKey(element, 'Space');
    expect(idsOf(element)).to.deep.equal(having((facts) => facts.audiences.includes('student')));
    expect(hasFocus(element, box)).to.equal(true);
  });

  for (const locale of locales) {
    it(`is searched as a person types, in her own language (${locale})`, async () => {
      const bare = (words: string) => words.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      const texts = every.map((id) => plainText(readFiche(id, locale) ?? sample()).toLowerCase());
      const withWords = (...words: string[]) => every.filter((_, index) => words.every((word) => bare(texts[index] ?? '').includes(bare(word))));
      // Two long words of the last sheet, that some of the others have and some have not.
      const some = (texts.at(-1)?.match(/[a-zà-ÿ]{6,}/g) ?? []).filter((word) => withWords(word).length > 1 && withWords(word).length < every.length);
      const first = some.find((word) => /[à-ÿ]/.test(word)) ?? some[0] ?? '';
      const second = some.find((word) => withWords(first, word).length < withWords(first).length) ?? '';
      const element = await library({ lang: locale });
      await search(element, bare(first).toUpperCase());
      expect(idsOf(element), first).to.deep.equal(withWords(first));
      await search(element, ` ${second}`);
      expect(idsOf(element), `${first} ${second}`).to.deep.equal(withWords(first, second));
    });
  }

  it('names its groups and its field', async () => {
    const element = await library();
    expect(get<HTMLInputElement>(element, '#search').labels?.[0]?.textContent).to.equal('Chercher');
    for (const [group, name] of [['audience', 'Pour'], ['theme', 'Thème']] as const) {
      expect(textOf(element, `#${group}`)).to.equal(name);
      expect(get(element, `[aria-labelledby="${group}"]`).role).to.equal('group');
    }
  });

  const alone = themes.find((one) => having(({ theme }) => theme === one).length === 1) ?? 'health';
  for (const [lang, none, one, many] of [['fr', '0 fiche', '1 fiche', `${every.length} fiches`], ['en', '0 sheets', '1 sheet', `${every.length} sheets`]] as const) {
    it(`says politely how many there are: none, one, several (${lang})`, async () => {
      const element = await library({ lang });
      const region = get(element, '[role="status"]');
      expect(count(element)).to.equal(many);
      await toggle(element, 'theme', alone);
      expect(count(element)).to.equal(one);
      await search(element, 'introuvablement');
      expect(count(element)).to.equal(none);
      // A region speaks where it stays and its words change.
      expect(get(element, '[role="status"]') === region).to.equal(true);
    });
  }

  it('says what to do where nothing is found, and begins again with the focus in the search', async () => {
    const element = await library();
    await toggle(element, 'audience', 'parent');
    await toggle(element, 'theme', 'law');
    await search(element, 'introuvablement');
    expect(idsOf(element)).to.deep.equal([]);
    expect(textOf(element, '.none')).to.include('Aucune fiche');
    await click(element, '.count button');
    expect(idsOf(element)).to.deep.equal(every);
    expect([ticked(element), get<HTMLInputElement>(element, '#search').value]).to.deep.equal([[], '']);
    expect(hasFocus(element, '#search')).to.equal(true);
    expect([shows(element, '.none'), shows(element, '.count button')]).to.deep.equal([false, false]);
  });
});

describe('the attributes', () => {
  it('say where to begin, one value or several, and what a person changes wins', async () => {
    const element = await library({ audience: 'parent  employer', theme: 'health law' });
    expect(ticked(element)).to.deep.equal(['Parent', 'Employeur', 'Loi', 'Santé']);
    expect(idsOf(element)).to.deep.equal(having(({ audiences: readers, theme }) => (readers.includes('parent') || readers.includes('employer')) && (theme === 'law' || theme === 'health')));
    await toggle(element, 'theme', 'law');
    expect(ticked(element)).to.deep.equal(['Parent', 'Employeur', 'Santé']);
  });

  it('may change, each without the other', async () => {
    const element = await library({ audience: 'employer', theme: 'law' });
    element.audience = 'school';
    await settled(element);
    expect(ticked(element)).to.deep.equal(['École', 'Loi']);
    element.setAttribute('theme', '');
    await settled(element);
    expect(ticked(element)).to.deep.equal(['École']);
  });

  for (const [name, value] of [['audience', 'employer director'], ['audience', 'Student'], ['theme', 'law,health'], ['theme', 'travail']] as const) {
    it(`${name}="${value}" is refused with one error and one sentence, and every sheet is listed`, async () => {
      let element: TrousseLibrary | undefined;
      const messages = await heard(async () => { element = await library({ [name]: value }); });
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(plain(messages[0]?.text ?? '')).to.include('trousse-library').and.to.include(`« ${name} »`).and.to.include(name === 'theme' ? themes.join(' | ') : audiences.join(' | '));
      expect(element && textsOf(element, '[role="alert"]')).to.have.length(1);
      expect(element && idsOf(element)).to.deep.equal(every);
    });
  }

  it('that name one twice name it', async () => {
    const element = await library({ audience: 'employer employer' });
    expect(ticked(element)).to.deep.equal(['Employeur']);
    expect(shows(element, '[role="alert"]')).to.equal(false);
  });
});
