import type { MiddlewareHandler } from 'hono';
import type { Config } from '../config.js';
import type { Environment } from './context.js';
import { refuse } from './errors.js';

const MINUTE = 60_000;
/** Addresses that are counted at once: past them, those that asked longest ago are forgotten. */
const MOST_ADDRESSES = 50_000;

/** Counts what is asked in each minute; a copy of the receiver counts for itself. */
export class Counter {
  readonly #most: number;
  readonly #counts = new Map<string, number>();
  #minute = NaN;

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one more; the seconds to wait where that is too many, else 0. */
  count(who: string, now: number): number {
    const minute = Math.floor(now / MINUTE);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#counts.clear();
    }
    const count = (this.#counts.get(who) ?? 0) + 1;
    this.#counts.delete(who);
    this.#counts.set(who, count);
    if (this.#counts.size > MOST_ADDRESSES) this.#counts.delete(this.#counts.keys().next().value as string);
    return count > this.#most ? Math.ceil(((minute + 1) * MINUTE - now) / 1000) : 0;
  }
}

/** Whether a request is one of administration: what the public asks does not use up its share. */
const isAdministration = (path: string): boolean => /^\/admin(\/|$)/.test(path);

/** Refuses, with the seconds to wait, those who ask too much: each address, and all of them together. */
export function limited({ perAddress, global }: Config['limits'], now: () => Date): MiddlewareHandler<Environment> {
  const shares = { public: { each: new Counter(perAddress), all: new Counter(global) }, administration: { each: new Counter(perAddress), all: new Counter(global) } };
  return async (request, next) => {
    const at = now().getTime();
    const { each, all } = shares[isAdministration(request.req.path) ? 'administration' : 'public'];
    // One who asks too much does not use up what is left for the others.
    const seconds = each.count(request.get('address'), at) || all.count('', at);
    if (seconds === 0) return next();
    request.header('Retry-After', String(seconds));
    return refuse(request, 429, 'too-many', { seconds });
  };
}

/** Milliseconds in which what one address sends is counted. */
const SENDING_WINDOW = 10 * MINUTE;

/**
 * Counts what is new of each address among what is sent, since each may write to a stranger: the same thing, sent again until
 * it is acknowledged, counts once.
 */
export class Senders {
  readonly #most: number;
  readonly #sent = new Map<string, Set<string>>();
  #window = NaN;

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts a record by its id; the seconds to wait where that is one too many, else 0. */
  count(who: string, id: string, now: number): number {
    const window = Math.floor(now / SENDING_WINDOW);
    if (window !== this.#window) {
      this.#window = window;
      this.#sent.clear();
    }
    const ids = this.#sent.get(who) ?? new Set<string>();
    if (!ids.has(id) && ids.size >= this.#most) return Math.ceil(((window + 1) * SENDING_WINDOW - now) / 1000);
    ids.add(id);
    this.#sent.delete(who);
    this.#sent.set(who, ids);
    if (this.#sent.size > MOST_ADDRESSES) this.#sent.delete(this.#sent.keys().next().value as string);
    return 0;
  }
}
