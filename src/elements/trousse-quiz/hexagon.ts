import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Dimension } from '../../domain/quiz.js';
import type { Profile } from '../../domain/quiz-profile.js';

/** What stands for a dimension where there is no room for its name. */
export const letterOf = ({ letter, name }: Dimension): string | undefined => letter ?? name[0];

/** A letter in a small hexagon: the mark of a dimension. */
export function renderLetter(dimension: Dimension): TemplateResult {
  return html`<svg class="hx" viewBox="0 0 40 44" aria-hidden="true"><path d="M20 2l17 10v20L20 42 3 32V12z"></path><text x="20" y="23">${letterOf(dimension)}</text></svg>`;
}

/** The dimensions around, and how strong each is: a hexagon for six of them. The table beside it says the same. */
export function renderHexagon(dimensions: readonly Dimension[], { scores, leaders }: Profile): TemplateResult | typeof nothing {
  const turn = (index: number) => (index / dimensions.length) * 2 * Math.PI;
  const outline = (shareOf: (index: number) => number) => dimensions.map((_, index) => [Math.sin(turn(index)) * shareOf(index), -Math.cos(turn(index)) * shareOf(index)].join()).join(' ');
  return dimensions.length < 3 ? nothing : html`<svg class="hex" viewBox="-180 -130 360 260" aria-hidden="true">
    ${[100, 75, 50, 25].map((size) => svg`<polygon points=${outline(() => size)} />`)}
    <polygon class="shape" points=${outline((index) => (scores[index]?.share ?? 0) * 100)} />
    ${dimensions.map(({ id, name }, index) => {
      const [x, y] = [Math.sin(turn(index)), -Math.cos(turn(index))];
      // A word stands over its corner, or under it, a little out of the sides.
      return svg`<text class=${leaders.includes(id) ? 'hi' : ''} x=${x * 130} y=${y * 115 + Math.sign(y) * Math.abs(x) * 20}>${name}</text>`;
    })}
  </svg>`;
}
