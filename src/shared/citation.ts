import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { sources, type Source, type SourceId } from '../domain/sources.js';
import { formatDay } from './format.js';
import type { Locale } from './speech.js';

/** A source by its name; law names keep their official titles in each language. */
function sourceName(id: SourceId): string {
  const labourStandards = (article: string) => msg(str`Loi sur les normes du travail, art. ${article}`);
  const survey = (paper: string) => msg(str`EQSJS 2022-2023, ISQ, selon ${paper}`);
  switch (id) {
    case 'lnt-3': return labourStandards('3');
    case 'lnt-84.3': return labourStandards('84.3');
    case 'lnt-84.4': return labourStandards('84.4');
    case 'lnt-84.6': return labourStandards('84.6') + msg(', selon le Protecteur du citoyen');
    case 'lnt-84.7': return labourStandards('84.7');
    case 'lip-14': return msg('Loi sur l’instruction publique, art. 14');
    case 'under-14': return 'CNESST';
    case 'farm-12': return 'PLBA';
    case 'federal-age': return msg('Gazette du Canada, partie II');
    case 'several-employers': return 'Bélanger Sauvé';
    case 'sleep': return msg('Directives canadiennes en matière de mouvement sur 24 heures, SCPE');
    case 'eqsjs-hours': return survey('Agence Science-Presse');
    case 'eqsjs-risk': return survey('Pivot');
    case 'exam-period': return 'Table Éducation Outaouais';
    case 'school-hours': return msg('Régime pédagogique, art. 18');
  }
}

/** The line that says where a figure comes from, and when it was last checked. */
export function citation(id: SourceId, locale: Locale): TemplateResult {
  const { href, published, checked }: Source = sources[id];
  const on = formatDay(checked, locale);
  return html`<p class="src"><a href=${href ?? nothing} target="_blank" rel="noopener">${sourceName(id)}</a>${published ? `, ${formatDay(published, locale)}` : ''}. ${msg(str`Vérifié le ${on}.`)}</p>`;
}
