import { readFileSync } from 'node:fs';
import { integrity, machineTraces, sizeProblem, sizes } from './artefact.mjs';
import { bundle, script } from './bundle.mjs';
import { compressScripts } from './compress.mjs';
import { compileKit } from './fiches/kit.mjs';
import { writePages } from './pages/write.mjs';
import { inRoot } from './root.mjs';

/* npm run build: dist/trousse.js, its source map and its hash, and each sheet's own page; or why there is none. */

const limit = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).trousse.sizeLimitBrotli;

await bundle();

const file = readFileSync(script);
const { raw, gzip, brotli } = sizes(file);
console.log(`dist/trousse.js  raw ${raw}  gzip ${gzip}  brotli ${brotli} of ${limit} bytes`);
console.log(`                 ${integrity(file)}`);

compressScripts(inRoot('dist'));

const pages = await writePages();
console.log(`dist/fiches      ${pages.length} pages`);
for (const warning of compileKit(new Date().toISOString().slice(0, 10)).warnings) console.warn(warning);

const problems = [
  sizeProblem(brotli, limit),
  ...[script, `${script}.map`].flatMap((path) =>
    machineTraces(readFileSync(path, 'utf8')).map((trace) => `${path} names this machine (${trace}): mend rollup.config.mjs.`),
  ),
].filter((problem) => problem !== undefined);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
