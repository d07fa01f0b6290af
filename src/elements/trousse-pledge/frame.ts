import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../../shared/error-summary.js';
import type { View } from './view.js';
import { actionWords, problemsTitle, progressWords, stepWords, trialWords } from './words.js';

/** What stands around a step, and in it. */
export interface Frame {
  /** Fields to mend, and how. */
  readonly problems: readonly (readonly [string, string])[];
  /** Why nothing will be sent, where that is so. */
  readonly trial: 'no-endpoint' | 'no-operator' | false;
  readonly back: () => void;
  readonly content: unknown;
  readonly sending: unknown;
}

/** A step of the pledge: where it stands, its title, what is to be mended, and what is asked. */
export function renderFrame({ step, form, heading }: View, { problems, trial, back, content, sending }: Frame): TemplateResult {
  return html`<div class="in">
    <div class="prog" aria-hidden="true">${[1, 2, 3, 4].map((one) => html`<i class="${one <= step ? 'on' : ''} ${one === step ? 'now' : ''}"></i>`)}</div>
    <div class="steprow screen"><p class="small muted">${progressWords(step)}</p>${step === 2 || step === 3 ? html`<button type="button" class="btn bare" data-action="back" @click=${back}>← ${actionWords('back')}</button>` : nothing}</div>
    <div part="heading" id="title" tabindex="-1">${heading(0, 'h3', stepWords(step, form.contact || form.organisation))}</div>
    ${trial && step < 4 ? html`<p><b>${trialWords(trial)}</b></p>` : nothing}
    ${errorSummary(problems, heading(1, 'h4', problemsTitle(problems.length)))}
    ${content} ${sending}
  </div>`;
}
