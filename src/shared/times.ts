/** `count` results of `make`. Hosts are known to replace `Array.from` by one that ignores its function. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  const made: T[] = [];
  for (let index = 0; index < count; index++) made.push(make(index));
  return made;
}
