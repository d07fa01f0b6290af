import { ConfigError, readConfig } from '../config.js';
import { ownFilesOnly } from '../private.js';
import { BackupError, backUp, backupFile, removeOldBackups } from '../storage/backup.js';

/*
 * npm run backup [-- FILE]: a copy of the whole database while the receiver runs; where no file is named, one of this moment in
 * the folder of the data, from which those of more than 30 days go. storage/backup.ts says how to restore it.
 */

ownFilesOnly();
try {
  const config = readConfig(process.env);
  const [file = backupFile(config, new Date()), ...more] = process.argv.slice(2);
  if (file.startsWith('-') || more.length > 0) throw new BackupError('npm run backup [-- FILE]');
  backUp(config, file);
  removeOldBackups(config, new Date());
  process.stdout.write(`${file}\n`);
} catch (error) {
  const { message, code = message } = error as { readonly message: string; readonly code?: string };
  process.stderr.write(`${error instanceof BackupError || error instanceof ConfigError ? message : `The backup could not be made (${code}).`}\n`);
  process.exitCode = 1;
}
