import { css } from 'lit';

export const styles = css`
  .trousse { font-variant-numeric: tabular-nums; }
  header, .cols { margin-block-end: 24px; }
  .cols { display: grid; grid-template-columns: minmax(0, 1fr); gap: 48px; }
  .cols > *, .find > * { min-width: 0; }

  fieldset { border-block-start: 1px solid var(--_line); padding-block: 12px 16px; }
  legend { float: left; width: 100%; display: flex; justify-content: space-between; font-weight: 700; margin-block-end: 8px; }
  legend ~ * { clear: both; }
  .days-of-work label::first-letter { text-transform: uppercase; }
  .unfold { display: none; }
  .answer { margin-block-end: 24px; max-width: 30em; }

  .u { position: relative; display: block; border-radius: 2px; }
  .u, .cap, .dots i { forced-color-adjust: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .half { position: absolute; inset: 0; clip-path: polygon(100% 0, 100% 100%, 0 100%); }
  .f-sleep { background: var(--_sleep); }
  .f-classes { background: repeating-linear-gradient(135deg, var(--_school) 0 7px, var(--_study-2) 7px 8.5px); }
  .f-study { background: repeating-linear-gradient(135deg, var(--_study) 0 3px, var(--_study-2) 3px 4.5px); }
  .f-work, .on i { background: var(--_work); box-shadow: inset 0 0 0 1.25px var(--_work-2); }
  .f-travel { background: repeating-linear-gradient(0deg, var(--_move) 0 3px, var(--_move-2) 3px 4.5px); }
  .f-care { background: repeating-linear-gradient(90deg, var(--_rest) 0 3px, var(--_move-2) 3px 4.5px); }
  .f-family { background: radial-gradient(var(--_move-2) 1.2px, var(--_rest) 1.5px) 0 0 / 6px 6px; }
  .f-leisure { background: radial-gradient(var(--_play-2) 1.2px, var(--_play) 1.5px) 0 0 / 6px 6px; }
  .f-volunteering { background: repeating-linear-gradient(45deg, var(--_play) 0 3px, var(--_play-2) 3px 4.5px); }
  .f-free { background: var(--_rest); }
  .f-free, .none { box-shadow: inset 0 0 0 1px var(--_rest-2); }

  .week { display: grid; gap: 6px; grid-template: ". days" "hours cells" ". sums" ". bracket" / auto minmax(0, 1fr); font-size: .875em; line-height: 1.2; }
  .cells, .days, .sums { grid-area: cells; display: grid; gap: 2px; grid-auto-flow: column; grid-template: repeat(24, 15px) / repeat(7, minmax(0, 1fr)); }
  .days, .sums { grid-area: days; grid-template-rows: auto; text-align: center; }
  .sums { grid-area: sums; color: var(--_muted); }
  .sums .on { font-weight: 600; color: var(--_ink); }
  .hours { grid-area: hours; display: flex; flex-direction: column; justify-content: space-between; margin-block: -.6em; color: var(--_muted); text-align: end; }
  .bracket { grid-area: bracket; display: grid; grid-template-columns: 1fr 5fr 1fr; gap: 4px 2px; text-align: center; color: var(--_stop); }
  .bracket span { grid-column: 2; height: 8px; border: 2px solid; border-block-start: 0; }
  .bracket b { grid-column: 1 / -1; }
  .legend { display: flex; flex-wrap: wrap; gap: 6px 22px; margin-block: 24px 12px; font-size: .875em; }
  .legend li { display: flex; gap: 8px; align-items: center; }
  .u { width: 16px; aspect-ratio: 1; }
  .half, .cells .u { width: auto; aspect-ratio: auto; }
  summary { padding-block: 10px; cursor: pointer; }
  th, td { padding: 6px 24px 6px 0; border-block-end: 1px solid var(--_line); text-align: start; font-weight: 400; }

  .suggestion { margin-block-start: 32px; padding: 24px 16px; background: var(--_tint); border: 1px solid transparent; border-radius: var(--trousse-radius, 6px); }
  .suggestion .row { margin-block-start: 16px; }
  .move, .ruler { display: flex; flex-wrap: wrap; gap: 3px; align-items: center; margin-block: 8px; }
  .move span { width: 3em; }
  .move b { margin-inline-start: 8px; }

  .find { border-block-start: 1px solid var(--_line); padding-block: 16px 24px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
  .results .find { margin-block-start: 32px; padding-block-end: 0; }
  .kind { display: flex; align-items: flex-start; gap: 8px; color: var(--_accent); }
  .law { border-block-start-width: 3px; }
  .broken { border-color: var(--_stop); }
  .broken .kind, .stop { color: var(--_stop); }
  .unsettled { border-block-start: 1px dashed var(--_open); }
  .unsettled .kind { color: var(--_open); }
  .item { margin-block-end: 16px; }
  .item li { margin: 8px 0 0 1.2em; list-style: square; }
  .src { margin-block-start: 8px; }
  .tag { display: inline-flex; gap: 6px; align-items: center; font-size: .875em; font-weight: 700; padding: 3px 8px; border-radius: 4px; border: 1px solid transparent; background: var(--_tint); color: var(--_accent); }
  .tag.stop { background: var(--_stop-tint); color: var(--_stop); }
  .cap { width: 2px; height: 26px; margin: -5px 2px; background: var(--_ink); }
  .groups { display: grid; gap: 16px; margin-block-end: 12px; }
  .dots { display: grid; grid-template-columns: repeat(20, minmax(0, 1fr)); gap: 3px; max-width: 26em; }
  .dots i { aspect-ratio: 1; border-radius: 50%; background: var(--_edge); }
  .me { border-block-end: 3px solid var(--_work); }
  footer { border-block-start: 1px solid var(--_line); padding-block-start: 12px; display: grid; gap: 8px; }
  .peek { position: sticky; inset-block-end: 0; z-index: 2; display: flex; align-items: center; justify-content: space-between; background: var(--_surface); border-block: 1px solid var(--_line); }

  @container t (max-width: 29.99em) {
    .unfold { display: flex; margin-inline-start: -8px; }
    .fold:not(.open) .rows { display: none; }
  }
  @container t (max-width: 17.4em) { .days, .sums { font-size: .75em; letter-spacing: -.03em; } }
  @container t (min-width: 35em) {
    .week { grid-template: ". hours . ." "days cells sums bracket" / auto minmax(0, 1fr) auto auto; gap: 6px 10px; }
    .cells, .days, .sums { grid-auto-flow: row; grid-template: repeat(7, 1fr) / repeat(24, minmax(0, 1fr)); }
    .days, .sums { grid-template-columns: auto; align-items: center; text-align: start; }
    .cells .u { aspect-ratio: 1; }
    .half.half { aspect-ratio: auto; }
    .hours { flex-direction: row; margin: 0; }
    .bracket { grid-template: 1fr 5fr 1fr / 8px auto; align-items: center; }
    .bracket span { grid-area: 2 / 1; height: auto; align-self: stretch; border: 2px solid; border-inline-start: 0; }
    .bracket b { grid-area: 2 / 2; font-size: 1.57em; }
    .suggestion { padding: 24px; }
    .find { grid-template-columns: 9.5em minmax(0, 1fr); gap: 24px; }
    .rulers, .groups { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; }
    .groups { grid-template-columns: 13fr 4fr 4fr; }
    .dots { grid-template: repeat(5, 12px) / none; grid-auto-columns: 12px; grid-auto-flow: column; }
    .groups b { display: block; width: max-content; }
  }
  @container t (min-width: 41.25em) {
    .peek { display: none; }
    .form { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; align-items: start; }
    .who + fieldset { grid-row: 1 / span 3; grid-column: 2; }
  }
  @container t (min-width: 56em) {
    .cols { grid-template-columns: 21em minmax(0, 1fr); align-items: start; }
    .form { display: block; }
    .find { grid-template-columns: 21em minmax(0, 1fr); gap: 48px; }
    .results .find { grid-template-columns: 1fr; gap: 12px; }
    .who { border: 0; padding-block-start: 0; }
  }
  @media (forced-colors: active) { .suggestion, .tag { border-color: currentColor; } }
  @media print {
    .cols { grid-template-columns: minmax(0, 1fr); }
    header, .cols, .item { margin-block-end: 8px; }
    .find { padding-block: 8px; }
    .results .find { margin-block-start: 8px; }
  }
`;
