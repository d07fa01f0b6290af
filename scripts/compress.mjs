import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/* Scripts as a server sends them, beside themselves: a static host or the receiver takes the one that the browser can read. */

const encodings = { br: (/** @type {Buffer} */ file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }), gz: (/** @type {Buffer} */ file) => gzipSync(file, { level: 9 }) };

/** Writes them for every script of a folder. @param {string} folder */
export function compressScripts(folder) {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const file = readFileSync(join(folder, name));
    for (const [extension, compress] of Object.entries(encodings)) writeFileSync(join(folder, `${name}.${extension}`), compress(file));
  }
}

/** Takes those of a script away: they are of another build. @param {string} script */
export function forgetCompressed(script) {
  for (const extension of Object.keys(encodings)) rmSync(`${script}.${extension}`, { force: true });
}
