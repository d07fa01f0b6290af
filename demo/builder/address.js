/*
 * Where the script is taken from. A build is laid out beside its hashes (`sri.json`, by file name): `trousse@1.2.3.js`,
 * which never changes, and `trousse@1.js`, which follows it; before 1.0, `trousse@0.4.js`, since a minor version may break a
 * page. A build without versions has `trousse.js` alone.
 */

/** @typedef {Readonly<Record<string, string>>} Hashes */
/** @typedef {{ src: string, integrity?: string }} Script */

const version = /^trousse@\d+\.\d+\.\d+\.js$/;
const line = /^trousse@(?:0\.\d+|[1-9]\d*)\.js$/;

/**
 * The folder of an address, with its last slash.
 * @param {string} address
 */
export const folderOf = (address) => address.replace(/[^/]*$/, '');

/**
 * What a person typed for a folder, as a whole address; undefined where a page could not load a script from there.
 * @param {string} typed
 */
export function baseOf(typed) {
  const address = parsed(typed.trim());
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password) return undefined;
  // The address of the script itself stands for its folder.
  const path = /\.(?:js|html|json)$/.test(address.pathname) ? folderOf(address.pathname) : `${address.pathname.replace(/\/+$/, '')}/`;
  return `${address.origin}${path}`;
}

/** @param {string} text */
function parsed(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/**
 * The script that is updated with the kit.
 * @param {string} base
 * @param {Hashes} hashes
 * @returns {Script}
 */
export const updatedScript = (base, hashes) => ({ src: `${base}${newest(hashes, line) ?? 'trousse.js'}` });

/**
 * The script that never changes, with the hash that proves it; undefined where no hash is known.
 * @param {string} base
 * @param {Hashes} hashes
 * @returns {Script | undefined}
 */
export function pinnedScript(base, hashes) {
  const file = newest(hashes, version) ?? 'trousse.js';
  const integrity = hashes[file];
  return integrity === undefined ? undefined : { src: `${base}${file}`, integrity };
}

/** @param {Hashes} hashes @param {RegExp} named */
const newest = (hashes, named) => Object.keys(hashes).filter((file) => named.test(file)).sort((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1);
