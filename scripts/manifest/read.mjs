// @ts-expect-error The analyzer ships no types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { inRoot } from '../root.mjs';

/** @typedef {import('./plugins.mjs').Declaration} Declaration */

/**
 * The elements of the kit as their doc comments describe them, by tag, in its order: that of the analyzer is the disk's.
 * @returns {Promise<Map<string, Declaration>>}
 */
export async function readElements() {
  const manifest = await cli({ argv: ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'], cwd: inRoot(), noWrite: true });
  /** @type {Declaration[]} */
  const declarations = manifest.modules.flatMap((/** @type {{ declarations?: Declaration[] }} */ { declarations = [] }) => declarations);
  const named = declarations.flatMap((one) => (one.tagName === undefined ? [] : [/** @type {const} */ ([one.tagName, one])]));
  return new Map(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}
