import { randomUUID } from 'node:crypto';
import type { AdviceRequestRecord } from '../../../src/domain/advice-request.js';
import type { ConsentRecord } from '../../../src/domain/consent.js';
import { schoolYear, type PledgeRecord, type Purpose } from '../../../src/domain/pledge.js';
import type { SubscriptionRecord } from '../../../src/domain/subscription.js';

/** What people send, with nothing wrong in it, each time under an id of its own. */

const at = '2026-11-23T14:05:06.789Z';

const consent = <One extends string>(purpose: One, given = true): ConsentRecord<One> => ({ purpose, given, text: `J’accepte : ${purpose}\nVos réponses servent à…`, version: '2026-11-23', language: 'fr-CA', at });

export function pledge(changes: Partial<PledgeRecord> = {}, consents: readonly Purpose[] = ['taking-part', 'listing']): PledgeRecord {
  return {
    id: randomUUID(), commitments: ['hours', 'exams'], deeds: ['limiter le travail à 12 h par semaine d’école', 'alléger les semaines d’examens'], weekHours: 12, weekdayHours: 8,
    organisation: 'Épicerie Chez Zoé', sector: 'Commerce de détail', employees: '5-19', students: '3', municipality: 'Chambly', mrc: 'La Vallée-du-Richelieu', website: 'https://exemple.test/',
    contact: 'Zoé Ng', role: 'Propriétaire', email: 'zoe@exemple.test', telephone: '450 555-0123', language: 'fr', authorised: true, schoolYear: '2026-2027', signedAt: at, operator: 'Concertation jeunesse du Rivage',
    consents: (['taking-part', 'listing', 'bulletin'] as const).map((purpose) => consent(purpose, consents.includes(purpose))),
    ...changes,
  };
}

/** The same, signed now, for the year that it is: a process has the clock of its machine. */
export function pledgeOfToday(changes: Partial<PledgeRecord> = {}): PledgeRecord {
  const moment = new Date().toISOString();
  const record = pledge({ signedAt: moment, schoolYear: schoolYear(moment.slice(0, 10)), ...changes });
  return { ...record, consents: record.consents.map((one) => ({ ...one, at: moment })) };
}

export const subscription = (changes: Partial<SubscriptionRecord> = {}): SubscriptionRecord => ({ id: randomUUID(), email: 'lecteur@exemple.test', language: 'fr', sentAt: at, operator: 'Concertation jeunesse du Rivage', consents: [consent('bulletin')], ...changes });

export const adviceRequest = (changes: Partial<AdviceRequestRecord> = {}): AdviceRequestRecord => ({
  id: randomUUID(), contact: 'Anaïs O’Neil', email: 'anais@exemple.test', telephone: '', organisation: 'École du Rivage', mrc: 'Rouville', message: 'Comment joindre les commerces du village?', language: 'fr', sentAt: at,
  operator: 'Concertation jeunesse du Rivage', consents: [consent('advice')], ...changes,
});
