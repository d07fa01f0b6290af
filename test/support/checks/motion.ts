import { deepElements, nameOf, shadowOf } from '../shadow.js';

const pseudo = [null, '::before', '::after'];

/** What still moves for a person who asked for less motion: call it with reduced motion emulated. */
export function motionProblems(element: Element): string[] {
  return [element, ...deepElements(shadowOf(element))].filter((one) => pseudo.some((part) => moves(one, part))).map((one) => `${nameOf(one)} moves.`);
}

function moves(element: Element, part: string | null): boolean {
  const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element, part);
  const lasts = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0);
  return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration)) || scrollBehavior === 'smooth';
}
