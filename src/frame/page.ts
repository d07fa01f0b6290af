/*
 * The script of dist/embed.html, which shows one element in a frame of any site. The address says which, in what language,
 * and how it is shown; where things are sent or taken from, and who is behind them, is said by this page's own configuration
 * alone: the address of a page is anyone's to write.
 */

export {};

type Attributes = Readonly<Record<string, string | number | boolean>>;
interface Words {
  readonly title: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly unknown: string;
  readonly sandboxed: string;
  readonly open: string;
}

const read = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? '{}');
/** What the build wrote: attributes that the address may give, by element, and words by language. */
const { shown, words } = read('setup') as { shown: Readonly<Record<string, readonly string[]>>; words: Readonly<Record<string, Words>> };
const configuration = read('configuration') as Readonly<Record<string, Attributes>>;

const query = new URLSearchParams(location.search);
const own = <T>(values: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);
const lang = (query.get('lang') ?? '').slice(0, 2).toLowerCase();
const { title, titles, unknown, sandboxed, open } = (own(words, lang) ?? Object.values(words)[0]) as Words;
document.documentElement.lang = own(words, lang) ? lang : (Object.keys(words)[0] ?? '');
if (query.get('scheme') === 'dark') document.documentElement.style.colorScheme = 'dark';

/** A sentence of ours, before the element or in its place. */
function say(text: string): HTMLElement {
  const words = document.createElement('p');
  words.textContent = text;
  document.body.prepend(words);
  return words;
}

function show(name: string, allowed: readonly string[]): void {
  const element = document.createElement(`trousse-${name}`);
  const { endpoint, ...others }: Attributes = { ...own(configuration, '*'), ...own(configuration, name) };
  // A receiver knows the sites that may send by their origin, and a sandbox takes it away.
  const cut = Boolean(endpoint) && self.origin === 'null';
  const given: Attributes = { ...others, ...(endpoint && !cut && { endpoint }) };
  for (const attribute of Object.keys(given)) {
    const value = given[attribute];
    if (value !== false) element.setAttribute(attribute, value === true ? '' : String(value));
  }
  const refused = [...new Set(query.keys())].filter((key) => !['element', 'lang', 'scheme', ...allowed].includes(key));
  for (const attribute of allowed) if (query.has(attribute)) element.setAttribute(attribute, query.get(attribute) ?? '');
  if (refused.length > 0) console.error(`embed.html: ${refused.join(', ')}? ${allowed.join(' | ')}`);
  document.title = `${own(titles, name) ?? name} · ${title}`;
  document.body.prepend(element);
  if (!cut) return;
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = open;
  say(`${sandboxed} `).append(link);
}

const name = query.get('element') ?? '';
const allowed = own(shown, name);
if (allowed) show(name, allowed);
else {
  document.title = title;
  say(unknown);
  console.error(`embed.html: element=${name}? ${Object.keys(shown).join(' | ')}`);
}

/** The host gives the frame this height: nothing else is told. */
const tell = () => parent.postMessage({ trousse: { height: Math.ceil(document.documentElement.getBoundingClientRect().height), title: document.title } }, '*');
new ResizeObserver(tell).observe(document.documentElement);
addEventListener('message', ({ data, source }: MessageEvent<{ trousse?: unknown } | null>) => {
  if (source === parent && data?.trousse === 'height') tell();
});
