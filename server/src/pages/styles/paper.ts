/** The page on Letter paper: what is read, without what is pressed. */
export const paper = `
@media print {
  @page { size: letter; margin: 18mm; }
  :root { color-scheme: light; --surface: #ffffff; --ink: #18231d; --muted: #536058; --line: #d9ddd5; --edge: #79857d; --accent: #12573b; --stop: #a02c1a; --open: #6f4b00; }
  body { font-size: 10pt; line-height: 1.35; background: none; }
  .in, .in.wide { max-width: none; padding: 0; }
  .top nav, .skip, .screen, .btn { display: none; }
  main.in { padding-block: 12pt; }
  h2 { margin-top: 18pt; break-after: avoid; }
  tr, .facts > div, figure { break-inside: avoid; }
  thead { display: table-header-group; }
}
@media not print { .on-paper { display: none; } }`;
