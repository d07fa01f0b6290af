import { build } from 'esbuild';

/**
 * What a TypeScript module of src exports, for the scripts that need the same rules as the elements.
 * @param {string} path
 * @returns {Promise<any>}
 */
export async function importTypeScript(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'silent' });
  return import(`data:text/javascript;base64,${Buffer.from(/** @type {import('esbuild').OutputFile} */ (outputFiles[0]).contents).toString('base64')}`);
}
