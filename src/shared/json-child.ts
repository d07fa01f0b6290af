import type { LitElement, ReactiveController } from 'lit';
import { fromJson } from './json.js';

/** Data that the page writes in the tag itself, as a `<script type="application/json">` child: given as it came, to be judged by its schema. */
export class JsonChild implements ReactiveController {
  readonly #host: LitElement;
  readonly #read: (value: unknown) => void;
  readonly #look = () => this.#take();
  #last = '';

  constructor(host: LitElement, read: (value: unknown) => void) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    this.#take();
    // Where the script is there before the tag, the browser reads the child after it.
    document.addEventListener('DOMContentLoaded', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#look);
  }

  #take(): void {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? '';
    if (!text || text === this.#last) return;
    const value = fromJson(text);
    // A page that is still being read may have half of it; what is no JSON is refused, with the schema's own words.
    if (value === undefined && document.readyState === 'loading') return;
    this.#last = text;
    this.#read(value);
  }
}
