import { ConfigError, readConfig, type Config } from './config.js';
import { ownFilesOnly } from './private.js';
import { openDatabase, type Database } from './storage/database.js';
import { SchemaError } from './storage/migrate.js';

/** Why a command is refused, for whoever wrote it. */
export class UsageError extends Error {}

/** Runs a command on the database that the environment names, then closes it. What it throws is said in one line. */
export async function command(act: (given: { readonly database: Database; readonly config: Config; readonly words: readonly string[]; readonly flags: readonly string[] }) => Promise<void>): Promise<void> {
  ownFilesOnly();
  const written = process.argv.slice(2);
  try {
    const config = readConfig(process.env);
    const database = await openDatabase(config);
    try {
      await act({ database, config, words: written.filter((word) => !word.startsWith('--')), flags: written.filter((word) => word.startsWith('--')) });
    } finally {
      await database.close();
    }
  } catch (error) {
    const { message, code } = error as { readonly message: string; readonly code?: string };
    // The message of a database may quote what a person wrote.
    const said = error instanceof UsageError || error instanceof ConfigError || error instanceof SchemaError || code === undefined;
    process.stderr.write(`${said ? message : `It could not be done (${code}): see DATABASE_URL or DATA_FOLDER.`}\n`);
    process.exitCode = 1;
  }
}

export const say = (text: string): void => void process.stdout.write(`${text}\n`);
