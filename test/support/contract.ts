import type { TrousseElement } from '../../src/shared/trousse-element.js';
import { describeAccess } from './contract/access.js';
import { describeData } from './contract/data.js';
import { describeGuest } from './contract/guest.js';
import { describeLanguage } from './contract/language.js';
import { describeLayout } from './contract/layout.js';
import type { Fixture } from './fixture.js';
import { cleanUp } from './mount.js';

/** DESIGN, section 3: what every element of the kit keeps, tried on one. */
export function contract<E extends TrousseElement>(tag: string, fixture: Fixture<E>): void {
  if (!customElements.get(tag)) customElements.define(tag, fixture.elementClass);
  describe(`<${tag}> keeps the contract`, () => {
    afterEach(cleanUp);
    describeLanguage(tag, fixture);
    describeAccess(tag, fixture);
    describeLayout(tag, fixture);
    describeData(tag, fixture);
    describeGuest(tag, fixture);
  });
}
