import { readFileSync, writeFileSync } from 'node:fs';
import { pagesOf, withTables } from './docs/pages.mjs';
import { readElements } from './manifest/read.mjs';
import { inRoot } from './root.mjs';

/* npm run docs: the tables of README.md and of the demo pages, from the doc comments. */

const elements = await readElements();
for (const path of pagesOf(elements.keys())) {
  const text = readFileSync(inRoot(path), 'utf8');
  const fresh = withTables(path, text, elements);
  if (fresh === text) continue;
  writeFileSync(inRoot(path), fresh);
  console.log(`${path} is up to date.`);
}
