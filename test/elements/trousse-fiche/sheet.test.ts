import { expect } from '@open-wc/testing';
import { publisher } from '../../../src/content/publisher.js';
import type { Figure, Text } from '../../../src/domain/fiche.js';
import { today } from '../../../src/shared/clock.js';
import { ficheIds, readFiche } from '../../../src/shared/fiches.js';
import { formatDay } from '../../../src/shared/format.js';
import { locales } from '../../../src/shared/speech.js';
import { cleanUp, place } from '../../support/mount.js';
import { shadowOf } from '../../support/shadow.js';
import { all, click, find, get, hasFocus, plain, pressKey, shows, textOf, textsOf } from '../../support/page.js';
import { fiche, followed, given } from './support/fiche.js';
import { sample, sampleOf, text } from './support/sample.js';

afterEach(cleanUp);

const body = '[part="body"]';
const flow = `${body} .flow`;

describe('a text', () => {
  const paragraph = async (...runs: Text) => {
    const element = await given(sampleOf({ kind: 'paragraph', text: runs }));
    return get(element, `${flow} > p`);
  };

  it('is its runs, one after another, with their marks', async () => {
    const shown = await paragraph({ text: 'Un ' }, { text: 'fort', mark: 'strong' }, { text: ', un ' }, { text: 'appuyé', mark: 'emphasis' }, { text: '.' });
    expect(plain(shown.textContent)).to.equal('Un fort, un appuyé.');
    expect(shown.querySelector('strong')?.textContent).to.equal('fort');
    expect(shown.querySelector('em')?.textContent).to.equal('appuyé');
  });

  it('leads out of the page in a tab of its own', async () => {
    const link = (await paragraph({ text: 'Tel-jeunes', href: 'https://exemple.test/aide', mark: 'strong' })).querySelector('a');
    expect(link?.getAttribute('href')).to.equal('https://exemple.test/aide');
    expect(link?.target).to.equal('_blank');
    expect(link?.textContent).to.equal('Tel-jeunes');
    expect(link?.firstElementChild?.localName).to.equal('strong');
  });

  it('says what is short for what', async () => {
    const short = (await paragraph({ text: 'CNESST', title: 'Commission des normes' })).querySelector('abbr');
    expect([short?.textContent, short?.title]).to.deep.equal(['CNESST', 'Commission des normes']);
  });

  it('leads to another sheet of the kit, and keeps the words where the kit has no such sheet', async () => {
    const shown = await paragraph({ text: 'la loi', fiche: 'loi-travail-jeunes' }, { text: ', ' }, { text: 'ailleurs', fiche: 'inconnue' });
    const links = [...shown.querySelectorAll('a')];
    expect(plain(shown.textContent)).to.equal('la loi, ailleurs');
    expect(links.map(({ textContent }) => textContent)).to.deep.equal(['la loi']);
    expect(links[0]?.href).to.match(/#trousse-fiche=loi-travail-jeunes$/);
    expect(links[0]?.target).to.equal('');
  });

  it('is text, whatever it holds', async () => {
    expect((await paragraph({ text: '<b>gras</b> **fort**' })).innerHTML).to.include('&lt;b&gt;gras&lt;/b&gt; **fort**');
  });
});

describe('a block', () => {
  it('heading: under its section’s', async () => {
    const element = await given(sampleOf({ kind: 'heading', text: 'Un sous-titre' }), { 'heading-level': '3' });
    const levels = all(element, '[role="heading"]').map((one) => [plain(one.textContent), one.ariaLevel]);
    expect(levels.slice(0, 3)).to.deep.equal([['Une fiche d’essai', '3'], ['Une partie', '4'], ['Un sous-titre', '5']]);
  });

  for (const [ordered, tag] of [[false, 'ul'], [true, 'ol']] as const) {
    it(`list, ${ordered ? '' : 'not '}ordered`, async () => {
      const element = await given(sampleOf({ kind: 'list', ordered, items: [text('Un'), text('Deux')] }));
      expect(textsOf(element, `${flow} > ${tag}.items > li`)).to.deep.equal(['Un', 'Deux']);
    });
  }

  it('checklist: boxes to tick on paper, with nothing to fill on the screen', async () => {
    const element = await given(sampleOf({ kind: 'checklist', items: [text('Demander'), text('Noter')] }));
    expect(textsOf(element, `${flow} > ul.checks > li`)).to.deep.equal(['Demander', 'Noter']);
    expect(shows(element, `${body} input`)).to.equal(false);
  });

  it('call-out: its paragraphs together', async () => {
    const element = await given(sampleOf({ kind: 'callout', paragraphs: [text('Attention.'), text('La suite.')] }));
    expect(textsOf(element, `${flow} > .call > p`)).to.deep.equal(['Attention.', 'La suite.']);
  });

  it('question: a heading, and its answer under it', async () => {
    const element = await given(sampleOf({ kind: 'question', question: 'Combien?', answer: [text('Cela dépend.'), text('De tout.')] }));
    const [question, ...answer] = textsOf(element, `${flow} > .ask > *`);
    expect([question, answer]).to.deep.equal(['Combien?', ['Cela dépend.', 'De tout.']]);
    expect(get(element, `${flow} .ask [role="heading"]`).ariaLevel).to.equal('4');
  });

  it('table: a table to a screen reader however it is laid out, each cell under its column’s name', async () => {
    for (const width of [300, 900]) {
      const element = await given(sampleOf({ kind: 'table', head: [text('Qui'), text('Quoi'), text('Combien')], rows: [[text('Ana'), text('lit'), text('10')], [text('Bo'), text('court', { cite: ['loi'] }), text('20')]] }), {}, place(`<div style="width: ${width}px"></div>`));
      const table = get(element, `${flow} > table`);
      expect(table.getAttribute('role')).to.equal('table');
      const parts = (role: string) => [...table.querySelectorAll(`[role="${role}"]`)].map((one) => plain(one.firstChild === null ? '' : one.textContent));
      expect(parts('row')).to.have.length(3);
      expect(parts('columnheader')).to.deep.equal(['Qui', 'Quoi', 'Combien']);
      expect(parts('rowheader')).to.deep.equal(['Ana', 'Bo']);
      expect(parts('cell')).to.deep.equal(['lit', '10', 'court2', '20']);
      const cells = [...table.querySelectorAll<HTMLElement>('td')];
      expect(cells.map(({ dataset }) => dataset.column)).to.deep.equal(['Quoi', 'Combien', 'Quoi', 'Combien']);
      // The name is drawn beside the cell on a narrow sheet alone; a wide one has it above.
      const named = getComputedStyle(cells[0] as Element, '::before').content;
      if (width === 300) expect(named).to.include('Quoi');
      else expect(named).to.equal('none');
    }
  });
});

describe('a figure', () => {
  const show = async (draw?: Figure['draw']) => {
    const element = await given(sampleOf({ kind: 'figures', figures: [{ value: '51 sur 100', text: text('ont travaillé.'), cite: ['enquete'], draw }] }));
    return { shown: get(element, 'figure'), picture: find(element, 'figure svg') };
  };
  /** How many dots or squares each path draws. */
  const drawn = (picture: Element | null) => [...(picture?.querySelectorAll('path') ?? [])].map((path) => (path.getAttribute('d')?.match(/M/g) ?? []).length);

  it('is a value, what it measures, and its source', async () => {
    const { shown, picture } = await show();
    expect(plain(shown.textContent)).to.equal('51 sur 100 ont travaillé.1');
    expect(shown.querySelector('b')?.textContent).to.equal('51 sur 100');
    expect(picture === null).to.equal(true);
  });

  it('draws a dot a person, ten in a row, those that are counted filled; its words say as much', async () => {
    const { shown, picture } = await show({ unit: 'people', count: 51, of: 100 });
    expect(drawn(picture)).to.deep.equal([49, 49, 51]);
    expect(picture?.getAttribute('viewBox')).to.equal('0 0 100 100');
    expect(picture?.getAttribute('aria-hidden')).to.equal('true');
    expect(plain(shown.textContent)).to.include('51 sur 100 ont travaillé.');
  });

  it('draws a week as the calculator does, a row a day', async () => {
    const { picture } = await show({ unit: 'hours', count: 17, of: 168 });
    expect(drawn(picture)).to.deep.equal([151, 151, 17]);
    expect(picture?.getAttribute('viewBox')).to.equal('0 0 240 70');
    expect(picture?.matches('.hours')).to.equal(true);
  });

  const edges: [count: number, of: number, paths: number[], viewBox: string][] = [[0, 10, [10, 10, 0], '0 0 100 10'], [10, 10, [0, 0, 10], '0 0 100 10'], [1, 3, [2, 2, 1], '0 0 30 10'], [2, 11, [9, 9, 2], '0 0 100 20']];
  for (const [count, of, paths, viewBox] of edges) {
    it(`draws ${count} of ${of}`, async () => {
      const { picture } = await show({ unit: 'people', count, of });
      expect(drawn(picture)).to.deep.equal(paths);
      expect(picture?.getAttribute('viewBox')).to.equal(viewBox);
    });
  }

  it('never draws out of its picture', async () => {
    const { picture } = await show({ unit: 'people', count: 30, of: 20 });
    expect(drawn(picture)).to.deep.equal([0, 0, 20]);
  });
});

describe('the sources', () => {
  const lines = '[part="sources"] li';
  const cites = (element: Element) => all<HTMLAnchorElement>(element, 'sup a');

  it('are numbered in order, and each citation bears the number of its own', async () => {
    const element = await given();
    expect(textsOf(element, lines).map((line) => line.split(/[,.]/)[0])).to.deep.equal(['Une enquête', 'Une loi']);
    expect(get(element, lines).parentElement?.localName).to.equal('ol');
    expect(textsOf(element, 'sup')).to.deep.equal(['1', '2, 1', '2']);
    expect(cites(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Source 1', 'Source 2', 'Source 1', 'Source 2']);
  });

  it('say their day, when they were checked, and lead to where they were read', async () => {
    const element = await given();
    expect(textsOf(element, lines)).to.deep.equal(['Une enquête, 2023. Vérifié le 1er mai 2026.', 'Une loi. Vérifié le 2 mai 2026.']);
    const links = all<HTMLAnchorElement>(element, `${lines} a`).map((link) => [link.getAttribute('href'), link.target]);
    expect(links[0]).to.deep.equal(['https://exemple.test/enquete', '_blank']);
    expect(links[1]?.[0]).to.equal(null);
  });

  it('that were all checked on one day say so once', async () => {
    const { sources } = sample();
    const element = await given(sample({ sources: sources.map((source) => ({ ...source, checked: '2026-05-01' })) }));
    expect(textsOf(element, lines)).to.deep.equal(['Une enquête, 2023.', 'Une loi.']);
    expect(textOf(element, '[part="sources"] p')).to.equal('Sources vérifiées le 1er mai 2026.');
    expect(shows(await given(), '[part="sources"] p')).to.equal(false);
  });

  it('are reached from each citation, by a click or by the keyboard', async () => {
    const element = await given();
    expect(await followed(() => click(element, cites(element)[1] as HTMLElement))).to.equal(false);
    expect(hasFocus(element, all(element, lines)[1])).to.equal(true);
    cites(element)[0]?.focus();
    await pressKey(element, 'Enter');
    expect(hasFocus(element, all(element, lines)[0])).to.equal(true);
  });

  it('are reached on a page whose links start elsewhere', async () => {
    const base = document.createElement('base');
    base.href = 'https://exemple.test/ailleurs/';
    document.head.append(base);
    try {
      const element = await given();
      expect(await followed(() => cites(element)[1]?.click())).to.equal(false);
      expect(hasFocus(element, all(element, lines)[1])).to.equal(true);
    } finally {
      base.remove();
    }
  });

  it('have no place where there are none', async () => {
    const element = await given(sample({ sources: [], remember: [text('Un.')], sections: [{ title: 'Une partie', blocks: [] }] }));
    expect(shows(element, '[part="sources"]')).to.equal(false);
  });
});

describe('a sheet', () => {
  it('has its title, what to remember, its sections, in the order of reading', async () => {
    const element = await given();
    expect(textOf(element, '[part="heading"]')).to.equal('Une fiche d’essai');
    expect(textsOf(element, '[part="remember"] li').map((line) => line.replace(/[\d, ]+$/, ''))).to.deep.equal(['À retenir : un.', 'À retenir : deux.', 'À retenir : trois.']);
    expect(textsOf(element, `${body} .section [role="heading"]`)).to.deep.equal(['Pour tous', 'Comme élève', 'Comme employeur']);
    const parts = all(element, '[part]').map((one) => one.getAttribute('part'));
    expect(parts).to.deep.equal(['base', 'heading', 'remember', 'choice', 'body', 'sources', 'tools']);
  });

  it('marks what is in its own language where the words around are in another', async () => {
    const element = await given(sample({ lang: 'es', title: 'Una ficha' }), { lang: 'en' });
    for (const part of ['[part="heading"]', '[part="remember"]', body, 'nav ul']) expect(get(element, part).closest('[lang]')?.getAttribute('lang'), part).to.equal('es');
    expect(get(element, '[part="tools"]').closest('[lang]')?.getAttribute('lang')).to.equal('en-CA');
    expect(textOf(element, '[part="tools"]')).to.include('Print this sheet');
  });

  it('is led through by its contents, with the keyboard, where there is room', async () => {
    const element = await given(sample(), {}, place('<div style="width: 1200px"></div>'));
    const links = all<HTMLAnchorElement>(element, 'nav a');
    // Its name bears the sheet's, since a page may hold several.
    const names = get(element, 'nav').getAttribute('aria-labelledby')?.split(' ').map((id) => get(element, `#${id}`)) ?? [];
    expect(names.map((one) => one.ariaLabel ?? plain(one.textContent))).to.deep.equal(['Dans cette fiche', 'Une fiche d’essai']);
    expect(links.map(({ textContent }) => textContent)).to.deep.equal(['Pour tous', 'Comme élève', 'Comme employeur']);
    for (const link of links) {
      link.focus();
      expect(hasFocus(element, link)).to.equal(true);
      await pressKey(element, 'Enter');
      const section = all(element, `${body} .section`)[links.indexOf(link)];
      expect(plain(section?.firstElementChild?.textContent ?? '')).to.equal(link.textContent);
      expect(hasFocus(element, section?.firstElementChild ?? undefined)).to.equal(true);
    }
    const narrow = await given(sample(), {}, place('<div style="width: 480px"></div>'));
    expect(get(narrow, 'nav').checkVisibility()).to.equal(false);
  });

  it('that was reviewed more than a year ago says so; one of today does not', async () => {
    const old = await given(sample({ reviewed: '2020-01-31' }));
    expect(textOf(old, '.notice')).to.include('31 janvier 2020').and.to.include('plus d’un an');
    expect(shows(await given(), '.notice')).to.equal(false);
    expect(textOf(await given(sample({ reviewed: '2020-01-31' }), { lang: 'en' }), '.notice')).to.include('more than a year ago');
  });

  it('says when it was reviewed, how long it takes, and what it is not', async () => {
    const element = await given();
    expect(textOf(element, '.foot')).to.include(plain(formatDay(today(), 'fr-CA'))).and.to.include('sans valeur d’avis juridique');
    expect(textOf(element, '.foot').includes('pas été relu par un juriste')).to.equal(publisher.legalReview === null);
    expect(textOf(element, '.head')).to.include('lecture de 2 min');
  });

  it('names on paper alone the address where it is found', async () => {
    const paper = (element: Element) => textsOf(element, '.foot .paper').join(' ');
    const element = await given();
    expect(paper(element)).to.equal(location.host + location.pathname);
    expect(paper(await fiche({ name: 'role-employeur', 'href-pattern': 'https://exemple.test/{lang}/{name}' }))).to.equal('https://exemple.test/fr-CA/role-employeur');
    for (const one of all(element, '.paper')) expect(getComputedStyle(one).display).to.equal('none');
  });

  it('leads to the sheets to read next that the kit has, by their titles in the reader’s language', async () => {
    const related = (element: Element) => all<HTMLAnchorElement>(element, '.related a').map(({ dataset }) => dataset.fiche);
    const element = await given(sample({ related: ['inconnue', 'role-employeur'] }));
    expect(related(element)).to.deep.equal(['role-employeur']);
    const [link] = all(element, '.related a');
    expect(link?.textContent).to.equal((await fiche({ name: 'role-employeur' })).value?.title);
    expect(shows(await given(sample({ related: [] })), '.related')).to.equal(false);
    expect(shadowOf(element).querySelectorAll('[id]').length).to.equal(new Set(all(element, '[id]').map(({ id }) => id)).size);
  });
});

describe('a sheet of the kit', () => {
  for (const id of ficheIds) for (const locale of locales) {
    it(`is drawn whole: ${id}, ${locale}`, async () => {
      const element = await fiche({ name: id, lang: locale });
      const { title, sections, sources, remember } = readFiche(id, locale) ?? sample();
      expect(textOf(element, '[part="heading"]')).to.equal(plain(title));
      expect(textsOf(element, `${body} .section > :first-child`)).to.deep.equal(sections.map((section) => plain(section.title)));
      expect(all(element, '[part="remember"] li')).to.have.length(remember.length);
      expect(all(element, '[part="sources"] li')).to.have.length(sources.length);
      // Each source is cited, and each citation has its source.
      const numbers = new Set(textsOf(element, 'sup a').map(Number));
      expect([...numbers].sort((one, other) => one - other)).to.deep.equal(sources.map((_, index) => index + 1));
    });
  }
});
