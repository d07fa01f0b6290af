import { seal, unseal } from '../secrets.js';
import type { Db } from '../storage/database.js';
import { linkKey } from '../storage/settings.js';
import type { Search } from '../storage/submissions.js';
import { kinds, statuses, type Kind, type Status } from '../storage/tables.js';
import type { Query } from './desk.js';

/** What the list shows: what is to be handled, where no kind is asked for. */
export type Asked = Search & { readonly page: number };

const among = <One extends string>(all: readonly One[], text: string): One | undefined => all.find((one) => one === text);

/** What of a list an address asks for; `get` reads one of its parameters. What it cannot mean is left out. */
export async function readQuery(db: Db, get: (name: string) => string): Promise<Asked> {
  const kind: Kind | undefined = among(kinds, get('kind'));
  const status: Status | undefined = kind ? among(statuses, get('status')) : 'pending';
  const text = get('q') === '' ? undefined : unseal(await linkKey(db), get('q'));
  const page = /^[1-9]\d{0,6}$/.test(get('page')) ? Number(get('page')) : 1;
  return { kind, status, text, page };
}

/** The same, for an address. People search by e-mail: what they wrote is sealed, and stays out of histories and logs. */
export async function writeQuery(db: Db, { kind, status, text, page = 1 }: Search): Promise<Query> {
  return { kind, status: kind && status, q: text ? seal(await linkKey(db), text) : undefined, page: page > 1 ? page : undefined };
}
