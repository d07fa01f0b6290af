/**
 * The order in which to ask so many questions, as indexes: as written with no seed, else shuffled, alike for the same seed
 * everywhere, so that a class answers the same quiz.
 */
export function orderOf(count: number, seed?: number): number[] {
  // Hosts replace `Array.from` by one that ignores its function.
  const order = [...new Array<undefined>(count).keys()];
  if (seed === undefined) return order;
  // A linear congruential generator, by the constants of Numerical Recipes; seeds that follow each other start far apart.
  let state = Math.imul(seed, 0x9e3779b1);
  const keys = order.map(() => (state = Math.imul(state, 1664525) + 1013904223) >>> 0);
  return order.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0));
}
