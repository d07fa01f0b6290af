import { msg } from '@lit/localize';
import { html } from 'lit';
import { TrousseElement } from '../../shared/trousse-element.js';

export class TrousseBalance extends TrousseElement {
  protected override renderContent() {
    return html`<h2>${msg('Ta semaine, heure par heure')}</h2>`;
  }
}
