import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../root.mjs';

/*
 * What each element must have, by its tag: folder = tag = file name. Each problem says how to mend it.
 */

/**
 * The tags of the kit: the folders of src/elements.
 * @param {string} root
 */
export const tagsIn = (root) => readdirSync(join(root, 'src/elements'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

/** @param {string} tag `trousse-balance` @returns {string} `TrousseBalance` */
export const classOf = (tag) => tag.split('-').map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');

/**
 * @param {string} root
 * @param {string} tag
 * @returns {string[]}
 */
export function missingFor(root, tag) {
  const name = classOf(tag);
  const element = `src/elements/${tag}/${tag}`;
  const tests = `test/elements/${tag}`;
  const has = (/** @type {string} */ path) => existsSync(join(root, path));
  const text = (/** @type {string} */ path) => (has(path) ? readFileSync(join(root, path), 'utf8') : '');
  const inTests = () => (has(tests) ? filesIn(join(root, tests)).filter((path) => path.endsWith('.test.ts')).map((path) => text(`${tests}/${path}`)).join('\n') : '');

  /** @type {[boolean, string][]} */
  const checks = [
    [/^trousse-[a-z]+(-[a-z]+)*$/.test(tag), `src/elements/${tag}: an element's folder bears its tag, trousse- and words in lower case.`],
    [has(`${element}.ts`), `${tag} has no class: write ${element}.ts, exporting ${name}.`],
    [has(`${element}.styles.ts`), `${tag} has no styles: write ${element}.styles.ts, exporting styles.`],
    [inTests() !== '', `${tag} has no test: write ${tests}/${tag}.test.ts.`],
    [inTests().includes(`contract('${tag}'`), `${tag} does not keep the contract: call contract('${tag}', …) of test/support/contract.ts in ${tests}/contract.test.ts.`],
    [has(`test/fixtures/${tag}.json`), `${tag} has no fixture: write test/fixtures/${tag}.json, its states by name, each a set of properties.`],
    [has(`demo/${tag}.html`), `${tag} has no demo page: write demo/${tag}.html, after demo/trousse-balance.html.`],
    [text('demo/index.html').includes(`${tag}.html`), `demo/index.html does not lead to ${tag}: add a link to ${tag}.html.`],
    [new RegExp(`'${tag}': ${name}\\b`).test(text('src/embed.ts')), `${tag} is not in the script: add '${tag}': ${name} to the table of src/embed.ts.`],
    [new RegExp(`\\b${name}\\b.*'\\./elements/${tag}/${tag}\\.js'`).test(text('src/index.ts')), `${tag} is not in the module: export ${name} from src/index.ts.`],
    [text('test/embed/elements.mjs').includes(tag), `${tag} is not tried on host pages: add a row to test/embed/elements.mjs.`],
  ];
  return checks.filter(([ok]) => !ok).map(([, problem]) => problem);
}

const limits = { element: 250, any: 300, comfortable: 150 };

/**
 * Files that have grown too long: problems, and warnings for those that will be.
 * @param {string} root
 */
export function longFiles(root) {
  /** @type {{ problems: string[], warnings: string[] }} */
  const found = { problems: [], warnings: [] };
  for (const folder of ['src', 'scripts', 'server/src'].filter((one) => existsSync(join(root, one)))) {
    for (const path of filesIn(join(root, folder))) {
      if (path.startsWith('generated/') || !/\.(ts|mjs)$/.test(path)) continue;
      const lines = readFileSync(join(root, folder, path), 'utf8').trimEnd().split('\n').length;
      const element = /^elements\/([^/]+)\/\1\.ts$/.test(path);
      const limit = element ? limits.element : limits.any;
      if (lines > limit) found.problems.push(`${folder}/${path} has ${lines} lines, ${limit} at most: move a part that stands alone to a file of its own.`);
      else if (!element && lines > limits.comfortable) found.warnings.push(`${folder}/${path} has ${lines} lines: think of splitting it past ${limits.comfortable}.`);
    }
  }
  return found;
}
