import { spawn } from 'node:child_process';
import { counts } from './counts.mjs';
import { inRoot } from './root.mjs';

/*
 * npm test: every check of the project, in the order in which a failure is cheapest to read. Stops after the first stage that
 * fails. Each step is an npm script of its own.
 */

/**
 * The steps of a stage run side by side, and each says all it has to say at once: none needs what another makes, and alone each
 * would leave a core idle. A step that stands alone fills the machine by itself.
 */
const stages = [['generate'], ['lint', 'types', 'test:structure', 'test:parity'], ['build'], ['test:build'], ['test:server'], ['test:unit'], ['test:embed']];

const total = { passed: 0, failed: 0 };

for (const steps of stages) {
  const alone = steps.length === 1;
  const ended = await Promise.all(steps.map((step) => run(step, alone)));
  for (const { step, ok, output } of ended) {
    if (!alone) process.stdout.write(`${title(step)}${output}`);
    const { passed, failed } = counts(output);
    total.passed += passed;
    // A step that fails without a failed test (a type, a size, a browser that stopped) is one failure.
    total.failed += ok ? failed : Math.max(failed, 1);
  }
  const failures = ended.filter(({ ok }) => !ok);
  if (failures.length > 0) {
    for (const { step } of failures) console.log(`\n${step} failed. To run it alone: npm run ${step}`);
    process.exitCode = 1;
    break;
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** @param {string} step */
function title(step) {
  return `\n── ${step}\n`;
}

/**
 * Runs one npm script; where nothing else runs, shows what it says as it says it.
 * @param {string} step
 * @param {boolean} alone
 * @returns {Promise<{ step: string, ok: boolean, output: string }>}
 */
function run(step, alone) {
  if (alone) process.stdout.write(title(step));
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${step}`, { cwd: inRoot(), shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of /** @type {const} */ ([[child.stdout, process.stdout], [child.stderr, process.stderr]])) {
      from.on('data', (/** @type {Buffer} */ chunk) => {
        output += chunk;
        if (alone) to.write(chunk);
      });
    }
    child.on('close', (status) => resolve({ step, ok: status === 0, output }));
  });
}
