import { Migrator } from 'kysely';
import type { Database } from './database.js';
import { migrations } from './migrations.js';

/** The database was written by a newer version of the receiver: this one could lose what it does not know. */
export class SchemaError extends Error {}

/**
 * Applies the steps that the database lacks, all or none, under a lock: several copies may start at once.
 * @throws SchemaError where the database has steps that this version does not know.
 */
export async function migrate({ db, kind }: Pick<Database, 'db' | 'kind'>): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrations(kind)) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message)) {
    throw new SchemaError('This database was written by a newer version of the receiver. Start that version, or restore a backup made before the upgrade.');
  }
  if (error) throw error as Error;
}
