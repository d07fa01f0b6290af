/** A document again, from its shape and its words, parted by the build (`scripts/split-words.mjs`): new at each call. */
export function fillWords(shape: unknown, words: string): unknown {
  const next = words.split('|').values();
  const fill = (part: unknown): unknown => {
    if (part === null) return next.next().value;
    if (part === '') return JSON.parse(String(next.next().value));
    if (Array.isArray(part)) return part.map(fill);
    return typeof part === 'object' ? Object.fromEntries(Object.entries(part).map(([name, one]) => [name, fill(one)])) : part;
  };
  return fill(shape);
}
