/**
 * The pages that embed the kit, one row each. New host: one row here.
 *
 *   name      what is special about it
 *   page      its head and body, given `script` (the address of the built script), `other` (another version of it) and
 *             `markup` (every element, each with what shows until the script runs)
 *   loading   true where the row is about nothing but how the script comes
 *   headers   what the host's server sends with the page
 *   arrive    what happens on the page once it is loaded, with the script and without, given the markup
 *   check     what else must hold, last of all, once the element has been used, given its tag
 *   warnings  how many times the console says that the script is loaded twice; none where absent
 *   scripts   how many times the script is fetched; once where absent
 *   disk      `page` or `all`: what is opened from a folder rather than from a server
 */
import assert from 'node:assert/strict';

const load = (address, attributes = 'async') => `<script src="${address}" ${attributes}></script>`;
const create = (address) => `<script>{ const script = document.createElement('script'); script.src = '${address}'; document.body.append(script); }</script>`;

export const hosts = [
  { name: 'another origin, in the body', loading: true, page: ({ script, markup }) => ({ body: markup + load(script, '') }) },
  { name: 'another origin, async', loading: true, page: ({ script, markup }) => ({ body: markup + load(script) }) },
  { name: 'deferred in the head', loading: true, page: ({ script, markup }) => ({ head: load(script, 'defer'), body: markup }) },
  { name: 'blocking in the head, before the tag', loading: true, page: ({ script, markup }) => ({ head: load(script, ''), body: markup }) },
  { name: 'pasted twice', warnings: 1, page: ({ script, markup }) => ({ body: markup + load(script) + markup + load(script) }) },
  { name: 'with another version of the script', warnings: 1, scripts: 2, page: ({ script, other, markup }) => ({ body: markup + load(script, '') + load(other, '') }) },
  {
    name: 'the tag comes after the script',
    loading: true,
    page: ({ script }) => ({ body: load(script, '') }),
    arrive: (page, markup) => page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), markup),
  },
  { name: 'the script is made by a script', loading: true, page: ({ script, markup }) => ({ body: markup + create(script) }) },
  {
    name: 'the script comes long after the page',
    loading: true,
    page: ({ script, markup }) => ({ body: `${markup}<template>${script}</template>` }),
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
    page: ({ script, markup }) => ({ body: markup + load(script) }),
  },
  {
    name: 'in a form of the host',
    page: ({ script, markup }) => ({ body: `<form id="host" action="#sent"><input name="name" value="Camille">${markup}<button>Envoyer</button></form>${load(script)}` }),
    check: async (page, tag) => {
      await page.evaluate(() => {
        window.print = () => {};
        document.querySelector('#host').addEventListener('submit', (event) => {
          event.preventDefault();
          event.target.dataset.submitted = 'yes';
        });
      });
      await page.keyboard.press('Enter');
      await page.evaluate((name) => document.querySelector(`#host ${name}`).shadowRoot.querySelectorAll('button').forEach((button) => button.click()), tag);
      assert.equal(await page.evaluate(() => document.querySelector('#host').dataset.submitted), undefined, 'the host’s form was sent');
    },
  },
  {
    name: 'in a dialog',
    page: ({ script, markup }) => ({ body: `<dialog id="box"><button id="close">Fermer</button>${markup}</dialog>${load(script)}` }),
    arrive: (page) => page.evaluate(() => document.querySelector('#box').showModal()),
    check: async (page) => {
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('#box').open);
    },
  },
  {
    name: 'in a closed <details>, then opened',
    page: ({ script, markup }) => ({ body: `<details id="fold"><summary>Calculer</summary>${markup}</details>${load(script)}` }),
    arrive: (page) => page.evaluate(() => (document.querySelector('#fold').open = true)),
  },
  {
    name: 'in a hidden tab, then shown',
    page: ({ script, markup }) => ({ body: `<div id="tab" hidden>${markup}</div>${load(script)}` }),
    arrive: (page) => page.evaluate(() => (document.querySelector('#tab').hidden = false)),
  },
  {
    name: 'in another shadow root',
    page: ({ script, markup }) => ({ body: `<div id="outer"><template shadowrootmode="open"><style>p { color: red }</style>${markup}</template></div>${load(script)}` }),
  },
  { name: 'in quirks mode', page: ({ script, markup }) => ({ doctype: '', body: markup + load(script) }) },
  {
    name: 'prototypes with enumerable additions',
    page: ({ script, markup }) => ({
      head: `<script>Object.prototype.extend = function () { return this }; Array.prototype.remove = function () {}; String.prototype.strip = function () { return this.trim() }; Function.prototype.delay = function () {};</script>`,
      body: markup + load(script),
    }),
  },
  {
    name: 'built-ins replaced by an old library',
    page: ({ script, markup }) => ({
      head: `<script>
        Array.from = function (list) { var copy = []; for (var i = 0; list && i < list.length; i++) copy.push(list[i]); return copy; };
        Function.prototype.bind = function (self) { var wrapped = this; return function () { return wrapped.apply(self, arguments); }; };
        Array.prototype.toJSON = function () { return 'old'; }; String.prototype.toJSON = function () { return 'old'; };
      </script>`,
      body: markup + load(script),
    }),
  },
  {
    name: 'an AMD loader',
    page: ({ script, markup }) => ({ head: `<script>window.defined = 0; window.define = function () { defined++ }; window.define.amd = {}; window.module = { exports: {} }; window.exports = module.exports;</script>`, body: markup + load(script) }),
    check: async (page) => assert.deepEqual(await page.evaluate(() => [window.defined, Object.keys(window.module.exports)]), [0, []]),
  },
  { name: 'a <base> elsewhere', page: ({ script, markup }) => ({ body: markup + load(script), head: '<base href="/ailleurs/">' }) },
  { name: 'a page opened from disk', disk: 'page', page: ({ script, markup }) => ({ body: markup + load(script) }) },
  { name: 'page and script both on disk', disk: 'all', page: ({ script, markup }) => ({ body: markup + load(script) }) },
];

/** DESIGN, section 3, point 9: the policy that every element keeps; `connect` is where the page lets it ask for data. */
export function strictPolicy(script, connect = "'none'") {
  return `default-src 'none'; script-src ${new URL(script).origin}; style-src 'self'; img-src 'self'; connect-src ${connect}; require-trusted-types-for 'script'; trusted-types trousse`;
}
