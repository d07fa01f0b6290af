import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { ficheIds, readFiche } from '../../shared/fiches.js';
import { ribbon } from '../../shared/ribbon.js';
import type { Locale } from '../../shared/speech.js';

/** The way back to the sheet that was open before. */
export function renderBack(back: () => void): TemplateResult {
  return html`<div class="bar screen"><button type="button" class="btn bare" data-action="back" @click=${back}>← ${msg('Retour')}</button></div>`;
}

export function renderFailed(retry: () => void): TemplateResult {
  return html`<div class="bar" role="alert"><p>${msg('La fiche n’a pas pu être chargée.')}</p><button type="button" class="btn line" data-action="retry" @click=${retry}>${msg('Réessayer')}</button></div>`;
}

export function renderLoading(): TemplateResult {
  return html`<p class="bar muted" role="status">${msg('La fiche arrive…')}</p>`;
}

/** Every sheet of the kit, where the page named none. */
export function renderPick(hrefOf: (id: string) => string, locale: Locale, heading: (words: string) => unknown): TemplateResult {
  return html`<div class="in">
    <div class="head">${ribbon()}<p class="small muted">${msg('Fiche d’information')}</p><div part="heading" id="title" tabindex="-1">${heading(msg('Choisissez une fiche'))}</div></div>
    <ul class="pick">${ficheIds.map((id) => html`<li><a href=${hrefOf(id)} data-fiche=${id}>${readFiche(id, locale)?.title}</a></li>`)}</ul>
  </div>`;
}
