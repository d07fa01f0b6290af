import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { copyField } from '../../shared/copy.js';
import { formatDay } from '../../shared/format.js';
import { ruleNotes } from '../../shared/margin.js';
import type { View } from './view.js';

/** What a person may do with the whole answer. */
export interface FootActions {
  readonly print: () => void;
  readonly link: () => void;
  readonly restart: () => void;
}

/** The tools, what they have to say, and what the calculator is not. */
export function renderFoot({ on, locale }: View, notice: (() => unknown) | undefined, actions: FootActions): TemplateResult {
  const action = (name: keyof FootActions, words: string) => html`<button type="button" class="btn bare" data-action=${name} @click=${actions[name]}>${words}</button>`;
  return html`<div class="foot">
    <div class="row screen">${action('print', msg('Imprimer'))} ${action('link', msg('Copier le lien'))} ${action('restart', msg('Recommencer'))}</div>
    <div class="small" role="status">${notice?.()}</div>
    ${ruleNotes()}
    <p class="small muted paper">${formatDay(on, locale)}. ${location.host}${location.pathname}</p>
  </div>`;
}

/** The link that reopens the week, and who can read it. */
export function renderLink(link: string, copied: boolean): TemplateResult {
  return html`${copied ? msg('Lien copié.') : msg('Lien à copier :')} ${msg('Qui a ce lien peut lire ta semaine, les scripts de la page aussi; il ne l’envoie à aucun serveur.')}
    ${copyField(msg('Lien à copier :'), link)}`;
}
