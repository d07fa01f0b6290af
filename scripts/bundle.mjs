import { rollup } from 'rollup';
import { forgetCompressed } from './compress.mjs';
import { writeHelper } from './frame/write.mjs';
import { generate } from './generate.mjs';
import { writeVersions } from './layout.mjs';
import { inRoot } from './root.mjs';

export const script = inRoot('dist/trousse.js');

/** Builds the scripts of dist: trousse.js, its source map and its versions, frame.js, and their hashes. */
export async function bundle() {
  generate();
  const { default: config } = await import('../rollup.config.mjs');
  const build = await rollup({ ...config, input: inRoot(config.input) });
  forgetCompressed(inRoot('dist'));
  await build.write({ ...config.output, file: script });
  await build.close();
  writeHelper();
  writeVersions();
}
