/**
 * Copies a text that the page shows; where the browser refuses, selects it for the keyboard.
 * @param {HTMLElement} shown
 * @param {import('../words.js').Words} words
 * @param {(sentence: string) => void} say
 */
export async function copy(shown, words, say) {
  try {
    await navigator.clipboard.writeText(shown.textContent ?? '');
    say(words.copied);
  } catch {
    getSelection()?.selectAllChildren(shown);
    say(document.execCommand('copy') ? words.copied : words.copyByHand);
  }
}
