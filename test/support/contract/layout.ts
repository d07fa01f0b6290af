import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TrousseElement } from '../../../src/shared/trousse-element.js';
import { cutProblems, overflowProblems, sizesOf, textSizeProblems, widthProblems, withTextSpacing } from '../checks/layout.js';
import { everyState, type Fixture } from '../fixture.js';
import { expectNone } from '../expect-none.js';
import { hostStyle, mount, place, settled } from '../mount.js';
import { baseOf } from '../shadow.js';

/** Where hosts put things: each has one `[data-here]`, in which the element goes. */
const places: Readonly<Record<string, string>> = {
  '240 px': '<div style="width: 240px" data-here></div>',
  '320 px': '<div style="width: 320px" data-here></div>',
  '480 px': '<div style="width: 480px" data-here></div>',
  'a wide page': '<div style="width: 1200px" data-here></div>',
  'a page from right to left': '<div dir="rtl" style="width: 480px" data-here></div>',
  'a flex row': '<div style="display: flex; width: 720px" data-here><p style="flex: none; width: 200px">À côté</p></div>',
  'a flex column': '<div style="display: flex; flex-direction: column; align-items: flex-start; width: 480px" data-here></div>',
  'a grid': '<div style="display: grid; grid-template-columns: 1fr auto; width: 720px" data-here><p>À côté</p></div>',
  'a float': '<div style="width: 720px"><div style="float: left" data-here></div><p>À côté</p></div>',
  'a table cell': '<table><tr><td>À côté</td><td data-here></td></tr></table>',
  'a centred text in capitals': '<div style="width: 480px; text-align: center; text-transform: uppercase; letter-spacing: 3px; line-height: 1" data-here></div>',
  'a text that does not wrap': '<div style="width: 320px; white-space: nowrap; overflow: hidden" data-here></div>',
};

const hereIn = (markup: string): Element => {
  const home = place(markup);
  return home.matches('[data-here]') ? home : (home.querySelector('[data-here]') as Element);
};

export function describeLayout<E extends TrousseElement>(tag: string, fixture: Fixture<E>): void {
  const showAll = async (markup: string, look: (element: E) => readonly string[] | Promise<readonly string[]>) => {
    // Each problem once, with the states in which it is seen.
    const seen = new Map<string, string[]>();
    for (const [state, bring] of everyState(fixture)) {
      for (const lang of ['fr', 'en']) {
        const here = hereIn(markup);
        const element = await mount<E>(tag, { lang }, here);
        await bring(element);
        await settled(element);
        for (const problem of await look(element)) seen.set(problem, [...(seen.get(problem) ?? []), `${state} ${lang}`]);
        element.remove();
      }
    }
    expectNone([...seen].map(([problem, where]) => `${problem} (${where.slice(0, 3).join(', ')}${where.length > 3 ? ` and ${where.length - 3} more` : ''})`));
  };

  describe('layout', () => {
    for (const [name, markup] of Object.entries(places)) {
      it(`fits in ${name}`, () => showAll(markup, widthProblems));
    }

    it('fits where a host turns the tag itself inline, or unsets every property', async () => {
      hostStyle('* { all: unset }');
      await showAll('<div data-here></div>', (element) => [...widthProblems(element), ...textSizeProblems(element)]);
    });

    it('keeps a readable text where the root is 62.5 %', async () => {
      document.documentElement.style.fontSize = '62.5%';
      await showAll('<div style="width: 320px" data-here></div>', (element) => [...textSizeProblems(element), ...widthProblems(element)]);
    });

    it('fits where the root is 200 %', async () => {
      document.documentElement.style.fontSize = '200%';
      await showAll('<div style="width: 480px" data-here></div>', widthProblems);
    });

    it('is drawn the same whatever the root size and the window’s width: no rem, no vw', async () => {
      const element = await mount<E>(tag, {}, place('<div style="width: 480px; font-size: 16px"></div>'));
      const drawn = sizesOf(element);
      for (const size of ['62.5%', '200%']) {
        document.documentElement.style.fontSize = size;
        expect(sizesOf(element)).to.deep.equal(drawn);
      }
      document.documentElement.removeAttribute('style');
      await setViewport({ width: 500, height: 400 });
      const inNarrowWindow = sizesOf(element);
      await setViewport({ width: 1280, height: 800 });
      expect(inNarrowWindow).to.deep.equal(drawn);
    });

    it('lets the reader space its text out', () =>
      showAll('<div style="width: 320px" data-here></div>', (element) => withTextSpacing(element, () => [...overflowProblems(element), ...cutProblems(element)])));

    it('reads from left to right on a page that reads from right to left', async () => {
      document.documentElement.dir = 'rtl';
      expect(getComputedStyle(baseOf(await mount(tag))).direction).to.equal('ltr');
    });
  });
}
