/** Type, space, links and what every page has. Five sizes, on a base that never falls under 16 px. */
export const base = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 16px; }
body { margin: 0; font: max(16px, 1em)/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; color: var(--ink); background: var(--surface); accent-color: var(--accent); overflow-wrap: break-word; }
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset, legend, table { margin: 0; padding: 0; border: 0; font-size: 1em; min-width: 0; }
ul, ol { list-style: none; }
h1 { font-size: 1.75em; line-height: 1.2; letter-spacing: -.012em; text-wrap: balance; }
h2 { margin: 48px 0 16px; font-size: 1.375em; line-height: 1.2; text-wrap: balance; }
h3 { margin: 24px 0 8px; }
p, li, dd { max-width: 62ch; text-wrap: pretty; }
p + p, ul + p { margin-top: 12px; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
.in { max-width: 768px; margin: 0 auto; padding: 0 16px; }
.in.wide { max-width: 1120px; }
main.in { padding-block: 32px 64px; }
main:focus { outline: none; }
.top { border-bottom: 1px solid var(--line); }
.top .in { display: flex; flex-wrap: wrap; align-items: center; gap: 0 24px; min-height: 56px; padding-block: 6px; }
.brand { font-weight: 700; }
.top .bare { padding-inline: 0; }
.top nav { display: flex; flex-wrap: wrap; gap: 0 16px; align-items: center; }
.top nav a { display: inline-flex; align-items: center; min-height: 44px; }
.languages { margin-left: auto; }
[aria-current] { color: inherit; font-weight: 700; text-decoration: none; }
.skip { position: absolute; left: 8px; top: -100px; padding: 12px 16px; background: var(--surface); z-index: 1; }
.skip:focus { top: 8px; }
.ribbon { display: block; width: 100%; height: 10px; margin-bottom: 16px; stroke: var(--line); }
.ribbon path { fill: var(--accent); stroke: none; }
.ribbon path + path { fill: var(--surface); }
.above { margin-bottom: 8px; font-size: .875em; }
.lead { margin-top: 8px; font-size: 1.125em; color: var(--muted); }
.small { font-size: .875em; }
.muted { color: var(--muted); }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.nb { white-space: nowrap; }
.plain li { padding: 4px 0; }
.bullets { padding-left: 24px; list-style: disc; }
.stack > * + * { margin-top: 16px; }
.part { margin-top: 32px; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--surface); border-radius: 6px; }
.status { display: inline-flex; align-items: baseline; gap: 6px; font-weight: 600; white-space: nowrap; }
.status::before { content: ""; flex: none; width: .625em; height: .625em; border: 2px solid currentColor; border-radius: 50%; }
.status.good { color: var(--accent); }
.status.good::before { background: currentColor; }
.status.wait { color: var(--open); }
.status.wait::before { border-style: dotted; }
.status.stop { color: var(--stop); }
.status.stop::before { border-radius: 0; }
.notice { margin: 16px 0; padding: 12px 16px; border: 1px solid var(--edge); border-left: 4px solid var(--accent); border-radius: 6px; }
.notice h2 { margin: 0 0 4px; font-size: 1.125em; }
.notice.row { justify-content: space-between; }
.notice.warn { border-left-color: var(--open); }
.notice.stop { border-color: var(--stop); }
.flag { display: inline-block; padding: 1px 8px; border: 1px dashed var(--open); border-radius: 6px; font-size: .875em; font-weight: 600; color: var(--open); white-space: nowrap; }
blockquote { margin: 8px 0; padding-left: 16px; border-left: 1px solid var(--edge); max-width: 62ch; }
.consent + .consent { margin-top: 24px; }
footer.in { padding-block: 16px 32px; border-top: 1px solid var(--line); font-size: .875em; color: var(--muted); }
@media (prefers-reduced-motion: no-preference) { .btn { transition: background-color 120ms; } }
@media (min-width: 768px) { .in { padding: 0 24px; } }`;
