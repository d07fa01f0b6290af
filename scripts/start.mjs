import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { bundle } from './bundle.mjs';
import { writeFrame } from './frame/write.mjs';
import { writePages } from './pages/write.mjs';
import { inRoot } from './root.mjs';
import { freePort, serve } from './serve.mjs';

/*
 * npm start: a partner's page on one origin, the script on another, as in life, and the receiver on a third, which keeps
 * what it receives in the folder `data`. The script is built again at each change; pages are read anew at each request, so a
 * reload shows everything. The receiver's log is one line of JSON an event.
 */

await build();
await writeFrame(await writePages());
// What a pinned script needs, and the builder, which reads the hashes.
const scripts = await serve({ root: inRoot('dist'), port: 8169, headers: () => ({ 'Access-Control-Allow-Origin': '*' }) });
const pages = await serve({ root: inRoot('demo'), port: 8168, script: `${scripts.origin}/trousse.js` });

const receiver = `http://127.0.0.1:${await freePort(8170)}`;
const receiving = spawn(process.execPath, ['--import', 'tsx', 'server/src/main.ts'], { cwd: inRoot(), stdio: 'inherit', env: { ...process.env, HOST: '127.0.0.1', PORT: new URL(receiver).port, PUBLIC_URL: receiver } });
// It has its own word to say when it cannot start; the pages go on without it.
receiving.once('close', (status) => status && console.error('The receiver has stopped: see why above.'));
process.once('exit', () => receiving.kill());

console.log(`
  A partner's page   ${pages.origin}/
  The script         ${scripts.origin}/trousse.js
  The receiver       ${receiver}/v1/pledges, administration at ${receiver}/admin

  Change src, locales or demo, then reload the page. Ctrl+C stops.
`);

let waiting = false;
let building = false;
for (const folder of ['src', 'locales']) {
  watch(inRoot(folder), { recursive: true }, (_, name) => {
    if (!name?.startsWith('generated')) void rebuild();
  });
}

/** Changes that arrive during a build wait for it, and are built together. */
async function rebuild() {
  waiting = true;
  if (building) return;
  building = true;
  while (waiting) {
    waiting = false;
    await build();
  }
  building = false;
}

/** A build that fails says why; the last good script goes on being served. */
async function build() {
  try {
    const before = performance.now();
    await bundle();
    console.log(`dist/trousse.js built in ${((performance.now() - before) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
