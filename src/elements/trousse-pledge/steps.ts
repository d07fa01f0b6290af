import { html, nothing, type TemplateResult } from 'lit';
import { hourCaps } from '../../content/commitments.js';
import { mrcs } from '../../content/mrcs.js';
import { purposes, sizes } from '../../domain/pledge.js';
import { formatHours } from '../../shared/format.js';
import { icon } from '../../shared/icons.js';
import type { View } from './view.js';
import { chooseWords, chosenWords, consentWords, declarationWords, deedsWords, fieldWords, languageWords, natureWords, optionalWords, otherTerritoryWords, policyWords, problemWords, signerWords, sizeWords } from './words.js';

/** What is promised. */
export function renderCommitments(view: View): TemplateResult {
  const { form, offered, set, problemOf } = view;
  const toggle = (id: string) => set('commitments', form.commitments.includes(id) ? form.commitments.filter((one) => one !== id) : [...form.commitments, id]);
  return html`<div class="opts" id="commitments" tabindex="-1" role="group" aria-label=${chosenWords(form.commitments.length)}>
      ${offered.map(({ id, words: { title, detail, monday } }) => {
        const chosen = form.commitments.includes(id);
        return html`<div class="opt">
          <input type="checkbox" id="commitment-${id}" aria-describedby="about-${id}" .checked=${chosen} @change=${() => toggle(id)} />
          <div><label for="commitment-${id}"><b>${title}</b></label><p class="small muted" id="about-${id}">${detail} ${monday}</p>${id === 'hours' && chosen ? renderHours(view) : nothing}</div>
        </div>`;
      })}
    </div>
    ${problem(problemOf('commitments'))}
    <p class="small muted" role="status">${chosenWords(form.commitments.length)}</p>`;
}

/** A promise above the law's ceilings can't be entered. */
function renderHours({ form, fields, locale }: View): TemplateResult {
  const stepper = (id: 'weekHours' | 'weekdayHours', min: number, max: number) => fields.stepper(id, fieldWords(id).label, {
    value: form[id], min, max, step: 1, format: (hours) => formatHours(hours, locale), parse: (text) => (/^\s*\d+\s*h?\s*$/.test(text) ? parseInt(text) : null), error: problemWords(id, 'format', max),
  });
  return html`${stepper('weekHours', 1, hourCaps.week)} ${stepper('weekdayHours', 0, hourCaps.weekdays)}`;
}

const problem = (words: string) => (words ? html`<p class="err small">${words}</p>` : nothing);

/** Who promises. */
export function renderOrganisation({ form, fields, heading, problemOf, set }: View): TemplateResult {
  const text = (id: 'organisation' | 'sector' | 'students' | 'municipality' | 'website' | 'contact' | 'role' | 'email' | 'telephone', autocomplete: string, type = 'text', mode = type) => fields.text(id, fieldWords(id), form[id], { problem: problemOf(id), autocomplete, type, inputmode: mode });
  const select = (id: 'employees' | 'mrc' | 'language', options: readonly (readonly [string, string])[]) => fields.select(id, fieldWords(id).label, form[id], options, problemOf(id));
  return html`<div class="cols">
      ${text('organisation', 'organization')} ${text('sector', 'off')}
      ${select('employees', [['', chooseWords()], ...sizes.map((size) => [size, sizeWords(size)] as const)])} ${text('students', 'off', 'text', 'numeric')}
      ${text('municipality', 'address-level2')} ${select('mrc', [['', chooseWords()], ...mrcs.names.map((name) => [name, name] as const), ['-', otherTerritoryWords()]])}
      ${text('website', 'url', 'url')}
    </div>
    ${heading(1, 'h4', signerWords())}
    <div class="cols">
      ${text('contact', 'name')} ${text('role', 'organization-title')} ${text('email', 'email', 'email')} ${text('telephone', 'tel', 'tel')} ${select('language', languageWords)}
    </div>
    <input class="vh" aria-hidden="true" tabindex="-1" autocomplete="off" name="fax" @input=${(event: Event) => set('fax', (event.target as HTMLInputElement).value)} />`;
}

/** What was promised, read again and signed. */
export function renderSign({ form, offered, facts, privacyHref, schoolYear, set, problemOf }: View): TemplateResult {
  const check = (id: string, label: unknown, text: unknown, checked: boolean, toggle: () => void) => html`<div class="opt">
    <input type="checkbox" id=${id} aria-describedby="about-${id}" aria-invalid=${problemOf(id) ? 'true' : nothing} .checked=${checked} @change=${toggle} />
    <div><label for=${id}>${label}</label>${problem(problemOf(id))}<p class="small muted" id="about-${id}">${text}</p></div></div>`;
  const consent = (purpose: (typeof purposes)[number]) => {
    const { title, text } = consentWords(purpose, facts);
    const given = form.consents.includes(purpose);
    return check(purpose, title, text, given, () => set('consents', given ? form.consents.filter((one) => one !== purpose) : [...form.consents, purpose]));
  };
  const [required, ...others] = purposes;
  return html`<div class="deed"><p><b>${deedsWords(form.organisation)}</b></p><ul>${offered.filter(({ id }) => form.commitments.includes(id)).map(({ words }) => html`<li>${icon('check')} ${words.deed}</li>`)}</ul></div>
    <p class="small">${natureWords(schoolYear)}</p>
    <div class="opts">${check('authorised', declarationWords(), nothing, form.authorised, () => set('authorised', !form.authorised))} ${consent(required)}</div>
    <p class="h4">${optionalWords()}</p>
    <div class="opts">${others.map(consent)}</div>
    ${privacyHref ? html`<p class="small"><a href=${privacyHref} target="_blank">${policyWords()}</a></p>` : nothing}`;
}
