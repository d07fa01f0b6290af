import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where services of the system stand, which a user's own path may leave out. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/**
 * The path of a command; `undefined` where there is none.
 * @param {string} name
 */
export const onPath = (name) => folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
