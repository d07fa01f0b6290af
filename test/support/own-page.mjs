/**
 * A page that behaves as the one in front, in a profile of its own. Two files of tests run at a time: keys, focus, emulated media
 * and what the device keeps of one are not the other's. The runner makes one profile for all its pages, so a page makes its own.
 * @param {{ browser: import('puppeteer-core').Browser }} at
 */
export async function ownPage({ browser }) {
  const profile = await browser.createBrowserContext();
  const created = await profile.newPage();
  await created.emulateFocusedPage(true);
  return created;
}
