import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { inForce, type Dated } from '../../domain/dated.js';
import type { Finding } from '../../domain/finding.js';
import { sleepRange, workGroup, workGroups, workGroupSources } from '../../domain/guidance.js';
import { capsStanding, provincialKind } from '../../domain/law.js';
import { schoolNights, weekdayWorkHours, workHours } from '../../domain/week.js';
import { citation } from '../../shared/citation.js';
import { formatHours } from '../../shared/format.js';
import { times } from '../../shared/times.js';
import { icon, type IconName } from '../../shared/icons.js';
import { square } from './picture.js';
import type { View } from './view.js';
import { adviceWords, conditionWords, findingWords } from './words.js';

/** One kind of thing in the margin, its words beside it. */
function section(look: string, name: IconName, title: string, view: View, words: unknown): TemplateResult {
  return html`<section class="find ${look}"><div class="kind">${icon(name)}${view.heading(1, 'h4', title)}</div><div>${words}</div></section>`;
}

/** A finding: its sentence, what to know of it, what to confirm, its source. */
function item(finding: Finding, view: View): TemplateResult {
  return html`<div class="item" data-code=${finding.code}>
    ${view.heading(2, 'h4', findingWords(finding, view.locale))}
    <p>${adviceWords(finding, view.locale)}</p>
    ${finding.conditions ? html`<ul class="conditions">${finding.conditions.map((condition) => html`<li>${conditionWords(condition)}</li>`)}</ul>` : nothing}
    ${finding.source ? citation(finding.source, view.locale) : nothing}
  </div>`;
}

/** Hours against a cap, a square each; the excess is a number, and no hour in particular is blamed. */
function ruler(hours: number, cap: Dated<number>, words: string, view: View): TemplateResult {
  const over = hours - cap.value;
  const tag = over > 0
    ? html`<span class="tag stop">${icon('warning')}${msg(str`${formatHours(over, view.locale)} de trop`)}</span>`
    : html`<span class="tag good">${icon('check')}${msg('Sous le plafond')}</span>`;
  const squares = times(Math.ceil(Math.max(hours, cap.value)), (index) => html`${index === cap.value ? html`<i class="cap"></i>` : nothing}${
    index >= hours ? html`<i class="u none"></i>` : hours - index < 1 ? square('work', null) : square('work')}`);
  return html`<div class="item">${tag}<div class="ruler" aria-hidden="true">${squares}${over > 0 ? nothing : html`<i class="cap"></i>`}</div><p class="small">${words}</p></div>`;
}

/** What the law says: its measures, then what is passed. */
export function renderLaw(view: View): TemplateResult {
  const { week, law, on, subject, locale, assessment } = view;
  const weekCap = inForce(law.weekHours, on);
  const weekdayCap = inForce(law.weekdayHours, on);
  const caps = capsStanding(week, law, on);
  const measured = subject && caps === 'in-force' && week.employers === 1 && provincialKind(week, law) === 'law';
  const found = assessment.findings.filter(({ kind, code }) => kind === 'law' && !(measured && (code === 'week-hours' || code === 'weekday-hours')));
  const broken = assessment.findings.some(({ kind }) => kind === 'law');
  const hours = (value: number) => formatHours(value, locale);
  const rulers = () => weekCap && weekdayCap
    ? html`<div class="rulers">
        ${ruler(weekdayWorkHours(week), weekdayCap, msg(str`${hours(weekdayWorkHours(week))} du lundi au vendredi, plafond ${hours(weekdayCap.value)}`), view)}
        ${ruler(workHours(week), weekCap, msg(str`${hours(workHours(week))} dans la semaine, plafond ${hours(weekCap.value)}`), view)}
      </div>
      <p>${msg('Tant que la fréquentation scolaire est obligatoire pour toi, ton employeur ne peut pas te faire travailler plus. Le vendredi soir compte. C’est un plafond, pas un conseil.')}</p>
      ${citation(weekCap.source, locale)}`
    : html`<p>${msg('Aucun plafond d’heures n’est connu ici à cette date.')}</p>`;
  return section(`law ${broken ? 'broken' : ''}`, 'law', msg('La loi'), view, html`
    ${found.map((finding) => item(finding, view))}
    ${measured ? rulers() : nothing}
    ${subject && caps === 'lifted' ? html`<p>${msg('Les plafonds sont levés dans une période de plus de sept jours de suite sans école. Les règles de nuit, elles, tiennent toute l’année.')}</p>${citation('lnt-84.4', locale)}` : nothing}
    ${subject ? nothing : html`<p>${msg('La fréquentation scolaire n’est pas obligatoire pour toi : la loi ne fixe pas de plafond d’heures. Ce qui suit est un repère, pas une limite.')}</p>${citation('lip-14', locale)}`}
  `);
}

