import 'axe-core/axe.min.js';
import type axe from 'axe-core';

// The package is a script that sets a global, not a module.
const { axe: engine } = globalThis as unknown as { axe: typeof axe };

/** What axe finds against the element: one line a rule, with the places. */
export async function axeProblems(element: Element): Promise<string[]> {
  const { violations } = await engine.run(element);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
}
