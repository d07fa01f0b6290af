import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Prints pages on Letter paper, each as a file that a screen reader can read and that lists its headings.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder where the pages are
 * @param {readonly string[]} paths
 * @param {string} [to] where the files go: beside the pages by default
 * @returns {AsyncGenerator<string>} the path of each file, as it is written
 */
export async function* printPages(browser, folder, paths, to = folder) {
  const page = await browser.newPage();
  for (const path of paths) {
    const file = path.replace(/html$/, 'pdf');
    mkdirSync(dirname(join(to, file)), { recursive: true });
    await page.goto(pathToFileURL(join(folder, path)).href);
    await page.pdf({ path: join(to, file), format: 'letter', preferCSSPageSize: true, tagged: true, outline: true });
    yield file;
  }
  await page.close();
}
