import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, inRoot } from './root.mjs';

/*
 * node scripts/node-test.mjs FOLDER… [--flags]: Node's own test runner over every *.test.mjs of some folders.
 * Node 20 takes no pattern and Node 22 takes no folder, so the files are listed here; none is named by hand.
 */

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = folders
  .filter((folder) => existsSync(inRoot(folder)))
  .flatMap((folder) => filesIn(inRoot(folder)).filter((path) => path.endsWith('.test.mjs')).map((path) => join(folder, path)));

if (files.length === 0) {
  console.error(`No *.test.mjs in ${folders.join(', ')}.`);
  process.exit(1);
}
process.exit(spawnSync(process.execPath, ['--test', ...flags, ...files], { cwd: inRoot(), stdio: 'inherit' }).status ?? 1);
