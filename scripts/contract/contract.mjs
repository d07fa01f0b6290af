import { Client } from './client.mjs';
import { Findings } from './findings.mjs';
import { asking, reading } from './reading.mjs';
import { refusing } from './refusing.mjs';
import { sending } from './sending.mjs';
import { kit } from './trials.mjs';

/** @typedef {{ client: Client, kind: import('./arguments.mjs').Kind, language: 'fr' | 'en', findings: Findings }} Context */

/**
 * Holds a receiver to the contract of the form.
 * @param {{ address: string, kind: import('./arguments.mjs').Kind, origin?: string | undefined, language: 'fr' | 'en', patience?: number }} asked
 * @returns {Promise<Findings>}
 */
export async function contract({ kind, language, ...where }) {
  const findings = new Findings();
  const client = new Client({ ...where, language });
  const context = { client, kind, language, findings };
  const refused = kit.endpointProblem(where.address);
  findings.add('https', 'required', 'an https address, or http on this very machine', refused ? { came: where.address, mend: 'Serve it over https: the form sends nothing to any other address, nor to one that holds a name or a password.' } : undefined);
  if (refused) return findings;

  await asking(context);
  await sending(context);
  // One that does not answer what is right would only be waited for.
  if (client.exchanges[0]?.status !== 0) await refusing(context);
  reading(context);
  return findings;
}
