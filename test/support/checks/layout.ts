import { ancestorsOf, baseOf, deepElements, hasOwnWords, isSeen, nameOf, parentAcross, seenIn, shadowOf } from '../shadow.js';

const NARROWEST = 240;
// Browsers round boxes to parts of a pixel.
const ROUNDING = 1;
const SMALL_TEXT = 14;
const TEXT = 16;
const TARGET = 44;

/** What is wider than the element, sticks out of it, or is cut. */
export function overflowProblems(element: Element): string[] {
  const base = baseOf(element);
  const holds = base.scrollWidth > base.clientWidth + ROUNDING ? [`The element is ${base.clientWidth} px wide and holds ${base.scrollWidth} px.`] : [];
  const room = base.getBoundingClientRect();
  const outside = seenIn(element).filter((one) => !scrollerOf(one, element) && !isInsideDrawing(one) && sticksOut(one, room));
  // Of a box and what it holds, the box alone is named.
  const outermost = outside.filter((one) => !outside.includes(parentAcross(one) as Element));
  return [...holds, ...outermost.map((one) => `${nameOf(one)} sticks out of the ${Math.round(room.width)} px.`), ...cutProblems(element)];
}

function sticksOut(element: Element, room: DOMRect): boolean {
  const box = element.getBoundingClientRect();
  return box.right > room.right + ROUNDING || box.left < room.left - ROUNDING;
}

// A drawing cuts its own shapes.
function isInsideDrawing(element: Element): boolean {
  return element instanceof SVGElement && element.ownerSVGElement !== null;
}

/** The nearest ancestor inside of `end` that scrolls sideways, and so may hold more than it shows. */
function scrollerOf(element: Element, end: Element): Element | undefined {
  return ancestorsOf(element, end).slice(1).find((at) => ['auto', 'scroll'].includes(getComputedStyle(at).overflowX));
}

/** Words that a box cuts, or that run out of their control. */
export function cutProblems(element: Element): string[] {
  return seenIn(element)
    .filter((one) => hasOwnWords(one) && !(one instanceof SVGElement))
    .flatMap((one) => {
      const cutter = cutterOf(one, element);
      const room = cutter?.getBoundingClientRect();
      const cut = room && boxesOfWords(one).some((box) => box.left < room.left - ROUNDING || box.right > room.right + ROUNDING || box.top < room.top - ROUNDING || box.bottom > room.bottom + ROUNDING);
      return cut ? [`The words of ${nameOf(one)} run out of ${nameOf(cutter as Element)}.`] : [];
    });
}

/** The boxes of the element's own words, line by line, without those of its children. */
function boxesOfWords(element: Element): DOMRect[] {
  const range = document.createRange();
  return [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).flatMap((node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
}

/** The nearest box inside of `end` out of which words cannot be read: one that cuts, or a control. */
function cutterOf(element: Element, end: Element): Element | undefined {
  const nearest = ancestorsOf(element, end).find((at) => {
    const { overflowX, overflowY } = getComputedStyle(at);
    return [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip') || at.matches('button, a[href], summary, select');
  });
  return nearest && isInline(nearest) ? undefined : nearest;
}

// A link in a sentence goes from one line to the next: its words are its box.
function isInline(element: Element): boolean {
  return getComputedStyle(element).display === 'inline';
}

/** In any place of 240 px or more, the element keeps a width in which it can be read. */
export function widthProblems(element: Element): string[] {
  const base = baseOf(element);
  const { width } = base.getBoundingClientRect();
  const { display } = getComputedStyle(base);
  return [
    ...(isSeen(base) ? [] : ['The element is not seen at all.']),
    ...(width >= NARROWEST - ROUNDING ? [] : [`The element is ${width} px wide.`]),
    ...(display === 'inline' || display === 'contents' ? [`The block of the element is ${display}.`] : []),
    ...overflowProblems(element),
  ];
}

/** Text under the sizes of the kit: 16 px, and 14 px for small print, whatever the root size is. */
export function textSizeProblems(element: Element): string[] {
  const size = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
  const base = baseOf(element);
  const small = seenIn(element).filter((one) => hasOwnWords(one) && !(one instanceof SVGElement) && size(one) < SMALL_TEXT - 0.01);
  return [...(size(base) < TEXT - 0.01 ? [`The text of the element is ${size(base)} px.`] : []), ...small.map((one) => `${nameOf(one)} is ${size(one)} px.`)];
}

/** Controls too small for a finger. A box to tick counts with its label, a link in a sentence not at all (WCAG 2.5.8). */
export function targetProblems(element: Element): string[] {
  return seenIn(element)
    .filter((one): one is HTMLElement => one.matches('button, input:not([type="hidden"]), select, textarea, summary, [role="button"]'))
    .map((one) => [one, targetHeight(one)] as const)
    .filter(([, height]) => height < TARGET - 0.5)
    .map(([one, height]) => `${nameOf(one)} is ${height} px high; a finger needs ${TARGET}.`);
}

function targetHeight(control: HTMLElement): number {
  const boxes: Element[] = [control];
  if (control.matches('[type="checkbox"], [type="radio"]')) boxes.push(...((control as HTMLInputElement).labels ?? []));
  return Math.max(...boxes.map((one) => one.getBoundingClientRect().height));
}

/** The sizes of all that is seen: two equal pictures are drawn alike. */
export function sizesOf(element: Element): string[] {
  return seenIn(element).map((one) => {
    const { width, height } = one.getBoundingClientRect();
    return `${nameOf(one)} ${width.toFixed(1)} × ${height.toFixed(1)}`;
  });
}

/** Lays the reader's own text spacing on the element (WCAG 1.4.12), while `look` looks. */
export async function withTextSpacing<T>(element: Element, look: () => T): Promise<T> {
  const roots = [shadowOf(element), ...deepElements(shadowOf(element)).flatMap((one) => one.shadowRoot ?? [])];
  const before = roots.map((root) => [...root.adoptedStyleSheets]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  await new Promise(requestAnimationFrame);
  const seen = look();
  roots.forEach((root, index) => (root.adoptedStyleSheets = before[index] ?? []));
  return seen;
}
