import type { LitElement, ReactiveController } from 'lit';
import { endpointProblem } from './endpoint.js';
import { toJson } from './json.js';
import { askedPause, endOf, isPassing, type SettledState } from './send-answer.js';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;
/** Tries that may fail in a row. */
const TRIES = 6;

/** What is sent, once: the receiver knows it again by its id. */
export interface Parcel {
  readonly endpoint: string;
  /** `form` is for services that read a form's fields and answer as they like. */
  readonly format: 'json' | 'form';
  readonly id: string;
  readonly language: string;
  /** What `json` sends. */
  readonly record: unknown;
  /** What `form` sends, beside the id. */
  readonly fields: Readonly<Record<string, string>>;
}

export type SendState =
  | SettledState
  | { readonly at: 'idle' }
  | { readonly at: 'sending' }
  /** `seconds` until the next try, as they were when the wait began; 0 while offline, which has no end that is known. */
  | { readonly at: 'waiting'; readonly reason: 'offline' | 'busy'; readonly seconds: number };

/** What the controller takes from around it. */
export interface SendOptions {
  /** Told once nothing more happens by itself. */
  readonly settled: (state: SettledState) => void;
  readonly fetch: (address: string, request: RequestInit) => Promise<Response>;
  /** The moment, in milliseconds. */
  readonly now: () => number;
  /** Calls `act` after some milliseconds, unless what it gives is called before. */
  readonly later: (act: () => void, milliseconds: number) => () => void;
  /** From 0 to 1. */
  readonly random: () => number;
}

const browser: SendOptions = {
  settled: () => undefined,
  fetch: (address, request) => fetch(address, request),
  now: () => Date.now(),
  later: (act, milliseconds) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/** Sends one parcel, again until it is answered, under the same id: nothing is lost, and nothing counts twice. */
export class SendController implements ReactiveController {
  state: SendState = { at: 'idle' };
  readonly #host: LitElement;
  readonly #around: SendOptions;
  #parcel: Parcel | undefined;
  #attempt: AbortController | undefined;
  #failures = 0;
  /** Moment of the next try. */
  #due = 0;
  #stop = () => {};
  readonly #online = () => {
    if (this.state.at === 'waiting' && this.state.reason === 'offline') this.#next();
  };

  constructor(host: LitElement, options: Partial<SendOptions> = {}) {
    this.#host = host;
    this.#around = { ...browser, ...options };
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    if (this.state.at === 'waiting') this.#schedule();
  }

  /** What has left the browser goes on: stopped, it could be stored without anyone knowing. */
  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    this.#stop();
  }

  /** Sends a parcel in the place of the one before. One that is on its way, or has arrived, is not sent again. */
  send(parcel: Parcel): void {
    if (/sending|sent/.test(this.state.at) && this.#parcel?.id === parcel.id) return;
    this.#drop();
    this.#parcel = parcel;
    this.#failures = 0;
    this.#next();
  }

  /** Tries at once, even where the browser believes that it is offline. */
  retry(): void {
    if (!/waiting|failed|refused/.test(this.state.at)) return;
    this.#failures = 0;
    void this.#try();
  }

  /** Forgets what is not sent yet. */
  cancel(): void {
    this.#drop();
    this.#change({ at: 'idle' });
  }

  #drop(): void {
    this.#stop();
    this.#attempt?.abort();
    this.#attempt = this.#parcel = undefined;
  }

  #next(): void {
    if (navigator.onLine) void this.#try();
    else this.#wait('offline', 0);
  }

  async #try(): Promise<void> {
    const parcel = this.#parcel;
    if (!parcel) return;
    this.#stop();
    if (endpointProblem(parcel.endpoint)) return this.#settle({ at: 'failed' });
    this.#change({ at: 'sending' });
    const attempt = (this.#attempt = new AbortController());
    const answered = this.#around.later(() => attempt.abort(), PATIENCE);
    const form = parcel.format === 'form';
    let [status, body, retryAfter] = [0, '', ''];
    try {
      const response = await this.#around.fetch(parcel.endpoint, requestOf(parcel, attempt.signal));
      if (!form || !response.ok) body = await response.text();
      retryAfter = response.headers.get('retry-after') ?? '';
      // Last: an answer that was cut short is none.
      status = response.status;
    } catch {
      // No network, no answer in time, or none that this page may read: all the same from here.
    }
    answered();
    // Given up meanwhile: whatever it says, nobody waits for it.
    if (attempt !== this.#attempt) return;
    if (isPassing(status)) this.#fail(status, retryAfter);
    else this.#settle(endOf(status, body, form ? parcel.id : undefined));
  }

  #fail(status: number, retryAfter: string): void {
    if (status === 0 && !navigator.onLine) {
      this.#failures = 0;
      this.#wait('offline', 0);
    } else if (++this.#failures < TRIES) {
      const pause = askedPause(retryAfter, this.#around.now());
      // About 1, 2, 4, 8 and 16 s: half of it to half as much again, so that those who failed together do not come back together.
      this.#wait('busy', pause >= 0 ? pause : 2 ** this.#failures * (250 + 500 * this.#around.random()));
    } else {
      this.#settle({ at: 'failed' });
    }
  }

  #wait(reason: 'offline' | 'busy', pause: number): void {
    this.#due = this.#around.now() + pause;
    this.#change({ at: 'waiting', reason, seconds: Math.ceil(pause / 1000) });
    if (reason === 'busy' && this.#host.isConnected) this.#schedule();
  }

  #schedule(): void {
    this.#stop = this.#around.later(() => this.#next(), this.#due - this.#around.now());
  }

  #settle(state: SettledState): void {
    this.#change(state);
    this.#around.settled(state);
  }

  #change(state: SendState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function requestOf({ format, id, language, record, fields }: Parcel, signal: AbortSignal): RequestInit {
  const json = format === 'json';
  return {
    method: 'POST',
    // Those of a form are what a browser sends to anyone without asking first.
    headers: {
      accept: 'application/json',
      'accept-language': language,
      ...(json && { 'content-type': 'application/json', 'idempotency-key': id }),
    },
    body: json ? toJson(record) : new URLSearchParams({ ...fields, id }),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  };
}
