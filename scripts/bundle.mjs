import { rollup } from 'rollup';
import { forgetCompressed } from './compress.mjs';
import { generate } from './generate.mjs';
import { inRoot } from './root.mjs';

export const script = inRoot('dist/trousse.js');

/** Builds dist/trousse.js, its source map and its hash. */
export async function bundle() {
  generate();
  const { default: config } = await import('../rollup.config.mjs');
  const build = await rollup({ ...config, input: inRoot(config.input) });
  forgetCompressed(script);
  await build.write({ ...config.output, file: script });
  await build.close();
}
