import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../shared/clock.js';
import { formatDate, formatDay } from '../../shared/format.js';
import { ruleNotes } from '../../shared/margin.js';
import { renderUndo } from './finding.js';
import type { View } from './view.js';
import { rangeWords } from './words.js';

/** What a person may do with the whole schedule. */
export interface FootActions {
  readonly print: () => void;
  readonly calendar: () => void;
  readonly copy: () => void;
  readonly restart: () => void;
}

/** The tools, what they have to say, and what they are not. */
export function renderFoot(view: View, notice: unknown, actions: FootActions): TemplateResult {
  const action = (name: keyof FootActions, words: string) => html`<button type="button" class="btn bare" data-action=${name} @click=${actions[name]}>${words}</button>`;
  return html`<div class="foot" data-place="foot">
    <div class="row screen">${action('print', msg('Imprimer'))} ${action('calendar', msg('Fichier de calendrier'))} ${action('copy', msg('Copier en texte'))} ${action('restart', msg('Recommencer'))}</div>
    <div class="small screen" role="status">${notice}</div>
    ${renderUndo(view, 'foot')} ${ruleNotes()}
    <p class="small muted paper">${formatDay(today(), view.locale)}. ${location.host}${location.pathname}</p>
  </div>`;
}

/** The schedule as the team reads it, a shift a line. */
export function teamText({ rows, desk, locale }: View): string {
  return [
    ...(desk.named ? [desk.label] : []),
    ...rows.map((row) => `${formatDate(row.date, locale)}\u00a0: ${rangeWords(row, locale)}`),
  ].join('\n');
}

/** The text to take away, where a clipboard may refuse. */
export function renderText(text: string, copied: boolean): TemplateResult {
  return html`${copied ? msg('Texte copié.') : nothing}<textarea class="txt" readonly rows="6" aria-label=${msg('Texte à copier')} .value=${text}></textarea>`;
}
