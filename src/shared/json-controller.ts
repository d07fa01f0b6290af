import type { LitElement, ReactiveController } from 'lit';

/** Seconds after which a server that does not answer is said not to. */
const PATIENCE = 15;

/** Data that the page names by its address: asked for without cookies, and given as it came, to be judged by its schema. */
export class JsonController implements ReactiveController {
  /** What the visitor should know: nothing, that it is on its way, or that it cannot be had. */
  state: '' | 'loading' | 'failed' = '';
  readonly #host: LitElement;
  readonly #read: (value: unknown) => void;
  readonly #failed: () => void;
  #address = '';
  #abort: AbortController | undefined;

  /** @param failed is told that the data can't be had, where the element does not draw `state`. */
  constructor(host: LitElement, read: (value: unknown) => void, failed: () => void = () => {}) {
    this.#host = host;
    this.#read = read;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state === 'loading') void this.load(this.#address);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** Asks for the data at `address`, relative to the page; an empty one asks for nothing. */
  async load(address = this.#address): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#address = address;
    this.#become(address ? 'loading' : '');
    if (!address) return;
    const timer = setTimeout(() => this.#abort?.abort('timeout'), PATIENCE * 1000);
    try {
      const answer = await fetch(new URL(address, document.baseURI), { credentials: 'omit', referrerPolicy: 'no-referrer', headers: { accept: 'application/json' }, signal });
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      const value: unknown = await answer.json();
      if (signal.aborted) return;
      this.#become('');
      this.#read(value);
    } catch (error) {
      // Another address was asked for, or the element has left the page: nobody waits for this one.
      if (signal.aborted && signal.reason !== 'timeout') return;
      this.#become('failed');
      this.#failed();
      console.error(`${this.#host.localName}: ${address}: ${String(signal.reason ?? error)}`);
    } finally {
      clearTimeout(timer);
    }
  }

  #become(state: '' | 'loading' | 'failed'): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
