import { css } from 'lit';

export const styles = css`
  .head, .cols { margin-bottom: 24px; }
  .cols, .find { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
  .cols { gap: 48px; }
  .cols > *, .find > *, .item { min-width: 0; }

  .form * { scroll-margin-bottom: 96px; }
  fieldset, .find, .foot { border-top: 1px solid var(--_line); padding: 12px 0 16px; }
  legend { float: left; width: 100%; display: flex; justify-content: space-between; font-weight: 700; margin-bottom: 8px; }
  legend ~ * { clear: both; }
  .days-of-work label::first-letter { text-transform: uppercase; }
  .answer { margin-bottom: 24px; max-width: 30em; }

  .u { position: relative; display: block; width: 16px; height: 16px; border-radius: 2px; }
  .u, .cap, .dots i { forced-color-adjust: none; print-color-adjust: exact; }
  .u.half { position: absolute; inset: 0; width: auto; height: auto; clip-path: polygon(100% 0, 100% 100%, 0 100%); }
  .f-sleep { background: var(--_sleep); }
  .f-classes { background: repeating-linear-gradient(135deg, var(--_school) 0 7px, var(--_study-2) 7px 8.5px); }
  .f-study { background: repeating-linear-gradient(135deg, var(--_study) 0 3px, var(--_study-2) 3px 4.5px); }
  .f-work, .dots.on i { background: var(--_work); box-shadow: inset 0 0 0 1.25px var(--_work-2); }
  .f-travel { background: repeating-linear-gradient(0deg, var(--_line) 0 3px, var(--_edge) 3px 4.5px); }
  .f-care { background: repeating-linear-gradient(90deg, var(--_rest) 0 3px, var(--_edge) 3px 4.5px); }
  .f-family { background: radial-gradient(var(--_edge) 1.2px, var(--_rest) 1.5px) 0 0 / 6px 6px; }
  .f-leisure { background: radial-gradient(var(--_play-2) 1.2px, var(--_play) 1.5px) 0 0 / 6px 6px; }
  .f-volunteering { background: repeating-linear-gradient(45deg, var(--_play) 0 3px, var(--_play-2) 3px 4.5px); }
  .f-free { background: var(--_rest); }
  .f-free, .none { box-shadow: inset 0 0 0 1px var(--_rest-2); }

  .week { display: grid; gap: 6px; grid-template: ". days" "hours cells" ". sums" / auto minmax(0, 1fr); font-size: .875em; line-height: 1.2; }
  .cells, .days, .sums { display: grid; gap: 2px; grid-auto-flow: column; grid-template: repeat(24, 15px) / repeat(7, minmax(0, 1fr)); }
  .cells { grid-area: cells; }
  .cells .u { width: auto; height: auto; }
  .days, .sums { grid-area: days; grid-template-rows: auto; text-align: center; }
  .sums { grid-area: sums; }
  .hours { grid-area: hours; display: flex; flex-direction: column; justify-content: space-between; margin: -.6em 0; color: var(--_muted); text-align: end; }
  .legend { gap: 6px 22px; margin: 24px 0 12px; font-size: .875em; }
  summary { padding: 10px 0; cursor: pointer; }
  th, td { padding: 6px 24px 6px 0; border-bottom: 1px solid var(--_line); text-align: start; font-weight: 400; }

  .suggestion { margin-top: 32px; padding: 24px 16px; background: var(--_tint); border: 1px solid transparent; border-radius: var(--_radius); }
  .suggestion .row { margin-top: 12px; }
  .move, .ruler { gap: 3px; }
  .ruler, .dots { flex-wrap: nowrap; margin: 6px 0; }
  .ruler .u { flex: 0 1 16px; min-width: 0; height: auto; aspect-ratio: 1; }
  .move b { margin-left: 8px; }
  .move span { width: 3em; }

  .find { padding: 16px 0 24px; }
  .results .find { margin-top: 32px; }
  .kind { flex-wrap: nowrap; align-items: start; color: var(--_accent); }
  .law { border-top-width: 3px; }
  .broken { border-color: var(--_stop); }
  .broken .kind, .stop.stop { color: var(--_stop); }
  .unsettled { border-top: 1px dashed var(--_open); }
  .unsettled .kind { color: var(--_open); }
  .item { margin-bottom: 16px; }
  .item li { margin: 8px 0 0 1.2em; list-style: square; }
  .src { margin-top: 8px; }
  .tag { display: inline-flex; font-weight: 700; color: var(--_accent); }
  .cap { align-self: stretch; width: 2px; margin: -4px 1px; background: var(--_ink); }
  .groups { display: grid; gap: 16px; margin-bottom: 12px; }
  .dots { display: grid; grid-template-columns: repeat(20, minmax(0, 1fr)); gap: 3px; max-width: 26em; }
  .dots i { aspect-ratio: 1; border-radius: 50%; background: var(--_edge); }
  .me { border-bottom: 3px solid var(--_work); }
  .foot .row { margin: 0 0 8px -12px; }
  .peek { position: sticky; bottom: 0; z-index: 2; padding: 10px 0; background: var(--_surface); border-top: 1px solid var(--_line); }

  @container t (max-width: 17.4em) { .days, .sums { font-size: .75em; letter-spacing: -.03em; } }
  @container t (min-width: 35em) {
    .week { grid-template: ". hours ." "days cells sums" / auto minmax(0, 1fr) auto; gap: 6px 10px; }
    .cells, .days, .sums { grid-auto-flow: row; grid-template: repeat(7, 1fr) / repeat(24, minmax(0, 1fr)); }
    .days, .sums { grid-template-columns: auto; align-items: center; text-align: start; }
    .cells > .u { aspect-ratio: 1; }
    .hours { flex-direction: row; margin: 0; }
    .suggestion { padding: 24px; }
    .find { grid-template-columns: 9.5em minmax(0, 1fr); gap: 24px; }
    .rulers, .groups { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; }
    .groups { grid-template-columns: auto auto 1fr; }
    .dots { grid-template: repeat(5, 12px) / none; grid-auto-columns: 12px; grid-auto-flow: column; }
    .groups b { display: block; width: max-content; }
  }
  @container t (min-width: 41.25em) {
    .peek { display: none; }
    .form { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; align-items: start; }
    .who + fieldset { grid-row: 1 / span 3; grid-column: 2; }
  }
  @container t (min-width: 56em) {
    .cols, .find { grid-template-columns: 21em minmax(0, 1fr); gap: 48px; align-items: start; }
    .form { display: block; }
    .results .find { grid-template-columns: 1fr; gap: 12px; }
    .who { border: 0; padding-block-start: 0; }
  }
  @media (forced-colors: active) { .suggestion { border-color: currentColor; } }
  @media print {
    .cols { display: block; }
    .week { max-width: 36em; }
    .find, .results .find, .foot { grid-template-columns: 9em minmax(0, 1fr); gap: 12px; margin: 0; padding: 6px 0 0; }
    .head, .item { margin-bottom: 6px; }
    p { max-width: none; }
    .src, .ribbon, .cols { margin: 0; }
    .answer, .legend, .groups { margin: 6px 0; }
  }
`;
