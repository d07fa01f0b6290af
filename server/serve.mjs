import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/* npm run serve: the receiver as it is built; built first where it is not yet. */

const root = fileURLToPath(new URL('..', import.meta.url));
const built = ['dist/trousse.js', 'server/dist/main.js'].every((file) => existsSync(new URL(`../${file}`, import.meta.url)));
if (!built && spawnSync('npm run --silent build', { cwd: root, shell: true, stdio: 'inherit' }).status !== 0) process.exit(1);
await import('./dist/main.js');
