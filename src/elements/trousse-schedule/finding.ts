import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { mendsFor } from '../../domain/mends.js';
import type { Jurisdiction } from '../../domain/jurisdiction.js';
import type { Mend, Schedule, ScheduleFinding } from '../../domain/schedule.js';
import { today } from '../../shared/clock.js';
import { citation } from '../../shared/citation.js';
import { icon } from '../../shared/icons.js';
import { conditionWords } from '../../shared/worker.js';
import type { View } from './view.js';
import { adviceWords, findingWords, mendWords } from './words.js';

/** Mends already tried: each tries the week many times. */
const tried = new WeakMap<ScheduleFinding, readonly Mend[]>();

function mendsOf(schedule: Schedule, finding: ScheduleFinding, law: Jurisdiction): readonly Mend[] {
  const mends = tried.get(finding) ?? mendsFor(schedule, finding, law, { today: today() });
  tried.set(finding, mends);
  return mends;
}

/** What undoes the last change made at a place, in the place of what made it. */
export function renderUndo({ desk }: View, place: string): TemplateResult | typeof nothing {
  return desk.undone?.place === place ? html`<div class="bubble done screen"><b class="row">${icon('check')}${msg('C’est fait')}</b><div class="row mends"><button type="button" class="btn line" data-action="undo" @click=${() => desk.undo()}>${msg('Annuler')}</button></div></div>` : nothing;
}

/** What is wrong with the shifts of a day, each with the smallest changes that mend it. */
export function renderFindings(view: View, findings: readonly ScheduleFinding[], place: string): unknown {
  return [renderUndo(view, place), ...findings.map((finding) => renderFinding(view, finding, place))];
}

function renderFinding(view: View, finding: ScheduleFinding, place: string): TemplateResult {
  const { desk, schedule, locale, heading } = view;
  return html`<div class="bubble ${finding.kind}" data-code=${finding.code}>
    <div class="kind row">${icon(finding.kind === 'law' || finding.kind === 'unsettled' ? finding.kind : 'warning')}${heading(2, 'h4', findingWords(finding, locale))}</div>
    <p>${adviceWords(finding, schedule.worker)}</p>
    <ul>${finding.conditions?.map((condition) => html`<li>${conditionWords(condition)}</li>`)}</ul>
    ${finding.source ? citation(finding.source, locale) : nothing}
    ${finding.code === 'school-hours' ? html`<div class="row mends screen">${button('', msg('Inscrire les heures de classe'), () => desk.askSchool())}</div>` : renderMends(view, finding, place)}
  </div>`;
}

const button = (look: string, words: string, act: () => void) => html`<button type="button" class="btn ${look}" data-action="mend" @click=${act}>${words}</button>`;

/** The smallest changes that mend a finding, each a touch. */
export function renderMends({ desk, schedule, law, locale }: View, finding: ScheduleFinding, place: string): TemplateResult | typeof nothing {
  const mends = mendsOf(schedule, finding, law);
  return mends.length > 0 ? html`<div class="row mends screen">${mends.map((mend, index) => button(index ? 'line' : '', mendWords(mend, schedule.shifts, locale), () => desk.mend(mend, place)))}</div>` : nothing;
}
