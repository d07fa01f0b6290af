import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inRoot } from './root.mjs';

/** Writes the names of the region's territories, as `locales/territories.yaml` gives them. @param {string} folder */
export function writeTerritories(folder) {
  /** @type {{ names: string[] }} */
  const { names } = parse(readFileSync(inRoot('locales/territories.yaml'), 'utf8'));
  writeFileSync(join(folder, 'territories.ts'), `export const territories: readonly string[] = ${JSON.stringify(names, null, 1)};\n`);
}
