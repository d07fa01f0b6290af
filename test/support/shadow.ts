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

/** An element and what holds it, itself first, through shadow roots; `end`, where there is one, and what is out of it are left out. */
export function ancestorsOf(element: Element, end: Element | null = null): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== end; at = parentAcross(at)) found.push(at);
  return found;
}

/** What holds an element: its parent, or the host of the shadow root that it is in. */
export function parentAcross(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Does a person see a box of this element? What is kept for screen readers alone (one pixel, cut) is not seen. */
export function isSeen(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true }) && !isCutToNothing(element);
}

function isCutToNothing(element: Element): boolean {
  return ancestorsOf(element).some((at) => {
    const box = at.getBoundingClientRect();
    return box.width <= 1 && box.height <= 1 && getComputedStyle(at).overflow !== 'visible';
  });
}

/** What is seen, out of everything under the element's shadow root. */
export function seenIn(element: Element): Element[] {
  return deepElements(shadowOf(element)).filter(isSeen);
}

/** Has the element words of its own, out of its children? */
export function hasOwnWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

/** All the words under the element's shadow root, through those it holds, spaces made one. */
export function wordsOf(element: Element): string {
  return deepText(baseOf(element)).replace(/\s+/g, ' ').trim();
}

/** An element that has a shadow root shows that, and not its children. */
function deepText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const shown = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...shown.childNodes].map(deepText).join('');
}

/** How a problem names an element: `<button data-action="print"> Imprimer`. */
export function nameOf(element: Element): string {
  const attributes = ['id', 'part', 'class', 'type', 'name', 'data-action', 'aria-label'].filter((name) => element.hasAttribute(name)).map((name) => ` ${name}="${element.getAttribute(name) ?? ''}"`);
  const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  return `<${element.localName}${attributes.join('')}>${words && ` ${words}`}`;
}
