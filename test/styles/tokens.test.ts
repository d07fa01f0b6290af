import { expect } from '@open-wc/testing';
import { privateColours, publicColours, tokens } from '../../src/styles/tokens.js';

const colours = { ...publicColours, ...privateColours };
type Name = keyof typeof colours;

/** Relative luminance, and contrast, as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Every colour of text, on each ground that it stands on. */
const texts: [text: Name, ground: Name][] = [
  ['ink', 'surface'], ['muted', 'surface'], ['accent', 'surface'], ['stop', 'surface'], ['open', 'surface'],
  ['on-accent', 'accent'],
  ['ink', 'tint'], ['muted', 'tint'], ['accent', 'tint'],
];
/** Edges of controls, rings, and marks that carry a meaning. */
const edges: [edge: Name, ground: Name][] = [['edge', 'surface'], ['stop', 'surface'], ['open', 'surface'], ['ink', 'surface'], ['accent', 'surface'], ['accent', 'tint'], ['work-2', 'surface']];

describe('colours', () => {
  it('the measure is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 1e-9);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
  });

  ['light', 'dark'].forEach((scheme, at) => {
    for (const [text, ground] of texts) it(`${scheme}: text ${text} on ${ground}, 4.5 at least`, () => expect(contrast(colours[text][at] ?? '', colours[ground][at] ?? '')).to.be.at.least(4.5));
    for (const [edge, ground] of edges) it(`${scheme}: ${edge} on ${ground}, 3 at least`, () => expect(contrast(colours[edge][at] ?? '', colours[ground][at] ?? '')).to.be.at.least(3));
  });

  it('are written in six digits, in light and in dark', () => {
    for (const pair of Object.values(colours)) {
      expect(pair).to.have.length(2);
      for (const colour of pair) expect(colour).to.match(/^#[0-9a-f]{6}$/);
    }
  });

  it('public ones can be set by the host, private ones cannot', () => {
    for (const name of Object.keys(publicColours)) expect(tokens.cssText).to.include(`--_${name}:var(--trousse-${name},`);
    for (const name of Object.keys(privateColours)) expect(tokens.cssText).to.match(new RegExp(`--_${name}:(#|light-dark)`));
    expect(tokens.cssText.match(/--trousse-[a-z-]+/g)?.filter((one, at, list) => list.indexOf(one) === at).sort()).to.deep.equal([...Object.keys(publicColours).map((name) => `--trousse-${name}`), '--trousse-radius'].sort());
  });
});
