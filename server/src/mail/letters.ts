import type { Config, Mail } from '../config.js';
import { badgeOf, verificationOf } from '../api/addresses.js';
import { personAddress } from '../person/token.js';
import type { Message } from '../storage/outbox.js';
import type { Submission } from '../storage/submissions.js';
import { kinds, type Kind } from '../storage/tables.js';
import { countIn, dayIn } from '../words/moments.js';
import { isLanguage, sayIn, type Language, type Say } from '../words/say.js';
import { badgeSnippet } from './snippet.js';
import { inHtml, inText, oneLine, type Block, type Letter } from './letter.js';

/*
 * What each e-mail says. It goes to an address that anyone may have typed: it repeats nothing of what was sent but a name,
 * cut short, so that nobody writes to someone through it; the rest is behind the link.
 */

export type Sender = Pick<Config, 'publicUrl' | 'operator'> & { readonly mail: Mail };

/** The letter of a message, or `undefined` where things have changed so that it has nothing to say any more. */
export function letterOf(message: Exclude<Message, 'notice'>, submission: Submission, token: string, sender: Sender): Letter | undefined {
  if (submission.status === 'erased') return undefined;
  switch (message) {
    case 'receipt': return submission.kind === 'subscription' && submission.status !== 'approved' ? undefined : receipt(submission, token, sender);
    case 'approved': return submission.kind === 'pledge' && submission.status === 'approved' ? approved(submission, token, sender) : undefined;
  }
}

function receipt(submission: Submission, token: string, sender: Sender): Letter {
  const { kind, listed, school_year: schoolYear, received_at: receivedAt, reference } = submission;
  const { language, say, given } = tongueOf(submission);
  const unsubscribe = personAddress(sender.publicUrl, token, language, 'unsubscribe');
  const subscribed = kind === 'subscription';
  return personal(submission, sender, say(`mail.receipt.${kind}.subject`, given), [
    { say: say(`mail.receipt.${kind}.intro`, { ...given, schoolYear, date: dayIn(language, receivedAt) }) },
    { say: say(kind === 'pledge' && listed ? 'mail.receipt.pledge.listed' : `mail.receipt.${kind}.next`) },
    { say: say('mail.reference', { reference }) },
    ...(subscribed ? [{ label: say('mail.unsubscribe'), link: unsubscribe }] : []),
    { label: say('mail.own'), link: personAddress(sender.publicUrl, token, language) },
    { say: say('mail.private') },
    // What one click means is said where there is something to be unsubscribed from (RFC 8058).
  ], subscribed ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {});
}

function approved(submission: Submission, token: string, sender: Sender): Letter {
  const { reference, school_year: schoolYear, listed } = submission;
  const { language, say, given } = tongueOf(submission);
  return personal(submission, sender, say('mail.approved.subject', given), [
    { say: say('mail.approved.intro', { ...given, schoolYear }) },
    { say: say(listed ? 'mail.approved.listed' : 'mail.approved.unlisted') },
    { label: say('mail.approved.verify'), link: verificationOf(sender.publicUrl, reference, language) },
    { say: say('mail.approved.badge') },
    { code: badgeSnippet(badgeOf(sender.publicUrl, reference, language), say('mail.approved.alt', { schoolYear })) },
    { say: say('mail.reference', { reference }) },
    { label: say('mail.own'), link: personAddress(sender.publicUrl, token, language) },
    { say: say('mail.private') },
  ]);
}

/** To who reads what comes: how much of each kind waits, and nothing of anyone; `undefined` where nothing does. */
export function noticeOf(waiting: readonly { readonly kind: Kind; readonly count: number }[], { publicUrl, operator, mail }: Sender): Letter | undefined {
  const count = waiting.reduce((sum, one) => sum + one.count, 0);
  if (count === 0 || !mail.moderator) return undefined;
  const say = sayIn('fr');
  const subject = say(count === 1 ? 'mail.notice.one' : 'mail.notice.subject', { count: countIn('fr', count) });
  const blocks: Block[] = [
    // In the order of administration.
    ...kinds.flatMap((kind) => waiting.filter((one) => one.kind === kind)).map((one) => ({ say: say(`mail.notice.${one.kind}`, { count: countIn('fr', one.count) }) })),
    { label: say('mail.notice.open'), link: `${publicUrl}/admin` },
    ...footer(say, operator),
  ];
  return { to: mail.moderator, subject, text: inText(blocks), html: inHtml('fr', subject, blocks), headers: automatic };
}

/** No out-of-office message answers it (RFC 3834). */
const automatic = { 'Auto-Submitted': 'auto-generated' };

function personal(submission: Submission, { operator }: Sender, subject: string, body: readonly Block[], headers: Readonly<Record<string, string>> = {}): Letter {
  const { language, say } = tongueOf(submission);
  const blocks = [{ say: say('mail.greeting') }, ...body, ...footer(say, operator)];
  const { email } = JSON.parse(submission.record) as { readonly email: string };
  // An address that is given whole is not read as a list of them.
  return { to: { name: '', address: email }, subject, text: inText(blocks), html: inHtml(language, subject, blocks), headers: { ...automatic, ...headers } };
}

/** What a program of mail would make a link of, in any script's dots. */
const address = /\S*(?::\/\/|@|[\p{L}\p{N}][.\u3002\uff0e\uff61]\p{L}{2,})\S*/gu;

/**
 * A name that nobody has read yet, without what looks like an address: anyone may have typed it, and had it sent from us to
 * someone else.
 */
export const harmless = (name: string): string => name.replace(address, '…');

function tongueOf({ language: written, name, approved_at: approvedAt }: Submission): { readonly language: Language; readonly say: Say; readonly given: { readonly name: string } } {
  const language = isLanguage(written) ? written : 'fr';
  return { language, say: sayIn(language), given: { name: oneLine(approvedAt === null ? harmless(name) : name) } };
}

/** Who writes, where it is and how to reach it, which the law on electronic messages asks of each one. */
function footer(say: Say, { name, address = '', contact, privacyContact }: Config['operator']): Block[] {
  const lines = [name, address, contact, privacyContact && say('mail.privacy', { contact: privacyContact })].filter((line) => line !== '');
  return [{ small: [...lines, say('mail.automatic')] }];
}
