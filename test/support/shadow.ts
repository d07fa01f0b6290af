/** The shadow root of an element of the kit. */
export function shadowOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root: is it defined and connected?`);
  return element.shadowRoot;
}

/** The one block in which an element draws all that it shows. */
export function baseOf(element: Element): HTMLElement {
  const base = shadowOf(element).querySelector<HTMLElement>('[part~="base"]');
  if (!base) throw new Error(`<${element.localName}> draws no block with part="base".`);
  return base;
}

/** Every element under `root`, through shadow roots, in the order of the document. */
export function deepElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deepElements(element.shadowRoot) : [])]);
}

/** Does a person see a box of this element? What is kept for screen readers alone (one pixel, cut) is not seen. */
export function isSeen(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true }) && !isCutToNothing(element);
}

function isCutToNothing(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (box.width <= 1 && box.height <= 1 && getComputedStyle(at).overflow !== 'visible') return true;
  }
  return false;
}

/** What is seen, out of everything under the element's shadow root. */
export function seenIn(element: Element): Element[] {
  return deepElements(shadowOf(element)).filter(isSeen);
}

/** Has the element words of its own, out of its children? */
export function hasOwnWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

/** All the words under the element's shadow root, spaces made one. */
export function wordsOf(element: Element): string {
  return baseOf(element).textContent.replace(/\s+/g, ' ').trim();
}

/** How a problem names an element: `<button data-action="print"> Imprimer`. */
export function nameOf(element: Element): string {
  const attributes = ['id', 'part', 'class', 'type', 'name', 'data-action', 'aria-label'].filter((name) => element.hasAttribute(name)).map((name) => ` ${name}="${element.getAttribute(name) ?? ''}"`);
  const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  return `<${element.localName}${attributes.join('')}>${words && ` ${words}`}`;
}