/** What the texts leave open, said as such. */
export function renderUnsettled(view: View): TemplateResult | typeof nothing {
  const { week, assessment, subject, locale } = view;
  const open = assessment.findings.filter(({ kind }) => kind === 'unsettled');
  const federal = subject && week.employer === 'federal';
  if (open.length === 0 && !federal && !subject) return nothing;
  return section('unsettled', 'unsettled', msg('Pas tranché'), view, html`
    ${open.map((finding) => item(finding, view))}
    ${federal ? html`<p class="item">${msg('Que les plafonds du Québec s’appliquent ou non à un employeur de compétence fédérale n’est pas tranché ici.')}</p>` : nothing}
    ${subject ? html`<div class="item"><p>${msg('La garde occasionnelle chez la personne gardée, un stage d’initiation à l’emploi choisi par l’école et le sport étudiant peuvent échapper à cette loi.')}</p>${citation('lnt-3', locale)}</div>` : nothing}
  `);
}

/** Health and study: sentences with their source, no verdict. */
export function renderGuidance(view: View): TemplateResult {
  const { week, assessment, locale } = view;
  const found = assessment.findings.filter(({ kind, code }) => kind === 'guidance' && code !== 'long-hours');
  const hours = (value: number) => formatHours(value, locale);
  const { from, to } = sleepRange(week.age);
  const short = found.some(({ code }) => code === 'short-sleep');
  const night = hours(schoolNights(week) ? week.hours.sleep.school : week.hours.sleep.off);
  return section('health', 'moon', msg('Santé et études'), view, html`
    ${found.map((finding) => item(finding, view))}
    ${short ? nothing : html`<div class="item">${view.heading(2, 'h4', msg(str`Ton sommeil : ${night} par nuit`))}<p>${msg(str`Le repère à ton âge va de ${hours(from)} à ${hours(to)}.`)}</p>${citation('sleep', locale)}</div>`}
    ${assessment.findings.filter(({ code }) => code === 'long-hours').map((finding) => observed(finding, view))}
  `);
}

/** The survey's three groups beside the person's hours: an association, never a cause. */
function observed(finding: Finding, view: View): TemplateResult {
  const [low, middle, high] = workGroups.map(({ highRisk }) => highRisk);
  return html`<div class="item" data-code=${finding.code}>
    ${view.heading(2, 'h4', findingWords(finding, view.locale))}
    <p>${msg(str`Parmi les élèves du secondaire qui travaillent moins de 11 h par semaine, ${low} % présentent un risque élevé de décrochage; de 11 à 15 h, ${middle} %; à 16 h et plus, ${high} %. Ces chiffres vont ensemble; ils ne prouvent pas que l’un cause l’autre. Collecte faite avant les plafonds de 2023.`)}</p>
    ${citation(workGroupSources.highRisk, view.locale)}
  </div>`;
}

/** Where the person stands among working pupils: one dot, one pupil in a hundred. */
export function renderStanding(view: View): TemplateResult | typeof nothing {
  const { week, locale } = view;
  const worked = workHours(week);
  if (week.stage !== 'secondary' || worked === 0) return nothing;
  const mine = workGroup(worked);
  const names = { 'under-11': msg('moins de 11 h'), '11-to-15': msg('11 à 15 h'), '16-and-over': msg('16 h et plus') };
  return html`<section class="find stand"><div>
      ${view.heading(1, 'h4', msg('Où te situes-tu parmi les élèves qui travaillent?'))}
      <p class="small muted">${msg('Un point : un élève qui travaille sur cent. Heures par semaine.')}</p>
    </div><div>
      <div class="groups">${workGroups.map(({ id, share }) => html`<div>
        <div class="dots ${id === mine ? 'on' : ''}" aria-hidden="true">${times(share, () => html`<i></i>`)}</div>
        <p class="small"><b class="share">${msg(str`${share} %`)}</b> ${names[id]} ${id === mine ? html`<b class="me">${msg(str`Toi, ${formatHours(worked, locale)}`)}</b>` : nothing}</p>
      </div>`)}</div>
      ${mine ? nothing : html`<p>${msg('L’enquête laisse un vide entre 15 et 16 h : aucun groupe n’est marqué.')}</p>`}
      <p class="small muted">${msg('Petits travaux rémunérés compris. Total de 99 % : chiffres arrondis.')}</p>
      ${citation(workGroupSources.share, locale)}
    </div></section>`;
}
