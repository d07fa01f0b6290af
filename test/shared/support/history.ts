/**
 * Puts the history of a page that was just opened in the place of the browser's, which this page shares with all those
 * that were tested before it, and which is full after fifty entries. As there, going back or forward is told later.
 */
export function takeHistory(): void {
  const entries: unknown[] = [null];
  let at = 0;
  const go = (steps: number) => void setTimeout(() => {
    if (!(at + steps in entries)) throw new Error('The browser left the page.');
    at += steps;
    dispatchEvent(new PopStateEvent('popstate', { state: entries[at] }));
  });
  const methods = {
    pushState: (state: unknown) => void entries.splice(++at, Infinity, structuredClone(state)),
    replaceState: (state: unknown) => void (entries[at] = structuredClone(state)),
    back: () => go(-1),
    forward: () => go(1),
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(history, name, { value, configurable: true, writable: true });
  Object.defineProperty(history, 'state', { get: () => entries[at], configurable: true });
  Object.defineProperty(history, 'length', { get: () => entries.length, configurable: true });
}

/** Gives the browser's own back: for `afterEach`. */
export function giveHistoryBack(): void {
  for (const name of ['pushState', 'replaceState', 'back', 'forward', 'state', 'length']) Reflect.deleteProperty(history, name);
}
