import type { LitElement } from 'lit';
import type { SettledState } from '../../../src/shared/send-answer.js';
import { SendController, type Parcel, type SendOptions, type SendState } from '../../../src/shared/send-controller.js';

export const parcel: Parcel = {
  endpoint: 'https://receiver.test/pledges',
  format: 'json',
  id: 'abc',
  language: 'fr-CA',
  record: { organisation: 'Chez Zoé', commitments: ['hours', 'exams'] },
  fields: { organisation: 'Chez Zoé', commitments: 'hours, exams' },
};

/** One request, that a test answers when it likes. */
class Call {
  readonly address: string;
  readonly request: RequestInit;
  readonly answered: Promise<Response>;
  declare reject: (reason: unknown) => void;
  declare resolve: (response: Response) => void;

  constructor(address: string, request: RequestInit) {
    this.address = address;
    this.request = request;
    this.answered = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
    request.signal?.addEventListener('abort', () => this.reject(new DOMException('', 'AbortError')));
  }

  get headers(): Headers {
    return new Headers(this.request.headers);
  }

  answer(status: number, body = '', headers: Record<string, string> = {}): void {
    this.resolve(new Response(body || null, { status, headers }));
  }

  /** The connection goes before there is an answer. */
  drop(): void {
    this.reject(new TypeError('Failed to fetch'));
  }

  /** The connection goes in the middle of the answer. */
  cut(status: number, beginning: string): void {
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode(beginning));
        stream.error(new TypeError('network error'));
      },
    });
    this.resolve(new Response(body, { status }));
  }
}

/** A clock that moves when a test says so. */
export class Clock {
  now = Date.parse('2026-09-01T12:00Z');
  readonly timers = new Set<{ at: number; act: () => void }>();

  later = (act: () => void, milliseconds: number) => {
    const timer = { at: this.now + milliseconds, act };
    this.timers.add(timer);
    return () => void this.timers.delete(timer);
  };

  pass(milliseconds: number): void {
    this.now += milliseconds;
    for (const timer of [...this.timers].filter(({ at }) => at <= this.now)) {
      this.timers.delete(timer);
      timer.act();
    }
  }
}

/** A controller on a host that is on the page, with its clock, its requests, and all that it said. */
export class Stage {
  readonly clock = new Clock();
  readonly calls: Call[] = [];
  readonly settled: SettledState[] = [];
  readonly controller: SendController;
  readonly host = { isConnected: true, addController: () => undefined, requestUpdate: () => this.#changed() };
  #changed = () => {};

  constructor(options: Partial<SendOptions> = {}) {
    this.controller = new SendController(this.host as unknown as LitElement, {
      fetch: (address, request) => {
        const call = new Call(address, request);
        this.calls.push(call);
        return call.answered;
      },
      now: () => this.clock.now,
      later: this.clock.later,
      random: () => 0.5,
      settled: (state) => this.settled.push(state),
      ...options,
    });
    this.controller.hostConnected();
  }

  get state(): SendState {
    return this.controller.state;
  }

  get last(): Call {
    const call = this.calls.at(-1);
    if (!call) throw new Error('Nothing was sent.');
    return call;
  }

  /** Does `act`, and waits until the state has changed. */
  async after(act: () => void): Promise<SendState> {
    const changed = new Promise<void>((resolve) => (this.#changed = resolve));
    act();
    await changed;
    return this.state;
  }

  async sent(changes: Partial<Parcel> = {}): Promise<void> {
    await this.after(() => this.controller.send({ ...parcel, ...changes }));
  }

  /** Waits for the next try, and lets it begin. */
  async waited(): Promise<void> {
    const { state } = this;
    if (state.at !== 'waiting') throw new Error(`It is ${state.at}.`);
    await this.after(() => this.clock.pass(state.seconds * 1000));
  }

  leave(): void {
    this.host.isConnected = false;
    this.controller.hostDisconnected();
  }

  comeBack(): void {
    this.host.isConnected = true;
    this.controller.hostConnected();
  }
}

/** What the browser believes of its network, until `restore`. */
export const network = {
  off(): void {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('offline'));
  },
  on(): void {
    Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
    dispatchEvent(new Event('online'));
  },
  restore(): void {
    Reflect.deleteProperty(navigator, 'onLine');
  },
};
