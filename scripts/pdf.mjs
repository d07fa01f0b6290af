import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArguments } from './browser.mjs';
import { bundle } from './bundle.mjs';
import { pagesFolder, writePages } from './pages/write.mjs';

/* npm run pdf: each sheet on Letter paper, beside its page in dist/fiches. */

await bundle();
const pages = await writePages();
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: launchArguments });
const page = await browser.newPage();
for (const { path } of pages) {
  await page.goto(pathToFileURL(join(pagesFolder, path)).href);
  const file = path.replace(/html$/, 'pdf');
  await page.pdf({ path: join(pagesFolder, file), format: 'letter', preferCSSPageSize: true, tagged: true, outline: true });
  console.log(`dist/fiches/${file}`);
}
await browser.close();
