import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { integrity } from '../artefact.mjs';
import { script } from '../bundle.mjs';
import { pagesFolder } from '../pages/write.mjs';
import { filesIn, inRoot } from '../root.mjs';
import { readPo, writeMo } from './gettext.mjs';
import { pluginKit, readContents } from './kit.mjs';
import { php } from './php.mjs';

export const source = inRoot('integrations/wordpress');

/** What stays here: its tests, and what is made into something else. */
const left = /^test\/|\.po$|^words\.json$/;
/** Files that bear the version of the kit. */
const versioned = ['trousse.php', 'readme.txt'];

/**
 * Every file of the plugin, in the folder `trousse`.
 * @returns {Promise<{ path: string, data: Buffer }[]>}
 */
export async function pluginFiles() {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const built = readFileSync(script);
  const name = `trousse-${version}-${createHash('sha256').update(built).digest('hex').slice(0, 8)}.min.js`;
  const kit = { version, script: name, integrity: integrity(built), ...pluginKit(await readContents()) };
  const words = readFileSync(`${source}/languages/trousse-fr_CA.po`, 'utf8');
  const files = [
    ...filesIn(source).filter((path) => !left.test(path)).map((path) => ({ path, data: own(path, version) })),
    ...filesIn(pagesFolder).filter((path) => path.endsWith('.html')).map((path) => ({ path: `fiches/${path}`, data: readFileSync(`${pagesFolder}/${path}`) })),
    { path: 'generated/kit.php', data: Buffer.from(`<?php\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${php(kit)};\n`) },
    { path: 'languages/trousse-fr_CA.mo', data: writeMo(readPo(words)) },
    { path: `script/${name}`, data: built },
  ];
  return files.map(({ path, data }) => ({ path: `trousse/${path}`, data })).sort((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * @param {string} path
 * @param {string} version
 */
function own(path, version) {
  const data = readFileSync(`${source}/${path}`);
  return versioned.includes(path) ? Buffer.from(data.toString('utf8').replaceAll('{version}', version)) : data;
}
