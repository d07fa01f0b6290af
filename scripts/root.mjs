import { readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder a command is run from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/**
 * Every file under a folder, relative to it, with `/` on every system, sorted.
 * @param {string} folder
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/**
 * Was this module started by hand, rather than imported?
 * @param {string} moduleUrl the module's own import.meta.url
 */
export const isCommand = (moduleUrl) => process.argv[1] !== undefined && fileURLToPath(moduleUrl) === realpathSync(process.argv[1]);
