import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The step that an entry of the browser's history stands for. */
const stepIn = (state: unknown) => (state as { trousseStep?: number } | null)?.trousseStep;

/** What the controller asks of its element. */
export interface StepsOptions {
  /** Whether steps stand in the browser's history: it breaks the routers of some hosts. */
  readonly inHistory: () => boolean;
  /** The last step, from which nothing goes back. */
  readonly last: number;
  /** Told of the step that shows now. */
  readonly shown: () => void;
}

/** Which step shows, from 1; where the page allows it, the browser's Back goes back one. */
export class StepsController implements ReactiveController {
  step = 1;
  readonly #host: ReactiveControllerHost;
  readonly #options: StepsOptions;
  readonly #handlePop = ({ state }: PopStateEvent) => {
    const { inHistory, last } = this.#options;
    if (inHistory() && this.step < last) this.show(stepIn(state) ?? 1);
  };

  constructor(host: ReactiveControllerHost, options: StepsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#handlePop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#handlePop);
  }

  show(step: number): void {
    this.step = step;
    this.#host.requestUpdate();
    this.#options.shown();
  }

  next(): void {
    const step = this.step + 1;
    // What a host's router keeps there is kept.
    if (this.#options.inHistory()) history.pushState({ ...(history.state as object), trousseStep: step }, '');
    this.show(step);
  }

  back(): void {
    // After a reload, what stands behind is another page.
    if (this.#options.inHistory() && stepIn(history.state) === this.step) history.back();
    else this.show(this.step - 1);
  }
}
