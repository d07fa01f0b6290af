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
  /** The phrase of a state that does not show `words`, by its name. */
  readonly otherWords?: Readonly<Record<string, Words>>;
  /** What a person does to read it in the other language, where it lets her. */
  readonly otherLanguage?: (element: E) => unknown;
  /** What a person must not lose when the page moves the element. */
  readonly kept: (element: E) => unknown;
  /** What makes it say something later in a live region, and a phrase of what it says. */
  readonly announces?: { readonly act: (element: E) => unknown; readonly words: Words };
  /** Its events, each with what makes it happen. */
  readonly events: Readonly<Record<string, (element: E) => unknown>>;
  /** Bad data, by name, each as a page would give it. */
  readonly badData: Readonly<Record<string, (element: E) => void>>;
}

/** Every state of the fixture, the one with no attribute at all first: its name, what brings to it, and a phrase that it shows. */
export function everyState<E extends TrousseElement>({ states, words, otherWords = {} }: Fixture<E>): [string, (element: E) => unknown, Words][] {
  return [['default', () => undefined, words], ...Object.entries(states).map(([name, bring]): [string, (element: E) => unknown, Words] => [name, bring, otherWords[name] ?? words])];
}

/** The states of a file of test/fixtures: each is a set of properties, which the page gives to the element. */
export function statesIn(file: Readonly<Record<string, object>>): Record<string, (element: Element) => void> {
  return Object.fromEntries(Object.entries(file).map(([name, properties]) => [name, (element) => give(element, properties)]));
}

/** A name that is no property would be given, and change nothing. */
function give(element: Element, properties: object): void {
  const strangers = Object.keys(properties).filter((name) => !(name in element));
  if (strangers.length > 0) throw new Error(`<${element.localName}> has no property ${strangers.join(', ')}: mend its states in test/fixtures.`);
  Object.assign(element, properties);
}
