/* What is printed, and what of a page is seen on paper. */

/** Letter, with the margins that browsers leave by default. */
export const PAPER = { format: 'letter', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } };

/** Pages of a PDF as Chromium writes it: one object of the type Page each. */
export const pagesOf = (pdf) => Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** What of the host, out of the element, is seen. */
export function hostSeen() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = [];
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (textContent.trim() && !parent.closest('script') && parent.getClientRects().length > 0 && getComputedStyle(parent).visibility === 'visible') seen.push(textContent.trim());
  }
  return seen;
}

/** As a browser does, `print()` says when it begins; what is on paper then is what the page shows until it says that it is over. */
export const standForPrint = () => (window.print = () => dispatchEvent(new Event('beforeprint')));
