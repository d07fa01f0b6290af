import { css } from 'lit';

export const styles = css`
  .in { overflow-wrap: break-word; }
  legend { width: 100%; max-width: 34em; margin-bottom: 1.5em; }
  legend p { margin: 8px 0; }
  #title:focus-visible { outline: 0; box-shadow: none; }
  .head, .res { margin-bottom: 1.5em; }
  .row, .row + p, .why, .sources, .foot { margin-top: 1.5em; }
  section { margin-top: 2.5em; }
  .why > *, .missed p, .h3 + * { margin-top: 8px; }

  .prog, .dots { display: flex; flex-wrap: wrap; gap: 2px; }
  i { border: 1px solid var(--_edge); forced-color-adjust: none; print-color-adjust: exact; }
  .prog i { flex: 1; height: .375em; }
  .dots i { width: .5em; height: .5em; border-radius: 50%; }
  .on { background: var(--_accent); border-color: var(--_accent); }
  .prog .on:not(:has(+ .on)) { clip-path: polygon(0 0, 100% 0, calc(100% - 3px) 50%, 100% 100%, 0 100%); }

  .ans { display: grid; gap: 8px; }
  .ans label { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-height: 56px; padding: 10px 16px; border: 1px solid var(--_edge); border-radius: var(--_radius); font-size: 1.125em; line-height: 1.3; }
  .ans span { flex: 1; }
  .ans input { width: 22px; height: 22px; }
  .ans :has(:checked), .ans .right { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); background: var(--_tint); font-weight: 600; }
  .ans .wrong { border: 2px dashed var(--_stop); }
  .right b, .why .ic { color: var(--_accent); }
  .wrong b, .off .h3 .ic { color: var(--_stop); }
  [type=range] { width: 100%; min-height: 44px; }
  .why { border-inline-start: 4px solid var(--_accent); padding: 2px 0 2px 16px; }
  .off { border-inline-start: 4px dashed var(--_stop); }

  .res, .acts, .two, .votes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr)); gap: 0 32px; }
  .two { align-items: start; gap: 1em 32px; }
  .hex { display: block; width: 100%; font-size: 17px; fill: currentColor; }
  text { text-anchor: middle; dominant-baseline: middle; }
  polygon, .hx { fill: none; stroke: var(--_line); stroke-width: 1.5; }
  .shape, .hx { stroke: var(--_accent); stroke-width: 2.5; }
  .shape { fill: var(--_tint); }
  .hi { font-weight: 700; }
  table { width: 100%; border-collapse: collapse; }
  th, td { padding: 6px 10px 6px 0; border-bottom: 1px solid var(--_line); text-align: start; font-weight: inherit; }
  td { white-space: nowrap; }
  th [aria-hidden] { display: inline-block; width: 1.4em; color: var(--_accent); }
  td .dots { flex-wrap: nowrap; }

  .acts { border-top: 1px solid var(--_ink); }
  .acts li { display: grid; grid-template-columns: 40px 1fr; gap: 16px; padding: 16px 0; border-bottom: 1px solid var(--_line); max-width: none; break-inside: avoid; }
  .hx text { fill: currentColor; stroke: none; font-weight: 700; font-size: 18px; }
  .items { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; padding-inline-start: 1.25em; list-style: disc; }
  .missed li { padding: 16px 0; border-bottom: 1px solid var(--_line); max-width: none; break-inside: avoid; }
  .sources, .foot { border-top: 1px solid var(--_line); padding-top: 16px; }
  .tools { margin: 0 -12px; gap: 0; }

  .vote { padding: .5em 0; font-weight: 600; }
  .vote i { width: 1em; height: 1em; }
  .class { font-size: max(1em, 1.75cqi); padding: 3cqi 5cqi; }
  .class .btn, .class .step * { min-height: max(44px, 2.5em); }
  .class .step { grid-template-columns: minmax(44px, 2.5em) 4em minmax(44px, 2.5em); }
  .class .ans { font-size: 1.25em; }

  @container t (max-width: 24em) {
    td:has(.dots) { display: none; }
  }
  @container t (min-width: 39em) {
    .in:not(.class) .rating { grid-template-columns: repeat(3, 1fr); }
  }
  @container t (min-width: 60em) {
    .class fieldset { min-height: 32cqi; align-content: center; }
    .class .h2 { font-size: 2em; }
  }
  @media (forced-colors: active) {
    .on { background: Highlight; }
    .hex polygon, .hx path { fill: none; stroke: CanvasText; }
    .hex .shape { stroke: Highlight; }
    [type=range] { border: 1px solid; }
  }
  @media print {
    .in > * { margin-top: 8px; }
    .hex { max-width: 16em; }
    .acts li { padding: 4px 0; }
    section { break-inside: avoid; }
    p, li { max-width: none; }
    .prog, .step button { display: none; }
  }
`;
