import { expect } from '@open-wc/testing';
import type { Fiche } from '../../../src/domain/fiche.js';
import { TrousseFiche } from '../../../src/elements/trousse-fiche/trousse-fiche.js';
import { heard } from '../../support/console.js';
import { cleanUp, place, settled } from '../../support/mount.js';
import { giveNetworkBack, takeRequests } from '../../support/requests.js';
import { click, plain, shows, textsOf } from '../../support/page.js';
import { asking, fallbackShown, given, loading, title } from './support/fiche.js';
import { sample, text } from './support/sample.js';

afterEach(() => {
  cleanUp();
  giveNetworkBack();
});

describe('value', () => {
  it('is shown, and is a copy both ways', async () => {
    const value = structuredClone(sample()) as { title: string; sections: { title: string }[] } & Fiche;
    const element = await given(value);
    value.title = 'Changée';
    if (value.sections[0]) value.sections[0].title = 'Changée';
    element.requestUpdate();
    await settled(element);
    expect(title(element)).to.equal('Une fiche d’essai');
    expect(element.value).to.deep.equal(sample());
    Object.assign(element.value ?? {}, { title: 'Changée' });
    Object.assign(element.value?.sections[0] ?? {}, { title: 'Changée' });
    expect(element.value).to.deep.equal(sample());
  });

  it('takes the place of any other, by name or by address', async () => {
    const requests = takeRequests();
    for (const attributes of ['name="role-employeur"', 'src="fiche.json"', '']) {
      const element = await asking(attributes);
      element.value = sample();
      await settled(element);
      expect(title(element), attributes).to.equal('Une fiche d’essai');
      expect(fallbackShown(element)).to.equal(false);
      expect(loading(element)).to.equal(false);
    }
    expect(requests).to.have.length(1);
  });

  it('stays when what its address asked for comes late', async () => {
    const requests = takeRequests({ deaf: true });
    const element = await asking('src="fiche.json"');
    element.value = sample();
    await settled(element);
    expect(requests[0]?.aborted()).to.equal(true);
    await requests[0]?.answer({ ...sample(), title: 'Trop tard' });
    await settled(element);
    expect(title(element)).to.equal('Une fiche d’essai');
  });

  it('may be one that a framework watches through proxies', async () => {
    const reactive = <T extends object>(value: T): T => new Proxy(value, { get: (target, name) => { const one: unknown = Reflect.get(target, name); return typeof one === 'object' && one !== null ? reactive(one) : one; } });
    const element = await given(reactive(sample()));
    expect(title(element)).to.equal('Une fiche d’essai');
    expect(element.value).to.deep.equal(sample());
  });

  it('given again brings a person back to it from the one she reads', async () => {
    const element = await given();
    await click(element, '.related a');
    expect(title(element)).not.to.equal('Une fiche d’essai');
    element.value = sample();
    await settled(element);
    expect(title(element)).to.equal('Une fiche d’essai');
  });

  it('given before the class is defined or before the first drawing is not lost', async () => {
    const tag = 'trousse-fiche-late';
    const late = document.createElement(tag) as TrousseFiche;
    const early = document.createElement('trousse-fiche');
    for (const element of [late, early]) {
      element.value = sample();
      element.setAttribute('name', 'role-employeur');
      place().append(element);
    }
    customElements.define(tag, class extends TrousseFiche {});
    await settled(late, early);
    expect(Object.keys(late)).not.to.include('value');
    expect([title(late), title(early)]).to.deep.equal(['Une fiche d’essai', 'Une fiche d’essai']);
  });

  const section = (block: unknown) => ({ ...sample(), sections: [{ title: 'Une partie', blocks: [block] }] });
  const bad: [name: string, value: unknown, path: string][] = [
    ['a text', 'une fiche', ''], ['nothing', null, ''], ['an unknown block', section({ kind: 'video' }), 'sections.0.blocks.0.kind'],
    ['a script for an address', section({ kind: 'paragraph', text: text('ici', { href: 'javascript:alert(1)' }) }), 'sections.0.blocks.0.text.0.href'],
    ['a day that is none', { ...sample(), reviewed: '2026-02-30' }, 'reviewed'], ['an unknown reader', { ...sample(), audiences: ['director'] }, 'audiences.0'],
    ['a citation of no source', { ...sample(), remember: [text('Un.', { cite: ['ailleurs'] })] }, 'sources.ailleurs'], ['no section', { ...sample(), sections: [] }, 'sections'],
    ['a picture of more than a week', section({ kind: 'figures', figures: [{ value: '1', text: text('un'), draw: { unit: 'hours', count: 1, of: 169 }, cite: ['loi'] }] }), 'sections.0.blocks.0.figures.0.draw.of'],
  ];
  for (const [name, value, path] of bad) {
    it(`refuses ${name}: one error with the place, one sentence, and nothing changes`, async () => {
      const element = await given(sample({ title: 'Celle d’avant' }));
      const messages = await heard(async () => {
        element.value = value as Fiche;
        await settled(element);
      });
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(plain(messages[0]?.text ?? '')).to.include('trousse-fiche').and.to.include('« value »').and.to.include(path ? ` ${path} (` : ' (');
      expect(textsOf(element, '[role="alert"]')).to.have.length(1);
      expect(title(element)).to.equal('Celle d’avant');
      element.value = sample();
      await settled(element);
      expect(shows(element, '[role="alert"]')).to.equal(false);
    });
  }
});
