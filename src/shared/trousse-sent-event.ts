/** A pledge is received; `detail.reference` is the receiver's, and nothing of the person. */
export class TrousseSentEvent extends Event {
  constructor(readonly detail: { readonly reference: string }) {
    super('trousse-sent', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap { 'trousse-sent': TrousseSentEvent }
}
