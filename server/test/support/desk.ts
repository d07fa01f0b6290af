import { randomUUID } from 'node:crypto';
import { MOST_TRIES } from '../../src/storage/outbox.js';
import { adviceRequest, pledge, subscription } from './records.js';
import type { Visit } from './receiver.js';

/** What a moderator finds one morning: the reference of each. */
export async function aMorning(visit: Visit): Promise<{ pledge: string; twin: string; advice: string; subscription: string }> {
  const send = async (path: string, record: object) => ((await (await visit.post(path, record)).json()) as { reference: string }).reference;
  const subject = pledge({ website: '' }, ['taking-part', 'listing', 'bulletin']);
  const references = {
    pledge: await send('/v1/pledges', subject),
    twin: await send('/v1/pledges', pledge({ contact: 'Amélie Roy', email: 'amelie@exemple.test' })),
    advice: await send('/v1/advice-requests', adviceRequest({ message: 'Comment joindre les commerces du village?\n\nNous sommes une petite école, sans budget.' })),
    subscription: await send('/v1/subscriptions', subscription({ email: 'zoe@exemple.test' })),
  };
  for (const organisation of ['<b>Quincaillerie</b> & Fils "inc."', 'Coopérative de solidarité en transformation agroalimentaire du Haut-Saint-Laurent et des environs', 'Z']) await send('/v1/pledges', pledge({ organisation, email: `${randomUUID()}@exemple.test` }));
  await visit.database.db.insertInto('outbox').values({ id: randomUUID(), message: 'receipt', submission_id: subject.id, tries: MOST_TRIES, due_at: new Date(0).toISOString(), sent_at: null, failure: 'ECONNREFUSED' }).execute();
  return references;
}
