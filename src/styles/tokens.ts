import { unsafeCSS, type CSSResult } from 'lit';

/** Public colours, `--trousse-<name>`, each with its default in light and in dark. */
export const publicColours = {
  surface: ['#ffffff', '#141b17'],
  ink: ['#18231d', '#edf2ed'],
  muted: ['#536058', '#a8b5ac'],
  accent: ['#12573b', '#86d4aa'],
  'on-accent': ['#ffffff', '#0b2015'],
} as const;

/** Private colours, `--_<name>`: hairlines, edges of controls, states, and the fills of a week. */
export const privateColours = {
  line: ['#d9ddd5', '#35413a'],
  edge: ['#79857d', '#84938a'],
  tint: ['#e8f1ea', '#1b3327'],
  stop: ['#a02c1a', '#f5a391'],
  open: ['#6f4b00', '#e8c56b'],
  sleep: ['#2b3d68', '#8ea3e6'],
  school: ['#14634a', '#24855d'],
  study: ['#a5d3b8', '#b9e4cb'],
  'study-2': ['#3f8a66', '#3a7a5b'],
  work: ['#e9982c', '#f0a545'],
  'work-2': ['#a25705', '#f0a545'],
  play: ['#a9cfe8', '#a9d2ef'],
  'play-2': ['#2d6f9e', '#23577c'],
  rest: ['#eceee8', '#27312b'],
  'rest-2': ['#c6ccc4', '#46534b'],
} as const;

const declare = (dark: boolean) =>
  Object.entries({ ...publicColours, ...privateColours })
    .map(([name, [light, night]]) => {
      const colour = dark ? `light-dark(${light},${night})` : light;
      return `--_${name}:${name in publicColours ? `var(--trousse-${name},${colour})` : colour}`;
    })
    .join(';') + ';--_radius:var(--trousse-radius,6px)';

/** `light-dark()` follows the host's `color-scheme`; a browser that lacks it gets the light colours. */
export const tokens: CSSResult = unsafeCSS(`.trousse{${declare(false)}}@supports (color:light-dark(#000,#fff)){.trousse{${declare(true)}}}`);
