import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Run, Text } from '../../domain/fiche.js';
import type { SheetView } from './view.js';

/** A text with its marks, its links and the numbers of its sources. */
export function renderText(text: Text, view: SheetView): unknown {
  return text.map((run) => html`${renderRun(run, view)}${renderCites(run.cite, view)}`);
}

function renderRun({ text, mark, href, fiche, title }: Run, { hrefOf, titleOf }: SheetView): unknown {
  const marked = mark === 'strong' ? html`<strong>${text}</strong>` : mark ? html`<em>${text}</em>` : text;
  if (href) return html`<a href=${href} target="_blank">${marked}</a>`;
  // A sheet that someone else serves may name one that the kit does not have: its words stay.
  if (fiche && titleOf(fiche)) return html`<a href=${hrefOf(fiche)} data-fiche=${fiche}>${marked}</a>`;
  return title ? html`<abbr title=${title}>${marked}</abbr>` : marked;
}

/** The numbers of the sources, each leading to its line at the end of the sheet. */
export function renderCites(cite: readonly string[] | undefined, { fiche: { sources } }: SheetView): unknown {
  if (!cite) return nothing;
  const numbers = cite.map((id) => sources.findIndex((source) => source.id === id) + 1).filter(Boolean);
  return html`<sup>${numbers.map((number, index) => html`${index ? ', ' : ''}<a href="#source-${number}" aria-label=${msg(str`Source ${number}`)}>${number}</a>`)}</sup>`;
}
