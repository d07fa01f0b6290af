import { note } from '../storage/audit.js';
import { byEmail } from '../storage/submissions.js';
import { dossierOf } from '../person/dossier.js';
import { command, say, UsageError } from '../command.js';

/* npm run export-person -- EMAIL: everything that is kept under an e-mail, however it is written, as JSON on the standard output. */

await command(async ({ database: { db }, words: [email, ...more], flags }) => {
  if (!email || more.length > 0 || flags.length > 0) throw new UsageError('npm run export-person -- EMAIL');
  const rows = await byEmail(db, email);
  const submissions = await Promise.all(rows.map((row) => dossierOf(db, row)));
  for (const { id } of rows) await note(db, { at: new Date(), actor: 'system', action: 'exported-person', submissionId: id });
  say(JSON.stringify({ email, exportedAt: new Date().toISOString(), submissions }, null, 2));
});
