import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressed } from './addressed.mjs';
import { filesIn, inRoot, isCommand } from './root.mjs';

/*
 * npm run site -- https://tools.example/trousse/: all that the build wrote and the pages of the demo, in dist/site, ready to
 * be put at that address of any static host.
 */

/**
 * Writes the site for an address, which ends with a slash.
 * @param {string} address
 * @param {string} [folder]
 */
export function writeSite(address, folder = inRoot('dist/site')) {
  rmSync(folder, { recursive: true, force: true });
  const built = filesIn(inRoot('dist')).filter((path) => !path.startsWith('site/'));
  for (const path of built) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(inRoot('dist', path), join(folder, path));
  }
  for (const path of filesIn(inRoot('demo'))) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (path.endsWith('.html')) writeFileSync(target, addressed(readFileSync(inRoot('demo', path), 'utf8'), `${address}trousse.js`));
    else cpSync(inRoot('demo', path), target);
  }
  return folder;
}

if (isCommand(import.meta.url)) {
  const [address = ''] = process.argv.slice(2);
  if (!/^https?:\/\/[^\s?#]+\/$/.test(address)) fail('Say where the site will be, with its last slash: npm run site -- https://tools.example/trousse/');
  else if (!existsSync(inRoot('dist/trousse.js'))) fail('There is no script yet: npm run build');
  else console.log(`${writeSite(address)} is ready for ${address}`);
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}
