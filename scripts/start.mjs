import { watch } from 'node:fs';
import { bundle } from './bundle.mjs';
import { writeFrame } from './frame/write.mjs';
import { writePages } from './pages/write.mjs';
import { inRoot } from './root.mjs';
import { serve } from './serve.mjs';

/*
 * npm start: a partner's page on one origin, the script on another, as in life. The script is built again at each
 * change; pages are read anew at each request, so a reload shows everything.
 */

await build();
await writeFrame(await writePages());
// What a pinned script needs, and the builder, which reads the hashes.
const scripts = await serve({ root: inRoot('dist'), port: 8169, headers: () => ({ 'Access-Control-Allow-Origin': '*' }) });
const pages = await serve({ root: inRoot('demo'), port: 8168, script: `${scripts.origin}/trousse.js` });

console.log(`
  A partner's page   ${pages.origin}/
  The script         ${scripts.origin}/trousse.js

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
