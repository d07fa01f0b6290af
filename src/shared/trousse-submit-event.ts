import type { PledgeRecord } from '../domain/pledge.js';

/**
 * A pledge is signed; `detail.record` is all of it. A page that keeps it itself calls `preventDefault()`, then `accept()`
 * with its reference once it is safe, or `refuse()`.
 */
export class TrousseSubmitEvent extends Event {
  constructor(
    readonly detail: { readonly record: PledgeRecord },
    readonly accept: (reference: string) => void,
    readonly refuse: () => void,
  ) {
    super('trousse-submit', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap { 'trousse-submit': TrousseSubmitEvent }
}
