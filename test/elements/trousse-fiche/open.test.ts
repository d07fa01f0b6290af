import { expect } from '@open-wc/testing';
import type { TrousseFiche } from '../../../src/elements/trousse-fiche/trousse-fiche.js';
import { ficheIds, readFiche } from '../../../src/shared/fiches.js';
import { heard } from '../../support/console.js';
import { eventsDuring } from '../../support/checks/events.js';
import { cleanUp, mount, place, settled } from '../../support/mount.js';
import { all, click, get, hasFocus, plain, pressKey, shows } from '../../support/page.js';
import { address, fiche, follow, followed, given, page, title } from './support/fiche.js';
import { sample, sampleOf } from './support/sample.js';

afterEach(() => {
  cleanUp();
  history.replaceState(null, '', page);
});

type OpenEvent = HTMLElementEventMap['trousse-fiche-open'];

const titleOf = (id: string) => plain(readFiche(id, 'fr-CA')?.title ?? '');
const back = '[data-action="back"]';
const pickOf = (id: string) => `.pick [data-fiche="${id}"]`;
const related = (element: Element) => get<HTMLAnchorElement>(element, '.related a');

/** The names that the page hears while `act` runs. */
const opened = async (act: () => unknown) => (await eventsDuring('trousse-fiche-open', act) as OpenEvent[]).map(({ detail }) => detail.name);

describe('with no name', () => {
  it('offers every sheet of the kit by its title', async () => {
    const element = await fiche();
    expect(title(element)).to.equal('Choisissez une fiche');
    expect(all(element, '.pick a').map(({ textContent }) => plain(textContent))).to.deep.equal(ficheIds.map(titleOf));
    expect(ficheIds).to.have.length(8);
    expect(shows(element, back)).to.equal(false);
  });

  it('opens the one that is chosen and brings the focus to its title; Back returns', async () => {
    const element = await fiche();
    const [id = ''] = ficheIds.slice(3);
    expect(await opened(() => click(element, pickOf(id)))).to.deep.equal([id]);
    expect(title(element)).to.equal(titleOf(id));
    expect(hasFocus(element, '[part="heading"]')).to.equal(true);
    expect(element.value?.id).to.equal(id);
    await click(element, back);
    expect(title(element)).to.equal('Choisissez une fiche');
    expect(hasFocus(element, '[part="heading"]')).to.equal(true);
    expect(element.value).to.equal(undefined);
    expect(shows(element, back)).to.equal(false);
  });

  it('shows it from its top, however far down the list it was chosen', async () => {
    const element = await fiche({}, place('<div style="padding: 2000px 0"></div>'));
    await click(element, pickOf('role-employeur'));
    expect(Math.round(get(element, '[part="heading"]').getBoundingClientRect().top)).to.equal(0);
  });

  it('opens with the keyboard alone', async () => {
    const element = await fiche();
    get(element, pickOf('role-employeur')).focus();
    await pressKey(element, 'Enter');
    expect(title(element)).to.equal(titleOf('role-employeur'));
    get(element, back).focus();
    await pressKey(element, 'Enter');
    expect(title(element)).to.equal('Choisissez une fiche');
  });
});

describe('a name', () => {
  it('opens that sheet, with nothing to go back to, and takes no focus', async () => {
    const before = document.activeElement;
    const element = await fiche({ name: 'role-employeur' });
    expect(title(element)).to.equal(titleOf('role-employeur'));
    expect(shows(element, back)).to.equal(false);
    expect(document.activeElement).to.equal(before);
  });

  it('may change, and go', async () => {
    const element = await fiche({ name: 'role-employeur' });
    element.name = 'loi-travail-jeunes';
    await settled(element);
    expect(title(element)).to.equal(titleOf('loi-travail-jeunes'));
    element.removeAttribute('name');
    element.name = '';
    await settled(element);
    expect(title(element)).to.equal('Choisissez une fiche');
  });

  for (const name of ['inconnue', 'toString', 'Role-Employeur', ' role-employeur']) {
    it(`that the kit does not have is refused, and every sheet is offered: ${JSON.stringify(name)}`, async () => {
      let element: TrousseFiche | undefined;
      const messages = await heard(async () => { element = await fiche({ name }); });
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(plain(messages[0]?.text ?? '')).to.include('« name »').and.to.include('role-employeur');
      expect(element && all(element, '[role="alert"]')).to.have.length(1);
      expect(element && all(element, '.pick a')).to.have.length(ficheIds.length);
      if (!element) return;
      await click(element, pickOf('role-employeur'));
      await click(element, back);
      expect(title(element)).to.equal('Choisissez une fiche');
    });
  }

  it('that is refused later changes nothing', async () => {
    const element = await fiche({ name: 'role-employeur' });
    await heard(async () => {
      element.name = 'inconnue';
      await settled(element);
    });
    expect(title(element)).to.equal(titleOf('role-employeur'));
  });
});

