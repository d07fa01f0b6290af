import { expect } from '@open-wc/testing';
import type { TrousseFiche } from '../../../src/elements/trousse-fiche/trousse-fiche.js';
import type { TrousseLibrary } from '../../../src/elements/trousse-library/trousse-library.js';
import { ficheIds, readFiche } from '../../../src/shared/fiches.js';
import { heard } from '../../support/console.js';
import { eventsDuring } from '../../support/checks/events.js';
import { cleanUp, place, settled } from '../../support/mount.js';
import { all, click, get, hasFocus, plain, pressKey, shows, textOf, textsOf } from '../../support/page.js';
import { address, follow, followed, page } from '../trousse-fiche/support/fiche.js';
import { idsOf, library, search } from './support/library.js';

afterEach(() => {
  cleanUp();
  history.replaceState(null, '', page);
});

type OpenEvent = HTMLElementEventMap['trousse-fiche-open'];

const back = '[data-action="back"]';
const linkTo = (id: string) => `[part="list"] [data-fiche="${id}"]`;
/** The sheet that is open in the library. */
const sheetIn = (element: TrousseLibrary) => get<TrousseFiche>(element, 'trousse-fiche');
const titleIn = (element: TrousseLibrary) => textOf(sheetIn(element), '[part="heading"]');
const titleOf = (id: string) => plain(readFiche(id, 'fr-CA')?.title ?? '');
const related = (element: TrousseLibrary) => get<HTMLAnchorElement>(sheetIn(element), '.related a');

async function clickRelated(element: TrousseLibrary): Promise<void> {
  await click(sheetIn(element), related(element));
  await settled(element);
}

/** The events that the page hears while `act` runs. */
const opened = (act: () => unknown) => eventsDuring('trousse-fiche-open', act) as Promise<OpenEvent[]>;

describe('a sheet of the library', () => {
  it('opens in its place, with a way back, which has the focus', async () => {
    const element = await library();
    expect(await followed(() => click(element, linkTo('role-employeur')))).to.equal(false);
    expect(titleIn(element)).to.equal(titleOf('role-employeur'));
    expect(shows(element, '[part="list"]')).to.equal(false);
    expect(hasFocus(element, back)).to.equal(true);
    // The library has the way back: the sheet has none of its own.
    expect(shows(sheetIn(element), back)).to.equal(false);
  });

  it('closes, and gives the focus back to the link that opened it, among the same filters', async () => {
    const element = await library({ theme: 'balance law' });
    await search(element, 'employeur');
    const listed = idsOf(element);
    const id = listed.at(-1) ?? '';
    await click(element, linkTo(id));
    await click(element, back);
    expect(shows(element, 'trousse-fiche')).to.equal(false);
    expect(idsOf(element)).to.deep.equal(listed);
    expect(get<HTMLInputElement>(element, '#search').value).to.equal('employeur');
    expect(hasFocus(element, linkTo(id))).to.equal(true);
  });

  it('gives the focus to the search where the filters leave it out of the list', async () => {
    const element = await library({ audience: 'school', theme: 'orientation' });
    const [id = ''] = idsOf(element);
    await click(element, linkTo(id));
    await clickRelated(element);
    expect(idsOf(element)).to.deep.equal([]);
    await click(element, back);
    expect(idsOf(element)).to.deep.equal([id]);
    expect(hasFocus(element, '#search')).to.equal(true);
  });

  it('opens and closes with the keyboard alone', async () => {
    const element = await library();
    get(element, linkTo('loi-travail-jeunes')).focus();
    await pressKey(element, 'Enter');
    expect(titleIn(element)).to.equal(titleOf('loi-travail-jeunes'));
    await pressKey(element, 'Enter');
    expect(shows(element, 'trousse-fiche')).to.equal(false);
    expect(hasFocus(element, linkTo('loi-travail-jeunes'))).to.equal(true);
  });

  it('leads to another, which opens in the library', async () => {
    const element = await library();
    await click(element, linkTo('role-employeur'));
    const next = related(element).dataset.fiche ?? '';
    await clickRelated(element);
    expect(titleIn(element)).to.equal(titleOf(next));
    expect(sheetIn(element).name).to.equal(next);
    expect(shows(sheetIn(element), back)).to.equal(false);
    expect(hasFocus(element, back)).to.equal(true);
    await click(element, back);
    expect(hasFocus(element, linkTo(next))).to.equal(true);
  });

  it('shows the parts of the reader that was chosen, where it is only one', async () => {
    for (const [audience, chosen] of [['employer', 'Employeur'], ['', 'Tout le monde'], ['employer school', 'Tout le monde']] as const) {
      const element = await library({ audience });
      await click(element, linkTo('loi-travail-jeunes'));
      const labels = all(sheetIn(element), '[part="choice"] label').filter((label) => label.querySelector('input')?.checked);
      expect(labels.map(({ textContent }) => plain(textContent)), audience).to.deep.equal([chosen]);
    }
  });

  it('keeps for the next sheet the reader that is chosen in one', async () => {
    const element = await library();
    await click(element, linkTo('loi-travail-jeunes'));
    all(sheetIn(element), '[part="choice"] input')[1]?.click();
    await clickRelated(element);
    expect(sheetIn(element).audience).to.equal('parent');
  });

  it('speaks the library’s language, at the level of its headings', async () => {
    const element = await library({ lang: 'en', 'heading-level': '3', languages: 'en fr' });
    await click(element, linkTo('role-employeur'));
    expect(titleIn(element)).to.equal(plain(readFiche('role-employeur', 'en-CA')?.title ?? ''));
    expect(get(sheetIn(element), '[part="heading"] [role="heading"]').ariaLevel).to.equal('3');
    expect(shows(sheetIn(element), '[data-action="language"]')).to.equal(true);
    const french = await library({ languages: 'fr' });
    await click(french, linkTo('role-employeur'));
    expect(shows(sheetIn(french), '[data-action="language"]')).to.equal(false);
  });
});

