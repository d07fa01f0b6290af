import { css } from 'lit';

export const styles = css`
  .head, .cols { margin-bottom: 24px; }
  .cols { display: grid; grid-template-columns: minmax(0, 1fr); gap: 48px; }
  .cols > * { min-width: 0; }

  .form * { scroll-margin-bottom: 96px; }
  fieldset { border-top: 1px solid var(--_line); padding: 12px 0 16px; }
  legend { float: left; width: 100%; display: flex; justify-content: space-between; font-weight: 700; margin-bottom: 8px; }
  legend ~ * { clear: both; }
  .days-of-work label::first-letter { text-transform: uppercase; }
  .answer { margin-bottom: 24px; max-width: 30em; }

  .f-sleep { background: var(--_sleep); }
  .f-classes { background: repeating-linear-gradient(135deg, var(--_school) 0 7px, var(--_study-2) 7px 8.5px); }
  .f-study { background: repeating-linear-gradient(135deg, var(--_study) 0 3px, var(--_study-2) 3px 4.5px); }
  .f-travel { background: repeating-linear-gradient(0deg, var(--_line) 0 3px, var(--_edge) 3px 4.5px); }
  .f-care { background: repeating-linear-gradient(90deg, var(--_rest) 0 3px, var(--_edge) 3px 4.5px); }
  .f-family { background: radial-gradient(var(--_edge) 1.2px, var(--_rest) 1.5px) 0 0 / 6px 6px; }
  .f-leisure { background: radial-gradient(var(--_play-2) 1.2px, var(--_play) 1.5px) 0 0 / 6px 6px; }
  .f-volunteering { background: repeating-linear-gradient(45deg, var(--_play) 0 3px, var(--_play-2) 3px 4.5px); }

  .week { display: grid; gap: 6px; grid-template: ". days" "hours cells" ". sums" / auto minmax(0, 1fr); font-size: .875em; line-height: 1.2; }
  .cells, .days, .sums { display: grid; gap: 2px; grid-auto-flow: column; grid-template: repeat(24, 15px) / repeat(7, minmax(0, 1fr)); }
  .cells { grid-area: cells; }
  .cells .u { width: auto; height: auto; }
  .days, .sums { grid-area: days; grid-template-rows: auto; text-align: center; }
  .sums { grid-area: sums; }
  .hours { grid-area: hours; display: flex; flex-direction: column; justify-content: space-between; margin: -.6em 0; color: var(--_muted); text-align: end; }
  .legend { gap: 6px 22px; margin: 24px 0 12px; font-size: .875em; }
  th, td { padding: 6px 24px 6px 0; border-bottom: 1px solid var(--_line); text-align: start; font-weight: 400; }

  .suggestion { margin-top: 32px; padding: 24px 16px; background: var(--_tint); border: 1px solid transparent; border-radius: var(--_radius); }
  .suggestion .row { margin-top: 12px; }
  .move { gap: 3px; }
  .dots { margin: 6px 0; }
  .move b { margin-left: 8px; }
  .move span { width: 3em; }

  .results .find { margin-top: 32px; }
  .groups { display: grid; gap: 16px; margin-bottom: 12px; }
  .dots { display: grid; grid-template-columns: repeat(20, minmax(0, 1fr)); gap: 3px; max-width: 26em; }
  .dots i { aspect-ratio: 1; border-radius: 50%; background: var(--_edge); }
  .me { border-bottom: 3px solid var(--_work); }
  .peek { position: sticky; bottom: 0; z-index: 2; padding: 10px 0; background: var(--_surface); border-top: 1px solid var(--_line); }

  @container t (max-width: 17.4em) { .days, .sums { font-size: .75em; letter-spacing: -.03em; } }
  @container t (min-width: 35em) {
    .week { grid-template: ". hours ." "days cells sums" / auto minmax(0, 1fr) auto; gap: 6px 10px; }
    .cells, .days, .sums { grid-auto-flow: row; grid-template: repeat(7, 1fr) / repeat(24, minmax(0, 1fr)); }
    .days, .sums { grid-template-columns: auto; align-items: center; text-align: start; }
    .cells > .u { aspect-ratio: 1; }
    .hours { flex-direction: row; margin: 0; }
    .suggestion { padding: 24px; }
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
    .results .find { grid-template-columns: 9em minmax(0, 1fr); gap: 12px; margin: 0; }
    .cols { margin: 0; }
    .answer, .legend, .groups { margin: 6px 0; }
  }
`;
