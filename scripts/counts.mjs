/**
 * How many tests the runners say they ran: Node's own by its totals (`# pass 3`), the browser's by the mark before each.
 * @param {string} output
 */
export function counts(output) {
  // eslint-disable-next-line no-control-regex -- colours of a terminal
  const text = output.replace(/\u001b\[[\d;]*[A-Za-z]/g, '');
  const node = (/** @type {string} */ word) => Number(text.match(new RegExp(`^[#ℹ] ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const browser = (/** @type {string} */ mark) => text.match(new RegExp(`^\\s*${mark} `, 'gmu'))?.length ?? 0;
  return { passed: node('pass') + browser('✓'), failed: node('fail') + browser('𐄂') };
}
