import { html, nothing, type TemplateResult } from 'lit';
import { hourCaps } from '../../content/commitments.js';
import { purposes, sizes } from '../../domain/pledge.js';
import { formatHours } from '../../shared/format.js';
import { icon } from '../../shared/icons.js';
import type { Draft } from './draft.js';
import { organisationFields } from './problems.js';
import type { View } from './view.js';
import { actionWords, chooseWords, chosenWords, consentWords, declarationWords, deedsWords, draftWords, fieldWords, languageWords, natureWords, optionalWords, otherTerritoryWords, policyWords, problemWords, signerWords, sizeWords } from './words.js';

const toggled = <T>(list: readonly T[], one: T) => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);

/** A box to tick: its label, what it means, and how to mend it; a finger may come anywhere on it. */
function box(id: string, label: unknown, about: unknown, checked: boolean, problem: string, toggle: () => void): TemplateResult {
  return html`<label class="opt">
    <input type="checkbox" id=${id} aria-labelledby="label-${id}" aria-describedby="${id}-error about-${id}" aria-invalid=${problem ? 'true' : nothing} .checked=${checked} @change=${toggle} />
    <span><span id="label-${id}">${label}</span>${error(id, problem)}<span class="small muted" id="about-${id}">${about}</span></span>
  </label>`;
}

const error = (id: string, problem: string) => (problem ? html`<span class="err small" id="${id}-error">${problem}</span>` : nothing);

/** What is promised. */
function renderCommitments(view: View): TemplateResult {
  const { form, offered, chosen, set, problemOf } = view;
  return html`<div class="opts" id="commitments" tabindex="-1" role="group" aria-labelledby="title" aria-describedby="commitments-error">
      ${offered.map((one) => {
        const { id, words: { title, detail, monday } } = one;
        const checked = chosen.includes(one);
        return html`${box(`commitment-${id}`, html`<b>${title}</b>`, `${detail} ${monday}`, checked, '', () => set('commitments', toggled(form.commitments, id)))}${id === 'hours' && checked ? renderHours(view) : nothing}`;
      })}
    </div>
    ${error('commitments', problemOf('commitments'))}
    <p class="small muted" role="status">${chosenWords(chosen.length)}</p>`;
}

/** A promise above the law's ceilings can't be entered. */
function renderHours({ form, fields, locale }: View): TemplateResult {
  const stepper = (id: 'weekHours' | 'weekdayHours', min: number, max: number) => fields.stepper(id, fieldWords(id), {
    value: form[id], min, max, step: 1, format: (hours) => formatHours(hours, locale), parse: (text) => (/^\s*\d+\s*h?\s*$/.test(text) ? parseInt(text) : null), error: problemWords(id, 'format', max),
  });
  return html`<div class="hours">${stepper('weekHours', 1, hourCaps.week)} ${stepper('weekdayHours', 0, Math.min(hourCaps.weekdays, form.weekHours))}</div>`;
}

/** How a browser helps to fill in each line of text: its `autocomplete`, and the keyboard and type it takes. */
const help = {
  organisation: ['organization'], sector: [], students: ['off', 'numeric', 'text'], municipality: ['address-level2'], website: ['url', 'url'],
  contact: ['name'], role: ['organization-title'], email: ['email', 'email'], telephone: ['tel', 'tel'],
} as const satisfies Partial<Record<(typeof organisationFields)[number], readonly string[]>>;

/** Who promises. */
function renderOrganisation({ form, fields, territories, heading, problemOf, set }: View): TemplateResult {
  const field = (id: (typeof organisationFields)[number]) => {
    const words = fieldWords(id);
    const select = <T extends string>(value: T, options: readonly (readonly [T, string])[]) => fields.select(id, words, value, options, problemOf(id));
    if (id === 'language') return select(form[id], languageWords);
    if (id === 'employees') return select(form[id], [['', chooseWords()], ...sizes.map((size) => [size, sizeWords(size)] as const)]);
    if (id === 'mrc') return select(form[id], [['', chooseWords()], ...territories.map((name) => [name, name] as const), ['-', otherTerritoryWords()], ...(['', '-', ...territories].includes(form.mrc) ? [] : [[form.mrc, form.mrc] as const])]);
    const [autocomplete = 'off', inputmode = 'text', type = inputmode]: readonly string[] = help[id];
    return fields.text(id, words, form[id], { problem: problemOf(id), autocomplete, inputmode, type });
  };
  return html`<div class="cols">${organisationFields.slice(0, 7).map(field)}</div>
    ${heading(1, 'h4', signerWords())}
    <div class="cols">${organisationFields.slice(7).map(field)}</div>
    <input class="vh" aria-hidden="true" tabindex="-1" autocomplete="off" name="fax" @input=${(event: Event) => set('fax', (event.target as HTMLInputElement).value)} />`;
}

/** What was promised, read again and signed. */
function renderSign({ form, chosen, facts, privacyHref, schoolYear, set, problemOf }: View): TemplateResult {
  const consent = (purpose: (typeof purposes)[number]) => {
    const { title, text } = consentWords(purpose, facts);
    return box(purpose, title, text, form.consents.includes(purpose), problemOf(purpose), () => set('consents', toggled(form.consents, purpose)));
  };
  const [required, ...others] = purposes;
  return html`<div class="deed"><p><b>${deedsWords(form.organisation)}</b></p><ul>${chosen.map(({ words }) => html`<li>${icon('check')} ${words.deed}</li>`)}</ul></div>
    <p class="small">${natureWords(schoolYear)}</p>
    <div class="opts">${box('authorised', declarationWords(), nothing, form.authorised, problemOf('authorised'), () => set('authorised', !form.authorised))} ${consent(required)}</div>
    <p class="h4">${optionalWords()}</p>
    <div class="opts">${others.map(consent)}</div>
    ${privacyHref ? html`<a class="btn bare" href=${privacyHref} target="_blank" rel="noopener">${policyWords()}</a>` : nothing}`;
}

/**
 * The step that is being filled in; `keep` turns the draft on and off. A frame that may not submit forms still lets its
 * button be pressed.
 */
export function renderForm(view: View, submit: (event: Event) => void, draft: Draft, keep: (event: Event) => void): TemplateResult {
  const { step } = view;
  const { label, hint } = draftWords();
  return html`<form novalidate part="form" @submit=${submit}>
    ${step === 1 ? renderCommitments(view) : step === 2 ? renderOrganisation(view) : renderSign(view)}
    ${step === 2 && draft.available ? html`<label class="check"><input type="checkbox" .checked=${draft.kept} @change=${keep} /><span>${label}<br><span class="small muted">${hint}</span></span></label>` : nothing}
    <div class="nav screen"><button class="btn" data-action="next" @click=${submit}>${actionWords(step === 3 ? 'sign' : 'next')}</button></div>
  </form>`;
}
