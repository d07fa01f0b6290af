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

/** Refuses, with the seconds to wait, those who ask too much: each address, and all of them together. */
export function limited({ perAddress, global }: Config['limits'], now: () => Date): MiddlewareHandler<Environment> {
  const each = new Counter(perAddress);
  const all = new Counter(global);
  return async (request, next) => {
    const at = now().getTime();
    // One who asks too much does not use up what is left for the others.
    const seconds = each.count(request.get('address'), at) || all.count('', at);
    if (seconds === 0) return next();
    request.header('Retry-After', String(seconds));
    return refuse(request, 429, 'too-many', { seconds });
  };
}
