import { expect } from '@open-wc/testing';
import { fiches } from '../../src/content/fiches.js';
import { sources } from '../../src/content/sources.js';
import { audiences, citedIn, themes, unknownSources } from '../../src/domain/fiche.js';
import { checkedOn, type Source } from '../../src/domain/sources.js';
import { problemsOf } from '../../src/schemas/read.js';
import { ficheSchema } from '../../src/schemas/fiche.js';
import { sourceName } from '../../src/shared/citation.js';
import { audienceWords, themeWords } from '../../src/shared/fiche-words.js';
import { ficheIds, readFiche } from '../../src/shared/fiches.js';
import { locales, withLocale } from '../../src/shared/speech.js';

describe('readFiche', () => {
  it('knows the kit’s sheets, in the order of the index', () => {
    expect(ficheIds).to.deep.equal(fiches.map(({ id }) => id));
    expect(new Set(ficheIds).size).to.equal(ficheIds.length);
  });

  for (const facts of fiches) for (const locale of locales) {
    describe(`${facts.id}, ${locale}`, () => {
      const fiche = readFiche(facts.id, locale);
      if (!fiche) throw new Error(`There is no ${facts.id} in ${locale}.`);

      it('is a sheet as anyone may serve one', () => {
        expect(problemsOf(ficheSchema, fiche)).to.deep.equal([]);
        expect(problemsOf(ficheSchema, JSON.parse(JSON.stringify(fiche)))).to.deep.equal([]);
        expect(unknownSources(fiche)).to.deep.equal([]);
      });

      it('joins its words to its facts', () => {
        const { theme, audiences: readers, related } = facts;
        expect(fiche).to.deep.include({ id: facts.id, lang: locale, theme, audiences: readers, related });
      });

      it('lists its sources once each, in the order in which they are cited, with what is known of them', () => {
        expect(fiche.sources.map(({ id }) => id)).to.deep.equal(citedIn(fiche));
        for (const { id, name, href, published, checked } of fiche.sources) {
          const known = (sources as Record<string, Source>)[id];
          expect(name).not.to.equal(id);
          expect(name).to.equal(sourceName(id, locale));
          expect([href, published, checked]).to.deep.equal([known?.href, known?.published, known?.checked ?? checkedOn]);
        }
      });
    });
  }

  it('reads afresh: what a page does to one changes no other', () => {
    const [id = ''] = ficheIds;
    const before = readFiche(id, 'fr-CA')?.title;
    Object.assign(readFiche(id, 'fr-CA') ?? {}, { title: 'Changée' });
    expect(readFiche(id, 'fr-CA')?.title).to.equal(before);
  });

  for (const id of ['', 'inconnue', 'toString', '__proto__', 'constructor']) it(`has none called ${JSON.stringify(id)}`, () => expect(readFiche(id, 'fr-CA')).to.equal(undefined));
});

describe('the words of readers and themes', () => {
  for (const [group, values, words] of [['readers', audiences, audienceWords], ['themes', themes, themeWords]] as const) {
    it(`name each of the ${group}, each in its own way, in each language`, () => {
      for (const locale of locales) {
        const named = withLocale(locale, () => values.map((one) => (words as (value: string) => string)(one)));
        expect(named.every(Boolean)).to.equal(true);
        expect(new Set(named).size).to.equal(values.length);
      }
    });
  }
});
