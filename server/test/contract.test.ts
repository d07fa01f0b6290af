import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { intakes } from '../src/api/intake.js';
import { search } from '../src/storage/submissions.js';
import { kinds } from '../src/storage/tables.js';
import { onBothDatabases } from './support/databases.js';
import { openReceiver, type Visit } from './support/receiver.js';

/* Our receiver keeps the contract that any other is held to: npx trousse-contract, as a person runs it. */

const command = fileURLToPath(new URL('../../scripts/trousse-contract.mjs', import.meta.url));
const origin = 'https://ecole.exemple';

interface Finding {
  readonly id: string;
  readonly state: string;
  readonly came?: string;
}

function run(...given: string[]): Promise<{ status: number | null; findings: readonly Finding[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, '--json', ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, findings: (JSON.parse(said) as { findings: Finding[] }).findings }));
  });
}

onBothDatabases('The receiver keeps the contract', (kind) => {
  let visit: Visit;
  // With the limits that it has where nothing is configured: a trial fits in them. Trials are of the day on which they are made.
  before(async () => void (visit = await openReceiver(kind, { allowedOrigins: [origin], limits: { perAddress: 60, global: 3000, sending: 10 } }, new Date())));
  after(() => visit.close());

  for (const one of kinds) {
    it(one, async () => {
      visit.pass(60_000);
      const before = (await search(visit.database.db, { kind: one })).total;
      const { status, findings } = await run(`${visit.origin}${intakes[one]}`, '--kind', one, '--origin', origin);
      assert.deepEqual(findings.filter(({ state }) => state === 'short'), []);
      assert.deepEqual(findings.filter(({ state }) => state === 'unchecked').map(({ id }) => id), one === 'pledge' ? [] : ['badge']);
      assert.equal(status, 0);
      assert.equal((await search(visit.database.db, { kind: one })).total, before + 2);
    });
  }

  it('is told to put a site on its list', async () => {
    visit.pass(60_000);
    const { status, findings } = await run(`${visit.origin}${intakes.pledge}`, '--origin', 'https://ailleurs.exemple');
    assert.equal(status, 1);
    assert.ok(findings.some(({ id, state, came }) => id === 'preflight' && state === 'short' && came === 'Access-Control-Allow-Origin: none'));
  });
});
