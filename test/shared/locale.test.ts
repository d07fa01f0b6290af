import { expect } from '@open-wc/testing';
import { localeOf, localesOf } from '../../src/shared/locale.js';
import { locales, type Locale } from '../../src/shared/speech.js';

describe('localesOf', () => {
  const cases: [languages: string, allowed: readonly Locale[]][] = [
    ['', locales], ['  ', locales], [',', locales],
    ['fr', ['fr-CA']], ['en', ['en-CA']], ['FR', ['fr-CA']],
    ['fr en', ['fr-CA', 'en-CA']], ['en, fr', ['fr-CA', 'en-CA']], ['en,fr', ['fr-CA', 'en-CA']], [' en\n', ['en-CA']],
    ['iu fr', ['fr-CA']], ['iu', []], ['fr-CA', []], ['f', []],
  ];
  for (const [languages, allowed] of cases) it(`of ${JSON.stringify(languages)}: ${allowed.join(', ') || 'none'}`, () => expect(localesOf(languages)).to.deep.equal(allowed));

  it('gives a list of its own: what is done to it changes nothing', () => {
    localesOf('').pop();
    expect(localesOf('')).to.deep.equal(locales);
  });
});

describe('localeOf', () => {
  const cases: [lang: string, languages: string, locale: Locale][] = [
    ['fr', '', 'fr-CA'], ['en', '', 'en-CA'], ['en-US', '', 'en-CA'], ['EN', '', 'en-CA'], ['fr-FR', '', 'fr-CA'],
    ['', '', 'fr-CA'], ['iu', '', 'fr-CA'], ['english', '', 'fr-CA'],
    ['en', 'fr', 'fr-CA'], ['en', 'fr en', 'en-CA'], ['fr', 'en', 'fr-CA'], ['en', 'iu', 'fr-CA'],
  ];
  for (const [lang, languages, locale] of cases) {
    it(`lang="${lang}" languages="${languages}": ${locale}`, () => {
      const element = document.createElement('p');
      element.lang = lang;
      expect(localeOf(element, languages)).to.equal(locale);
    });
  }

  it('is French of Quebec where nothing says which', () => expect(localeOf(document.createElement('p'), '')).to.equal('fr-CA'));
});
