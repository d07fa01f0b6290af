/** A pledge could not be sent; `detail.fields` names what the receiver refuses, and nothing of the person. */
export class TrousseErrorEvent extends Event {
  constructor(readonly detail: { readonly fields: readonly string[] }) {
    super('trousse-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap { 'trousse-error': TrousseErrorEvent }
}
