/** The name that was meant, among those that there are; undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const bare = (text: string) => text.replace(/^trousse-|-/g, '');
  const far = (one: string) => distance(bare(name), bare(one));
  const [first] = [...names].sort((a, b) => far(a) - far(b));
  return first !== undefined && far(first) <= Math.max(1, Math.floor(bare(name).length / 3)) ? first : undefined;
}

/** Letters to add, take away or change, to make one word of another. */
function distance(from: string, to: string): number {
  let row = [...to, ''].map((_, index) => index);
  [...from].forEach((letter, line) => {
    const next = [line + 1];
    [...to].forEach((other, index) => next.push(Math.min((next[index] ?? 0) + 1, (row[index + 1] ?? 0) + 1, (row[index] ?? 0) + (letter === other ? 0 : 1))));
    row = next;
  });
  return row.at(-1) ?? 0;
}
