import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { audiences, type Audience, type Fiche } from '../../domain/fiche.js';
import { chip } from '../../shared/chip.js';
import { copyField } from '../../shared/copy.js';
import { audienceWords } from '../../shared/fiche-words.js';
import { formatDay } from '../../shared/format.js';
import { languageName } from '../../shared/locale.js';
import type { Locale } from '../../shared/speech.js';

/** What a person may do with a sheet. */
export interface ToolActions {
  readonly print: () => void;
  readonly link: () => void;
  readonly quote: () => void;
  /** Nothing where the sheet has no other language. */
  readonly language: (() => void) | undefined;
}

/** Who reads: everyone, or one whose parts alone are shown. */
export function renderChoice(chosen: Audience | null, choose: (audience: Audience | null) => void): TemplateResult {
  const option = (audience: Audience | null, words: string) => chip('radio', words, audience === chosen, () => choose(audience));
  return html`<div class="screen" part="choice" role="radiogroup" aria-labelledby="readers">
    <p class="h4" id="readers">${msg('Je lis cette fiche comme')}</p>
    <div class="chips">${audiences.map((audience) => option(audience, audienceWords(audience)))}${option(null, msg('Tout le monde'))}</div>
  </div>`;
}

export function renderTools(other: Locale, notice: unknown, actions: ToolActions): TemplateResult {
  const tool = (name: string, words: string, act: () => void, lang: unknown = nothing) => html`<button type="button" class="btn bare" data-action=${name} lang=${lang} @click=${act}>${words}</button>`;
  return html`<div class="row screen tools" part="tools">
      ${tool('print', msg('Imprimer cette fiche'), actions.print)} ${tool('link', msg('Copier le lien'), actions.link)} ${tool('quote', msg('Copier la référence'), actions.quote)}
      ${actions.language ? tool('language', languageName(other), actions.language, other) : nothing}
    </div>
    <div class="screen" role="status">${notice}</div>`;
}

/** What was copied, or is to be. */
export function renderCopy(text: string, copied: boolean): TemplateResult {
  const label = msg('À copier :');
  return html`<p class="small">${copied ? msg('C’est copié.') : label}</p>${copyField(label, text)}`;
}

/** Where the browser does not print, its own page does. */
export function renderRefused(page: string | undefined): TemplateResult {
  return html`<p class="small">${page ? html`<a href=${page} target="_blank">${msg('Impossible d’imprimer ici : ouvrez la fiche seule.')}</a>` : msg('Impossible d’imprimer ici : utilisez la commande du navigateur.')}</p>`;
}

/** How a sheet is cited, without its author and its address. */
export function quote({ title, reviewed }: Fiche, locale: Locale): string {
  const on = formatDay(reviewed, locale);
  return msg(str`« ${title} », fiche d’information revue le ${on}.`);
}
