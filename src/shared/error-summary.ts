import { html, nothing, type TemplateResult } from 'lit';

/**
 * What is to be mended, each leading to its field; the element gives it the focus.
 * @param problems ids of fields, and how to mend them.
 * @param heading its title, drawn.
 */
export function errorSummary(problems: readonly (readonly [id: string, words: string])[], heading: TemplateResult): TemplateResult | typeof nothing {
  const go = (event: Event, id: string) => {
    event.preventDefault();
    ((event.target as Element).getRootNode() as ShadowRoot).getElementById(id)?.focus();
  };
  return problems.length === 0 ? nothing : html`<div class="sum" id="problems" tabindex="-1" role="alert">${heading}<ul>${problems.map(([id, words]) => html`<li><a href="#${id}" @click=${(event: Event) => go(event, id)}>${words}</a></li>`)}</ul></div>`;
}
