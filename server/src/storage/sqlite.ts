import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { SqliteAdapter, SqliteDialect, SqliteDriver, type Driver, type SqliteDatabase, type SqliteStatement } from 'kysely';
import Sqlite from 'libsql';

/*
 * The embedded database: one file, one connection that this process keeps for good, so that what is set when it opens holds
 * after a transaction too.
 */

/** @param patience milliseconds that a statement waits for another process that writes. @throws where the folder or the file cannot be written. */
export function openSqlite(file: string, patience: number): SqliteDialect {
  // Nobody else of the machine reads what people wrote, whatever the mask of who starts it.
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new Sqlite(file, { timeout: patience });
  // Written before it is answered, and on the disk: a power failure takes back nothing that was acknowledged.
  // What is erased is written over with zeros, rather than left in a page that nothing names.
  for (const pragma of [`busy_timeout = ${patience}`, 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON']) database.pragma(pragma);
  return new ImmediateDialect(new Connection(database));
}

/**
 * A connection that takes the lock of whoever writes as each transaction begins, and makes one of each statement that writes
 * alone: one that read first could not write after another process did. `exec` takes it, because a prepared statement that
 * was refused the lock stays in progress, and no later transaction could be committed beside it.
 */
class Connection implements SqliteDatabase {
  readonly #database: Sqlite.Database;

  constructor(database: Sqlite.Database) {
    this.#database = database;
  }

  begin(): void {
    this.#database.exec('begin immediate');
  }

  commit(): void {
    this.#database.exec('commit');
  }

  /** SQLite itself undoes a transaction that a full disk or a failing one stopped: to undo it again would hide why. */
  rollback(): void {
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }

  prepare(sql: string): SqliteStatement {
    const statement = this.#database.prepare(sql) as unknown as SqliteStatement;
    return {
      reader: statement.reader,
      all: (parameters) => statement.all(parameters),
      iterate: (parameters) => statement.iterate(parameters),
      run: (parameters) => (this.#database.inTransaction ? statement.run(parameters) : this.#alone(() => statement.run(parameters))),
    };
  }

  close(): void {
    this.#database.close();
  }

  #alone<Result>(act: () => Result): Result {
    this.begin();
    try {
      const result = act();
      this.commit();
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#connection);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override beginTransaction(): Promise<void> {
    return Promise.resolve().then(() => this.#connection.begin());
  }

  override commitTransaction(): Promise<void> {
    return Promise.resolve().then(() => this.#connection.commit());
  }

  override rollbackTransaction(): Promise<void> {
    return Promise.resolve().then(() => this.#connection.rollback());
  }
}

/** The schema changes under the lock too: two copies may start at once. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
