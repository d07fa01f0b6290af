import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (databaseUrl) dump(databaseUrl, file);
  else copy(databaseFile({ dataFolder }), file);
}

/** Days after which a backup in the folder of the data goes: what was erased is in it until then. */
export const BACKUP_DAYS = 30;
const DAY = 86_400_000;

const backupFolder = (dataFolder: string): string => join(dataFolder, 'backups');

/** The file of a backup that is given no other name: the moment is in it. */
export const backupFile = ({ databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>, now: Date): string =>
  join(backupFolder(dataFolder), `trousse-${now.toISOString().replace(/[:.]/g, '-')}.${databaseUrl ? 'dump' : 'db'}`);

/** Removes the backups that have served; a file that we did not name stays. */
export function removeOldBackups({ dataFolder }: Pick<Config, 'dataFolder'>, now: Date): void {
  const folder = backupFolder(dataFolder);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const day = /^trousse-(\d{4}-\d\d-\d\d)T[\d-]+Z\.(?:db|dump)$/.exec(name)?.[1];
    if (day !== undefined && Date.parse(day) < now.getTime() - (BACKUP_DAYS + 1) * DAY) rmSync(join(folder, name), { force: true });
  }
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

/** What libpq reads after the `?`; node-postgres has names of its own there, which `pg_dump` refuses. */
const libpqNames = new Set(['host', 'hostaddr', 'port', 'user', 'dbname', 'sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'sslcrl', 'connect_timeout', 'application_name', 'options', 'target_session_attrs', 'channel_binding', 'gssencmode', 'keepalives']);

/** An address as `pg_dump` takes it, and its password apart: the words of a command are read by other people of the machine, its environment is not. */
export function dumpAddress(url: string): { readonly address: string; readonly password: string | undefined } {
  const [whole = '', query = ''] = url.split('?', 2);
  const parameters = [...new URLSearchParams(query)];
  const [, start = '', password, end = ''] = /^(\w+:\/\/[^:@/]*)(?::([^@/]*))?(.*)$/.exec(whole) ?? [];
  // `no-verify` is what node-postgres calls what libpq does where it is only required.
  const kept = new URLSearchParams(parameters.filter(([name]) => libpqNames.has(name)).map(([name, value]) => [name, name === 'sslmode' && value === 'no-verify' ? 'require' : value]));
  const secret = password === undefined ? parameters.find(([name]) => name === 'password')?.[1] : decodeURIComponent(password);
  return { address: `${start}${end}${kept.size > 0 ? `?${kept.toString()}` : ''}`, password: secret };
}

function dump(url: string, file: string): void {
  const { address, password } = dumpAddress(url);
  const { error, status } = spawnSync('pg_dump', ['--format=custom', '--no-owner', `--file=${file}`, `--dbname=${address}`], { env: { ...process.env, ...(password && { PGPASSWORD: password }) }, stdio: ['ignore', 'ignore', 'inherit'] });
  if (error) throw new BackupError(`pg_dump was not found here. Where it is installed, run: pg_dump --format=custom --no-owner --file=${file} "$DATABASE_URL"`);
  if (status !== 0) throw new BackupError(`pg_dump did not finish (${status}): ${file} is not a backup.`);
}
