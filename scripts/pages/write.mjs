import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from '../root.mjs';
import { renderPages } from './render.mjs';

/** Where the sheets' own pages are written. */
export const pagesFolder = inRoot('dist/fiches');

/** Writes each sheet's own page, and nothing of an earlier build stays. @returns {Promise<import('./render.mjs').Page[]>} */
export async function writePages() {
  const pages = await renderPages();
  rmSync(pagesFolder, { recursive: true, force: true });
  for (const { path, text } of pages) {
    mkdirSync(dirname(join(pagesFolder, path)), { recursive: true });
    writeFileSync(join(pagesFolder, path), text);
  }
  return pages;
}
