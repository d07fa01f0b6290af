import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db, Store } from './database.js';

interface Waiting {
  /** Its writing; `true` where it is done, `false` where it failed and was told so. */
  write(transaction: Db): Promise<boolean>;
  acknowledge(): void;
  refuse(error: unknown): void;
}

/** How many are written together at most: whoever reads meanwhile waits for a batch at most. */
const MOST = 100;

/**
 * Stores what comes at the same time in one transaction, because each waits until the disk has written: what comes meanwhile
 * waits for the next one. Each is acknowledged once its batch is on the disk; one that fails takes nothing of the others.
 */
export function storeInBatches(db: Db): Store {
  const waiting: Waiting[] = [];
  let writing = false;

  async function write(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      // Whatever the network has brought by now is read first, and joins.
      await setImmediate();
      await writeBatch(db, waiting.splice(0, MOST));
    }
    writing = false;
  }

  return (act) =>
    new Promise((resolve, reject) => {
      waiting.push(entryOf(act, resolve, reject));
      if (!writing) void write();
    });
}

async function writeBatch(db: Db, batch: readonly Waiting[]): Promise<void> {
  try {
    const written = await db.transaction().execute(async (transaction) => {
      const done: Waiting[] = [];
      for (const one of batch) if (await one.write(transaction)) done.push(one);
      return done;
    });
    for (const one of written) one.acknowledge();
  } catch (error) {
    for (const one of batch) one.refuse(error);
  }
}

function entryOf<Result>(act: (transaction: Db) => Promise<Result>, resolve: (result: Result) => void, refuse: (error: unknown) => void): Waiting {
  let result: Result;
  return {
    async write(transaction) {
      await sql`savepoint one`.execute(transaction);
      try {
        result = await act(transaction);
        await sql`release one`.execute(transaction);
        return true;
      } catch (error) {
        // A disk that is full undoes the whole transaction: then there is no such savepoint, and nobody was written.
        await sql`rollback to one`.execute(transaction).catch(() => Promise.reject(error as Error));
        refuse(error);
        return false;
      }
    },
    acknowledge: () => resolve(result),
    refuse,
  };
}