describe('trousse-fiche-open', () => {
  it('is heard once, from the library, for a sheet of the list and for one that another leads to', async () => {
    const element = await library();
    for (const act of [() => click(element, linkTo('role-employeur')), () => clickRelated(element)]) {
      const events = await opened(act);
      expect(events.map(({ detail }) => detail.name)).to.deep.equal([sheetIn(element).name]);
      expect(events.map(({ target }) => target === element)).to.deep.equal([true]);
      expect(events.map(({ cancelable }) => cancelable)).to.deep.equal([true]);
    }
  });

  it('lets the page show the sheet itself', async () => {
    for (const pattern of ['', '#/{name}']) {
      const element = await library({ 'href-pattern': pattern });
      const prevent = (event: Event) => event.preventDefault();
      element.addEventListener('trousse-fiche-open', prevent);
      expect(await followed(() => click(element, linkTo('role-employeur')))).to.equal(false);
      expect(shows(element, 'trousse-fiche')).to.equal(false);
    }
  });

  it('lets it do so for one that another leads to', async () => {
    const element = await library();
    await click(element, linkTo('role-employeur'));
    element.addEventListener('trousse-fiche-open', (event) => event.preventDefault());
    expect(await followed(() => clickRelated(element))).to.equal(false);
    expect(titleIn(element)).to.equal(titleOf('role-employeur'));
  });
});

describe('the links', () => {
  it('open the sheet in this page, where the page has no others', async () => {
    const element = await library();
    expect(all<HTMLAnchorElement>(element, '[part="list"] a').map(({ href }) => new URL(href).hash)).to.deep.equal(ficheIds.map((id) => `#trousse-fiche=${id}`));
    expect(textsOf(element, '[part="list"] a')).to.deep.equal(ficheIds.map(titleOf));
  });

  it('follow the page’s pattern, and are left to the browser', async () => {
    const element = await library({ 'href-pattern': '/{lang}/fiches/{name}', lang: 'en' });
    expect(all(element, '[part="list"] a').map((link) => link.getAttribute('href'))).to.deep.equal(ficheIds.map((id) => `/en-CA/fiches/${id}`));
    expect(await followed(async () => expect(await opened(() => click(element, linkTo('role-employeur')))).to.have.length(1))).to.equal(true);
    expect(shows(element, 'trousse-fiche')).to.equal(false);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
    it(`are the browser’s where ${key} asks for another tab or window`, async () => {
      const element = await library();
      const link = get(element, linkTo('role-employeur'));
      const act = () => link.dispatchEvent(new MouseEvent('click', { [key]: true, bubbles: true, composed: true, cancelable: true }));
      expect(await followed(async () => expect(await opened(act)).to.have.length(0))).to.equal(true);
      expect(shows(element, 'trousse-fiche')).to.equal(false);
    });
  }
});

describe('a link to a sheet', () => {
  const far = () => place('<div style="padding-top: 3000px; min-height: 2000px"></div>');
  const seen = (element: Element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  };

  it('opens it, brings it into sight, stays in the address and takes no focus', async () => {
    address('#menu&trousse-fiche=role-employeur');
    const before = document.activeElement;
    const element = await library({}, far());
    await settled(element);
    expect(titleIn(element)).to.equal(titleOf('role-employeur'));
    expect(seen(sheetIn(element))).to.equal(true);
    expect(document.activeElement === before).to.equal(true);
    expect(location.hash).to.equal('#menu&trousse-fiche=role-employeur');
  });

  it('opens another in the place of the one that is open, and brings it into sight', async () => {
    const element = await library({}, far());
    await follow('#trousse-fiche=role-employeur');
    await settled(element);
    expect(titleIn(element)).to.equal(titleOf('role-employeur'));
    expect(seen(sheetIn(element))).to.equal(true);
    scrollTo(0, 0);
    await follow('#trousse-fiche=loi-travail-jeunes');
    await settled(element);
    expect(titleIn(element)).to.equal(titleOf('loi-travail-jeunes'));
    expect(seen(sheetIn(element))).to.equal(true);
  });

  it('that names none is left alone', async () => {
    for (const hash of ['#trousse-fiche=inconnue', '#trousse-fiche=%E0%A4%A']) {
      address(hash);
      expect(await heard(async () => expect(shows(await library(), 'trousse-fiche'), hash).to.equal(false))).to.deep.equal([]);
      expect(location.hash).to.equal(hash);
    }
  });

  it('does not take a person back to it when the page moves the library', async () => {
    address('#trousse-fiche=role-employeur');
    const element = await library();
    await click(element, back);
    place().append(element);
    await settled(element);
    expect(shows(element, 'trousse-fiche')).to.equal(false);
  });
});
