import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { askWhole } from '../../shared/worker.js';
import type { View } from './view.js';

/** What an hour or a day that is missing asks. */
export const missing = (view: View, id: string): string => (view.desk.blank === id ? msg('À inscrire.') : '');

/** The shift that is open: its hours, its break. */
export function renderEditor(view: View): TemplateResult | typeof nothing {
  const { desk, schedule, fields } = view;
  const { open = -1 } = desk;
  const shift = schedule.shifts[open];
  if (!shift) return nothing;
  return html`<fieldset class="edit screen" part="editor"><legend class="vh">${msg('Quart de travail')}</legend>
    ${fields.native('date', 'date', msg('Jour'), shift.date, missing(view, 'date'))}
    ${fields.native('start', 'time', msg('Début'), shift.start, missing(view, 'start'))}
    ${fields.native('end', 'time', msg('Fin'), shift.end, missing(view, 'end'))}
    ${askWhole(fields, 'breakMinutes', msg('Pause non payée, en minutes'), shift.breakMinutes, 0, 600, 15)}
    <div class="row">
      <button type="button" class="btn line" data-action="close" @click=${() => desk.close(open)}>${msg('Fermer')}</button>
      <button type="button" class="btn bare" data-action="drop" @click=${() => desk.drop(open)}>${msg('Retirer')}</button>
    </div>
  </fieldset>`;
}
