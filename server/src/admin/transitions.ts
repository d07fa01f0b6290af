import type { Kind, Status } from '../storage/tables.js';

/** What a moderator may decide of something that was sent. Correcting and erasing are apart: they decide nothing. */
export const decisions = ['approve', 'refuse', 'answer', 'reopen', 'withdraw'] as const;
export type Decision = (typeof decisions)[number];

interface Transition {
  readonly from: readonly Status[];
  readonly to: Status;
  /** As the trail says it. */
  readonly action: string;
}

/*
 * Approving and refusing may be changed by who reviews: both are hers. Withdrawing is the person's word, given to her or to
 * us, and takes her consent with it: nobody but she brings it back, by sending it anew.
 * A subscription holds as it comes, on its consent alone: there is nothing to review, and one to end.
 */
const open: readonly Status[] = ['pending', 'approved', 'refused'];
const withdraw: Transition = { from: open, to: 'withdrawn', action: 'withdrawn' };

const transitions: Readonly<Record<Kind, Partial<Record<Decision, Transition>>>> = {
  pledge: {
    approve: { from: ['pending', 'refused'], to: 'approved', action: 'approved' },
    refuse: { from: ['pending', 'approved'], to: 'refused', action: 'refused' },
    withdraw,
  },
  subscription: { withdraw },
  'advice-request': {
    answer: { from: ['pending', 'refused'], to: 'approved', action: 'answered' },
    refuse: { from: ['pending'], to: 'refused', action: 'refused' },
    reopen: { from: ['approved', 'refused'], to: 'pending', action: 'reopened' },
    withdraw,
  },
};

/** What a decision makes of a thing of a kind that stands somewhere; `undefined` where it may not be decided. */
export function outcomeOf(kind: Kind, status: Status, decision: Decision): Pick<Transition, 'to' | 'action'> | undefined {
  const transition = transitions[kind][decision];
  return transition?.from.includes(status) ? transition : undefined;
}

/** What may be decided, in the order in which it is offered. */
export const possible = (kind: Kind, status: Status): Decision[] => decisions.filter((decision) => outcomeOf(kind, status, decision));

/** What was withdrawn or erased stays as it is until it goes. */
export const mayCorrect = (status: Status): boolean => open.includes(status);

export const isDecision = (text: string): text is Decision => (decisions as readonly string[]).includes(text);
