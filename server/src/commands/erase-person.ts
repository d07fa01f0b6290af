import { erase } from '../storage/erasure.js';
import { byEmail } from '../storage/submissions.js';
import { command, say, UsageError } from '../command.js';

/* npm run erase-person -- EMAIL [--yes]: tells what is kept under an e-mail; with --yes, erases it for good. */

await command(async ({ database, words: [email, ...more], flags }) => {
  if (!email || more.length > 0 || flags.some((flag) => flag !== '--yes')) throw new UsageError('npm run erase-person -- EMAIL [--yes]');
  const { db } = database;
  const rows = await byEmail(db, email);
  const sure = flags.includes('--yes');
  for (const { id, kind, reference, status } of rows) {
    if (sure) await erase(db, id, new Date(), 'system');
    say(`${reference}  ${kind}  ${sure ? 'erased' : status}`);
  }
  if (sure && rows.length > 0) await database.scrub();
  if (rows.length === 0) say('Nothing is kept under this e-mail.');
  else if (!sure) say('Nothing was erased. To erase it for good, add --yes.');
});
