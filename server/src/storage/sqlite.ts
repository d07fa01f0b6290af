import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { CompiledQuery, SqliteAdapter, SqliteDialect, SqliteDriver, type DatabaseConnection, type Driver, type SqliteDialectConfig } from 'kysely';
import Sqlite from 'libsql';

/*
 * The embedded database: one file, one connection that this process keeps for good, so that what is set when it opens holds
 * after a transaction too.
 */

/** Milliseconds that a statement waits for another process that writes. */
const PATIENCE = 5000;

/** @throws where the folder or the file cannot be written. */
export function openSqlite(file: string): { dialect: SqliteDialect; close: () => void } {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Sqlite(file, { timeout: PATIENCE });
  // Written before it is answered, and on the disk: a power failure takes back nothing that was acknowledged.
  for (const pragma of [`busy_timeout = ${PATIENCE}`, 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) database.pragma(pragma);
  return { dialect: new ImmediateSqliteDialect({ database }), close: () => database.close() };
}

/**
 * Every transaction takes the lock of whoever writes as it begins: one that read first could not write after another
 * process did. The schema changes under that lock too, so that two copies may start at once.
 */
class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
