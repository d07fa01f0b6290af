import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'libsql';
import { databaseFile, type Config } from '../config.js';

/** A backup cannot be made; its message says why. */
export class BackupError extends Error {}

/**
 * Copies the whole database to a file while the receiver runs: everything acknowledged before it begins is in it. It never
 * writes over a file, and what it wrote is judged before it is said to be one.
 *
 * To restore, the receiver stopped: SQLite, put the file in the place of `trousse.db` in DATA_FOLDER, and remove `trousse.db-wal`
 * and `trousse.db-shm` there; PostgreSQL, `pg_restore --no-owner --dbname "$DATABASE_URL" FILE` into an empty database. Then start it, and
 * run `npm run retention` and erase again whoever was erased since.
 */
export function backUp({ databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>, file: string): void {
  if (existsSync(file)) throw new BackupError(`${file} is there already: name another file.`);
  mkdirSync(dirname(file), { recursive: true });
  if (databaseUrl) dump(databaseUrl, file);
  else copy(databaseFile({ dataFolder }), file);
}

function copy(from: string, file: string): void {
  if (!existsSync(from)) throw new BackupError(`There is no database in ${dirname(from)}: see DATA_FOLDER.`);
  const source = new Sqlite(from, { timeout: 60_000 });
  try {
    // A transaction that reads: those who write go on.
    source.prepare('vacuum into ?').run(file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    source.close();
  }
  const made = new Sqlite(file, { readonly: true });
  const answer = made.prepare('pragma integrity_check').get() as { readonly integrity_check?: string } | undefined;
  made.close();
  if (answer?.integrity_check !== 'ok') throw new BackupError(`${file} does not pass the integrity check: do not count on it.`);
}

function dump(url: string, file: string): void {
  // Its password is in the environment, where other people of the machine do not read it.
  const { username, password, hostname, port, pathname } = new URL(url);
  const words = ['--format=custom', '--no-owner', `--file=${file}`, `--host=${hostname}`, `--port=${port || '5432'}`, `--username=${decodeURIComponent(username)}`, `--dbname=${pathname.slice(1)}`];
  const { error, status } = spawnSync('pg_dump', words, { env: { ...process.env, ...(password && { PGPASSWORD: decodeURIComponent(password) }) }, stdio: ['ignore', 'ignore', 'inherit'] });
  if (error) throw new BackupError(`pg_dump was not found here. Where it is installed, run: pg_dump --format=custom --no-owner --file=${file} "$DATABASE_URL"`);
  if (status !== 0) throw new BackupError(`pg_dump did not finish (${status}): ${file} is not a backup.`);
}
