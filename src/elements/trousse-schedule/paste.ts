import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { renderUndo } from './finding.js';
import type { View } from './view.js';
import { problemWords } from './words.js';

/** A schedule that a manager has elsewhere: pasted or typed, a shift a line; what cannot be read stays, with the reason. */
export function renderPaste(view: View): TemplateResult {
  const { desk } = view;
  const typed = (event: Event) => (desk.text = (event.target as HTMLTextAreaElement).value);
  return html`<details part="paste" data-place="paste" class="screen"><summary><b>${msg('Coller ou taper un horaire')}</b></summary>
    <label for="text">${msg('Les quarts d’un élève, un par ligne : le jour, le début, la fin')}</label>
    <textarea class="txt" id="text" rows="6" aria-describedby="text-problems" aria-invalid=${desk.problems.length > 0} placeholder=${msg('24 nov. 16 h 30 à 20 h')} .value=${desk.text} @input=${typed}></textarea>
    <div id="text-problems">${desk.problems.length > 0 ? html`<ul class="err small">${desk.problems.map(({ line, code }) => html`<li><a href="#text" @click=${(event: Event) => go(event, line)}>${msg(str`Ligne ${line}`)}</a>${msg(' : ')}${problemWords(code)}</li>`)}</ul>` : nothing}</div>
    <p role="status">${desk.placed > 0 ? msg(str`Quarts placés : ${desk.placed}`) : nothing}</p>
    <button type="button" class="btn" data-action="place" @click=${() => desk.place()}>${msg('Placer les quarts')}</button>
    ${renderUndo(view, 'paste')}
  </details>`;
}

/** Takes the person to a line, all of it chosen. */
function go(event: Event, line: number): void {
  event.preventDefault();
  const box = ((event.target as Element).getRootNode() as ShadowRoot).querySelector('textarea');
  const lines = box?.value.split('\n') ?? [];
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  box?.focus();
  box?.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
}
