/** The kit's colours, those of its elements; dark where the person's system is. */
export const colours = `
:root {
  color-scheme: light dark;
  --surface: #ffffff; --ink: #18231d; --muted: #536058; --line: #d9ddd5; --edge: #79857d;
  --accent: #12573b; --on-accent: #ffffff; --tint: #e8f1ea; --stop: #a02c1a; --open: #6f4b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --surface: #141b17; --ink: #edf2ed; --muted: #a8b5ac; --line: #35413a; --edge: #84938a;
    --accent: #86d4aa; --on-accent: #0b2015; --tint: #1b3327; --stop: #f5a391; --open: #e8c56b;
  }
}`;
