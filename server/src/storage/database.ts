import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { databaseFile, type Config } from '../config.js';
import { storeInBatches } from './batches.js';
import { migrate } from './migrate.js';
import { openSqlite } from './sqlite.js';
import type { Tables } from './tables.js';

export type DatabaseKind = 'sqlite' | 'postgres';
export type Db = Kysely<Tables>;

/** Does all of `act`, or none of it; settles once it is on the disk. What many send at once goes by this way. */
export type Store = <Result>(act: (transaction: Db) => Promise<Result>) => Promise<Result>;

export interface Database {
  readonly kind: DatabaseKind;
  readonly db: Db;
  readonly store: Store;
  /**
   * Once something was erased: takes it out of what this process wrote to the disk, as far as the database lets it. SQLite's
   * journal is brought into the file and emptied; PostgreSQL does so in its own time, by autovacuum.
   */
  scrub(): Promise<void>;
  /** Rejects where the database does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Does all of `act`, or none of it. */
export const together = <Result>(db: Db, act: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> => db.transaction().execute(act);

type Place = Pick<Config, 'databaseUrl' | 'dataFolder'>;

/**
 * Opens the database that the configuration names, and brings its schema up to date.
 * @throws SchemaError where it was written by a newer version; the database's own error where it cannot be reached.
 */
export async function openDatabase(place: Place): Promise<Database> {
  const database = place.databaseUrl ? openPostgres(place.databaseUrl) : openEmbedded(databaseFile(place));
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Opens a file, and leaves its schema as it is. @param patience milliseconds to wait for another process that writes. */
export function openEmbedded(file: string, patience = 5000): Database {
  return opened('sqlite', new Kysely<Tables>({ dialect: openSqlite(file, patience) }));
}

function openPostgres(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 5000, application_name: 'trousse' });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  return opened('postgres', new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }));
}

function opened(kind: DatabaseKind, db: Db): Database {
  return {
    kind,
    db,
    // PostgreSQL itself writes at once what several connections commit at the same time.
    store: kind === 'sqlite' ? storeInBatches(db) : (act) => together(db, act),
    // Where another process reads at this moment, the journal goes at the next erasure, or as the receiver stops.
    scrub: async () => void (kind === 'sqlite' && (await sql`pragma wal_checkpoint(truncate)`.execute(db))),
    check: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}
