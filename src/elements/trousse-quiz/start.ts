import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { button, renderHead, renderList } from './parts.js';
import type { QuizView, Way } from './view.js';

/** Questions that a person answers in a minute. */
const PER_MINUTE = 6;

/** The first screen: what it is, how long it takes, and the way in; in a class, the two ways. */
export function renderStart(view: QuizView, inClass: boolean): TemplateResult {
  const { quiz: { title, lead = '', questions }, player: { start } } = view;
  const count = questions.length;
  const minutes = Math.ceil(count / PER_MINUTE);
  const way = (name: Way, words: string, text: string) => html`<div>${button(name, words, () => start(name))}<p>${text}</p></div>`;
  return html`${renderHead(view, title, lead)}
    ${inClass ? html`<div class="row two screen">
      ${way('hands', msg('À main levée'), msg('On compte les mains à chaque question.'))}
      ${way('own', msg('Chacun pour soi'), msg('Chacun note ses points sur papier; on compte les mains à la fin.'))}
    </div>` : html`<div class="row screen">${button('start', msg('Commencer'), () => start())}</div>`}
    <p class="small muted">${msg(str`Questions\u00a0: ${count}, environ ${minutes}\u00a0min.`)} ${msg('Rien n’est enregistré ni envoyé.')}</p>
    <div class="paper">${renderList(questions.map(({ text }) => text))}</div>`;
}

/** A quiz that the page names by its address is on its way, or cannot be had: what the page wrote in the tag stays. */
export function renderWaiting(failed: boolean, retry: () => void): TemplateResult {
  return html`<slot></slot>${failed ? html`<div class="in" role="alert"><p>${msg('Le quiz n’a pas pu être chargé.')}</p>${button('retry', msg('Réessayer'), retry, 'line')}</div>` : nothing}`;
}

/** What a new start left behind comes back at a touch. */
export function renderUndo(undo: () => void): TemplateResult {
  return html`${msg('Les réponses sont effacées.')} ${button('undo', msg('Annuler'), undo, 'bare')}`;
}
