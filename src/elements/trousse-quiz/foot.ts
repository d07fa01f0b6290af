import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../shared/clock.js';
import { copyField } from '../../shared/copy.js';
import { formatDay } from '../../shared/format.js';
import { button } from './parts.js';
import type { QuizView } from './view.js';

/** What a person may do with a result. No link in a class, whose hands are nobody's. */
export function renderFoot({ quiz, player: { play, restart, back }, locale }: QuizView, notice: unknown, print: () => void, link: () => void): TemplateResult {
  return html`<div class="foot">
    <div class="row screen tools">${button('print', msg('Imprimer'), print, 'bare')}${play.way ? nothing : button('link', msg('Copier le lien'), link, 'bare')}${button('restart', msg('Recommencer'), restart, 'bare')}${button('back', msg('Retour'), back, 'bare')}</div>
    <div class="small screen" role="status">${notice}</div>
    <p class="small muted paper">${quiz.title} ${formatDay(today(), locale)}. ${location.host}${location.pathname}</p>
  </div>`;
}

/** The link that reopens the result, and who can read it. */
export function renderLink(link: string, copied: boolean): TemplateResult {
  return html`${copied ? msg('Lien copié.') : msg('Lien à copier :')} ${msg('Qui a ce lien peut lire ces réponses, les scripts de la page aussi; il ne les envoie à aucun serveur.')}
    ${copyField(msg('Lien à copier :'), link)}`;
}
