/** A person opens a sheet; `detail.name` is its id. A page that shows it itself calls `preventDefault()`. */
export class TrousseFicheOpenEvent extends Event {
  constructor(readonly detail: { readonly name: string }) {
    super('trousse-fiche-open', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap { 'trousse-fiche-open': TrousseFicheOpenEvent }
}
