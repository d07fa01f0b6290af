import { html, svg, type TemplateResult } from 'lit';

/** A sheet's emblem: five rows of five of the kit's units, a square for an hour and a dot for a person. */
export function renderEmblem(cells: string): TemplateResult {
  const path = (kind: string) => [...cells].map((cell, index) => (cell === kind ? `M${(index % 5) * 10 + 5} ${Math.floor(index / 5) * 10 + 5}h.01` : '')).join('');
  return html`<svg class="em" viewBox="0 0 50 50" aria-hidden="true">${[...'.sdwo'].map((kind) => svg`<path class="em-${kind === '.' ? 'n' : kind}" d=${path(kind)}></path>`)}</svg>`;
}
