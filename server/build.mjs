import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/* The receiver as plain JavaScript, in server/dist: one file for each thing that is started by name. */

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = join(folder, 'src/commands');
const commands = readdirSync(sources).filter((name) => name.endsWith('.ts'));

await build({
  absWorkingDir: folder,
  entryPoints: ['src/main.ts', ...commands.map((name) => `src/commands/${name}`)],
  outdir: 'dist',
  // Flat: a module finds the project two folders above, in the sources as here.
  entryNames: '[name]',
  bundle: true,
  splitting: false,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
});
console.log(`server/dist      main and ${commands.length} commands`);
