/**
 * The pages that embed the kit, one row each. New host: one row here.
 *
 *   name      what is special about it
 *   page      its head and body, given `script` (the address of the built script) and `other` (another version of it)
 *   headers   what the host's server sends with the page
 *   arrive    what happens on the page once it is loaded, with the script and without
 *   check     what else must hold, last of all, once the element has been used
 *   warnings  how many times the console says that the script is loaded twice; none where absent
 *   scripts   how many times the script is fetched; once where absent
 *   disk      `page` or `all`: what is opened from a folder rather than from a server
 */
import assert from 'node:assert/strict';

const tag = '<trousse-balance><p>Le calculateur arrive.</p></trousse-balance>';
const load = (address, attributes = 'async') => `<script src="${address}" ${attributes}></script>`;
const create = (address) => `<script>{ const script = document.createElement('script'); script.src = '${address}'; document.body.append(script); }</script>`;

export const hosts = [
  { name: 'another origin, in the body', page: ({ script }) => ({ body: tag + load(script, '') }) },
  { name: 'another origin, async', page: ({ script }) => ({ body: tag + load(script) }) },
  { name: 'deferred in the head', page: ({ script }) => ({ head: load(script, 'defer'), body: tag }) },
  { name: 'blocking in the head, before the tag', page: ({ script }) => ({ head: load(script, ''), body: tag }) },
  { name: 'pasted twice', warnings: 1, page: ({ script }) => ({ body: tag + load(script) + tag + load(script) }) },
  { name: 'with another version of the script', warnings: 1, scripts: 2, page: ({ script, other }) => ({ body: tag + load(script, '') + load(other, '') }) },
  {
    name: 'the tag comes after the script',
    page: ({ script }) => ({ body: load(script, '') }),
    arrive: (page) => page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), tag),
  },
  { name: 'the script is made by a script', page: ({ script }) => ({ body: tag + create(script) }) },
  {
    name: 'the script comes long after the page',
    page: ({ script }) => ({ body: `${tag}<template>${script}</template>` }),
    arrive: (page) =>
      page.evaluate(() => {
        scrollTo(0, 300);
        const script = document.createElement('script');
        script.src = document.querySelector('template').innerHTML;
        document.body.append(script);
      }),
  },
  {
    name: 'a strict policy',
    headers: (script) => ({ 'content-security-policy': strictPolicy(script) }),
    page: ({ script }) => ({ body: tag + load(script) }),
  },
  {
    name: 'in a form of the host',
    page: ({ script }) => ({ body: `<form id="host" action="#sent"><input name="name" value="Camille">${tag}<button>Envoyer</button></form>${load(script)}` }),
    check: async (page) => {
      await page.evaluate(() => {
        window.print = () => {};
        document.querySelector('#host').addEventListener('submit', (event) => {
          event.preventDefault();
          event.target.dataset.submitted = 'yes';
        });
      });
      await page.keyboard.press('Enter');
      await page.evaluate(() => document.querySelector('#host trousse-balance').shadowRoot.querySelectorAll('button').forEach((button) => button.click()));
      assert.equal(await page.evaluate(() => document.querySelector('#host').dataset.submitted), undefined, 'the host’s form was sent');
    },
  },
  {
    name: 'in a dialog',
    page: ({ script }) => ({ body: `<dialog id="box"><button id="close">Fermer</button>${tag}</dialog>${load(script)}` }),
    arrive: (page) => page.evaluate(() => document.querySelector('#box').showModal()),
    check: async (page) => {
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('#box').open);
    },
  },
  {
    name: 'in a closed <details>, then opened',
    page: ({ script }) => ({ body: `<details id="fold"><summary>Calculer</summary>${tag}</details>${load(script)}` }),
    arrive: (page) => page.evaluate(() => (document.querySelector('#fold').open = true)),
  },
  {
    name: 'in a hidden tab, then shown',
    page: ({ script }) => ({ body: `<div id="tab" hidden>${tag}</div>${load(script)}` }),
    arrive: (page) => page.evaluate(() => (document.querySelector('#tab').hidden = false)),
  },
  {
    name: 'in another shadow root',
    page: ({ script }) => ({ body: `<div id="outer"><template shadowrootmode="open"><style>p { color: red }</style>${tag}</template></div>${load(script)}` }),
  },
  { name: 'in quirks mode', page: ({ script }) => ({ doctype: '', body: tag + load(script) }) },
  {
    name: 'prototypes with enumerable additions',
    page: ({ script }) => ({
      head: `<script>Object.prototype.extend = function () { return this }; Array.prototype.remove = function () {}; String.prototype.strip = function () { return this.trim() }; Function.prototype.delay = function () {};</script>`,
      body: tag + load(script),
    }),
  },
  {
    name: 'built-ins replaced by an old library',
    page: ({ script }) => ({
      head: `<script>
        Array.from = function (list) { var copy = []; for (var i = 0; list && i < list.length; i++) copy.push(list[i]); return copy; };
        Function.prototype.bind = function (self) { var wrapped = this; return function () { return wrapped.apply(self, arguments); }; };
        Array.prototype.toJSON = function () { return 'old'; }; String.prototype.toJSON = function () { return 'old'; };
      </script>`,
      body: tag + load(script),
    }),
  },
  {
    name: 'an AMD loader',
    page: ({ script }) => ({ head: `<script>window.defined = 0; window.define = function () { defined++ }; window.define.amd = {}; window.module = { exports: {} }; window.exports = module.exports;</script>`, body: tag + load(script) }),
    check: async (page) => assert.deepEqual(await page.evaluate(() => [window.defined, Object.keys(window.module.exports)]), [0, []]),
  },
  { name: 'a <base> elsewhere', page: ({ script }) => ({ body: tag + load(script), head: '<base href="/ailleurs/">' }) },
  { name: 'a page opened from disk', disk: 'page', page: ({ script }) => ({ body: tag + load(script) }) },
  { name: 'page and script both on disk', disk: 'all', page: ({ script }) => ({ body: tag + load(script) }) },
];

/** DESIGN, section 3, point 9: the policy that every element keeps. */
export function strictPolicy(script) {
  return `default-src 'none'; script-src ${new URL(script).origin}; style-src 'self'; img-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types trousse`;
}
