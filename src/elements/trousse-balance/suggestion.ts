import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Change, Suggestion } from '../../domain/suggestions.js';
import { formatHours, weekday } from '../../shared/format.js';
import { times } from '../../shared/times.js';
import { icon } from '../../shared/icons.js';
import { square } from './picture.js';
import type { View } from './view.js';
import { changeWords } from './words.js';

/** What a person may do with a suggestion. */
export interface SuggestionActions {
  readonly apply: () => void;
  readonly undo: () => void;
  readonly another: () => void;
}

/** The suggestion in turn, or the one just applied, in the same place. */
export function renderSuggestion(view: View, current: Suggestion | undefined, applied: Suggestion | undefined, actions: SuggestionActions): TemplateResult | typeof nothing {
  const shown = applied ?? current;
  if (!shown) return nothing;
  const employer = shown.changes.some(({ category }) => category === 'work' || category.includes('-'));
  return html`<section class="suggestion screen" part="suggestion">
    <p class="small ${applied ? 'done' : 'muted'}">${applied ? html`${icon('check')} ${msg('C’est fait')}` : employer ? msg('Le plus petit changement à proposer à ton employeur') : msg('Le plus petit changement')}</p>
    ${shown.changes.map((change) => view.heading(1, 'h3', changeWords(change, view.locale)))}
    ${moves(view, shown.changes, applied !== undefined)}
    <div class="row">
      ${applied
        ? html`<button type="button" class="btn line" data-action="undo" @click=${actions.undo}>${icon('undo')}${msg('Annuler')}</button>`
        : html`<button type="button" class="btn" data-action="apply" @click=${actions.apply}>${msg('Appliquer')}</button>
          ${view.assessment.suggestions.length > 1 ? html`<button type="button" class="btn bare" data-action="another" @click=${actions.another}>${msg('Une autre idée')}</button>` : nothing}`}
    </div>
  </section>`;
}

/** The days that change, in squares, as they would be. */
function moves({ week, locale }: View, changes: readonly Change[], applied: boolean): TemplateResult {
  const by = new Map<number, number>();
  for (const { category, day, to, hours } of changes) {
    if (category !== 'work' || day === undefined) continue;
    by.set(day, (by.get(day) ?? 0) + hours);
    if (to !== undefined) by.set(to, (by.get(to) ?? 0) - hours);
  }
  return html`<div class="moves" aria-hidden="true">${[...by].map(([day, change]) => {
    const before = week.hours.work[day] ?? 0;
    const after = applied ? before : before + change;
    return html`<span>${weekday(day, locale, 'short')}</span><span class="blocks">${squares(after)}${applied || change > 0 ? nothing : html`${ghosts(before, after)}`}</span><b>${formatHours(after, locale)}</b>`;
  })}</div>`;
}

const squares = (hours: number) => times(Math.ceil(hours), (index) => (hours - index < 1 ? square('work', null) : square('work')));
const ghosts = (before: number, after: number) => times(Math.ceil(before) - Math.ceil(after), () => html`<i class="u ghost"></i>`);
