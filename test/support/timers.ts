const real = { set: globalThis.setTimeout, clear: globalThis.clearTimeout };

interface Timer { readonly run: () => void; readonly delay: number }

/** The page's timers, which ring when a case says so. */
export interface Timers {
  /** Those that wait for half a second at least. */
  readonly waiting: () => readonly Timer[];
  readonly ring: () => void;
}

export function takeTimers(): Timers {
  const timers = new Map<number, Timer>();
  let last = 0;
  globalThis.setTimeout = ((run: () => void, delay = 0) => {
    timers.set(++last, { run, delay });
    return last;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => void timers.delete(id)) as typeof clearTimeout;
  const waiting = () => [...timers.values()].filter(({ delay }) => delay >= 500);
  return {
    waiting,
    ring: () => {
      const due = waiting();
      timers.clear();
      for (const { run } of due) run();
    },
  };
}

/** Gives the timers back: for `afterEach`. */
export function giveTimersBack(): void {
  globalThis.setTimeout = real.set;
  globalThis.clearTimeout = real.clear;
}
