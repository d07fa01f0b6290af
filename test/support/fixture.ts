import type { TrousseElement } from '../../src/shared/trousse-element.js';
import type { Words } from './words.js';

/** What the contract has to know of an element to try it. */
export interface Fixture<E extends TrousseElement> {
  /** Its class, defined under its tag where that is not yet. */
  readonly elementClass: new () => E;
  /** A phrase that it always shows, in each language. */
  readonly words: Words;
  /** What it can be brought to, by name, besides its state with no attribute at all. */
  readonly states: Readonly<Record<string, (element: E) => unknown>>;
  /** What a person must not lose when the page moves the element. */
  readonly kept: (element: E) => unknown;
  /** What makes it say something later in a live region, and a phrase of what it says. */
  readonly announces?: { readonly act: (element: E) => void; readonly words: Words };
  /** Its events, each with what makes it happen. */
  readonly events: Readonly<Record<string, (element: E) => void>>;
  /** Bad data, by name, each as a page would give it. */
  readonly badData: Readonly<Record<string, (element: E) => void>>;
}

/** Every state of the fixture, the one with no attribute at all first. */
export function everyState<E extends TrousseElement>({ states }: Fixture<E>): [string, (element: E) => unknown][] {
  return [['default', () => undefined], ...Object.entries(states)];
}
