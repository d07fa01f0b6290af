import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from './support/postgres.mjs';

/*
 * npm run test:server [-- FILE…]: the receiver's tests, on both databases. PostgreSQL is started once for all of them, and
 * ended with them. A file named `…-run.ts` is no test but a long run of its own: it is run as it is.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const tests = readdirSync(fileURLToPath(new URL('.', import.meta.url)), { recursive: true }).map(String).filter((path) => path.endsWith('.test.ts')).sort().map((path) => join('server/test', path));
const [first = '', ...others] = process.argv.slice(2);
// What follows a long run is its own to read.
const files = first ? [first, ...others] : tests;

const postgres = await startPostgres().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const flags = first.endsWith('-run.ts') ? [] : ['--test', '--test-concurrency=2'];
// Not spawnSync: what PostgreSQL says of each connection that is killed must be read, or it stops in the middle of its work.
const child = spawn(process.execPath, ['--import', 'tsx', ...flags, ...files], { cwd: root, stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: postgres.url } });
const [status] = await once(child, 'close');
await postgres.stop();
process.exitCode = status ?? 1;
