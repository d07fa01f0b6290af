/** Fields, buttons and the summary of what is to be mended. */
export const forms = `
button, input, select, textarea { font: inherit; color: inherit; margin: 0; }
.btn { display: inline-flex; align-items: center; justify-content: center; min-height: 44px; padding: 9px 18px; border: 1px solid transparent; border-radius: 6px; background: var(--accent); color: var(--on-accent); font-weight: 600; line-height: 1.3; text-align: center; text-decoration: none; cursor: pointer; }
.btn:hover { text-decoration: underline; }
.btn.line { background: none; color: var(--accent); border-color: currentColor; }
.btn.stop { background: none; color: var(--stop); border-color: currentColor; }
.btn.bare { background: none; color: var(--accent); padding-inline: 8px; font-weight: 500; text-decoration: underline; text-underline-offset: .18em; text-decoration-thickness: 1px; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 12px; }
.row.end { align-items: end; }
.field { margin-top: 20px; min-width: 0; }
.field > label, .field > legend, .label { display: block; margin-bottom: 4px; font-weight: 600; }
.hint { display: block; margin-bottom: 4px; font-size: .875em; font-weight: 400; color: var(--muted); }
.txt { display: block; width: 100%; max-width: 480px; min-height: 44px; padding: 9px 12px; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: var(--ink); }
textarea.txt { max-width: 62ch; min-height: 132px; resize: vertical; }
.txt.short { max-width: 144px; }
.field.bad { padding-left: 16px; border-left: 4px solid var(--stop); }
.field.bad .txt { border: 2px solid var(--stop); padding: 8px 11px; }
.error { display: block; margin-bottom: 4px; color: var(--stop); font-weight: 600; }
.option { display: grid; grid-template-columns: 24px 1fr; gap: 0 12px; align-items: start; min-height: 44px; padding: 9px 0; cursor: pointer; }
.option input { width: 24px; height: 24px; margin: 0; }
.search { display: grid; gap: 0 16px; align-items: end; }
.search .row { margin-top: 12px; }
@media (min-width: 768px) { .search { grid-template-columns: minmax(0, 480px) auto auto; justify-content: start; } }
.columns { display: grid; gap: 0 24px; }
@media (min-width: 640px) { .columns { grid-template-columns: 1fr 1fr; } }
.errors { margin: 24px 0; padding: 16px; border: 2px solid var(--stop); border-radius: 6px; }
.errors h2 { margin: 0 0 8px; font-size: 1.125em; }
.errors li { padding: 4px 0; }
.errors a { color: var(--stop); font-weight: 600; }
.errors:focus { outline: 3px solid var(--ink); outline-offset: 2px; }
@media (forced-colors: active) { .btn { border-color: ButtonText; } .ribbon path { fill: CanvasText; } .ribbon path + path { fill: Canvas; } .status::before { background: none; } }`;
