import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { integrity } from './artefact.mjs';
import { inRoot } from './root.mjs';

/*
 * dist as a static host or a CDN serves it: each version of the script under a name that never changes what it holds, the
 * newest of each line under another, and the hash of each beside them.
 */

/**
 * Names under which a version is served beside trousse.js: its own, then that of the line to which it brings no change that
 * breaks a page. Before 1.0 a line is a minor version: 0.5 may break what 0.4 does, so that there is no `trousse@0.js`.
 * @param {string} version
 */
export function namesOf(version) {
  const [major = '', minor = ''] = version.split('.');
  // A trial of a version to come is nobody's update.
  const line = version.includes('-') ? [] : [`trousse@${major === '0' ? `0.${minor}` : major}.js`];
  return [`trousse@${version}.js`, ...line];
}

/**
 * What is wrong where a version that pages have pinned would change; nothing where it is new, or the same.
 * @param {string} version
 * @param {string} hash of its bytes as they are built now
 * @param {Record<string, string>} releases hashes by version
 */
export function releaseProblem(version, hash, releases) {
  if (!Object.hasOwn(releases, version) || releases[version] === hash) return undefined;
  return `${version} is released, and pages pin its bytes: raise the version in package.json. If nothing that a page receives was meant to change, look at what did (releases.json holds its hash).`;
}

/** Every version released so far, with its hash. @returns {Record<string, string>} */
export const readReleases = () => JSON.parse(readFileSync(inRoot('releases.json'), 'utf8'));

/** @returns {string} */
export const versionNow = () => JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).version;

/** Writes the versions of dist/trousse.js, and the hash of every script of dist. A version that is there already stays as it is elsewhere: only this one's files are written. */
export function writeVersions() {
  const names = namesOf(versionNow());
  for (const name of names) copyFileSync(inRoot('dist/trousse.js'), inRoot('dist', name));
  const files = ['trousse.js', ...names, 'frame.js'].filter((name) => existsSync(inRoot('dist', name)));
  const hashes = Object.fromEntries(files.map((name) => [name, integrity(readFileSync(inRoot('dist', name)))]));
  writeFileSync(inRoot('dist/sri.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}
