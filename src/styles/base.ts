import { css, type CSSResultGroup } from 'lit';
import { tokens } from './tokens.js';

const kit = css`
  :host { display: block; flex: auto; }
  :host([hidden]) { display: none; }
  .trousse, .trousse * { box-sizing: border-box; }
  .trousse {
    display: block; min-width: 240px; container: t / inline-size;
    font-size: max(16px, 1em); font-style: normal; font-weight: 400; line-height: 1.5; letter-spacing: normal; text-align: start; text-transform: none; white-space: normal; font-variant-numeric: tabular-nums;
    color: var(--_ink); background: var(--_surface); accent-color: var(--_accent);
  }
  .in { padding: 24px 16px; }
  p, ul, figure, fieldset, legend { margin: 0; padding: 0; border: 0; min-width: 0; }
  ul { list-style: none; }
  button, input, select { font: inherit; color: inherit; margin: 0; }
  a { color: inherit; }
  p, li { max-width: 62ch; }
  .h2, .h3 { font-size: 1.75em; line-height: 1.2; font-weight: 700; text-wrap: balance; }
  .h3 { font-size: 1.375em; }
  .h4, b { font-weight: 700; }
  .small, .src { font-size: .875em; }
  .muted, .src { color: var(--_muted); }
  .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .ic { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; vertical-align: -.25em; }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }

  .ribbon { display: block; width: 100%; height: 10px; margin-bottom: 16px; stroke: var(--_line); }
  .ribbon path { fill: var(--_accent); stroke: none; }
  .ribbon path + path { fill: var(--_surface); }
  .lead { margin-top: 8px; font-size: 1.125em; }
  .notice { padding: 12px 16px; border: 1px solid var(--_stop); }

  :focus-visible { outline: 3px solid var(--trousse-focus, var(--_ink)); outline-offset: 2px; box-shadow: 0 0 0 2px var(--_surface); border-radius: var(--_radius); }

  .btn, .txt, .step { min-height: 44px; padding: 8px 12px; border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_surface); }
  .btn { border-color: transparent; background: var(--_accent); color: var(--_on-accent); font-weight: 600; line-height: 1.3; cursor: pointer; }
  .line, .bare { background: none; color: var(--_accent); border-color: currentColor; }
  .bare { border-color: transparent; font-weight: 500; }
  .btn:hover { text-decoration: underline; }

  .chips { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 4px; }
  .chips label { position: relative; }
  .chips input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
  .chips span { display: flex; align-items: center; min-height: 44px; padding: 6px 14px; border: 1px solid var(--_edge); border-radius: 22px; }
  .chips :checked + span { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); font-weight: 600; }
  .chips :checked + span::before { content: "✓\\a0"; }
  .chips :focus-visible + span { outline: 3px solid var(--trousse-focus, var(--_ink)); outline-offset: 2px; }

  .field { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 0 12px; padding: 3px 0; }
  .err, .wide > * { grid-column: 1 / -1; }
  .wide > label { font-weight: 600; margin: 4px 0; }
  .err { color: var(--_stop); font-weight: 600; }
  .txt { width: 100%; }
  .check { display: grid; grid-template-columns: 22px 1fr; gap: 12px; padding: 10px 0; cursor: pointer; }
  .check input { width: 22px; height: 22px; }
  .step { display: grid; grid-template-columns: 44px 5em 44px; padding: 0; }
  .step * { min-height: 44px; border: 0; background: none; padding: 0; }
  .step input { width: 100%; text-align: center; font-weight: 600; }
  .step.start input { font-weight: 400; color: var(--_muted); }
  .step.bad { border: 2px dashed var(--_stop); }
  .step button { color: var(--_accent); cursor: pointer; }

  @container t (min-width: 30em) { .in { padding: 32px 24px; } }
  @container t (min-width: 56em) { .in { padding: 48px; } }
  @container t (max-width: 17.4em) { .field { grid-template-columns: 1fr; } .step { grid-template-columns: 44px 1fr 44px; } .h2 { font-size: 1.375em; } }
  @media (forced-colors: active) {
    .btn { border-color: ButtonText; }
    .chips :checked + span { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    .ribbon path { fill: CanvasText; }
    .ribbon path + path { fill: Canvas; }
  }
  @media print {
    .trousse { font-size: 9pt; line-height: 1.25; color: #000; background: none; }
    .in { padding: 0; }
    .screen, .step button { display: none !important; }
    p, figure { break-inside: avoid; }
  }
  @media not print { .paper { display: none; } }
`;

/** What every element looks like: colours, type, buttons, fields and the page on paper. */
export const styles: CSSResultGroup = [tokens, kit];
