import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'node:test';
import pg from 'pg';
import type { DatabaseKind } from '../../src/storage/database.js';

/** Where an empty database is, as the configuration names it. */
export interface Place {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  remove(): Promise<void>;
}

/** An empty database of a kind, that nobody else uses. */
export async function emptyDatabase(kind: DatabaseKind): Promise<Place> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'trousse-receiver-'));
  const removeFolder = () => rm(dataFolder, { recursive: true });
  if (kind === 'sqlite') return { databaseUrl: undefined, dataFolder, remove: removeFolder };
  const name = `trousse_${randomBytes(8).toString('hex')}`;
  await administer(`create database ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return {
    databaseUrl: url.href,
    dataFolder,
    async remove() {
      await administer(`drop database if exists ${name} with (force)`);
      await removeFolder();
    },
  };
}

/** The same tests on both databases. */
export function onBothDatabases(name: string, tests: (kind: DatabaseKind) => void): void {
  for (const kind of ['sqlite', 'postgres'] as const) describe(`${name}, on ${kind}`, () => tests(kind));
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('These tests need PostgreSQL: npm run test:server starts it, and takes the file to run.');
  return url;
}

/** Runs a statement on the server, beside its databases. */
export async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  await client.query(statement);
  await client.end();
}
