import { css } from 'lit';

export const styles = css`
  header, .cols { margin-block-end: 24px; }
  .cols { display: grid; grid-template-columns: minmax(0, 1fr); gap: 48px; }
  .cols > *, .find > * { min-width: 0; }

  fieldset { border-block-start: 1px solid var(--_line); padding-block: 12px 16px; }
  legend { float: left; width: 100%; display: flex; justify-content: space-between; font-weight: 700; margin-block-end: 8px; font-variant-numeric: tabular-nums; }
  legend + * { clear: both; }
  .field label { text-transform: none; }
  .days-of-work label::first-letter { text-transform: uppercase; }
  .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(8em, 1fr)); gap: 0 12px; }
  .two .field { align-content: end; }
  .unfold { display: none; }

  .answer { margin-block-end: 24px; max-width: 30em; }

  .u { position: relative; display: block; border-radius: 2px; forced-color-adjust: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .half { position: absolute; inset: 0; border-radius: 2px; clip-path: polygon(100% 0, 100% 100%, 0 100%); }
  .f-sleep { background: var(--_sleep); }
  .f-classes { background: repeating-linear-gradient(135deg, var(--_school) 0 7px, var(--_study-2) 7px 8.5px); }
  .f-study { background: repeating-linear-gradient(135deg, var(--_study) 0 3px, var(--_study-2) 3px 4.5px); }
  .f-work { background: var(--_work); box-shadow: inset 0 0 0 1.25px var(--_work-2); }
  .f-travel { background: repeating-linear-gradient(0deg, var(--_move) 0 3px, var(--_move-2) 3px 4.5px); }
  .f-care { background: repeating-linear-gradient(90deg, var(--_rest) 0 3px, var(--_move-2) 3px 4.5px); }
  .f-family { background: radial-gradient(var(--_move-2) 1.2px, var(--_rest) 1.5px) 0 0 / 6px 6px; }
  .f-leisure { background: radial-gradient(var(--_play-2) 1.2px, var(--_play) 1.5px) 0 0 / 6px 6px; }
  .f-volunteering { background: repeating-linear-gradient(45deg, var(--_play) 0 3px, var(--_play-2) 3px 4.5px); }
  .f-free, .none { background: var(--_rest); box-shadow: inset 0 0 0 1px var(--_rest-2); }
  .none { background: none; box-shadow: inset 0 0 0 1px var(--_edge); }

  .week { display: grid; gap: 6px; grid-template-columns: auto minmax(0, 1fr); grid-template-areas: ". days" "hours cells" ". sums" ". bracket"; font-size: var(--_small); line-height: 1.2; font-variant-numeric: tabular-nums; }
  .cells { grid-area: cells; display: grid; gap: 2px; grid-auto-flow: column; grid-template: repeat(24, 15px) / repeat(7, minmax(0, 1fr)); }
  .days, .sums { display: grid; gap: 2px; grid-template-columns: repeat(7, minmax(0, 1fr)); text-align: center; }
  .days { grid-area: days; }
  .sums { grid-area: sums; color: var(--_muted); }
  .sums .on { font-weight: 600; color: var(--_ink); }
  .hours { grid-area: hours; position: relative; width: 2.5em; color: var(--_muted); }
  .hours span { position: absolute; inset-inline-end: 0; translate: 0 -50%; white-space: nowrap; }
  .at0 { top: 0; } .at6 { top: 25%; } .at12 { top: 50%; } .at18 { top: 75%; } .at24 { top: 100%; }
  .bracket { grid-area: bracket; display: grid; grid-template-columns: 1fr 5fr 1fr; gap: 2px; text-align: center; color: var(--_stop); }
  .bracket span { grid-column: 2; height: 8px; border: 2px solid; border-block-start: 0; border-radius: 0 0 3px 3px; }
  .bracket strong { grid-column: 1 / -1; font-weight: 500; padding-block-start: 4px; }
  .legend { display: flex; flex-wrap: wrap; gap: 6px 22px; margin-block: 24px 12px; font-size: var(--_small); line-height: 1.3; }
  .legend li { display: grid; grid-template-columns: 16px auto auto; gap: 8px; align-items: center; font-variant-numeric: tabular-nums; }
  .legend .u { width: 16px; height: 16px; }
  summary { display: inline-flex; align-items: center; min-height: 44px; color: var(--_accent); cursor: pointer; text-decoration: underline; text-underline-offset: .18em; }
  table { border-collapse: collapse; }
  th, td { padding: 6px 24px 6px 0; border-block-end: 1px solid var(--_line); text-align: start; font-weight: 400; }
  td { text-align: end; font-variant-numeric: tabular-nums; padding-inline-end: 0; }

  .suggestion { margin-block-start: 32px; padding: 24px 16px; background: var(--_tint); border-radius: var(--_radius); border: 1px solid transparent; }
  .suggestion .h3 { margin-block-start: 4px; }
  .suggestion .row { margin-block-start: 16px; }
  .done { color: var(--_accent); font-weight: 700; }
  .moves { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 6px 12px; align-items: center; font-variant-numeric: tabular-nums; max-width: 26em; }
  .moves:not(:empty) { margin-block-start: 16px; }
  .blocks, .ruler { display: flex; flex-wrap: wrap; gap: 3px; }
  .blocks .u, .ruler .u { width: 16px; height: 16px; }
  .ghost { outline: 1.5px dashed var(--_edge); outline-offset: -1.5px; }

  .find { border-block-start: 1px solid var(--_line); padding-block: 16px 24px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
  .results .find { margin-block-start: 32px; padding-block-end: 0; }
  .kind { display: flex; align-items: center; gap: 8px; color: var(--_accent); }
  .law { border-block-start-width: 3px; }
  .law .kind { color: var(--_ink); }
  .broken { border-color: var(--_stop); }
  .broken .kind { color: var(--_stop); }
  .unsettled { border-block-start: 1px dashed var(--_open); }
  .unsettled .kind { color: var(--_open); }
  .item + *, .rulers + *, p + .src, .conditions + * { margin-block-start: 16px; }
  p + .src, .conditions + *, .item p + .conditions { margin-block-start: 8px; }
  .conditions li { padding-inline-start: 24px; position: relative; }
  .conditions li::before { content: ""; position: absolute; inset: .3em auto auto 0; width: .8em; height: .8em; border: 1.5px solid currentColor; border-radius: 2px; }
  .tag { display: inline-flex; align-items: center; gap: 6px; font-size: var(--_small); font-weight: 700; line-height: 1.3; padding: 3px 9px 3px 7px; border-radius: 4px; border: 1px solid transparent; }
  .stop { background: var(--_stop-tint); color: var(--_stop); }
  .good { background: var(--_tint); color: var(--_accent); }
  .ruler { gap: 2px; align-items: center; margin-block: 8px 4px; }
  .cap { width: 2px; height: 26px; margin: -5px 3px; background: var(--_ink); forced-color-adjust: none; }
  .groups { display: grid; gap: 16px; max-width: 26em; margin-block-end: 12px; }
  .dots { display: grid; grid-template-columns: repeat(20, minmax(0, 1fr)); gap: 3px; margin-block-end: 6px; }
  .dots i { aspect-ratio: 1; border-radius: 50%; background: var(--_edge); forced-color-adjust: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .dots.on i { background: var(--_work); box-shadow: inset 0 0 0 1.25px var(--_work-2); }
  .share { font-size: 1.3em; }
  .me { border-block-end: 3px solid var(--_work); }
  footer { border-block-start: 1px solid var(--_line); padding-block-start: 12px; display: grid; gap: 8px; }
  footer .row { margin-inline: -8px; }
  [data-notice] .txt { margin-block-start: 4px; }
  .private { display: flex; gap: 8px; }
  .peek { position: sticky; inset-block-end: 0; z-index: 2; display: flex; align-items: center; justify-content: space-between; gap: 12px; padding-block: 4px; background: var(--_surface); border-block: 1px solid var(--_line); font-weight: 600; }

  @container t (max-width: 29.99em) {
    .unfold { display: flex; width: 100%; justify-content: space-between; padding-inline: 0; }
    .fold:not(.open) .rows { display: none; }
    .fold legend { margin: 0; }
  }
  @container t (max-width: 17.4em) { .days { font-size: .8em; } .sums { font-size: .75em; letter-spacing: -.03em; } }
  @container t (min-width: 35em) {
    .week { grid-template-columns: auto minmax(0, 1fr) auto auto; grid-template-areas: ". hours . ." "days cells sums bracket"; gap: 6px 10px; }
    .cells { grid-auto-flow: row; grid-template: repeat(7, auto) / repeat(24, minmax(0, 1fr)); }
    .cells .u { aspect-ratio: 1; }
    .days, .sums { grid-template: repeat(7, 1fr) / auto; align-items: center; text-align: start; }
    .sums { text-align: end; }
    .hours { width: auto; height: 1.2em; }
    .hours span { top: 0; translate: -50% 0; inset-inline-end: auto; }
    .hours .at0 { left: 0; translate: 0 0; } .hours .at6 { left: 25%; } .hours .at12 { left: 50%; } .hours .at18 { left: 75%; } .hours .at24 { left: 100%; translate: -100% 0; }
    .bracket { grid-template: 1fr 5fr 1fr / 8px 6em; gap: 2px 8px; text-align: start; }
    .bracket span { grid-area: 2 / 1; height: auto; border: 2px solid; border-inline-start: 0; border-radius: 0 3px 3px 0; margin-block: 2px; }
    .bracket strong { grid-area: 1 / 2 / 4; align-self: center; padding: 0; }
    .bracket b { display: block; font-size: 1.57em; }
    .suggestion { padding: 24px; }
    .find { grid-template-columns: 9.5em minmax(0, 1fr); gap: 24px; }
    .rulers { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; }
    .rulers .item + .item { margin: 0; }
    .groups { grid-template-columns: 61fr 24fr 24fr; max-width: none; gap: 20px; }
    .dots { grid-template: repeat(5, 12px) / none; grid-auto-columns: 12px; grid-auto-flow: column; }
    .groups b { display: block; } .groups .me { display: inline-block; }
  }
  @container t (min-width: 41.25em) and (max-width: 55.99em) {
    .form { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; align-items: start; }
    .who { grid-row: 1; } .who + fieldset { grid-row: 1 / span 3; grid-column: 2; }
  }
  @container t (min-width: 41.25em) { .peek { display: none; } }
  @container t (min-width: 56em) {
    .cols { grid-template-columns: 21em minmax(0, 1fr); align-items: start; }
    .find { grid-template-columns: 21em minmax(0, 1fr); gap: 48px; }
    .results .find { grid-template-columns: 1fr; gap: 12px; }
    .who { border: 0; padding-block-start: 0; }
  }
  @media (forced-colors: active) {
    .suggestion, .tag { border-color: currentColor; }
    .step.bad { border-style: dashed; }
  }
  @media print {
    .cols, .find { gap: 12px; }
    header, .cols { margin-block-end: 8px; }
    .find { padding-block: 8px; }
    .results .find { margin-block-start: 8px; }
    .cols { grid-template-columns: minmax(0, 1fr); }
    .cells { max-width: 30em; }
    .item + *, .rulers + * { margin-block-start: 8px; }
  }
`;
