import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { inRoot } from '../../../scripts/root.mjs';
import { lacking } from './support/needs.mjs';
import { openSite } from './support/site.mjs';

/*
 * npm run test:wordpress: the plugin, packed and installed by its administrator on a real WordPress. In this order, as its life
 * goes; each file needs what those before left on the site. Says what is missing to run it, and ends all that it started.
 */

const files = ['markup', 'administrator', 'author', 'visitor', 'render', 'plain', 'optimisers', 'network', 'uninstall'].map((name) => inRoot('integrations/wordpress/test', `${name}.test.mjs`));

const problems = lacking();
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const packed = spawnSync('npm', ['run', '--silent', 'wordpress'], { cwd: inRoot(), stdio: 'inherit', shell: process.platform === 'win32' });
if (packed.status !== 0) process.exit(packed.status ?? 1);

mkdirSync(inRoot('results/wordpress'), { recursive: true });
const site = await openSite();
const status = await run().finally(() => site.stop());
process.exit(status);

/** One after the other: Node's runner would take the files in the order of their names. @returns {Promise<number>} */
async function run() {
  let worst = 0;
  for (const file of files) worst = Math.max(worst, await test(file));
  return worst;
}

/**
 * @param {string} file
 * @returns {Promise<number>}
 */
function test(file) {
  // Not spawnSync: what the services print must be read, or they stop and wait.
  const tests = spawn(process.execPath, ['--test', file], { cwd: inRoot(), stdio: 'inherit', env: { ...process.env, TROUSSE_SITE: JSON.stringify(site) } });
  return new Promise((resolve) => tests.once('close', (code) => resolve(code ?? 1)));
}
