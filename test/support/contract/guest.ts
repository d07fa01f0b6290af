import { expect } from '@open-wc/testing';
import type { TrousseElement } from '../../../src/shared/trousse-element.js';
import { hostPicture } from '../checks/host.js';
import { listenerProblems } from '../checks/listeners.js';
import { consoleProblems } from '../console.js';
import { everyState, type Fixture } from '../fixture.js';
import { expectNone } from '../expect-none.js';
import { mount, place, settled } from '../mount.js';
import { wordsOf } from '../shadow.js';
import { spoken } from '../words.js';

export function describeGuest<E extends TrousseElement>(tag: string, fixture: Fixture<E>): void {
  const { kept, words } = fixture;

  describe('guest', () => {
    for (const [state, bring] of everyState(fixture)) {
      it(`says nothing in the console, and leaves the page as it found it (${state})`, async () => {
        const home = place();
        const element = document.createElement(tag) as E;
        home.append(element);
        const before = hostPicture();
        expectNone(
          await consoleProblems(async () => {
            await settled(element);
            await bring(element);
            await settled(element);
          }),
        );
        expect(hostPicture()).to.equal(before);
      });

      it(`loses nothing when it is moved, taken away and put back (${state})`, async () => {
        const element = await mount<E>(tag);
        await bring(element);
        await settled(element);
        const [state, shown] = [structuredClone(kept(element)), wordsOf(element)];
        const same = () => {
          expect([kept(element), wordsOf(element)]).to.deep.equal([state, shown]);
        };
        expectNone(
          await consoleProblems(async () => {
            place().append(element);
            await settled(element);
            same();
            element.remove();
            await settled(element);
            place().append(element);
            await settled(element);
            same();
          }),
        );
      });
    }

    it('stops listening to the page once it is taken away', async () => {
      const element = document.createElement(tag) as E;
      const home = place();
      expectNone(
        await listenerProblems(element, async () => {
          home.append(element);
          await settled(element);
          element.remove();
          home.append(element);
          await settled(element);
          element.remove();
          await settled(element);
        }),
      );
    });

    it('does not draw any more once it is taken away, and catches up when it is put back', async () => {
      const home = place('<div lang="fr"></div>');
      const element = await mount<E>(tag, {}, home);
      element.remove();
      home.lang = 'en';
      await settled(element);
      expect(spoken(element, words)).to.equal('fr');
      home.append(element);
      await settled(element);
      expect(spoken(element, words)).to.equal('en');
    });

    it('keeps what the page wrote inside it, and does not show it', async () => {
      const home = place(`<div><${tag}><p>Le <a href="#outil">même outil</a>, sur une page à part.</p></${tag}></div>`);
      const element = home.firstElementChild as E;
      await settled(element);
      const link = element.querySelector('a') as HTMLElement;
      expect(element.innerHTML).to.equal('<p>Le <a href="#outil">même outil</a>, sur une page à part.</p>');
      expect(link.getClientRects()).to.have.length(0);
    });

    it('does not take the focus', async () => {
      const before = document.activeElement;
      await mount(tag);
      expect(document.activeElement).to.equal(before);
    });
  });
}
