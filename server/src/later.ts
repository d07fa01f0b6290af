/** Calls back once, after some milliseconds; gives what calls it off. A test's clock stands in its place. */
export type Later = (act: () => void, milliseconds: number) => () => void;

export const later: Later = (act, milliseconds) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};