describe('a sheet to read next', () => {
  it('opens in place, with Back, and the focus goes to each title', async () => {
    const element = await fiche({ name: 'role-employeur' });
    const id = related(element).dataset.fiche ?? '';
    expect(await followed(async () => expect(await opened(() => click(element, related(element)))).to.deep.equal([id]))).to.equal(false);
    expect(title(element)).to.equal(titleOf(id));
    expect(hasFocus(element, '[part="heading"]')).to.equal(true);
    await click(element, back);
    expect(title(element)).to.equal(titleOf('role-employeur'));
    expect(hasFocus(element, '[part="heading"]')).to.equal(true);
    expect(shows(element, back)).to.equal(false);
  });

  it('opens from the text too, and Back goes one sheet at a time', async () => {
    const element = await given(sampleOf({ kind: 'paragraph', text: [{ text: 'la loi', fiche: 'loi-travail-jeunes' }] }));
    await click(element, '[part="body"] a');
    const first = title(element);
    expect(first).to.equal(titleOf('loi-travail-jeunes'));
    await click(element, related(element));
    expect(title(element)).not.to.equal(first);
    await click(element, back);
    expect(title(element)).to.equal(first);
    await click(element, back);
    expect(title(element)).to.equal('Une fiche d’essai');
    expect(shows(element, back)).to.equal(false);
  });

  it('has a way back to a sheet that the page gave, whatever its name was', async () => {
    const element = await given(sample(), { name: 'role-employeur' });
    await click(element, related(element));
    await click(element, back);
    expect(title(element)).to.equal('Une fiche d’essai');
  });

  it('is the page’s to show where it prevents us', async () => {
    const home = place('<div></div>');
    home.addEventListener('trousse-fiche-open', (event) => event.preventDefault());
    for (const pattern of ['', '#/{name}']) {
      const element = await fiche({ name: 'role-employeur', 'href-pattern': pattern }, home);
      expect(await followed(() => click(element, related(element)))).to.equal(false);
      expect(title(element)).to.equal(titleOf('role-employeur'));
      expect(shows(element, back)).to.equal(false);
    }
  });

  it('is asked of the page with an event that can be prevented', async () => {
    const element = await fiche({ name: 'role-employeur' });
    const [event] = await eventsDuring('trousse-fiche-open', () => click(element, related(element)));
    expect(event?.cancelable).to.equal(true);
    expect(event?.target).to.equal(element);
  });

  it('with a pattern, keeps the address of its own page, which the browser opens', async () => {
    const element = await fiche({ name: 'role-employeur', 'href-pattern': 'https://exemple.test/{lang}/{name}/#{name}' });
    const id = related(element).dataset.fiche ?? '';
    expect(related(element).href).to.equal(`https://exemple.test/fr-CA/${id}/#${id}`);
    expect(await followed(async () => expect(await opened(() => click(element, related(element)))).to.deep.equal([id]))).to.equal(true);
    expect(title(element)).to.equal(titleOf('role-employeur'));
    const list = await fiche({ 'href-pattern': '/{name}', lang: 'en' });
    expect(all(list, '.pick a').map((link) => link.getAttribute('href'))).to.deep.equal(ficheIds.map((one) => `/${one}`));
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
    it(`is the browser’s where ${key} asks for another tab or window, and its address opens it there`, async () => {
      const element = await fiche({ name: 'role-employeur' });
      const link = related(element);
      const chosen = () => link.dispatchEvent(new MouseEvent('click', { [key]: true, bubbles: true, composed: true, cancelable: true }));
      expect(await followed(async () => expect(await opened(chosen)).to.deep.equal([]))).to.equal(true);
      expect(title(element)).to.equal(titleOf('role-employeur'));
      address(new URL(link.href).hash);
      expect(title(await fiche())).to.equal(titleOf(link.dataset.fiche ?? ''));
    });
  }

  it('is none of a link that the page wrote', async () => {
    const element = place('<trousse-fiche src="data:,"><a href="#autre" data-fiche="role-employeur">Ailleurs</a></trousse-fiche>');
    await heard(() => settled(element));
    const link = element.querySelector('a');
    expect(await followed(async () => expect(await opened(() => link?.click())).to.deep.equal([]))).to.equal(true);
  });
});

describe('a link to a sheet', () => {
  const far = () => place('<div style="padding-top: 3000px; min-height: 2000px"></div>');
  const top = (element: Element) => Math.round(element.getBoundingClientRect().top);

  it('opens it in an element that shows none, when the page opens and after, and stays in the address', async () => {
    address('#menu&trousse-fiche=role-employeur');
    const element = await fiche({}, far());
    await settled(element);
    expect(title(element)).to.equal(titleOf('role-employeur'));
    expect(top(element)).to.equal(0);
    expect(location.hash).to.equal('#menu&trousse-fiche=role-employeur');
    await follow('#trousse-fiche=loi-travail-jeunes');
    await settled(element);
    expect(title(element)).to.equal(titleOf('loi-travail-jeunes'));
    expect(location.hash).to.equal('#trousse-fiche=loi-travail-jeunes');
    await click(element, back);
    expect(title(element)).to.equal('Choisissez une fiche');
  });

  it('brings into sight the one that shows it, when the page opens and after, and no other', async () => {
    address('#trousse-fiche=role-employeur');
    const home = far();
    const first = await mount<TrousseFiche>('trousse-fiche', { name: 'loi-travail-jeunes' }, home);
    const element = await mount<TrousseFiche>('trousse-fiche', { name: 'role-employeur' }, home);
    await settled(element);
    expect(top(element)).to.equal(0);
    await follow('#trousse-fiche=loi-travail-jeunes');
    await settled(first);
    expect(top(first)).to.equal(0);
    expect([title(first), title(element)]).to.deep.equal([titleOf('loi-travail-jeunes'), titleOf('role-employeur')]);
    expect(location.hash).to.equal('#trousse-fiche=loi-travail-jeunes');
  });

  it('changes nothing of a sheet that the page gave', async () => {
    address('#trousse-fiche=role-employeur');
    const element = await given();
    expect(title(element)).to.equal('Une fiche d’essai');
    await follow('#trousse-fiche=loi-travail-jeunes');
    await settled(element);
    expect(title(element)).to.equal('Une fiche d’essai');
  });

  for (const hash of ['#trousse-fiche=inconnue', '#trousse-fiche=', '#trousse-fiche', '#trousse-fiche=%E0%A4%A', '#trousse-fiches=role-employeur']) {
    it(`that names none is left alone: ${hash}`, async () => {
      address(hash);
      expect(await heard(async () => expect(title(await fiche())).to.equal('Choisissez une fiche'))).to.deep.equal([]);
      expect(location.hash).to.equal(hash);
    });
  }

  it('does not take a person back to it when the page moves the element', async () => {
    address('#trousse-fiche=role-employeur');
    const element = await fiche();
    await click(element, back);
    place().append(element);
    await settled(element);
    expect(title(element)).to.equal('Choisissez une fiche');
  });

  it('is not heard once the element is gone', async () => {
    const element = await fiche();
    element.remove();
    await follow('#trousse-fiche=role-employeur');
    await settled(element);
    expect(element.value).to.equal(undefined);
  });
});
