import type { LitElement, ReactiveController } from 'lit';

const MARK = 'data-trousse-print';

/** On paper, only what holds the marked element is left, and nothing of it but the element: what would clip, move or fade it is lifted. */
const ALONE = `@media print{[${MARK}]~*,:not([${MARK}]):has(~[${MARK}]){display:none!important}[${MARK}]{display:block!important;visibility:hidden!important;position:static!important;margin:0!important;padding:0!important;border:0!important;width:auto!important;max-width:none!important;height:auto!important;min-height:0!important;max-height:none!important;float:none!important;overflow:visible!important;transform:none!important;translate:none!important;rotate:none!important;scale:none!important;clip-path:none!important;mask:none!important;filter:none!important;opacity:1!important;contain:none!important;content-visibility:visible!important;columns:auto!important}[${MARK}=path]::before,[${MARK}=path]::after{display:none!important}[${MARK}=self]{visibility:visible!important}}`;

/** Prints one element alone: everything it lays on the host for that is gone when the print is over. */
export class PrintController implements ReactiveController {
  readonly #host: LitElement;
  #restore: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#restore?.();
  }

  /**
   * @param only what is printed: the element, or one that it drew.
   * @param page an `@page` rule for the sheets it takes, such as landscape ones.
   * @returns whether the browser opened its print dialog: a sandboxed frame may not.
   */
  printAlone(only: Element = this.#host, page = ''): boolean {
    let opened = false;
    const noticed = () => (opened = true);
    this.#isolate(only, page);
    addEventListener('beforeprint', noticed, { once: true });
    // Some browsers never say that the print is over: a person who is back says it too.
    for (const back of ['afterprint', 'pointerdown', 'keydown']) addEventListener(back, () => this.#restore?.(), { once: true });
    try {
      print();
    } catch {
      // A host may have no print at all: the caller says what to do instead.
    }
    removeEventListener('beforeprint', noticed);
    if (!opened) this.#restore?.();
    return opened;
  }

  #isolate(only: Element, page: string): void {
    this.#restore?.();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ALONE + page);
    const roots: (Document | ShadowRoot)[] = [];
    const marked: Element[] = [];
    for (let at: Element | null = only; at; ) {
      at.setAttribute(MARK, at === only ? 'self' : 'path');
      marked.push(at);
      const root = at.getRootNode() as Document | ShadowRoot;
      if (!roots.includes(root)) roots.push(root);
      at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#restore = () => {
      this.#restore = undefined;
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      for (const element of marked) element.removeAttribute(MARK);
    };
  }
}
