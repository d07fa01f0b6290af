import type { Later } from '../../src/later.js';

export interface Clock {
  readonly now: () => Date;
  readonly later: Later;
  /** Moves the clock, and does what was to be done by then. */
  readonly pass: (milliseconds: number) => void;
}

/** A clock that stands until a test moves it: nothing waits. */
export function makeClock(start: Date): Clock {
  let at = start.getTime();
  const timers = new Set<{ readonly due: number; readonly act: () => void }>();
  return {
    now: () => new Date(at),
    later(act, milliseconds) {
      const timer = { due: at + milliseconds, act };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass(milliseconds) {
      at += milliseconds;
      for (const timer of [...timers].filter(({ due }) => due <= at).sort((a, b) => a.due - b.due)) {
        if (timers.delete(timer)) timer.act();
      }
    },
  };
}
