import { join } from 'node:path';
import { ConfigError, readConfig, type Config } from '../config.js';
import { BackupError, backUp } from '../storage/backup.js';

/*
 * npm run backup [-- FILE]: a copy of the whole database while the receiver runs; where no file is named, one of this moment in
 * the folder of the data. storage/backup.ts says how to restore it.
 */

try {
  const config = readConfig(process.env);
  const [file = fileOfNow(config), ...more] = process.argv.slice(2);
  if (file.startsWith('-') || more.length > 0) throw new BackupError('npm run backup [-- FILE]');
  backUp(config, file);
  process.stdout.write(`${file}\n`);
} catch (error) {
  const { message, code = message } = error as { readonly message: string; readonly code?: string };
  process.stderr.write(`${error instanceof BackupError || error instanceof ConfigError ? message : `The backup could not be made (${code}).`}\n`);
  process.exitCode = 1;
}

function fileOfNow({ databaseUrl, dataFolder }: Config): string {
  const moment = new Date().toISOString().replace(/[:.]/g, '-');
  return join(dataFolder, 'backups', `trousse-${moment}.${databaseUrl ? 'dump' : 'db'}`);
}
