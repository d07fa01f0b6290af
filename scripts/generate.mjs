import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFiches } from './fiches/write.mjs';
import { writeQuizzes } from './quizzes/write.mjs';
import { writeWords } from './receiver/words.mjs';
import { filesIn, inRoot, isCommand } from './root.mjs';
import { writeTerritories } from './territories.mjs';

/*
 * Writes src/generated, which is not in git: the translations, sheets and quizzes that the script carries, and its version;
 * and server/src/generated, the words of the receiver.
 * Every command that reads src calls this first; it does nothing where nothing has changed since the last time.
 */

const folder = inRoot('src/generated');
const stamp = inRoot('src/generated/.stamp');

export function generate() {
  const inputs = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(inRoot('src/generated/version.ts'), `export const version = '${packageVersion()}';\n`);
  localize('build');
  writeFiches(folder);
  writeQuizzes(folder);
  writeTerritories(folder);
  writeWords();
  writeFileSync(stamp, inputs);
}

/**
 * Runs a command of @lit/localize's tool.
 * @param {'build' | 'extract'} command
 */
export function localize(command) {
  const tool = inRoot('node_modules/@lit/localize-tools/bin/lit-localize.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, command], { cwd: inRoot(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`lit-localize ${command} failed.\n${stdout}${stderr}`);
}

/** @returns {string} */
function packageVersion() {
  return JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).version;
}

/** What the generated files are made from, as one hash. */
function fingerprint() {
  const sources = filesIn(inRoot('src')).filter((path) => path.endsWith('.ts') && !path.startsWith('generated/'));
  const inputs = [
    'package.json',
    'lit-localize.json',
    ...filesIn(inRoot('locales')).map((path) => `locales/${path}`),
    ...sources.map((path) => `src/${path}`),
    'scripts/split-words.mjs',
    'scripts/territories.mjs',
    ...['scripts/fiches', 'scripts/quizzes', 'scripts/receiver'].flatMap((folder) => filesIn(inRoot(folder)).map((path) => `${folder}/${path}`)),
  ];
  const hash = createHash('sha256');
  for (const path of inputs) hash.update(path).update(readFileSync(inRoot(path)));
  return hash.digest('hex');
}

if (isCommand(import.meta.url)) generate();
