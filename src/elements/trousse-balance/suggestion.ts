import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { applyChanges, type Suggestion } from '../../domain/suggestions.js';
import { formatHours, weekday } from '../../shared/format.js';
import { icon } from '../../shared/icons.js';
import { workSquares } from '../../shared/squares.js';
import type { View } from './view.js';
import { changeWords } from './words.js';

/** What a person may do with a suggestion. */
export interface SuggestionActions {
  readonly apply: () => void;
  readonly undo: () => void;
  readonly another: () => void;
}

/** The suggestion in turn, or the one just applied, in the same place: the days that change stand in squares, as they would be. */
export function renderSuggestion({ week, assessment, locale, heading }: View, current: Suggestion | undefined, applied: Suggestion | undefined, actions: SuggestionActions): TemplateResult | typeof nothing {
  const shown = applied ?? current;
  if (!shown) return nothing;
  const { work } = (applied ? week : applyChanges(week, shown.changes)).hours;
  const changed = work.map((_, day) => day).filter((day) => shown.changes.some((change) => change.day === day || change.to === day));
  const button = (look: string, action: keyof SuggestionActions, words: string) => html`<button type="button" class="btn ${look}" data-action=${action} @click=${actions[action]}>${words}</button>`;
  return html`<section class="suggestion screen" part="suggestion">
    ${heading(1, 'h4', applied ? html`${icon('check')} ${msg('C’est fait')}` : msg('Une idée à proposer'))}
    ${shown.changes.map((change) => html`<p class="h3">${changeWords(change, locale)}</p>`)}
    ${changed.map((day) => html`<div class="move row" aria-hidden="true"><span>${weekday(day, locale, 'short')}</span>${workSquares(work[day] ?? 0)}<b>${formatHours(work[day] ?? 0, locale)}</b></div>`)}
    <div class="row">
      ${applied ? button('line', 'undo', msg('Annuler')) : button('', 'apply', msg('Appliquer'))}
      ${!applied && assessment.suggestions.length > 1 ? button('bare', 'another', msg('Une autre idée')) : nothing}
    </div>
  </section>`;
}
