// What the form itself sends and judges by: the commands bundle this file.
import type { Offered, View } from '../../src/elements/trousse-pledge/view.js';
import { recordOf } from '../../src/elements/trousse-pledge/record.js';
import { commitmentWords } from '../../src/elements/trousse-pledge/words.js';
import { emptyPledge, schoolYear, type PledgeForm, type PledgeRecord } from '../../src/domain/pledge.js';

export { adviceRequestRecordSchema } from '../../src/schemas/advice-request.js';
export { pledgeRecordSchema } from '../../src/schemas/pledge.js';
export { problemsOf } from '../../src/schemas/read.js';
export { subscriptionRecordSchema } from '../../src/schemas/subscription.js';
export { endpointProblem } from '../../src/shared/endpoint.js';
export { newId } from '../../src/shared/id.js';
export { endOf, isPassing } from '../../src/shared/send-answer.js';
export { fieldsOf } from '../../src/elements/trousse-pledge/record.js';
export { schoolYear };

/** The pledge that the form makes of some answers, signed at a moment. */
export function pledgeOf(answers: Partial<PledgeForm>, operator: string, id: string, now: Date): PledgeRecord {
  const form = { ...emptyPledge, ...answers };
  const chosen: Offered[] = (['exams', 'safety'] as const).map((name) => ({ id: name, words: commitmentWords(name, form, 'fr-CA') }));
  const facts = { operator, operatorAddress: operator, operatorContact: operator, privacyContact: operator, retention: operator, hostedIn: operator };
  const view = { form, chosen, facts, schoolYear: schoolYear(now.toISOString().slice(0, 10)), locale: 'fr-CA' };
  return recordOf(view as unknown as View, id, now);
}
