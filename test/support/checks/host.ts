/** All that a page shows of itself to its own scripts: what an element must leave as it found it. */
export function hostPicture(): string {
  const { documentElement, body, head, adoptedStyleSheets } = document;
  const attributes = (element: Element) => element.getAttributeNames().map((name) => `${name}="${element.getAttribute(name) ?? ''}"`).join(' ');
  return [`html ${attributes(documentElement)}`, `body ${attributes(body)}`, head.outerHTML, body.innerHTML, `${adoptedStyleSheets.length} adopted sheets`].join('\n');
}
