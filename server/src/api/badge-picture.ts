import { html } from 'hono/html';
import type { Standing } from '../standing.js';
import type { Say } from '../words/say.js';

/** Colours of the picture, on light and on dark pages. */
const schemes = {
  light: { surface: '#ffffff', ink: '#18231d', muted: '#536058', edge: '#d0d6cf', ribbon: '#12573b', thread: '#ffffff', back: '#ffffff' },
  dark: { surface: '#141b17', ink: '#edf2ed', muted: '#a8b5ac', edge: '#35413a', ribbon: '#86d4aa', thread: '#141b17', back: '#f7f9f6' },
} as const;

export type Scheme = keyof typeof schemes;
export const isScheme = (text: unknown): text is Scheme => typeof text === 'string' && Object.hasOwn(schemes, text);

type Point = readonly [x: number, y: number];

/** The ribbon of perseverance, folded at right angles into a stair: green across, its white reverse upward. */
const across: readonly (readonly Point[])[] = [
  [[0, 89], [63, 89], [38, 114], [0, 114]],
  [[38, 79], [63, 54], [117, 54], [92, 79]],
  [[92, 44], [117, 19], [176, 19], [165.5, 31.5], [176, 44]],
];
const upward: readonly (readonly Point[])[] = [
  [[38, 114], [63, 89], [63, 54], [38, 79]],
  [[92, 79], [117, 54], [117, 19], [92, 44]],
];
/** White threads along the green, and green ones along the white. */
const threadsAcross: readonly (readonly Point[])[] = [
  [[0, 93], [59, 93], [57.6, 94.4], [0, 94.4]], [[0, 108.5], [43.5, 108.5], [42.1, 109.9], [0, 109.9]],
  [[59, 58], [113, 58], [111.6, 59.4], [57.6, 59.4]], [[43.5, 73.5], [97.5, 73.5], [96.1, 74.9], [42.1, 74.9]],
  [[113, 23], [172.6, 23], [171.5, 24.4], [111.6, 24.4]], [[97.5, 38.5], [171.4, 38.5], [172.5, 39.9], [96.1, 39.9]],
];
const threadsUpward: readonly (readonly Point[])[] = [
  [[42, 110], [42.8, 109.2], [42.8, 74.2], [42, 75]], [[58.2, 93.8], [59, 93], [59, 58], [58.2, 58.8]],
  [[96, 75], [96.8, 74.2], [96.8, 39.2], [96, 40]], [[112.2, 58.8], [113, 58], [113, 23], [112.2, 23.8]],
];

const path = (shapes: readonly (readonly Point[])[]) => shapes.map((points) => `M${points.map((point) => point.join(' ')).join('L')}Z`).join('');

/**
 * The badge of a pledge, without any name: a picture that is put on another site once, and follows what becomes of the
 * pledge. One that does not hold loses its green, and says so.
 */
export async function badgePicture(standing: Standing, schoolYear: string, scheme: Scheme, say: Say): Promise<string> {
  const colours = schemes[scheme];
  const holds = standing === 'valid';
  const ribbon = holds ? colours.ribbon : colours.muted;
  const title = say('badge.title');
  const purpose = say('badge.purpose');
  // A school year does not break at the end of a line.
  const foot = holds ? schoolYear.replace('-', '\u2011') : say(`badge.${standing}`);
  const spoken = `${title} ${purpose}, ${holds ? schoolYear : foot}`;
  const family = "system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif";
  const drawing = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="200" height="200" role="img" aria-label="${spoken}"><defs><clipPath id="card"><rect width="200" height="200" rx="10"/></clipPath></defs><g clip-path="url(#card)"><rect width="200" height="200" fill="${colours.surface}"/><path d="${path(across)}" fill="${ribbon}"/><path d="${path(threadsAcross)}" fill="${colours.thread}"/><path d="${path(upward)}" fill="${colours.back}" stroke="${ribbon}" stroke-linejoin="round"/><path d="${path(threadsUpward)}" fill="${ribbon}"/></g><rect x=".5" y=".5" width="199" height="199" rx="9.5" fill="none" stroke="${colours.edge}"/><g font-family="${family}"><text x="16" y="146" font-size="19.5" font-weight="700" fill="${colours.ink}" textLength="168" lengthAdjust="spacingAndGlyphs">${title}</text><text x="16" y="164" font-size="12" fill="${colours.ink}" textLength="168" lengthAdjust="spacingAndGlyphs">${purpose}</text><text x="16" y="186" font-size="12" fill="${colours.muted}">${foot}</text></g></svg>`;
  return String(await drawing);
}
