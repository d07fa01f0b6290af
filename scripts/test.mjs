import { spawn } from 'node:child_process';
import { counts } from './counts.mjs';
import { inRoot } from './root.mjs';

/*
 * npm test: every check of the project, in the order in which a failure is cheapest to read. Stops at the first step
 * that fails. Each step is an npm script of its own.
 */

const steps = ['types', 'lint', 'test:structure', 'test:parity', 'build', 'test:build', 'test:server', 'test:unit', 'test:embed'];

const total = { passed: 0, failed: 0 };

for (const step of steps) {
  console.log(`\n── ${step}`);
  const { ok, output } = await run(step);
  const { passed, failed } = counts(output);
  total.passed += passed;
  // A step that fails without a failed test (a type, a size, a browser that stopped) is one failure.
  total.failed += ok ? failed : Math.max(failed, 1);
  if (!ok) {
    console.log(`\n${step} failed. To run it alone: npm run ${step}`);
    process.exitCode = 1;
    break;
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);

/**
 * Runs one npm script, showing what it prints.
 * @param {string} step
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(step) {
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${step}`, { cwd: inRoot(), shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of /** @type {const} */ ([[child.stdout, process.stdout], [child.stderr, process.stderr]])) {
      from.on('data', (/** @type {Buffer} */ chunk) => {
        output += chunk;
        to.write(chunk);
      });
    }
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
}
