import { ConfigError, readConfig } from '../config.js';
import { ownFilesOnly } from '../private.js';
import { randomToken } from '../secrets.js';
import { note } from '../storage/audit.js';
import { openDatabase } from '../storage/database.js';
import { SchemaError } from '../storage/migrate.js';
import { replaceToken } from '../storage/sessions.js';

/* npm run admin-token: another token of administration, shown this once; every session ends. */

ownFilesOnly();
try {
  const config = readConfig(process.env);
  if (config.adminToken) throw new ConfigError('The token is that of ADMIN_TOKEN: change it there, and start the receiver again.');
  const database = await openDatabase(config);
  const token = randomToken();
  await replaceToken(database.db, token);
  await note(database.db, { at: new Date(), actor: 'system', action: 'token-replaced' });
  await database.close();
  process.stderr.write('\n  Keep this token; it is shown this once. Whoever was signed in is not any more.\n\n');
  process.stdout.write(`${token}\n`);
} catch (error) {
  const known = error instanceof ConfigError || error instanceof SchemaError;
  process.stderr.write(`${known ? error.message : `The database cannot be used (${(error as { code?: string }).code ?? (error as Error).message}): see DATABASE_URL, or DATA_FOLDER and who may write there.`}\n`);
  process.exitCode = 1;
}
