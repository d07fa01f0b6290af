import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { findBrowser, launchArguments } from './scripts/browser.mjs';
import { ownPage } from './test/support/own-page.mjs';

const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));
const MINUTE = 60_000;

// Lit's development build says once in the console that it is one: the only message that the tests must not see.
const page = (testFramework) => `<!doctype html>
<html lang="fr-CA">
  <head><title>Tests</title><script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig })],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser(), args: launchArguments }, createPage: ownPage })],
  testRunnerHtml: page,
  concurrency: 2,
  // A loaded machine is slow, not wrong.
  browserStartTimeout: 2 * MINUTE,
  testsStartTimeout: 2 * MINUTE,
  testsFinishTimeout: 10 * MINUTE,
  testFramework: { config: { timeout: `${2 * MINUTE}` } },
  reporters: [summaryReporter(), defaultReporter()],
};
