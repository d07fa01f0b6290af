import { css } from 'lit';

/** What the tools of the law share: squares, rulers, and findings with their kind in the margin. */
export const lawStyles = css`
  .find { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
  .find > *, .item { min-width: 0; }
  .find, .foot { border-top: 1px solid var(--_line); padding: 12px 0 16px; }
  .find { padding: 16px 0 24px; }
  .u { position: relative; display: block; width: 16px; height: 16px; border-radius: 2px; }
  .u, .cap, .dots i { forced-color-adjust: none; print-color-adjust: exact; }
  .u.half { position: absolute; inset: 0; width: auto; height: auto; clip-path: polygon(100% 0, 100% 100%, 0 100%); }
  .f-work, .dots.on i { background: var(--_work); box-shadow: inset 0 0 0 1.25px var(--_work-2); }
  .f-free { background: var(--_rest); }
  .f-free, .none { box-shadow: inset 0 0 0 1px var(--_rest-2); }
  .ruler .u { flex: 0 1 16px; min-width: 0; height: auto; aspect-ratio: 1; }
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
  .foot .row { margin: 0 0 8px -12px; }
  summary { padding: 10px 0; cursor: pointer; }
  .ruler { flex-wrap: nowrap; gap: 3px; margin: 6px 0; }

  @container t (min-width: 35em) { .find { grid-template-columns: 9.5em minmax(0, 1fr); gap: 24px; } }
  @media print {
    .find, .foot { grid-template-columns: 9em minmax(0, 1fr); gap: 12px; margin: 0; padding: 6px 0 0; }
    .head, .item { margin-bottom: 6px; }
    p { max-width: none; }
    .src, .ribbon { margin: 0; }
  }
`;
