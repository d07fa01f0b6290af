/** Tables, whose rows become blocks on a narrow page, and lists of fields with their values. */
export const tables = `
table { width: 100%; border-collapse: collapse; }
caption { padding: 0 0 8px; text-align: start; font-weight: 600; }
th, td { padding: 12px 16px 12px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { padding-block: 8px; border-bottom-color: var(--edge); font-size: .875em; color: var(--muted); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
td.number { white-space: nowrap; }
@media (max-width: 639px) {
  .rows, .rows tbody, .rows caption { display: block; }
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .rows tr { display: block; padding: 12px 0; border-bottom: 1px solid var(--line); }
  .rows th, .rows td { display: block; padding: 2px 0; border: 0; }
  .rows td[data-label]::before { content: attr(data-label) "\\a0: " / ""; color: var(--muted); font-size: .875em; }
  .rows td:empty { display: none; }
}
.facts > div { display: grid; gap: 0 24px; padding: 10px 0; border-bottom: 1px solid var(--line); }
.facts dt { color: var(--muted); font-size: .875em; }
.facts dd { white-space: pre-line; }
@media (min-width: 640px) { .facts > div { grid-template-columns: 208px 1fr; } .facts dt { padding-top: 2px; } }
.tabs { display: flex; flex-wrap: wrap; gap: 0 20px; border-bottom: 1px solid var(--line); }
.tabs a { display: inline-flex; align-items: center; gap: 8px; min-height: 44px; text-decoration: none; border-bottom: 3px solid transparent; margin-bottom: -1px; }
.tabs a:hover { text-decoration: underline; }
.tabs [aria-current] { border-bottom-color: var(--accent); }
.tabs .count { font-weight: 400; color: var(--muted); font-size: .875em; }`;
