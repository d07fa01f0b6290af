import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/shared/localize.js';
import { sources as content } from '../../src/content/sources.js';
import { checkedOn, sources, type Source, type SourceId } from '../../src/domain/sources.js';
import { citation, sourceName } from '../../src/shared/citation.js';
import { formatDay } from '../../src/shared/format.js';
import { locales, withLocale, type Locale } from '../../src/shared/speech.js';

function cited(id: SourceId, locale: Locale): HTMLElement {
  const home = document.createElement('div');
  withLocale(locale, () => render(citation(id, locale), home));
  return home.firstElementChild as HTMLElement;
}

const ids = Object.keys(sources) as SourceId[];
const nameOf = (id: SourceId, locale: Locale) => cited(id, locale).querySelector('a')?.textContent ?? '';
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('sourceName', () => {
  for (const id of Object.keys(content)) {
    it(`names ${id} in each language`, () => {
      for (const locale of locales) {
        const name = sourceName(id, locale);
        expect(name).not.to.equal(id);
        expect(name).to.match(/^\S(.*\S)?$/);
      }
    });
  }

  it('speaks the language that it is asked for, whatever is spoken around it', () => {
    for (const around of locales) withLocale(around, () => {
      expect(sourceName('lip-14', 'fr-CA')).to.include('Loi sur l’instruction publique');
      expect(sourceName('lip-14', 'en-CA')).to.include('Education Act');
    });
  });

  for (const id of ['ailleurs', 'toString']) it(`gives its id where it has no name: ${id}`, () => expect(sourceName(id, 'fr-CA')).to.equal(id));
});

describe('citation', () => {
  for (const id of ids) {
    const { href, published, checked = checkedOn }: Source = sources[id];
    for (const locale of locales) {
      it(`${id}, ${locale}: its name, its day where it has one, and when it was checked`, () => {
        const line = plain(cited(id, locale).textContent);
        expect(nameOf(id, locale).trim()).not.to.equal('');
        expect(line).to.include(plain(formatDay(checked, locale)));
        expect(line).to.match(locale.startsWith('fr') ? /Vérifié le .+\.$/ : /Checked on .+\.$/);
        if (published) expect(line).to.include(plain(formatDay(published, locale)));
      });
    }

    it(`${id}: leads to where it was read, in a tab of its own`, () => {
      const link = cited(id, 'fr-CA').querySelector('a');
      expect(link?.getAttribute('href') ?? undefined).to.equal(href);
      if (href) expect(href).to.match(/^https:/);
      // A new tab has no opener, so the page is out of its reach.
      expect(link?.target).to.equal('_blank');
    });

    it(`${id}: bears the name of an act only where it is of that act`, () => {
      // Two articles of the act, as a body explains them.
      const ofTheAct = id.startsWith('lnt-') || id === 'schedule-notice';
      expect(nameOf(id, 'fr-CA').includes('Loi sur les normes du travail')).to.equal(ofTheAct);
      expect(nameOf(id, 'en-CA').includes('Act respecting labour standards')).to.equal(ofTheAct);
      expect(nameOf(id, 'en-CA').includes('Education Act')).to.equal(id.startsWith('lip-'));
      if (/^(lnt|lip)-/.test(id)) for (const locale of locales) expect(nameOf(id, locale)).to.match(new RegExp(`(art|s)\\.\\s${id.split('-')[1] ?? ''}\\b`));
    });
  }

  it('cites a source of the sheets too, and gives the words of someone else’s as they are', () => {
    const line = (id: string) => plain(cited(id as SourceId, 'fr-CA').textContent);
    expect(line('rabq')).to.match(/^Foire aux questions, RABQ.*Vérifié le .+\.$/);
    expect(line('Atlas du Rivage, 2024')).to.equal('Atlas du Rivage, 2024');
    expect(line('toString')).to.equal('toString');
  });

  it('names no two sources alike, but those of one act read twice', () => {
    for (const locale of locales) expect(new Set(ids.map((id) => nameOf(id, locale))).size).to.equal(ids.length);
  });

  it('gives acts and bodies their official English names', () => {
    expect(nameOf('lnt-84.4', 'en-CA')).to.include('Act respecting labour standards');
    expect(nameOf('lip-14', 'en-CA')).to.include('Education Act');
    expect(nameOf('federal-age', 'en-CA')).to.include('Canada Gazette, Part II');
    expect(nameOf('sleep', 'en-CA')).to.include('Canadian 24-Hour Movement Guidelines');
    expect(nameOf('lnt-84.6', 'en-CA')).to.include('Ombudsman');
  });
});
