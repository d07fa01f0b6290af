import { expect, waitUntil } from '@open-wc/testing';
import { msg } from '@lit/localize';
import { html } from 'lit';
import { TrousseElement } from '../../src/shared/trousse-element.js';
import { heard } from '../support/console.js';
import { cleanUp, mount, place, settled } from '../support/mount.js';
import { shadowOf, wordsOf } from '../support/shadow.js';

// A message of the kit itself, so that its translation exists.
const FRENCH = 'Des données de cette page n’ont pas pu être lues; l’outil fonctionne sans elles.';

class TestElement extends TrousseElement {
  said = '';

  /** Speaks once the timer rings, as a live region does. */
  sayLater(): void {
    setTimeout(() => {
      this.said = this.localized(() => msg('Des données de cette page n’ont pas pu être lues; l’outil fonctionne sans elles.'));
    });
  }

  sayNow(fn: () => string): string {
    return this.localized(fn);
  }

  refuseData(): void {
    this.judge('value', [{ path: ['hours', 'work'], expected: '≤ 24' }]);
  }

  protected override renderContent() {
    return html`<p>${msg('Des données de cette page n’ont pas pu être lues; l’outil fonctionne sans elles.')}</p>`;
  }
}
customElements.define('trousse-test', TestElement);

const words = () => msg('Des données de cette page n’ont pas pu être lues; l’outil fonctionne sans elles.');

describe('TrousseElement', () => {
  afterEach(cleanUp);

  const both = async () => [await mount<TestElement>('trousse-test', { lang: 'fr' }), await mount<TestElement>('trousse-test', { lang: 'en' })] as const;

  it('draws each element in its own language', async () => {
    const [french, english] = await both();
    expect(wordsOf(french)).to.equal(FRENCH);
    expect(wordsOf(english)).not.to.equal(FRENCH);
  });

  describe('localized', () => {
    it('speaks the language of its element after a timer, though the other was drawn in between', async () => {
      const [french, english] = await both();
      english.sayLater();
      french.requestUpdate();
      french.sayLater();
      english.requestUpdate();
      await settled(french, english);
      await waitUntil(() => french.said && english.said);
      expect(french.said).to.equal(FRENCH);
      expect(english.said).to.equal(wordsOf(english));
    });

    it('gives back what the function gives, and the language before', async () => {
      const [french, english] = await both();
      const heardInside = english.sayNow(() => [words(), french.sayNow(words), words()].join('|'));
      expect(heardInside.split('|')).to.deep.equal([wordsOf(english), FRENCH, wordsOf(english)]);
      expect(words()).to.equal(FRENCH);
    });

    it('gives the language before back even when the function throws', async () => {
      const [, english] = await both();
      const fail = () => {
        throw new Error('on purpose');
      };
      expect(() => english.sayNow(fail)).to.throw('on purpose');
      expect(words()).to.equal(FRENCH);
    });
  });

  describe('the nearest language', () => {
    it('is that of the page where the element is written, not of the slot where it shows, as HTML has it', async () => {
      const outer = place('<div lang="fr"><p></p></div>');
      const shadow = outer.attachShadow({ mode: 'open' });
      shadow.innerHTML = '<section lang="en"><slot></slot></section>';
      const element = await mount<TestElement>('trousse-test', {}, outer);
      expect(wordsOf(element)).to.equal(FRENCH);
    });

    it('is not looked for beyond an empty lang, which says that it is unknown', async () => {
      const element = await mount<TestElement>('trousse-test', {}, place('<div lang="en"><div lang=""></div></div>').firstElementChild as Element);
      expect(wordsOf(element)).to.equal(FRENCH);
    });

    it('is heard no more once the element is gone', async () => {
      const home = place('<div lang="fr"></div>');
      const element = await mount<TestElement>('trousse-test', {}, home);
      element.remove();
      document.documentElement.lang = 'en';
      await new Promise(requestAnimationFrame);
      expect(element.isUpdatePending).to.equal(false);
      expect(wordsOf(element)).to.equal(FRENCH);
    });
  });

  it('says that data is bad: where and what to the integrator, a sentence to the visitor, each in the element’s language', async () => {
    const [french, english] = await both();
    for (const element of [french, english]) {
      const messages = await heard(async () => {
        element.refuseData();
        await settled(element);
      });
      expect(messages).to.have.length(1);
      expect(messages[0]?.level).to.equal('error');
      expect(messages[0]?.text).to.include('trousse-test').and.to.include('hours.work').and.to.include('≤ 24');
      expect(shadowOf(element).querySelector('[role="alert"]')?.textContent).to.equal(element === french ? FRENCH : wordsOf(element).slice(0, wordsOf(element).length / 2).trim());
    }
  });
});
