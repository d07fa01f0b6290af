import { emulateMedia } from '@web/test-runner-commands';
import type { TrousseElement } from '../../../src/shared/trousse-element.js';
import { axeProblems } from '../checks/axe.js';
import { headingProblems } from '../checks/headings.js';
import { keyboardProblems } from '../checks/keyboard.js';
import { targetProblems } from '../checks/layout.js';
import { motionProblems } from '../checks/motion.js';
import { everyState, type Fixture } from '../fixture.js';
import { expectNone } from '../expect-none.js';
import { mount, settled } from '../mount.js';

export function describeAccess<E extends TrousseElement>(tag: string, fixture: Fixture<E>): void {
  describe('access', () => {
    for (const [state, bring] of everyState(fixture)) {
      const show = async (attributes = {}) => {
        const element = await mount<E>(tag, attributes);
        await bring(element);
        await settled(element);
        return element;
      };

      it(`has nothing against it from axe (${state})`, async () => {
        expectNone(await axeProblems(await show()));
        expectNone(await axeProblems(await show({ lang: 'en' })));
      });

      it(`is walked through with the Tab key alone, each control with its ring (${state})`, async () => {
        expectNone(await keyboardProblems(await show()));
      });

      it(`has controls that a finger can hit (${state})`, async () => {
        expectNone(targetProblems(await show()));
      });

      it(`starts its headings where the page asks, and jumps no level (${state})`, async () => {
        expectNone(headingProblems(await show(), 2));
        for (const level of [1, 3, 5]) expectNone(headingProblems(await show({ 'heading-level': String(level) }), level));
      });

      it(`does not move for a person who asked for less motion (${state})`, async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        try {
          expectNone(motionProblems(await show()));
        } finally {
          await emulateMedia({ reducedMotion: 'no-preference' });
        }
      });
    }
  });
}
