import type { LitElement } from 'lit';
import { deepElements } from './shadow.js';

const added: Element[] = [];

/** A place on the page, made of `markup`; `cleanUp` takes it away. */
export function place(markup = '<div></div>'): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  const made = template.content.firstElementChild as HTMLElement;
  added.push(made);
  document.body.append(made);
  return made;
}

/** Waits until the element has drawn all that it had to draw, and the elements of the kit that it holds too. */
export async function settled(...elements: Element[]): Promise<void> {
  for (const element of elements as LitElement[]) {
    while (!(await element.updateComplete));
    if (element.shadowRoot) await settled(...deepElements(element.shadowRoot).filter((one) => 'updateComplete' in one));
  }
}

/** A new element of the kit, drawn, at the end of `parent`. */
export async function mount<E extends HTMLElement>(tag: string, attributes: Readonly<Record<string, string>> = {}, parent: ParentNode = place()): Promise<E> {
  const element = document.createElement(tag) as E;
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] ?? '');
  parent.append(element);
  await settled(element);
  return element;
}

/** Lays `css` on the page, as a host would; `cleanUp` takes it away. */
export function hostStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  added.push(style);
  document.head.append(style);
}

/** Gives the page back as it was: for `afterEach`. */
export function cleanUp(): void {
  for (const element of added.splice(0)) element.remove();
  for (const name of ['lang', 'dir', 'style']) document.documentElement.removeAttribute(name);
  document.documentElement.lang = 'fr-CA';
}
