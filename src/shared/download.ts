/** How long a browser may take to begin to read a file, in milliseconds. */
const KEPT = 60_000;

/**
 * Offers a file to keep. A sandboxed frame may drop it without a word: the caller always shows another way.
 * @returns whether nothing refused at once.
 */
export function download(content: Blob | string, name: string, type: string): boolean {
  try {
    // Never in the page: what the host does with clicks on links does not see this one.
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
    return true;
  } catch {
    return false;
  }
}
