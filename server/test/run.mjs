import { spawnSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readdirSync } from 'node:fs';
import { startPostgres } from './support/postgres.mjs';

/*
 * npm run test:server [-- FILE…]: the receiver's tests, on both databases. PostgreSQL is started once for all of them, and
 * ended with them.
 */

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync(folder, { recursive: true }).map(String).filter((path) => path.endsWith('.test.ts')).sort().map((path) => `${relative(root, folder)}${sep}${path}`);

const postgres = await startPostgres().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', '--test-concurrency=2', ...files], { cwd: root, stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: postgres.url } });
await postgres.stop();
process.exitCode = status ?? 1;
