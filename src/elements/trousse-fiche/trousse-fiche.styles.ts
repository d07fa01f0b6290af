import { css } from 'lit';

export const styles = css`
  .in { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; overflow-wrap: break-word; }
  .ribbon { margin-bottom: 12px; }
  h1, h2, h3, h4, h5, h6, ol, table { margin: 0; padding: 0; font-size: 1em; }
  ol { list-style: none; }
  .bar { padding: 12px 16px 0; }
  .bar p { margin-bottom: 8px; }
  .pick li, .related li { max-width: none; border-bottom: 1px solid var(--_line); }
  .pick a, .related a { display: block; padding: 11px 0; color: var(--_accent); }
  a { color: var(--_accent); text-underline-offset: .18em; }

  .three { counter-reset: k; border-top: 1px solid var(--_line); }
  .three li { counter-increment: k; display: grid; grid-template-columns: 2em minmax(0, 1fr); padding: 12px 0; border-bottom: 1px solid var(--_line); font-size: 1.125em; line-height: 1.4; max-width: none; }
  .three span { max-width: 62ch; text-wrap: pretty; }
  .three li::before { content: counter(k); font-weight: 700; color: var(--_accent); }

  .contents { display: none; }
  .body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 32px; }
  .flow > * + *, .ask p, .call p + p { margin-top: 12px; }
  .section .h4 { font-size: 1.125em; line-height: 1.35; margin-bottom: 8px; text-wrap: balance; }
  .flow .h4 { font-size: 1em; margin: 0; }
  .flow .h4 + p { margin-top: 4px; }
  .items { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; padding-inline-start: 1.25em; list-style: disc; }
  ol.items { list-style: decimal; }
  sup { line-height: 0; font-size: .875em; }
  sup a { font-weight: 600; text-decoration: none; padding: 4px 1px; }
  abbr { text-decoration: none; }

  .figs { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; }
  .fig { display: grid; grid-template-columns: minmax(88px, 136px) 1fr; gap: 12px 20px; align-items: center; }
  .fig figcaption:first-child { grid-column: 1 / -1; }
  .fig.week { grid-template-columns: minmax(0, 24em); align-content: start; }
  .fig b { display: block; margin-bottom: 2px; }
  .pop { display: block; width: 100%; fill: none; stroke: var(--_accent); stroke-width: 7.8; stroke-linecap: round; forced-color-adjust: none; }
  .pop.hours { stroke-linecap: square; stroke-width: 7; }
  .pop .edge { stroke: var(--_edge); }
  .pop .hole { stroke: var(--_surface); stroke-width: 5.8; }
  .pop.hours .hole { stroke-width: 5; }

  .call { border-inline-start: 4px solid var(--_accent); padding: 2px 0 2px 16px; }
  .call p:first-child { font-size: 1.125em; line-height: 1.35; font-weight: 700; }
  .checks li { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 12px; padding: 6px 0; }
  .checks li::before { content: ""; width: 18px; height: 18px; margin-top: 3px; border: 1.75px solid var(--_edge); border-radius: 3px; }

  table { width: 100%; border-collapse: collapse; }
  th, td { padding: 8px 16px 8px 0; border-bottom: 1px solid var(--_line); text-align: start; vertical-align: top; }

  .sources, .foot { border-top: 1px solid var(--_line); padding-top: 16px; }
  .src { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; margin-top: 8px; padding-inline-start: 1.6em; list-style: decimal; }
  .src a { color: inherit; }
  .src li::marker { color: var(--_ink); font-weight: 600; }
  .src + p { margin-top: 8px; }
  .related { margin-bottom: 8px; }
  .tools { margin: 0 -12px; gap: 0; }

  @container t (max-width: 30em) {
    table, tbody, tr, th, td { display: block; padding: 0; border: 0; }
    thead { position: absolute; clip-path: inset(50%); }
    tr { padding: 8px 0; border-top: 1px solid var(--_line); }
    td::before { content: attr(data-column) "\\a0: "; color: var(--_muted); font-size: .875em; }
  }
  @container t (min-width: 44em) {
    .section { display: grid; grid-template-columns: 10.5em minmax(0, 1fr); gap: 32px; }
    .figs { grid-template-columns: repeat(auto-fit, minmax(18em, 1fr)); }
  }
  @container t (min-width: 62em) {
    .in:has(.contents) { grid-template-columns: minmax(0, 1fr) 12em; gap: 24px 48px; }
    .in > * { grid-column: 1; }
    .contents { display: block; grid-area: 1 / 2 / span 5 / 3; position: sticky; top: 16px; align-self: start; border-inline-start: 1px solid var(--_line); padding-inline-start: 16px; }
    .contents a { display: block; text-decoration: none; padding: 5px 0; line-height: 1.35; }
  }
  @container t (max-width: 17.4em) {
    .fig { grid-template-columns: 1fr; }
    .pop { max-width: 150px; }
  }
  @media (forced-colors: active) {
    .pop, .pop .edge { stroke: CanvasText; }
    .pop .hole { stroke: Canvas; }
  }
  @media print {
    .trousse { container: none; }
    .in { display: block; }
    p, li { max-width: none; }
    .in > * { margin-top: 8px; }
    .contents { display: none; }
    .ribbon { margin-bottom: 2px; }
    .three { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 0 24px; border-block: 1px solid #000; padding: 6px 0; }
    .three li { display: block; font-size: 1em; padding: 0; border: 0; }
    .three li::before { display: block; font-size: 1.25em; }
    .section { display: grid; grid-template-columns: 9em minmax(0, 1fr); gap: 16px; break-inside: avoid; }
    .section .h4 { margin: 0; }
    .body { display: block; }
    .section + .section { margin-top: 7px; }
    .flow > * + *, .ask p, .call p + p { margin-top: 4px; }
    .figs { grid-template-columns: repeat(auto-fit, minmax(14em, 1fr)); gap: 12px; }
    .fig { grid-template-columns: 48px 1fr; gap: 12px; }
    .fig.week { grid-template-columns: 8em 1fr; }
    .pop { stroke: #000; }
    .pop .hole { stroke: #fff; stroke-width: 6.4; }
    .call { border: 1px solid #000; border-inline-start-width: 5px; padding: 4px 12px; }
    .checks { columns: 2; column-gap: 24px; }
    .checks li { padding: 1px 0; gap: 8px; break-inside: avoid; }
    .checks li::before { width: 12px; height: 12px; margin-top: 1px; }
    tr { break-inside: avoid; }
    th, td { padding: 2px 12px 2px 0; }
    .sources, .foot { border-color: #000; padding-top: 4px; }
    .sources { break-inside: avoid; }
    .foot { font-size: .9em; }
    .src + p { margin-top: 2px; }
    .src { display: block; columns: 3; column-gap: 16px; font-size: .8em; margin-top: 4px; }
    .src li { break-inside: avoid; }
    .flow .h4 { break-after: avoid; }
    a { color: inherit; text-decoration: none; }
    abbr::after { content: " (" attr(title) ")"; }
  }
`;
