import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './root.mjs';

/* What there is to say of a built file. */

/**
 * What a page writes in `integrity` to pin a file.
 * @param {Buffer} file
 */
export const integrity = (file) => `sha384-${createHash('sha384').update(file).digest('base64')}`;

/**
 * Bytes of a file as it is, and as hosts send it.
 * @param {Buffer} file
 */
export function sizes(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length };
  return { raw: file.length, gzip: gzipSync(file, { level: 9 }).length, brotli: brotliCompressSync(file, { params }).length };
}

/**
 * What is wrong with the size of the script, and how to mend it; nothing where it fits.
 * @param {number} brotli
 * @param {number} limit
 */
export function sizeProblem(brotli, limit) {
  if (brotli <= limit) return undefined;
  return [
    `dist/trousse.js is ${brotli} bytes in brotli: ${brotli - limit} over the ceiling of ${limit}.`,
    'Make it smaller: look for words said twice, for a library that came in, for code that a smaller rule replaces.',
    'If what was added is worth its weight, raise trousse.sizeLimitBrotli in package.json and say why in CHANGELOG.md.',
  ].join('\n');
}

/**
 * Traces of the machine that built a file: they would make two builds differ, and tell strangers about us.
 * @param {string} text
 */
export function machineTraces(text) {
  return [...new Set([root, root.replaceAll('\\', '/'), 'file://'])].filter((trace) => text.includes(trace));
}
