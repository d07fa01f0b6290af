import puppeteer from 'puppeteer-core';
import { findBrowser, launchArguments } from './browser.mjs';
import { generate } from './generate.mjs';
import { printPages } from './pages/pdf.mjs';
import { pagesFolder, writePages } from './pages/write.mjs';

/* npm run pdf: each sheet on Letter paper, beside its page in dist/fiches. */

generate();
const pages = await writePages();
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: launchArguments });
for await (const file of printPages(browser, pagesFolder, pages.map(({ path }) => path))) console.log(`dist/fiches/${file}`);
await browser.close();
