import { join } from 'node:path';
import { inRoot } from '../../../../scripts/root.mjs';
import { openBrowser, openPage } from '../../../../test/embed/support/browser.mjs';
import { people } from './site.mjs';

/* People before the site's pages. What each page complains of is kept. */

/** The site that the command started. @type {import('./site.mjs').Site} */
export const site = JSON.parse(process.env['TROUSSE_SITE'] ?? 'null') ?? (() => {
  throw new Error('Run these tests with npm run test:wordpress.');
})();

export const openPeople = async () => {
  const browser = await openBrowser();
  return {
    /** Someone who reads. */
    visitor: (size) => visit(browser, size),
    /** Someone who has an account. */
    signedIn: async (role, size) => {
      const person = await visit(browser, { width: 1280, height: 900, ...size });
      const { login, password } = people[role];
      await person.go('/wp-login.php');
      // The page moves the focus there by itself, a little later: what was typed elsewhere by then would end in the name.
      await person.page.waitForFunction(() => document.activeElement?.id === 'user_login');
      await person.page.keyboard.type(login);
      await person.page.type('#user_pass', password);
      await Promise.all([person.page.waitForNavigation(), person.page.click('#wp-submit')]);
      if (!person.page.url().includes('/wp-admin/')) throw new Error(`${login} could not sign in: ${person.page.url()}`);
      return person;
    },
    close: () => browser.close(),
  };
};

async function visit(browser, size) {
  const { page, close } = await openPage(browser, size);
  page.setDefaultTimeout(120_000);
  const problems = [];
  page.on('console', (message) => {
    // WordPress's own pages advise developers of what is to change: that is not ours. What did not load is said below, by its address.
    if (['error', 'warning'].includes(message.type()) && !/deprecated|JQMIGRATE|Failed to load resource/i.test(message.text())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message ?? error}`));
  page.on('response', (response) => {
    // The editor asks for more than an author may see, and does without.
    if (response.status() >= 400 && !(response.status() === 403 && /rest_route=%2Fwp%2Fv2%2F(templates|categories|settings)/.test(response.url()))) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that one leaves gives up what it was asking for; WordPress's own pictures are elsewhere, and this site has no network.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED' && !request.url().startsWith('https://s.w.org/')) problems.push(`${request.failure()?.errorText}: ${request.url()}`);
  });
  // Leaving a page whose changes are not saved, deleting a plugin: yes.
  page.on('dialog', (dialog) => dialog.accept());
  return {
    page,
    problems,
    close,
    go: (path) => page.goto(path.startsWith('http') ? path : site.origin + path, { waitUntil: 'load' }),
    picture: (name) => page.screenshot({ path: join(inRoot('results/wordpress'), `${name}.png`) }),
  };
}

/** An element's first heading, once it shows. */
export async function shown(frame, tag) {
  const heading = await frame.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('[role="heading"]')?.textContent.trim(), {}, tag);
  return heading.jsonValue();
}
