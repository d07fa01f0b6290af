import { expect } from '@open-wc/testing';
import { TrousseFiche } from '../../../src/elements/trousse-fiche/trousse-fiche.js';
import { TrousseLibrary } from '../../../src/elements/trousse-library/trousse-library.js';
import { cleanUp, mount, place, settled } from '../../support/mount.js';
import { shadowOf } from '../../support/shadow.js';

if (!customElements.get('trousse-fiche')) customElements.define('trousse-fiche', TrousseFiche);
if (!customElements.get('trousse-library')) customElements.define('trousse-library', TrousseLibrary);

const page = location.href;
const address = (hash: string) => history.replaceState(null, '', (page.split('#')[0] ?? '') + hash);

afterEach(() => {
  cleanUp();
  history.replaceState(null, '', page);
});

const find = <E extends HTMLElement = HTMLElement>(element: TrousseLibrary, selector: string) => shadowOf(element).querySelector<E>(selector);
const focused = (element: TrousseLibrary) => shadowOf(element).activeElement;
const openSheet = (element: TrousseLibrary) => find<TrousseFiche>(element, 'trousse-fiche')?.value?.id;

async function press(element: TrousseLibrary, selector: string): Promise<void> {
  find(element, selector)?.click();
  await settled(element);
}

describe('a sheet that the library opens', () => {
  it('gives the focus back to its own line of the list, where it came from', async () => {
    const element = await mount<TrousseLibrary>('trousse-library');
    await press(element, '[data-fiche="role-employeur"]');
    expect(openSheet(element)).to.equal('role-employeur');
    expect(focused(element)).to.equal(find(element, '[data-action="back"]'));
    await press(element, '[data-action="back"]');
    expect(focused(element)).to.equal(find(element, '[data-fiche="role-employeur"]'));
  });

  it('gives it to the search where the filters leave its line out', async () => {
    const element = await mount<TrousseLibrary>('trousse-library', { theme: 'law' });
    await press(element, '[data-fiche="loi-travail-jeunes"]');
    (shadowOf(find(element, 'trousse-fiche') as Element).querySelector('[data-fiche="role-employeur"]') as HTMLElement).click();
    await settled(element);
    expect(openSheet(element)).to.equal('role-employeur');
    await press(element, '[data-action="back"]');
    expect(focused(element)).to.equal(find(element, '#search'));
  });

  it('opens from the page’s address without taking the focus, and comes into sight', async () => {
    address('#avant&trousse-fiche=role-employeur');
    place('<div style="height: 3000px"></div>');
    const before = document.activeElement;
    const element = await mount<TrousseLibrary>('trousse-library');
    expect(openSheet(element)).to.equal('role-employeur');
    expect(document.activeElement).to.equal(before);
    expect(Math.abs(find(element, 'trousse-fiche')?.getBoundingClientRect().top ?? 99)).to.be.below(innerHeight / 2);
    expect(location.hash).to.equal('#avant&trousse-fiche=role-employeur');
  });

  it('stays closed once a person has closed it, though the page moves the library and its address still names it', async () => {
    address('#trousse-fiche=role-employeur');
    const element = await mount<TrousseLibrary>('trousse-library');
    await press(element, '[data-action="back"]');
    place().append(element);
    await settled(element);
    expect(openSheet(element)).to.equal(undefined);
  });

  it('is not opened by an address that names no sheet', async () => {
    address('#trousse-fiche=%E0%A4%A');
    expect(openSheet(await mount<TrousseLibrary>('trousse-library'))).to.equal(undefined);
  });

  it('is said to the page once, even where another sheet led to it, and the page may show it itself', async () => {
    const element = await mount<TrousseLibrary>('trousse-library');
    const asked: string[] = [];
    element.addEventListener('trousse-fiche-open', (event) => {
      asked.push(event.detail.name);
      if (event.detail.name !== 'loi-travail-jeunes') event.preventDefault();
    });
    await press(element, '[data-fiche="loi-travail-jeunes"]');
    (shadowOf(find(element, 'trousse-fiche') as Element).querySelector('[data-fiche="role-employeur"]') as HTMLElement).click();
    await settled(element);
    expect(asked).to.deep.equal(['loi-travail-jeunes', 'role-employeur']);
    expect(openSheet(element)).to.equal('loi-travail-jeunes');
  });
});
