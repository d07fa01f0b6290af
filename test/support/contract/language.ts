import { expect, waitUntil } from '@open-wc/testing';
import type { TrousseElement } from '../../../src/shared/trousse-element.js';
import { everyState, type Fixture } from '../fixture.js';
import { mount, place, settled } from '../mount.js';
import { deepElements, shadowOf, wordsOf } from '../shadow.js';
import { languageOf, spoken } from '../words.js';

// Longer than the pause of any live region, on a loaded machine.
const PATIENCE = { timeout: 20_000 };

/** A change of `lang` is heard by an observer, which speaks after the script that made it. */
async function heard(element: Element): Promise<void> {
  await Promise.resolve();
  await settled(element);
}

function liveWords(element: Element): string {
  return deepElements(shadowOf(element)).filter((one) => one.matches('[role="status"], [aria-live]')).map((one) => one.textContent).join(' ');
}

export function describeLanguage<E extends TrousseElement>(tag: string, fixture: Fixture<E>): void {
  const { words, announces, otherLanguage } = fixture;
  const speak = (element: Element, shown = words) => spoken(element, shown);

  describe('language', () => {
    it('is useful and French with no attribute at all', async () => {
      document.documentElement.removeAttribute('lang');
      expect(speak(await mount(tag))).to.equal('fr');
    });

    it('is that of the nearest ancestor', async () => {
      expect(speak(await mount(tag, {}, place('<div lang="en"></div>')))).to.equal('en');
    });

    it('is that of an ancestor out of the shadow root it is in', async () => {
      const outer = place('<div lang="en-US"></div>').attachShadow({ mode: 'open' });
      const inner = document.createElement('div').attachShadow({ mode: 'closed' });
      outer.append(inner.host);
      expect(speak(await mount(tag, {}, inner))).to.equal('en');
    });

    it('is its own before any other', async () => {
      expect(speak(await mount(tag, { lang: 'fr' }, place('<div lang="en"></div>')))).to.equal('fr');
      expect(speak(await mount(tag, { lang: 'en-CA' }))).to.equal('en');
    });

    it('follows a later change, its own or an ancestor’s', async () => {
      const home = place('<div lang="fr"><div></div></div>');
      const element = await mount<E>(tag, {}, home.firstElementChild as Element);
      home.lang = 'en';
      await heard(element);
      expect(speak(element)).to.equal('en');
      element.lang = 'fr';
      await heard(element);
      expect(speak(element)).to.equal('fr');
      element.removeAttribute('lang');
      await heard(element);
      expect(speak(element)).to.equal('en');
    });

    it('follows a later change out of the shadow root it is in', async () => {
      const home = place('<div lang="fr"></div>');
      const element = await mount<E>(tag, {}, home.attachShadow({ mode: 'open' }));
      home.lang = 'en';
      await heard(element);
      expect(speak(element)).to.equal('en');
    });

    it('is each one’s own when two are on a page at once, in every state', async () => {
      for (const [state, bring, shown] of everyState(fixture)) {
        const [french, english] = [await mount<E>(tag, { lang: 'fr' }), await mount<E>(tag, { lang: 'en' })];
        await bring(french);
        await bring(english);
        await settled(french, english);
        expect([speak(french, shown), speak(english, shown)], state).to.deep.equal(['fr', 'en']);
      }
    });

    it('is French where the page switches English off, and English again where it lets it', async () => {
      const element = await mount<E>(tag, { lang: 'en', languages: 'fr' });
      expect(speak(element)).to.equal('fr');
      element.languages = 'fr en';
      await settled(element);
      expect(speak(element)).to.equal('en');
    });

    it('is French where the page’s is one that the kit does not have', async () => {
      for (const lang of ['iu', 'x', '', 'frr']) expect(speak(await mount(tag, { lang }))).to.equal('fr');
    });

    it('leaves no word of the other language in any state', async () => {
      const bare = [await mount<E>(tag, { lang: 'fr' }), await mount<E>(tag, { lang: 'en' })] as const;
      expect(wordsOf(bare[0])).not.to.equal(wordsOf(bare[1]));
    });

    if (otherLanguage) {
      it('is the other one where a person asks for it, and the first again where she asks again', async () => {
        for (const [asked, other] of [['fr', 'en'], ['en', 'fr']] as const) {
          const element = await mount<E>(tag, { lang: asked });
          await otherLanguage(element);
          await heard(element);
          expect(speak(element)).to.equal(other);
          await otherLanguage(element);
          await heard(element);
          expect(speak(element)).to.equal(asked);
        }
      });
    }

    if (announces) {
      it('is its own in what it says after a while, though another spoke in between', async () => {
        const [french, english] = [await mount<E>(tag, { lang: 'fr' }), await mount<E>(tag, { lang: 'en' })];
        await announces.act(french);
        await announces.act(english);
        await waitUntil(() => [french, english].every((one) => languageOf(liveWords(one), announces.words) !== 'neither'), 'nothing was said in the live regions', PATIENCE);
        expect([french, english].map((one) => languageOf(liveWords(one), announces.words))).to.deep.equal(['fr', 'en']);
      });
    }
  });
}
