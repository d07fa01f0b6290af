/** A person asks for a sheet on paper; `detail.name` is its id. A page that prints it itself calls `preventDefault()`. */
export class TrousseFichePrintEvent extends Event {
  constructor(readonly detail: { readonly name: string }) {
    super('trousse-fiche-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap { 'trousse-fiche-print': TrousseFichePrintEvent }
}
