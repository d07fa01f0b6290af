import { html, type TemplateResult } from 'lit';

/** One family: 24 px grid, 1.75 stroke, never read aloud. */
const paths = {
  minus: 'M6 12h12',
  plus: 'M6 12h12M12 6v12',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  warning: 'M12 3.8l9 16H3zM12 10v4.5M12 17v.1',
  law: 'M4 5h16M12 20V9M7.5 13L12 8.5l4.5 4.5',
  unsettled: 'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9v.6M12 17.6v.1',
  reminder: 'M12 7.5V12l3 2M12 3.5a8.5 8.5 0 1 0 .1 0z',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  next: 'M9.5 5.5L16 12l-6.5 6.5',
  health: 'M19.5 14.5A8 8 0 1 1 10 4.2a6.3 6.3 0 0 0 9.5 10.3z',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name]}></path></svg>`;
}
