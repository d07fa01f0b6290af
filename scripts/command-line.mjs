import { readFileSync } from 'node:fs';

/* What the commands that a person runs say when they cannot go on. */

/** The text of a file that she names. @param {string} path */
export function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fail([`${path}: there is no such file, or it cannot be read.`]);
  }
}

/** Says why, a line each, and ends the command. @param {string[]} lines @returns {never} */
export function fail(lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
