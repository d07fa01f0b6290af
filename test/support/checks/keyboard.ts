import { sendKeys } from '@web/test-runner-commands';
import { deepElements, isSeen, nameOf, shadowOf } from '../shadow.js';

const interactive = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex], [contenteditable="true"]';
// A field of time or date stops the key at each of its parts.
const STOPS_IN_ONE_FIELD = 6;

/** The controls under the element's shadow root that the Tab key must reach, in their order. */
export function tabStops(element: Element): HTMLElement[] {
  const found = deepElements(shadowOf(element)).filter((one): one is HTMLElement => one instanceof HTMLElement && one.matches(interactive));
  return found.filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && !one.closest('[inert]') && isVisible(one) && isStopOfItsGroup(one));
}

function isVisible(element: HTMLElement): boolean {
  return isSeen(element) || element.checkVisibility({ visibilityProperty: true });
}

/** Of a group of radio buttons, the key stops at the chosen one, else at the first. */
function isStopOfItsGroup(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
  const group = [...(element.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(({ name }) => name === element.name);
  return element === (group.find(({ checked }) => checked) ?? group[0]);
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Walks through the element with the Tab key alone: each control in its turn, with a ring that shows, and out again. */
export async function keyboardProblems(element: Element): Promise<string[]> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  element.before(before);
  element.after(after);
  before.focus();
  const walk = await walkWithTab(element, after);
  const problems = [...walk.problems, ...orderProblems(tabStops(element), walk.reached)];
  before.remove();
  after.remove();
  return problems;
}

async function walkWithTab(element: Element, end: Element): Promise<{ reached: Element[]; problems: string[] }> {
  const reached: Element[] = [];
  const rings: Array<readonly [Element, Element | undefined]> = [];
  const problems: string[] = [];
  const most = (tabStops(element).length + 1) * STOPS_IN_ONE_FIELD;
  for (let presses = 0; ; presses++) {
    await sendKeys({ press: 'Tab' });
    const at = focused();
    if (at === end) break;
    if (!at || at === document.body || presses > most) {
      problems.push(`The Tab key never leaves the element: it stays at ${at ? nameOf(at) : 'nothing'}.`);
      break;
    }
    if (at === reached.at(-1)) continue;
    reached.push(at);
    rings.push([at, ringOf(at)]);
  }
  return { reached, problems: [...problems, ...rings.flatMap(([at, ring]) => ringProblems(at, ring))] };
}

/** Where the focus ring of `control` shows: on itself, or on what stands for it. */
function ringOf(control: Element): Element | undefined {
  const places = [control, control.parentElement, control.nextElementSibling, control.previousElementSibling];
  return places.find((at): at is Element => at !== null && hasOutline(at));
}

function hasOutline(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
}

/** A ring that stays once the focus has gone shows nothing. */
function ringProblems(control: Element, ring: Element | undefined): string[] {
  if (!ring) return [`No focus ring shows on ${nameOf(control)}.`];
  return hasOutline(ring) ? [`The ring of ${nameOf(control)} is there without the focus too.`] : [];
}

function orderProblems(expected: readonly Element[], reached: readonly Element[]): string[] {
  const missed = expected.filter((one) => !reached.includes(one)).map((one) => `The Tab key does not reach ${nameOf(one)}.`);
  const strange = reached.filter((one) => !expected.includes(one)).map((one) => `The Tab key stops at ${nameOf(one)}, which is no control.`);
  const inOrder = expected.filter((one) => reached.includes(one)).every((one, index) => reached.filter((other) => expected.includes(other))[index] === one);
  return [...missed, ...strange, ...(inOrder ? [] : ['The Tab key does not follow the order of the document.'])];
}
