import { html, type Html } from '../pages/html.js';
import type { Say } from '../words/say.js';

/** A field of a form, with what is to be mended in it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search';
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly autocomplete?: string;
}

/** A label, its hint and its error, then what is filled in: heard in the order in which they are read. */
export function field({ name, label, value, hint, error, type = 'text', options, autocomplete = 'off' }: Field): Html {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  const attributes = html`id="${name}" name="${name}" class="txt"${described && html` aria-describedby="${described}"`}${error && html` aria-invalid="true"`}`;
  return html`<div class="field${error ? ' bad' : ''}">
<label for="${name}">${label}</label>
${hint && html`<span class="hint" id="${name}-hint">${hint}</span>`}
${error && html`<span class="error" id="${name}-error">${error}</span>`}
${options
  ? html`<select ${attributes}>${options.map(([one, words]) => html`<option value="${one}"${one === value && html` selected`}>${words}</option>`)}</select>`
  : html`<input ${attributes} type="${type}" value="${value}" autocomplete="${autocomplete}" spellcheck="false">`}
</div>`;
}

/** What is to be mended, each line leading to its field. It takes focus as the page opens: no script is needed for that. */
export function errorSummary(say: Say, errors: readonly (readonly [name: string, words: string])[]): Html | undefined {
  if (errors.length === 0) return undefined;
  return html`<div class="errors" role="alert" tabindex="-1" autofocus aria-labelledby="errors-title">
<h2 id="errors-title">${say('admin.errors.summary')}</h2>
<ul>${errors.map(([name, words]) => html`<li><a href="#${name}">${words}</a></li>`)}</ul>
</div>`;
}
