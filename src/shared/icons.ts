import { svg, type TemplateResult } from 'lit';

/** One family: 24 px grid, 1.75 stroke, never read aloud. */
const paths = {
  minus: 'M6 12h12',
  plus: 'M6 12h12M12 6v12',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warning: 'M12 3.8l9 16H3zM12 10v4.5M12 17v.1',
  law: 'M4 5h16M12 20V9M7.5 13L12 8.5l4.5 4.5',
  unsettled: 'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9v.6M12 17.6v.1',
  moon: 'M19.5 14.5A8 8 0 1 1 10 4.2a6.3 6.3 0 0 0 9.5 10.3z',
  print: 'M7 8V3.5h10V8M7 17H4.5V9.5A1.5 1.5 0 0 1 6 8h12a1.5 1.5 0 0 1 1.5 1.5V17H17M7 14h10v6.5H7z',
  link: 'M9.5 14.5l5-5M11 6.5l1.8-1.8a4.6 4.6 0 0 1 6.5 6.5L17.5 13M13 17.5l-1.8 1.8a4.6 4.6 0 0 1-6.5-6.5L6.5 11',
  restart: 'M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.2 3.8l.6 4.6 4.5-.6',
  undo: 'M8.5 5L4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-4',
  fold: 'M7 10l5 5 5-5',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): TemplateResult {
  return svg`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name]} />${name === 'unsettled' ? svg`<circle cx="12" cy="12" r="9" stroke-dasharray="2.6 2.6" />` : ''}</svg>`;
}
