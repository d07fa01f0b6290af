import { css } from 'lit';

export const styles = css`
  .top { padding: 12px 16px 0; }
  .filters { display: grid; gap: 8px 16px; padding: 24px 0; }
  .filters .chips { margin: 0; }
  .count { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; min-height: 44px; border-bottom: 1px solid var(--_ink); }
  .none { padding: 16px 0; }
  .it { position: relative; display: grid; grid-template-columns: 44px 1fr; gap: 16px; padding: 16px 0; border-bottom: 1px solid var(--_line); max-width: none; break-inside: avoid; }
  .it .h4 { font-size: 1.125em; line-height: 1.3; }
  .it a { color: var(--_ink); text-decoration: none; }
  .it a::after { content: ""; position: absolute; inset: 0; }
  .it:hover a { text-decoration: underline; color: var(--_accent); }
  .em { width: 44px; stroke: var(--_accent); stroke-width: 8; stroke-linecap: square; stroke-linejoin: round; forced-color-adjust: none; }
  .em-n { stroke: var(--_edge); stroke-width: 2; }
  .em-w, .em-o { stroke: var(--_work); }
  .em-d, .em-o { stroke-linecap: round; }
  @container t (min-width: 40em) {
    .filters { grid-template-columns: auto 1fr; align-items: center; }
    .list { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; }
  }
  @media (forced-colors: active) {
    .em * { stroke: CanvasText; }
  }
`;
