import { css } from 'lit';

export const styles = css`
  .in { overflow-wrap: anywhere; }
  .head { margin-bottom: 16px; }
  .lead { text-wrap: balance; }
  details { border-top: 1px solid var(--_line); }
  summary { min-height: 44px; }
  .edit { padding: 4px 0 16px; max-width: 40em; }
  .edit .row, .edit > .btn { margin-top: 12px; }
  .edit li { justify-content: space-between; border-bottom: 1px solid var(--_line); max-width: none; }
  .edit fieldset { padding: 8px 0; }
  .four { display: grid; grid-template-columns: repeat(auto-fit, minmax(8em, 1fr)); gap: 0 12px; align-items: end; }
  textarea { display: block; font: inherit; color: inherit; margin: 8px 0 12px; }
  .err li { margin-bottom: 8px; }
  .bad.txt { border: 2px solid var(--_stop); }
  .answer { border-top: 1px solid var(--_line); padding: 24px 0 8px; }

  .turn { margin: 0 0 8px -12px; gap: 0; }
  .turn .btn { min-width: 44px; }
  .turn .h3 { font-size: 1.125em; margin-inline-start: 12px; }
  .axis { position: relative; height: 1.5em; }
  .axis span { position: absolute; font-size: .875em; white-space: nowrap; }
  .day { display: grid; grid-template-columns: 4.6em 1fr auto; gap: 4px 12px; padding: 8px 0; border-top: 1px solid var(--_line); align-items: baseline; }
  .grid { border-bottom: 1px solid var(--_line); }
  .name b { display: inline-block; }
  .name b::first-letter { text-transform: uppercase; }
  .sum { text-align: end; white-space: nowrap; }
  .lane { position: relative; height: 44px; grid-column: 1 / -1; background: var(--_rest); border-radius: 2px; }
  .lane > * { position: absolute; top: 0; height: 100%; padding: 0; border: 0; }
  .add { left: 0; width: 100%; background: none; cursor: copy; }
  .add:hover { background: var(--_tint); }
  .tick { border-inline-start: 1px solid var(--_rest-2); }
  .cls, .bar, .clash { forced-color-adjust: none; print-color-adjust: exact; pointer-events: none; }
  .cls { background: repeating-linear-gradient(135deg, var(--_line) 0 5px, var(--_rest-2) 5px 8px); }
  .bar, .shift { border-radius: 3px; }
  .shift { z-index: 1; background: none; cursor: pointer; min-width: 24px; }
  .bar { min-width: 3px; }
  .shift[aria-expanded="true"] { box-shadow: inset 0 0 0 3px var(--_work-2); }
  .bar.bad { box-shadow: 0 0 0 2px var(--_surface), 0 0 0 4px var(--_stop); }
  .clash { background: repeating-linear-gradient(135deg, var(--_stop) 0 4px, var(--_surface) 4px 7px); }
  .thread { grid-column: 1 / -1; }
  .thread > * { margin: 8px 0 4px; }
  .bubble { border: 1px solid var(--_stop); border-inline-start-width: 4px; border-radius: var(--_radius); padding: 12px 16px; }
  .bubble .kind { color: var(--_stop); }
  .entry, .bubble.unsettled { border: 1px dashed var(--_open); }
  .entry .kind, .bubble.unsettled .kind, .open { color: var(--_open); }
  .done { border-color: var(--_accent); color: var(--_accent); }
  .mends { margin-top: 8px; }
  .mends .btn { flex: 1 1 100%; }
  .key { gap: 6px 22px; margin: 12px 0 24px; }
  .key .u { width: 22px; height: 14px; }
  .rulers { display: grid; gap: 0 24px; }

  table { width: 100%; overflow-wrap: normal; border-collapse: collapse; margin: 16px 0 24px; }
  caption { text-align: start; padding: 8px 0; break-after: avoid; }
  th, td { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--_line); text-align: start; font-weight: 400; vertical-align: baseline; }
  tbody th { font-weight: 600; }
  tbody th::first-letter, .item a::first-letter { text-transform: uppercase; }

  @container t (max-width: 17.4em) { .when { grid-row: 2; grid-column: 1 / -1; } .sum { grid-column: 3; } }
  @container t (max-width: 34.99em) {
    thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    tr { display: grid; grid-template-columns: 1fr auto; padding: 8px 0; border-bottom: 1px solid var(--_line); }
    tbody, caption { display: block; }
    th, td { border: 0; padding: 0; }
    tbody th, td:last-child { grid-column: 1 / -1; }
  }
  @container t (min-width: 35em) {
    .axis > div { position: absolute; inset: 0 calc(14em + 24px) 0 calc(4.85em + 12px); }
    .axis span { translate: -50% 0; }
    .day { grid-template-columns: 4.85em 1fr 10em 4em; align-items: center; }
    .lane { grid-area: 1 / 2; }
    .thread { grid-column: 2 / -1; }
    .when { grid-area: 1 / 3; }
    .sum { grid-area: 1 / 4; }
    .mends .btn { flex: 0 1 auto; }
    .rulers { grid-template-columns: 1fr 1fr; }
    .thread .edit { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 0 12px; align-items: end; }
    .thread .edit > :not(.wide) { grid-column: 1 / -1; max-width: 26em; }
  }
  @media (forced-colors: active) { .add, .shift { border: 1px solid; } }
  @media print {
    .day { padding: 3px 0; }
    .lane { height: 20px; }
    .key, .answer, table { margin: 6px 0; padding: 0; }
    th, td { padding: 2px 12px 2px 0; }
    summary { list-style: none; min-height: 0; padding: 2px 0; }
    table, .day, .bubble { break-inside: avoid; }
  }
`;
