/** A partner's page: enough elements of its own, with styles of its own, to see whether a guest disturbs them. */
const content = `
  <header id="banner"><h1>Organisme de la région</h1><nav><a href="#accueil">Accueil</a></nav></header>
  <article>
    <h2>Nos services</h2>
    <p>Un <strong>paragraphe</strong> de la page, avec <em>ses mots</em> et <a href="#lien">son lien</a>.</p>
    <ul><li>Un point</li></ul>
    <ol><li>Un pas</li></ol>
    <blockquote>Une parole</blockquote>
    <table><tr><th scope="col">Jour</th><td>Lundi</td></tr></table>
    <form id="search"><label>Chercher <input name="q" value="stage"></label><select name="where"><option>Partout</option></select><button type="button">Trouver</button></form>
    <figure><figcaption>Une figure</figcaption></figure>
    <div class="step field btn row hint">Une boîte dont les classes sont des mots courants</div>
  </article>
  <div class="far"></div>`;

/** The host's own stylesheet, which it would be a fault to change. */
export const hostStyles = `
  html { font-size: 62.5%; }
  body { margin: 0; font: 1.6rem/1.4 Georgia, serif; color: #222; background: #fdfdf8; }
  h1, h2 { font-family: Verdana, sans-serif; letter-spacing: 0.02em; color: #5a1a5a; }
  a { color: #0645ad; text-decoration: underline dotted; }
  button, input, select { font: inherit; border: 2px dashed #999; border-radius: 0; padding: 3px; }
  table { border-collapse: collapse; } th, td { border: 1px solid #ccc; padding: 0.5rem; }
  .btn { text-transform: uppercase; } .row { display: table; } .field { float: left; }
  .far { clear: both; height: 1500px; }`;

const icon = '<link rel="icon" href="favicon.svg">';

/** The page, with `body` after the host's own content. A row may replace the doctype, or add to the head. */
export function hostPage({ head = '', body, doctype = '<!doctype html>' }) {
  return `${doctype}<html lang="fr-CA"><head><meta charset="utf-8"><title>Organisme</title>${icon}<link rel="stylesheet" href="host.css">${head}</head><body>${content}${body}</body></html>`;
}

const properties = ['color', 'background-color', 'background-image', 'font-family', 'font-size', 'font-weight', 'line-height', 'letter-spacing', 'text-transform', 'text-decoration', 'text-align', 'display', 'position', 'float', 'margin-top', 'margin-left', 'padding-top', 'padding-left', 'border-top', 'border-radius', 'list-style-type', 'cursor', 'box-sizing', 'opacity', 'visibility', 'direction', 'outline', 'box-shadow', 'transition', 'overflow-x'];
const selectors = ['html', 'body', 'header', 'h1', 'nav', 'header a', 'article', 'h2', 'p', 'strong', 'em', 'p a', 'ul', 'ul li', 'ol', 'blockquote', 'table', 'th', 'td', 'form', 'label', 'input', 'select', 'button', 'figure', 'figcaption', '.step'];

/**
 * All of a host that a guest must leave as it was: styles, markup (without `addresses`, which are the scripts'), globals, focus,
 * scroll, what its forms send.
 */
export function hostState(page, addresses) {
  return page.evaluate(
    (properties, selectors, addresses) => {
      const styles = {};
      for (const selector of selectors) {
        const computed = getComputedStyle(document.querySelector(selector));
        for (const property of properties) styles[`${selector} { ${property} }`] = computed.getPropertyValue(property);
      }
      return {
        styles,
        markup: addresses.reduce((text, address) => text.replaceAll(address, ''), document.documentElement.outerHTML),
        adopted: document.adoptedStyleSheets.length,
        // What drives the browser leaves two of its own.
        globals: Object.getOwnPropertyNames(window).filter((name) => !name.includes('ariaQuerySelector')).sort(),
        prototypes: [Object, Array, String, Function, Element, HTMLElement, Node, Event, EventTarget, Promise].map((one) => `${one.name}: ${Object.getOwnPropertyNames(one.prototype).sort()}`),
        focus: document.activeElement?.id || document.activeElement?.localName,
        scroll: [scrollX, scrollY],
        sent: [...document.forms].map((form) => [...new FormData(form)].map(([name, value]) => `${name}=${value}`).join('&')),
        title: document.title,
        fragment: location.hash,
        history: history.length,
      };
    },
    properties,
    selectors,
    addresses,
  );
}

/** What of a host is not as it would be `alone`, one line each. */
export function hostProblems(alone, guest) {
  return Object.keys(alone).flatMap((part) => (typeof alone[part] === 'object' ? entryProblems(part, alone[part], guest[part]) : valueProblems(part, alone[part], guest[part])));
}

const valueProblems = (name, before, after) => (before === after ? [] : [`the host’s ${name}: ${before} became ${after}`]);

function entryProblems(part, before, after) {
  if (!Array.isArray(before)) return Object.keys(before).flatMap((name) => valueProblems(name, before[name], after[name]));
  const lost = before.filter((one) => !after.includes(one)).map((one) => `the host’s ${part} lost ${one}`);
  const added = after.filter((one) => !before.includes(one)).map((one) => `the host’s ${part} gained ${one}`);
  return [...lost, ...added];
}
