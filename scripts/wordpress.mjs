import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot, isCommand } from './root.mjs';
import { pluginFiles } from './wordpress/files.mjs';
import { zip } from './wordpress/zip.mjs';

/* npm run wordpress: dist/wordpress/trousse.zip, a plugin to install, and the same unpacked beside it. */

export const pluginFolder = inRoot('dist/wordpress');

/** Packs the plugin around the script that is built. */
export async function packPlugin() {
  const files = await pluginFiles();
  rmSync(pluginFolder, { recursive: true, force: true });
  for (const { path, data } of files) {
    const file = join(pluginFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
  const packed = join(pluginFolder, 'trousse.zip');
  writeFileSync(packed, zip(files));
  return packed;
}

if (isCommand(import.meta.url)) {
  const packed = await packPlugin();
  console.log(`dist/wordpress/trousse.zip  ${readFileSync(packed).length} bytes`);
}
