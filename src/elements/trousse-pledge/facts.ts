import { endpointProblem } from '../../shared/endpoint.js';
import type { OperatorFacts } from './words.js';

/** Properties that say who receives a pledge: with an endpoint, each is asked for. */
export const factNames = ['operator', 'operatorAddress', 'operatorContact', 'privacyContact', 'retention', 'hostedIn'] as const satisfies readonly (keyof OperatorFacts)[];

/** Attributes that say who receives, and that the page does not give. */
export const missingFacts = (page: OperatorFacts): string[] => factNames.filter((name) => !page[name]).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

/** What an endpoint asks of a page and the page does not give: a safe address, and attributes. */
export function lacking(page: OperatorFacts & { readonly endpoint: string }): string[] {
  const { endpoint } = page;
  return [...(endpoint && endpointProblem(endpoint) ? ['https://'] : []), ...missingFacts(page)];
}
