import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { checkedOn, sources, type Source, type SourceId } from '../domain/sources.js';
import { formatDay } from './format.js';
import type { Locale } from './speech.js';

/** A source by its name; law names keep their official titles in each language. */
function sourceName(id: SourceId): string {
  const article = id.split('-')[1] ?? '';
  switch (id) {
    case 'lip-14': return msg(str`Loi sur l’instruction publique, art. ${article}`);
    case 'lnt-84.6': return msg(str`Loi sur les normes du travail, art. ${article}, selon le Protecteur du citoyen`);
    case 'under-14': return 'CNESST';
    case 'farm-12': return 'PLBA';
    case 'federal-age': return msg('Gazette du Canada, partie II');
    case 'several-employers': return 'Bélanger Sauvé';
    case 'sleep': return msg('Directives canadiennes en matière de mouvement sur 24 heures, SCPE');
    case 'eqsjs-hours': return msg('EQSJS 2022-2023, ISQ, selon l’Agence Science-Presse');
    case 'eqsjs-risk': return msg('EQSJS 2022-2023, ISQ, selon Pivot');
    case 'rp-18': return msg(str`Régime pédagogique, art. ${article}`);
    default: return msg(str`Loi sur les normes du travail, art. ${article}`);
  }
}

/** The line that says where a figure comes from, and when it was last checked. */
export function citation(id: SourceId, locale: Locale): TemplateResult {
  const { href, published, checked = checkedOn }: Source = sources[id];
  const on = formatDay(checked, locale);
  return html`<p class="src"><a href=${href ?? nothing} target="_blank">${sourceName(id)}</a>${published ? `, ${formatDay(published, locale)}` : ''}. ${msg(str`Vérifié le ${on}.`)}</p>`;
}
