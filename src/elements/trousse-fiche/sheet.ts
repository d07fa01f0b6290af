import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { publisher } from '../../content/publisher.js';
import { sectionsFor } from '../../domain/fiche.js';
import { sourceLine } from '../../shared/citation.js';
import { audienceWords } from '../../shared/fiche-words.js';
import { formatDay } from '../../shared/format.js';
import { ribbon } from '../../shared/ribbon.js';
import { renderBlock } from './blocks.js';
import { renderText } from './text.js';
import type { SheetView } from './view.js';

/** A whole sheet: its title, what to remember, its sections and its sources; `choice` and `tools` are what a page may do with it. */
export function renderSheet(view: SheetView, choice: unknown = nothing, tools: unknown = nothing): TemplateResult {
  const { fiche: { lang, title, remember, reviewed, minutes }, audience, locale, overdue } = view;
  const on = formatDay(reviewed, locale);
  const reader = audience ? audienceWords(audience) : '';
  return html`<div class="in">
    <div class="head">
      ${ribbon()}
      <p class="small muted">${msg('Fiche d’information')}<span class="screen"> · ${msg(str`lecture de ${minutes} min`)}</span>${reader ? html`<span class="paper">, ${msg(str`version pour : ${reader}`)}</span>` : nothing}</p>
      <div part="heading" id="title" tabindex="-1" lang=${lang}>${view.heading(0, 'h2', title)}</div>
    </div>
    ${overdue ? html`<p class="notice">${msg(str`Cette fiche a été relue le ${on}, il y a plus d’un an : ses chiffres ont pu changer.`)}</p>` : nothing}
    <ol class="three" part="remember" lang=${lang}>${remember.map((text) => html`<li><span>${renderText(text, view)}</span></li>`)}</ol>
    ${choice}
    ${renderContents(view)}
    <div class="body" part="body" lang=${lang}>${sectionsFor(view.fiche, audience).map((section, index) => html`<div class="section">
      <div id="section-${index + 1}" tabindex="-1">${view.heading(1, 'h4', section.title)}</div>
      <div class="flow">${section.blocks.map((block) => renderBlock(block, view))}</div>
    </div>`)}</div>
    ${renderSources(view)}
    <div class="foot">
      ${renderRelated(view)}
      ${tools}
      <p class="small muted">${msg(str`Fiche revue le ${on}.`)} ${msg('Information générale, sans valeur d’avis juridique.')} ${publisher.legalReview ? nothing : msg('Ce contenu n’a pas été relu par un juriste.')}</p>
      <p class="small muted paper">${view.address}</p>
    </div>
  </div>`;
}

/** The sheet's own contents, beside it where there is room; named with the sheet, since a page may hold several. */
function renderContents({ fiche, audience }: SheetView): TemplateResult {
  return html`<nav class="contents small" id="contents" aria-label=${msg('Dans cette fiche')} aria-labelledby="contents title"><ul lang=${fiche.lang}>${sectionsFor(fiche, audience).map(({ title }, index) => html`<li><a href="#section-${index + 1}">${title}</a></li>`)}</ul></nav>`;
}

function renderSources(view: SheetView): unknown {
  const { fiche: { sources }, locale } = view;
  const [first] = sources;
  if (!first) return nothing;
  // One day for all is said once.
  const once = sources.every(({ checked }) => checked === first.checked);
  const on = formatDay(first.checked, locale);
  return html`<div class="sources" part="sources">${view.heading(1, 'h4', msg('Sources'))}
    <ol class="src">${sources.map((source, index) => html`<li id="source-${index + 1}" tabindex="-1">${sourceLine(source, locale, !once)}</li>`)}</ol>
    ${once ? html`<p class="small muted">${msg(str`Sources vérifiées le ${on}.`)}</p>` : nothing}</div>`;
}

function renderRelated({ fiche: { related }, heading, hrefOf, titleOf }: SheetView): unknown {
  const known = related.filter((id) => titleOf(id));
  return known.length === 0 ? nothing : html`<div class="screen related">${heading(1, 'h4', msg('À lire aussi'))}<ul>${known.map((id) => html`<li><a href=${hrefOf(id)} data-fiche=${id}>${titleOf(id)}</a></li>`)}</ul></div>`;
}
