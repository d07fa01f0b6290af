import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Figure } from '../../domain/fiche.js';
import { times } from '../../shared/times.js';
import { renderCites, renderText } from './text.js';
import type { SheetView } from './view.js';

/** A figure in words, beside its picture: a dot is a person, a square is an hour. The words say all that the picture does. */
export function renderFigure({ value, text, draw, cite }: Figure, view: SheetView): TemplateResult {
  return html`<figure class="fig ${draw && draw.of > 100 ? 'week' : ''}">${draw ? picture(draw) : nothing}<figcaption><b class="h3">${value}</b> ${renderText(text, view)}${renderCites(cite, view)}</figcaption></figure>`;
}

function picture({ unit, count, of }: NonNullable<Figure['draw']>): TemplateResult {
  // A week is drawn as in the calculator, a row a day; people stand in rows of ten.
  const columns = Math.min(of, of > 100 ? 24 : 10);
  const dots = (from: number, to: number) => times(Math.max(0, to - from), (index) => `M${((from + index) % columns) * 10 + 5} ${Math.floor((from + index) / columns) * 10 + 5}h.01`).join('');
  const rest = dots(count, of);
  return html`<svg class="pop ${unit}" viewBox="0 0 ${columns * 10} ${Math.ceil(of / columns) * 10}" aria-hidden="true">${svg`<path class="edge" d=${rest}></path><path class="hole" d=${rest}></path><path d=${dots(0, Math.min(count, of))}></path>`}</svg>`;
}
