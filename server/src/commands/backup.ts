import { ConfigError, readConfig } from '../config.js';
import { BackupError, backUp } from '../storage/backup.js';

/* npm run backup -- FILE: a copy of the whole database while the receiver runs. storage/backup.ts says how to restore it. */

const [file, ...more] = process.argv.slice(2);
try {
  if (!file || more.length > 0) throw new BackupError('npm run backup -- FILE');
  backUp(readConfig(process.env), file);
  process.stdout.write(`${file}\n`);
} catch (error) {
  const { message, code = message } = error as { readonly message: string; readonly code?: string };
  process.stderr.write(`${error instanceof BackupError || error instanceof ConfigError ? message : `The backup could not be made (${code}).`}\n`);
  process.exitCode = 1;
}
