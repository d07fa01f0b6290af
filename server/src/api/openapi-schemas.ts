import * as z from 'zod/mini';
import { schemas } from '../submission.js';
import * as answers from './schemas.js';

/** Names that the documentation refers to, and the schemas that judge what bears them. */
export const named = {
  Pledge: schemas.pledge,
  Subscription: schemas.subscription,
  AdviceRequest: schemas['advice-request'],
  Acknowledgement: answers.acknowledgementSchema,
  Error: answers.errorSchema,
  Partners: answers.partnersSchema,
  Territories: answers.territoriesSchema,
  Assertion: answers.assertionSchema,
  RevokedAssertion: answers.revokedSchema,
  BadgeClass: answers.badgeClassSchema,
  Issuer: answers.issuerSchema,
  Feed: answers.feedSchema,
  Alive: answers.aliveSchema,
  Ready: answers.readySchema,
} satisfies Record<string, z.ZodMiniType>;

export type SchemaName = keyof typeof named;

/** A schema as OpenAPI 3.1 holds it: JSON Schema, whose dialect stands once for the whole document. */
export function jsonSchemaOf(schema: z.ZodMiniType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'throw' });
  return rest;
}
