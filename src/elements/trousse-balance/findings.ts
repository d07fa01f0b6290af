import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { inForce } from '../../domain/dated.js';
import type { Finding } from '../../domain/finding.js';
import { sleepRange, workGroup, workGroups, workGroupSources } from '../../domain/guidance.js';
import { capsStanding, provincialKind } from '../../domain/law.js';
import { weekdayWorkHours, workHours } from '../../domain/week.js';
import { citation } from '../../shared/citation.js';
import { formatHours } from '../../shared/format.js';
import { section } from '../../shared/margin.js';
import { ruler } from '../../shared/squares.js';
import { times } from '../../shared/times.js';
import { conditionWords } from '../../shared/worker.js';
import type { View } from './view.js';
import { adviceWords, findingWords } from './words.js';

/** A finding: its sentence, what to know of it, what to confirm, its source. */
function item(finding: Finding, { heading, locale, week }: View): TemplateResult {
  return html`<div class="item" data-code=${finding.code}>
    ${heading(2, 'h4', findingWords(finding, locale))}
    <p>${adviceWords(finding, week)}</p>
    <ul>${finding.conditions?.map((condition) => html`<li>${conditionWords(condition)}</li>`)}</ul>
    ${finding.source ? citation(finding.source, locale) : nothing}
  </div>`;
}

/** What the law says: what is passed, then its measures. */
export function renderLaw(view: View): TemplateResult {
  const { week, law, on, subject, locale, assessment } = view;
  const weekCap = inForce(law.weekHours, on);
  const caps = capsStanding(week, law, on);
  const capped = subject && weekCap && caps === 'in-force' && provincialKind(week, law) === 'law';
  const measured = capped && week.employers === 1;
  const broken = assessment.findings.filter(({ kind }) => kind === 'law');
  const weekdayCap = inForce(law.weekdayHours, on);
  return section('law', msg('La loi'), view.heading, html`
    ${broken.map((finding) => (measured && finding.source === weekCap.source && finding.actual !== null ? nothing : item(finding, view)))}
    ${measured ? html`<div class="rulers">
        ${ruler(weekdayWorkHours(week), weekdayCap?.value ?? 0, msg('du lundi au vendredi'), locale)}
        ${ruler(workHours(week), weekCap.value, msg('dans la semaine'), locale)}
      </div>` : nothing}
    <p>${
      !subject ? msg('L’école n’est pas obligatoire pour toi : la loi ne fixe pas de plafond d’heures.')
      : capped ? msg(str`Tant que l’école est obligatoire pour toi, ton travail ne peut pas dépasser ${weekdayCap?.value ?? ''} h du lundi au vendredi, vendredi soir compris, ni ${weekCap.value} h dans la semaine. C’est un plafond, pas un conseil.`)
      : !weekCap ? msg('Aucun plafond connu à cette date.')
      : caps === 'lifted' ? msg('Les plafonds sont levés dans une période de plus de sept jours de suite sans école; les règles de nuit, jamais.') : msg('Plafonds d’heures : pas tranché.')
    }</p>
    ${subject ? (weekCap ? citation(weekCap.source, locale) : nothing) : citation('lip-14', locale)}
  `, broken.length > 0);
}

/** What the texts leave open, said as such. */
export function renderUnsettled(view: View): TemplateResult | typeof nothing {
  const { week, assessment, subject, locale } = view;
  const open = assessment.findings.filter(({ kind }) => kind === 'unsettled');
  if (open.length === 0 && !subject) return nothing;
  return section('unsettled', msg('Pas tranché'), view.heading, html`
    ${open.map((finding) => item(finding, view))}
    ${subject && week.employer === 'federal' ? html`<p class="item">${msg('L’effet des plafonds du Québec sur un employeur fédéral n’est pas tranché ici.')}</p>` : nothing}
    ${subject ? html`<div class="item"><p>${msg('La garde occasionnelle chez la personne gardée, un stage approuvé choisi par l’école et le sport étudiant peuvent échapper à cette loi.')}</p>${citation('lnt-3', locale)}</div>` : nothing}
  `);
}

/** Health and study: sentences with their source, no verdict. */
export function renderGuidance(view: View): TemplateResult {
  const { week, assessment, locale } = view;
  const { from, to } = sleepRange(week.age);
  return section('health', msg('Santé et études'), view.heading, html`
    ${assessment.findings.map((finding) => (finding.code === 'short-sleep' ? view.heading(2, 'h4', findingWords(finding, locale)) : nothing))}
    <div class="item"><p>${msg(str`Sommeil recommandé à ton âge : de ${from} à ${to} h par nuit.`)}</p>${citation('sleep', locale)}</div>
    ${assessment.findings.map((finding) => (finding.kind === 'guidance' && finding.code !== 'short-sleep' ? item(finding, view) : nothing))}
  `);
}

/** Where the person stands among working pupils: one dot, one pupil in a hundred. */
export function renderStanding({ week, locale, heading }: View): TemplateResult | typeof nothing {
  const worked = workHours(week);
  if (week.stage !== 'secondary' || week.period === 'break' || worked === 0) return nothing;
  const mine = workGroup(worked);
  const names = [msg('moins de 11 h'), msg('11 à 15 h'), msg('16 h et plus')];
  return html`<section class="find"><div>
      ${heading(1, 'h4', msg('Où te situes-tu parmi les élèves qui travaillent?'))}
      <p class="small muted">${msg('Un point : 1 % des élèves qui travaillent.')}</p>
    </div><div>
      <div class="groups">${workGroups.map(({ share }, index) => html`<div>
        <div class="dots ${index === mine ? 'on' : ''}" aria-hidden="true">${times(share, () => html`<i></i>`)}</div>
        <p class="small"><b>${new Intl.NumberFormat(locale, { style: 'percent' }).format(share / 100)}</b> ${names[index]} ${index === mine ? html`<b class="me">${msg(str`Toi, ${formatHours(worked, locale)}`)}</b>` : nothing}</p>
      </div>`)}</div>
      <p class="small muted">${mine === null ? msg('L’enquête laisse un vide entre 15 et 16 h : aucun groupe n’est marqué.') : nothing} ${msg('Petits travaux rémunérés compris; chiffres arrondis.')}</p>
      ${citation(workGroupSources.share, locale)}
    </div></section>`;
}
