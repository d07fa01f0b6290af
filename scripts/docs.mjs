import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { kitFile, kitText } from './docs/builder.mjs';
import { pagesOf, withTables } from './docs/pages.mjs';
import { readElements } from './manifest/read.mjs';
import { inRoot } from './root.mjs';

/* npm run docs: the tables of README.md and of the demo pages, and what the builder knows, from the doc comments. */

const elements = await readElements();
for (const path of pagesOf(elements.keys())) write(path, (text) => withTables(path, text, elements));
const kit = await kitText(elements);
write(kitFile, () => kit);

/** @type {(path: string, renew: (text: string) => string) => void} */
function write(path, renew) {
  const text = existsSync(inRoot(path)) ? readFileSync(inRoot(path), 'utf8') : '';
  const fresh = renew(text);
  if (fresh === text) return;
  writeFileSync(inRoot(path), fresh);
  console.log(`${path} is up to date.`);
}
