import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The step that an entry of the browser's history stands for. */
const stepIn = (state: unknown) => (state as { trousseStep?: number } | null)?.trousseStep;

/** Writes in the browser's history that `step` follows `before`. What a host's router keeps there is kept. */
function record(before: number, step: number): void {
  const state = history.state as object;
  try {
    history.replaceState({ ...state, trousseStep: before }, '');
    history.pushState({ ...state, trousseStep: step }, '');
  } catch {
    // Some sandboxes refuse, and browsers after too many: Back then goes back a step here, not there.
  }
}

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
    const step = stepIn(state);
    const { inHistory, last } = this.#options;
    // An entry that is not ours is the host's own.
    if (step && inHistory() && this.step < last) this.show(step);
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
    if (this.#options.inHistory()) record(this.step, step);
    this.show(step);
  }

  back(): void {
    // After a reload, what stands behind is another page.
    if (this.#options.inHistory() && stepIn(history.state) === this.step) history.back();
    else this.show(this.step - 1);
  }
}
