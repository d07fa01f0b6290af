/*
 * Does a theme read? Contrast of its colours, as WCAG 2 counts it, where the elements put one on another.
 */

/** @typedef {Readonly<Record<string, string>>} Colours colours by name, each as `#rrggbb` */
/** @typedef {{ of: string, on: string, ratio: number, least: number, enough: boolean }} Verdict */

/** What is written or drawn on what, and the least that it takes: 4.5 for text, 3 for a ring and for an edge. */
const pairs = /** @type {const} */ ([
  ['ink', 'surface', 4.5],
  ['muted', 'surface', 4.5],
  ['accent', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['focus', 'surface', 3],
  ['edge', 'surface', 3],
]);

/**
 * @param {Colours} colours
 * @returns {Verdict[]}
 */
export const verdicts = (colours) =>
  pairs.map(([of, on, least]) => {
    const ratio = contrast(colours[of] ?? '', colours[on] ?? '');
    // A ratio that is only enough once rounded is not enough.
    return { of, on, least, ratio: Math.floor(ratio * 10) / 10, enough: ratio >= least };
  });

/**
 * @param {string} one
 * @param {string} other
 */
export function contrast(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {string} colour */
function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {number} channel */
const linear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
