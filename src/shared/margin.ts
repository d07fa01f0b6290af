import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { publisher } from '../content/publisher.js';
import { outdated } from '../domain/freshness.js';
import { checkedOn, sources } from '../domain/sources.js';
import { today } from './clock.js';
import { icon, type IconName } from './icons.js';

/** A heading so many levels under the element's first one. */
export type Heading = (depth: number, look: 'h2' | 'h3' | 'h4', words: unknown) => TemplateResult;

/** One kind of thing in the margin, its words beside it. */
export function section(look: IconName, title: string, heading: Heading, words: unknown, broken = false): TemplateResult {
  return html`<section class="find ${look} ${broken ? 'broken' : ''}"><div class="kind row">${icon(look)}${heading(1, 'h4', title)}</div><div>${words}</div></section>`;
}

/** What the tools of the law are not, and whether their rules have aged. */
export function ruleNotes(): TemplateResult {
  const { legalReview, href } = publisher;
  return html`${outdated(checkedOn, today()) ? html`<p><b>${msg('Règles vérifiées il y a plus de dix-huit mois. Version à jour :')} <a href=${href ?? sources['lnt-84.4'].href}>${href ?? 'CNESST'}</a></b></p>` : nothing}
    <p class="small muted">${msg('Rien n’est enregistré ni envoyé. Cet outil informe; ce n’est pas un avis juridique.')} ${legalReview ? nothing : msg('Ses règles n’ont pas été relues par un juriste.')}</p>`;
}
