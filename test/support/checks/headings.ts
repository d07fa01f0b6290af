import { deepElements, nameOf, shadowOf } from '../shadow.js';

/** The levels of the element's headings, in their order, hidden or not. */
export function headingLevels(element: Element): number[] {
  return headingsOf(element).map((one) => Number(one.getAttribute('aria-level') ?? one.localName.slice(1)));
}

function headingsOf(element: Element): Element[] {
  return deepElements(shadowOf(element)).filter((one) => one.matches('h1, h2, h3, h4, h5, h6, [role="heading"]'));
}

/** The first heading has the level asked for, none is above it, none is past 6, and no level is jumped on the way down. */
export function headingProblems(element: Element, first: number): string[] {
  const levels = headingLevels(element);
  const headings = headingsOf(element);
  const problems = levels[0] === first ? [] : [`The first heading has level ${levels[0]}, not ${first}.`];
  levels.forEach((level, index) => {
    const name = nameOf(headings[index] as Element);
    if (level < first) problems.push(`${name} has level ${level}, above the element's own ${first}.`);
    if (level > 6) problems.push(`${name} has level ${level}; HTML ends at 6.`);
    if (level > (levels[index - 1] ?? first) + 1) problems.push(`${name} jumps from level ${levels[index - 1]} to ${level}.`);
  });
  return problems;
}
