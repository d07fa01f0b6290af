/*
 * Other ways in than a tag, for pages whose editor drops tags that it does not know: `<div data-trousse="pledge">`, and a
 * link, `<a href="…" data-trousse="fiche" data-name="…">`. What the page wrote stays where it is, and shows again if the
 * element goes.
 */

/** Name of the slot in which an element stands in what holds it; a copy of the page is known by it to have its element. */
const SLOT = 'trousse';
const HOLDER = '[data-trousse]';

/** Elements by what holds them, and the other way round. */
const guests = new WeakMap<Node, HTMLElement>();
const holders = new WeakMap<Node, HTMLElement>();
/** Display of a link before its element took its place. */
const displays = new WeakMap<Node, string>();
const refused = new WeakSet<Node>();

/** Makes elements of what the page holds and will hold: one observer, which hears of nodes that come and go, and of nothing else. */
export function followWays(tags: readonly string[]): void {
  const start = () => {
    scan(document, tags);
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        removedNodes.forEach(leave);
        addedNodes.forEach((node) => node instanceof Element && scan(node, tags));
      }
    }).observe(document, { childList: true, subtree: true });
  };
  // Half of a page that is being read may hold half of a fallback.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

/** What the element of a holder is called in a page: `pledge` and `trousse-pledge` are one. */
export const tagOf = (holder: Element): string => `trousse-${(holder.getAttribute('data-trousse') ?? '').trim().toLowerCase().replace(/^trousse-/, '')}`;

function scan(root: Document | Element, tags: readonly string[]): void {
  const found = [...root.querySelectorAll<HTMLElement>(HOLDER)];
  if (root instanceof HTMLElement && root.matches(HOLDER)) found.unshift(root);
  for (const holder of found) {
    // What is written inside of a holder is its fallback.
    if (!holder.isConnected || holder.parentElement?.closest(HOLDER)) continue;
    if (tags.includes(tagOf(holder))) settle(holder, tagOf(holder));
    else if (!refused.has(holder)) {
      refused.add(holder);
      console.error(`data-trousse="${holder.dataset['trousse']}": ${tags.map((tag) => tag.slice(8)).join(' | ')}`);
    }
  }
}

/** Puts the element inside of its holder, or beside one that can hold none, such as a link; once, whatever the page has done meanwhile. */
function settle(holder: HTMLElement, tag: string): void {
  const known = guests.get(holder);
  if (known) {
    if (displays.has(holder) && holder.nextElementSibling !== known) replace(holder, known);
    return;
  }
  const inside = canHold(holder);
  const copied = inside ? holder.querySelector<HTMLElement>(`:scope > ${tag}[slot="${SLOT}"]`) : nextOf(holder, tag);
  const guest = copied ?? make(holder, tag, inside);
  guests.set(holder, guest);
  holders.set(guest, holder);
  if (inside) {
    if (!copied) holder.append(guest);
  } else {
    displays.set(holder, copied ? '' : holder.style.display);
    replace(holder, guest);
  }
}

function nextOf(holder: Element, tag: string): HTMLElement | null {
  const next = holder.nextElementSibling;
  return next instanceof HTMLElement && next.matches(`${tag}[slot="${SLOT}"]`) ? next : null;
}

/** A slot shows the element; with none, what it holds for lack of it: all that the page wrote. */
function canHold(holder: Element): boolean {
  try {
    const slot = document.createElement('slot');
    slot.name = SLOT;
    slot.append(document.createElement('slot'));
    holder.attachShadow({ mode: 'open' }).append(slot);
    return true;
  } catch {
    return false;
  }
}

/** An element with the attributes and the fallback of its holder. Only attributes that it has: `data-onclick` is nobody's. */
function make(holder: HTMLElement, tag: string, inside: boolean): HTMLElement {
  const guest = document.createElement(tag);
  guest.slot = SLOT;
  for (const name of attributesOf(tag)) {
    const value = holder.getAttribute(`data-${name}`);
    if (value !== null) guest.setAttribute(name, value);
  }
  // A link's own language would not reach what stands beside it.
  if (!inside && holder.lang && !guest.lang) guest.lang = holder.lang;
  for (const node of inside ? holder.childNodes : [holder]) guest.append(node.cloneNode(true));
  // A copy bears no name that a link, a label or a form of the page would find twice.
  for (const one of guest.querySelectorAll('*')) ['id', 'name', 'data-trousse'].forEach((name) => one.removeAttribute(name));
  return guest;
}

/** What holds an element, where it did not come as a tag. */
export const holderOf = (guest: Element): HTMLElement | undefined => holders.get(guest);

/** The attributes that an element takes, as the element itself says. */
export function attributesOf(tag: string): string[] {
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: readonly string[] };
  return [...observedAttributes, 'lang'];
}

/** A host's own rule may well say how a link is displayed: this says it louder. */
function replace(holder: HTMLElement, guest: HTMLElement): void {
  holder.style.setProperty('display', 'none', 'important');
  holder.after(guest);
}

/** A node has left its place: a link shows again where its element went, and an element goes where its link went. */
function leave(node: Node): void {
  const holder = holders.get(node);
  if (holder && displays.has(holder) && holder.nextElementSibling !== node) {
    holder.style.display = displays.get(holder) ?? '';
    if (holder.isConnected) guests.delete(holder);
  }
  if (displays.has(node) && !node.isConnected) guests.get(node)?.remove();
}
