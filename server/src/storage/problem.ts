/** Why the database could not do what it was asked; none of them loses what was acknowledged. */
export type StorageProblem = 'full' | 'busy' | 'read-only' | 'unavailable';

const codes: readonly [pattern: RegExp, problem: StorageProblem][] = [
  // SQLite's, then PostgreSQL's, then the network's and the file system's.
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_READONLY/, 'read-only'],
  [/^SQLITE_(IOERR|CANTOPEN|CORRUPT|NOTADB|PERM)/, 'unavailable'],
  [/^53100$/, 'full'],
  [/^(40001|40P01|55P03|53300)$/, 'busy'],
  [/^25006$/, 'read-only'],
  [/^(08\w{3}|3D000|57P0[1-3]|53\w{3}|58\w{3})$/, 'unavailable'],
  [/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_AGAIN|EEXIST|ENOTDIR|EACCES|EROFS|ENOSPC)$/, 'unavailable'],
];

/** What the database's error means; `undefined` where it is a fault of ours. */
export function storageProblem(error: unknown): StorageProblem | undefined {
  const { code, message = '' } = Object(error) as { code?: unknown; message?: string };
  const known = codes.find(([pattern]) => pattern.test(String(code)))?.[1];
  // The pool of PostgreSQL gives no code where nobody answers.
  return known ?? (/Connection terminated|timeout exceeded when trying to connect|database is locked/.test(message) ? 'unavailable' : undefined);
}
