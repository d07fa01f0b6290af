/*
 * Where the script is taken from. A build is laid out beside its hashes (`sri.json`, by file name): `trousse@1.2.3.js`,
 * which never changes, and `trousse@1.js`, which follows it. Before 1.0 there is no such line for long: `trousse@0.4.js` stops
 * at 0.5, and with it the rules of law, so that what is kept up to date is `trousse.js`.
 */

/** @typedef {Readonly<Record<string, string>>} Hashes */
/** @typedef {{ src: string, integrity?: string }} Script */

const version = /^trousse@\d+\.\d+\.\d+\.js$/;
const trial = /^trousse@\d+\.\d+\.\d+-[\w.-]+\.js$/;
const line = /^trousse@[1-9]\d*\.js$/;

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
  if (!address || !isSafe(address.href)) return undefined;
  // The address of the script itself stands for its folder.
  const path = /\.(?:js|html|json)$/.test(address.pathname) ? folderOf(address.pathname) : `${address.pathname.replace(/\/+$/, '')}/`;
  return `${address.origin}${path}`;
}

/** As the pledge judges its endpoint: https, or http on this very machine, and no password in it. A page in https loads no script otherwise. @param {string} text */
export function isSafe(text) {
  const address = parsed(text);
  if (!address || address.username + address.password !== '') return false;
  return address.protocol === 'https:' || (address.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname));
}

/**
 * The hashes that are known at an address: those that were read beside the demo's own script say nothing of another's.
 * @param {string | undefined} base
 * @param {string} own folder beside which they were read
 * @param {Hashes} hashes
 * @returns {Hashes}
 */
export const hashesAt = (base, own, hashes) => (base === own ? hashes : {});

/** @param {string} text */
export function parsed(text) {
  try {
    return new URL(text);
  } catch {
    return undefined;
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
 * The script that never changes, with the hash that proves it; undefined where no such file is known: pinned, `trousse.js` would
 * be refused from its next version on.
 * @param {string} base
 * @param {Hashes} hashes
 * @returns {Script | undefined}
 */
export function pinnedScript(base, hashes) {
  const file = newest(hashes, version) ?? newest(hashes, trial);
  return file === undefined ? undefined : { src: `${base}${file}`, integrity: hashes[file] ?? '' };
}

/** @param {Hashes} hashes @param {RegExp} named */
const newest = (hashes, named) => Object.keys(hashes).filter((file) => named.test(file)).sort((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1);
