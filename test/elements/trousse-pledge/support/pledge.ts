import type { PledgeForm, PledgeRecord } from '../../../../src/domain/pledge.js';
import { organisationFields } from '../../../../src/elements/trousse-pledge/problems.js';
import { TroussePledge } from '../../../../src/elements/trousse-pledge/trousse-pledge.js';
import { withLocale } from '../../../../src/shared/speech.js';
import type { TrousseSubmitEvent } from '../../../../src/shared/trousse-submit-event.js';
import { place, settled } from '../../../support/mount.js';
import { nextTask } from '../../../support/requests.js';
import { all, get, plain, textOf } from '../../../support/page.js';

if (!customElements.get('trousse-pledge')) customElements.define('trousse-pledge', TroussePledge);

/** Who receives a pledge, as a page says it. */
export const facts = {
  operator: 'Concertation du Rivage', 'operator-address': '1, rue du Quai, Rivage', 'operator-contact': 'info@rivage.test', 'privacy-contact': 'Camille Roy, vie.privee@rivage.test', retention: 'trois ans', 'hosted-in': 'au Québec',
};

export const endpoint = 'https://receiver.test/pledges';

/** What a page needs to say for a pledge to be sent. */
export const receiver = { endpoint, ...facts };

/** What a person answers in the second step. */
export const answers = {
  organisation: 'Épicerie Chez Zoé', sector: 'Commerce de détail', employees: '5-19', students: '3', municipality: 'Chambly', mrc: 'Rouville', website: 'https://exemple.test/', contact: 'Zoé Ng', role: 'Propriétaire', email: 'zoe@exemple.test', telephone: '450 555-0123', language: 'en',
} as const satisfies Partial<PledgeForm>;

/** A pledge in French, drawn, that came before the person a minute ago, with the attributes that a case gives. */
export async function pledge(attributes: Readonly<Record<string, string>> = {}, parent: Element = place(), children = ''): Promise<TroussePledge> {
  const { now } = Date;
  Date.now = () => now() - 60_000;
  const element = document.createElement('trousse-pledge');
  Date.now = now;
  const all: Record<string, string> = { lang: 'fr', ...attributes };
  for (const name of Object.keys(all)) element.setAttribute(name, all[name] ?? '');
  element.innerHTML = children;
  parent.append(element);
  await settled(element);
  return element;
}

/** The step that shows, as the person reads it. */
export const stepOf = (element: Element): number => Number(/\d/.exec(textOf(element, '.steprow'))?.[0]);

/** Writes in a field, or chooses in a list, as a person does. */
export async function write(element: Element, id: string, value: string): Promise<void> {
  const field = get<HTMLInputElement>(element, `#${id}`);
  field.value = value;
  field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
  if (field.role === 'spinbutton') field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

export async function tick(element: Element, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    get(element, `#${id}`).click();
    await settled(element);
  }
}

/** Presses a button; what the element starts has happened. */
export async function act(element: Element, action: string): Promise<void> {
  get(element, `[data-action="${action}"]`).click();
  await nextTask();
  await settled(element);
}

export const next = (element: Element): Promise<void> => act(element, 'next');
export const back = (element: Element): Promise<void> => act(element, 'back');

/** Comes to the second step, having chosen. */
export async function choose(element: Element, ...commitments: string[]): Promise<void> {
  await tick(element, ...(commitments.length > 0 ? commitments : ['hours', 'exams']).map((id) => `commitment-${id}`));
  await next(element);
}

/** Comes to the third step, having answered. */
export async function fill(element: Element, changes: Readonly<Record<string, string>> = {}): Promise<void> {
  await choose(element);
  for (const [id, value] of Object.entries({ ...answers, ...changes })) await write(element, id, value);
  await next(element);
}

/** Answers all, declares, consents and signs. */
export async function sign(element: Element, changes: Readonly<Record<string, string>> = {}, ...consents: string[]): Promise<void> {
  await fill(element, changes);
  await tick(element, 'authorised', 'taking-part', ...consents);
  await next(element);
}

/** What the fields of a step hold. */
export const held = (element: Element): Record<string, string> => Object.fromEntries(organisationFields.map((id) => [id, get<HTMLInputElement>(element, `#${id}`).value]));

export const ticked = (element: Element): string[] => all<HTMLInputElement>(element, 'input[type="checkbox"]').filter(({ checked }) => checked).map(({ id }) => id);

/** The certificate's lines, where there is one. */
export const certificate = (element: Element): string[] => all(element, '.certificate text').map(({ textContent }) => plain(textContent));

/** The pledges that the page is given to keep, one a signature. */
export function submitted(element: HTMLElement, hear: (event: TrousseSubmitEvent) => void = () => {}): PledgeRecord[] {
  const records: PledgeRecord[] = [];
  element.addEventListener('trousse-submit', (event) => {
    records.push(event.detail.record);
    hear(event);
  });
  return records;
}

/** Words of the element out of the element, in French. */
export const french = <T>(words: () => T): T => withLocale('fr-CA', words);
export const english = <T>(words: () => T): T => withLocale('en-CA', words);
