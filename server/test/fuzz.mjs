import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * npm run test:fuzz: the same as in the suite, for long and from another seed each time, which it names. FUZZ_RUNS and
 * FUZZ_SEED change them.
 */

process.env.FUZZ_RUNS ??= '5000';
process.env.FUZZ_SEED ??= String(Date.now() % 2 ** 31);
console.log(`${process.env.FUZZ_RUNS} of each; to run these again: FUZZ_SEED=${process.env.FUZZ_SEED} npm run test:fuzz`);
process.argv.push(relative(fileURLToPath(new URL('../..', import.meta.url)), fileURLToPath(new URL('fuzz.test.ts', import.meta.url))));
await import('./run.mjs');
