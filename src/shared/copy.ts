import { html, type TemplateResult } from 'lit';

/** Copies where the browser lets it; what was to be copied is shown in any case. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What is to be copied, all of it chosen as soon as a person comes to it. */
export function copyField(label: string, text: string): TemplateResult {
  return html`<input class="txt" readonly aria-label=${label} .value=${text} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />`;
}
