/** A week has been assessed; `detail.codes` lists what was found, and nothing of the person. */
export class TrousseAssessEvent extends Event {
  constructor(readonly detail: { readonly codes: readonly string[] }) {
    super('trousse-assess', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap { 'trousse-assess': TrousseAssessEvent }
}
