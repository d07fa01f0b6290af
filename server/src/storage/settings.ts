import { randomToken } from '../secrets.js';
import type { Db } from './database.js';

/** A value that is made once for all copies: whoever comes second reads the first one's. `made` tells whether it is ours. */
export async function settle(db: Db, name: string, value: string): Promise<{ readonly value: string; readonly made: boolean }> {
  const { numInsertedOrUpdatedRows } = await db.insertInto('settings').values({ name, value }).onConflict((conflict) => conflict.column('name').doNothing()).executeTakeFirstOrThrow();
  return { value: (await get(db, name)) as string, made: numInsertedOrUpdatedRows === 1n };
}

export async function get(db: Db, name: string): Promise<string | undefined> {
  return (await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())?.value;
}

export async function set(db: Db, name: string, value: string): Promise<void> {
  await db.insertInto('settings').values({ name, value }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute();
}

/**
 * Takes what is to be done once a day: of several copies, and of several tries, the first of the day has it.
 * @returns whether it is ours to do.
 */
export async function takeDay(db: Db, name: string, day: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('settings')
    .values({ name, value: day })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: day }).where('settings.value', '<', day))
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** The key of this database's links: made at the first start, the same for every copy. */
export const linkKey = async (db: Db): Promise<string> => (await get(db, 'link-key')) ?? (await settle(db, 'link-key', randomToken())).value;
