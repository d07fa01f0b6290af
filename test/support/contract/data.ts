import { expect } from '@open-wc/testing';
import type { TrousseElement } from '../../../src/shared/trousse-element.js';
import { eventProblems, eventsDuring } from '../checks/events.js';
import { heard } from '../console.js';
import { everyState, type Fixture } from '../fixture.js';
import { expectNone } from '../expect-none.js';
import { mount, settled } from '../mount.js';
import { deepElements, isSeen, shadowOf } from '../shadow.js';

/** What the visitor is told when data is bad. */
const alerts = (element: Element) => deepElements(shadowOf(element)).filter((one) => one.matches('[role="alert"]') && isSeen(one));

export function describeData<E extends TrousseElement>(tag: string, fixture: Fixture<E>): void {
  const { badData, events, kept } = fixture;

  describe('data', () => {
    for (const [name, give] of Object.entries(badData)) {
      it(`refuses bad data with one sentence and one error, and changes nothing (${name})`, async () => {
        for (const [state, bring] of everyState(fixture)) {
          const element = await mount<E>(tag);
          await bring(element);
          await settled(element);
          const before = structuredClone(kept(element));
          const messages = await heard(async () => {
            give(element);
            await settled(element);
          });
          expect(messages.map(({ level }) => level), state).to.deep.equal(['error']);
          expect(messages[0]?.text, state).to.include(tag);
          expect(alerts(element), state).to.have.length(1);
          expect(alerts(element)[0]?.textContent.trim(), state).not.to.equal('');
          expect(kept(element), state).to.deep.equal(before);
        }
      });
    }

    for (const [name, act] of Object.entries(events)) {
      it(`tells the page with a typed event that leaves every shadow root (${name})`, async () => {
        const element = await mount<E>(tag);
        const happened = await eventsDuring(name, async () => {
          await act(element);
          await settled(element);
        });
        expect(happened).not.to.have.length(0);
        expectNone(happened.flatMap(eventProblems));
      });
    }
  });
}
