import { sql, type Kysely, type Migration } from 'kysely';
import type { DatabaseKind } from './database.js';

/*
 * The schema, one step a version, applied in order of their names. A step that has been released is never edited: what
 * changes is a new one.
 */

/** The steps, in words that both databases understand. */
export function migrations(kind: DatabaseKind): Record<string, Migration> {
  // Text sorts by its characters on both, whatever the server's own language is.
  const text = kind === 'postgres' ? sql`text collate "C"` : ('text' as const);
  const number = kind === 'postgres' ? sql`bigint generated always as identity primary key` : sql`integer primary key autoincrement`;

  return {
    '0001-first': {
      async up(db: Kysely<unknown>) {
        let submissions = db.schema.createTable('submissions').addColumn('id', text, (column) => column.primaryKey().notNull());
        for (const name of ['kind', 'reference', 'status', 'record', 'name', 'email', 'language', 'sector', 'mrc', 'school_year', 'label', 'search', 'received_at', 'changed_at']) {
          submissions = submissions.addColumn(name, text, (column) => column.notNull());
        }
        for (const name of ['digest', 'approved_at', 'ends_on']) submissions = submissions.addColumn(name, text);
        for (const name of ['listed', 'bulletin']) submissions = submissions.addColumn(name, 'integer', (column) => column.notNull());
        await submissions.execute();
        await db.schema.createIndex('submissions_reference').on('submissions').column('reference').unique().execute();
        await db.schema.createIndex('submissions_public').on('submissions').columns(['kind', 'status', 'listed', 'label', 'id']).execute();
        await db.schema.createIndex('submissions_received').on('submissions').columns(['kind', 'received_at', 'id']).execute();
        await db.schema.createIndex('submissions_email').on('submissions').columns(['email', 'id']).execute();

        await db.schema.createTable('audit')
          .addColumn('number', number)
          .addColumn('at', text, (column) => column.notNull())
          .addColumn('actor', text, (column) => column.notNull())
          .addColumn('action', text, (column) => column.notNull())
          .addColumn('submission_id', text)
          .addColumn('detail', text, (column) => column.notNull())
          .execute();
        await db.schema.createIndex('audit_submission').on('audit').column('submission_id').execute();

        await db.schema.createTable('settings')
          .addColumn('name', text, (column) => column.primaryKey().notNull())
          .addColumn('value', text, (column) => column.notNull())
          .execute();

        await db.schema.createTable('sessions')
          .addColumn('id', text, (column) => column.primaryKey().notNull())
          .addColumn('csrf', text, (column) => column.notNull())
          .addColumn('expires_at', text, (column) => column.notNull())
          .execute();

        await db.schema.createTable('attempts')
          .addColumn('number', number)
          .addColumn('address', text, (column) => column.notNull())
          .addColumn('at', text, (column) => column.notNull())
          .execute();

        await db.schema.createTable('outbox')
          .addColumn('id', text, (column) => column.primaryKey().notNull())
          .addColumn('message', text, (column) => column.notNull())
          .addColumn('submission_id', text, (column) => column.notNull())
          .addColumn('tries', 'integer', (column) => column.notNull())
          .addColumn('due_at', text, (column) => column.notNull())
          .addColumn('sent_at', text)
          .addColumn('failure', text)
          .execute();
        await db.schema.createIndex('outbox_due').on('outbox').columns(['sent_at', 'due_at']).execute();
      },
    },
  };
}
