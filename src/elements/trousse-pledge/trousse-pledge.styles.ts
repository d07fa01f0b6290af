import { css } from 'lit';
import { certificateStyles } from './certificate.js';

export const styles = [certificateStyles, css`
  .in { overflow-wrap: anywhere; }
  .in > * + *, form > * + * { margin-top: 16px; }
  form > .h4 { padding-top: 16px; }
  .prog { display: grid; grid-template-columns: repeat(4, 1fr); gap: 3px; }
  .prog i { height: 6px; border: 1px solid var(--_edge); }
  .prog .on { background: var(--_accent); border-color: var(--_accent); forced-color-adjust: none; }
  .prog .now { clip-path: polygon(0 0, 100% 0, calc(100% - 4px) 50%, 100% 100%, 0 100%); }
  #title { outline: none; box-shadow: none; }
  .steprow { display: flex; justify-content: space-between; align-items: center; min-height: 44px; margin: 0; }
  .opt { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: 12px; padding: 12px 0; border-bottom: 1px solid var(--_line); cursor: pointer; }
  .opt span > span { display: block; }
  .opts { border-top: 1px solid var(--_line); }
  .opt input[type="checkbox"] { width: 22px; height: 22px; }
  .vh[name] { min-height: 44px; }
  .hours { padding: 8px 0 8px 36px; border-bottom: 1px solid var(--_line); }
  .cols { display: grid; gap: 16px; align-items: start; }
  .nav { padding-top: 8px; display: flex; flex-wrap: wrap; gap: 8px; }
  .nav .btn { flex: 1 1 8em; }
  .deed { border-inline-start: 4px solid var(--_accent); padding-inline-start: 16px; }
  .deed li { display: grid; grid-template-columns: 20px 1fr; gap: 6px; margin-top: 6px; }
  .deed .ic { color: var(--_accent); }
  .sum { border: 2px solid var(--_stop); border-radius: var(--_radius); padding: 16px; }
  .sum .h4, .sum a { color: var(--_stop); }
  .sum a { display: inline-block; padding: 12px 0; font-weight: 600; }
  a.btn { display: inline-block; }
  .bad { border: 2px solid var(--_stop); }
  .off { background: var(--_tint); padding: 24px 16px; border-radius: var(--_radius); }
  .off .btn { margin-top: 12px; }
  .cert { border: 1px solid var(--_line); }
  @container t (min-width: 30em) {
    .cols { grid-template-columns: 1fr 1fr; }
    .nav .btn { flex: 0 1 auto; }
  }
  @media (forced-colors: active) { .prog .on { background: Highlight; } }
`];
