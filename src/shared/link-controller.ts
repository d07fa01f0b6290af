import type { LitElement, ReactiveController } from 'lit';

/**
 * A link that reopens what a person did, made on request only: one `name=` part of the fragment, which no server
 * receives, beside the host's own parts; taken out of the address once read, unless it may be `shared` by several elements.
 */
export class LinkController implements ReactiveController {
  readonly #name: string;
  readonly #open: (text: string) => unknown;
  readonly #shared: boolean;
  readonly #hear = () => this.take();
  /** What was last read of an address that keeps it. */
  #read = '';

  /** @param open is given what the link says; it answers `false` where that is for another element, and the address keeps it. */
  constructor(host: LitElement, name: string, open: (text: string) => unknown, shared = false) {
    this.#name = name;
    this.#open = open;
    this.#shared = shared;
    host.addController(this);
  }

  hostConnected(): void {
    // An element that the page moves does not go back to where the address led before.
    if (!this.#parts().includes(this.#read)) this.take();
    addEventListener('hashchange', this.#hear);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#hear);
  }

  /** The page's address with `text` in its fragment. */
  make(text: string): string {
    const parts = [...this.#parts().filter((part) => !this.#mine(part)), `${this.#name}=${encodeURIComponent(text)}`];
    return `${location.href.split('#')[0]}#${parts.join('&')}`;
  }

  /** Reads the address, where it has something for this element. */
  take(): void {
    const parts = this.#parts();
    const mine = parts.find((part) => this.#mine(part));
    if (mine === undefined) return;
    this.#read = this.#shared ? mine : '';
    let text = '';
    try {
      text = decodeURIComponent(mine.slice(this.#name.length + 1));
    } catch {
      // A broken escape reads as an empty text, which the schema refuses with its own words.
    }
    if (this.#open(text) === false || this.#shared) return;
    const others = parts.filter((part) => part !== mine).join('&');
    try {
      history.replaceState(history.state, '', `${location.href.split('#')[0]}${others && `#${others}`}`);
    } catch {
      // Some sandboxes refuse: it opens all the same.
    }
  }

  #parts(): string[] {
    return location.hash.slice(1).split('&').filter(Boolean);
  }

  #mine(part: string): boolean {
    return part.startsWith(`${this.#name}=`);
  }
}
