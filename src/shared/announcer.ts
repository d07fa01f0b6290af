import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** How long a person stays still before the outcome is said, in milliseconds. */
const PAUSE = 1000;

/** One polite region, there from the first render; it speaks once the person pauses. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says `words()`, asked for when it is time to speak, so that it is the outcome of that moment in the language of that moment. */
  announce(words: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = words();
      this.#host.requestUpdate();
    }, PAUSE);
  }

  render(): TemplateResult {
    return html`<p class="vh" role="status">${this.#text}</p>`;
  }
}
