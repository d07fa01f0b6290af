import { css, type CSSResultGroup } from 'lit';
import { tokens } from './tokens.js';

const kit = css`
  :host { display: block; flex: 1 1 auto; }
  :host([hidden]) { display: none; }
  .trousse, .trousse * { box-sizing: border-box; }
  .trousse {
    --_small: .875em; --_radius: var(--trousse-radius, 6px);
    display: block; min-width: 240px; container: t / inline-size;
    font-size: max(16px, 1em); font-style: normal; font-weight: 400; line-height: 1.5; letter-spacing: normal; text-align: start; text-transform: none; white-space: normal;
    color: var(--_ink); background: var(--_surface); accent-color: var(--_accent); -webkit-text-size-adjust: 100%;
  }
  .in { padding: 24px 16px; }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, figure, fieldset, legend, table) { margin: 0; padding: 0; border: 0; font-size: 1em; font-weight: inherit; min-width: 0; }
  ul { list-style: none; }
  button, input, select { font: inherit; color: inherit; letter-spacing: inherit; margin: 0; }
  a { color: var(--_accent); text-underline-offset: .18em; }
  p, li { max-width: 62ch; text-wrap: pretty; }
  .h2 { font-size: 1.75em; line-height: 1.2; font-weight: 700; letter-spacing: -.012em; text-wrap: balance; }
  .h3 { font-size: 1.375em; line-height: 1.2; font-weight: 700; letter-spacing: -.006em; text-wrap: balance; }
  .h4, b, strong { font-weight: 700; }
  .small, .src, .hint, .err { font-size: var(--_small); line-height: 1.45; }
  .muted, .src, .hint { color: var(--_muted); }
  .src a { color: inherit; }
  .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .ic { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; vertical-align: -.25em; }

  .ribbon { display: block; width: 100%; height: 10px; margin-block-end: 16px; }
  .ribbon line { stroke: var(--_line); }
  .ribbon path { fill: var(--_accent); }
  .ribbon path + path { fill: var(--_surface); }
  .lead { margin-block-start: 8px; font-size: 1.125em; line-height: 1.45; max-width: 58ch; text-wrap: balance; }
  .notice { margin-block-end: 16px; padding: 12px 16px; border: 1px solid var(--_stop); border-radius: var(--_radius); background: var(--_stop-tint); }

  :focus { outline: none; }
  :focus-visible { outline: 3px solid var(--_focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--_surface); border-radius: var(--_radius); }

  .btn { display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: 44px; padding: 9px 18px; border: 1px solid transparent; border-radius: var(--_radius); background: var(--_accent); color: var(--_on-accent); font-weight: 600; line-height: 1.3; cursor: pointer; }
  .btn:hover { background: var(--_deep); }
  .btn.line { background: none; color: var(--_accent); border-color: currentColor; }
  .btn.bare { background: none; color: var(--_accent); padding-inline: 8px; font-weight: 500; }
  .btn.line:hover, .btn.bare:hover { background: var(--_tint); }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }

  .field { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 0 12px; padding-block: 3px; }
  .field > label { overflow-wrap: anywhere; }
  .field > .hint, .field > .err, .wide > * { grid-column: 1 / -1; }
  .wide > label { font-weight: 600; margin-block: 4px; }
  .err { color: var(--_stop); font-weight: 600; }
  .txt { width: 100%; min-height: 44px; padding: 9px 12px; border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_surface); }
  select.txt { text-overflow: ellipsis; }
  .check { display: grid; grid-template-columns: 22px 1fr; gap: 0 12px; align-items: start; padding-block: 10px; min-height: 44px; cursor: pointer; }
  .check input { width: 22px; height: 22px; margin-block-start: 1px; }
  .step { display: grid; grid-template-columns: 44px 5em 44px; min-height: 44px; border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_surface); }
  .step:focus-within { border-color: var(--_ink); }
  .step input { width: 100%; border: 0; background: none; padding: 0; text-align: center; font-weight: 600; font-variant-numeric: tabular-nums; }
  .step.start input { font-weight: 400; color: var(--_muted); }
  .step.bad { border: 2px solid var(--_stop); }
  .step button { display: grid; place-items: center; border: 0; background: none; color: var(--_accent); padding: 0; border-radius: 5px; cursor: pointer; }
  .step button:hover { background: var(--_tint); }

  @container t (min-width: 30em) { .in { padding: 32px 24px; } }
  @container t (min-width: 56em) { .in { padding: 48px; } }
  @container t (max-width: 17.4em) { .step { grid-template-columns: 44px 3.9em 44px; } .btn { width: 100%; } .h2 { font-size: 1.375em; hyphens: auto; } }
  @media (forced-colors: active) {
    .btn { border-color: ButtonText; }
    .ribbon path { fill: CanvasText; }
    .ribbon path + path { fill: Canvas; }
  }
  @media (prefers-reduced-motion: no-preference) { .btn, .step button { transition: background-color .12s; } }
  @media print {
    .trousse { font-size: 9.5pt; color: #000; background: none; }
    .in { padding: 0; }
    .screen { display: none; }
    section, figure, li { break-inside: avoid; }
  }
  @media not print { .paper { display: none; } }
`;

/** What every element looks like: colours, type, buttons, fields and the page on paper. */
export const styles: CSSResultGroup = [tokens, kit];
