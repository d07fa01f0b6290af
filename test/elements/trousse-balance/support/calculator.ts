import { sendKeys } from '@web/test-runner-commands';
import type { Finding, FindingCode } from '../../../../src/domain/finding.js';
import type { DailyHours, WeekInput } from '../../../../src/domain/week.js';
import { TrousseBalance } from '../../../../src/elements/trousse-balance/trousse-balance.js';
import { findingWords } from '../../../../src/elements/trousse-balance/words.js';
import { withLocale } from '../../../../src/shared/speech.js';
import { mount, place, settled } from '../../../support/mount.js';
import { all, get, plain, pressKey, textOf } from '../../../support/page.js';

if (!customElements.get('trousse-balance')) customElements.define('trousse-balance', TrousseBalance);

/** A day on which every rule of FACTS is in force. */
export const aDay = '2026-11-23';

export const noWork: DailyHours = [0, 0, 0, 0, 0, 0, 0];

/** Over both caps, and home after 23:00. */
export const overBoth: WeekInput = { hours: { work: [6, 0, 4, 4, 0, 5, 7] }, latestEnd: '23:30', tripMinutes: 30 };

/** The calculator, drawn, with a week where one is given. */
export async function calculator(week?: WeekInput, attributes: Record<string, string> = {}): Promise<TrousseBalance> {
  const element = await mount<TrousseBalance>('trousse-balance', { date: aDay, lang: 'fr', ...attributes }, place());
  if (week) element.value = week;
  await settled(element);
  return element;
}

/** A field by its id. */
export const field = (element: TrousseBalance, id: string): HTMLInputElement => get<HTMLInputElement>(element, `[id="${id}"]`);

export const answerOf = (element: TrousseBalance): string => textOf(element, '[part~="answer"]');

/** Hours of one category in the picture: a square is an hour, and may be shared by two halves. */
export const squares = (element: TrousseBalance, category: string): number =>
  all(element, `.cells .f-${category}`).reduce((sum, square) => sum + (square.matches('.half') || square.firstElementChild ? 0.5 : 1), 0);

/** Types in a field in the place of what it holds, which is selected when the focus comes. The focus stays there. */
export async function typeIn(element: TrousseBalance, id: string, text: string): Promise<void> {
  const input = field(element, id);
  if (input.matches(':focus')) input.select();
  else input.focus();
  await sendKeys({ type: text });
  await settled(element);
}

/** Chooses in a list with the keyboard, from its first choice down. */
export async function choose(element: TrousseBalance, id: string, value: string): Promise<void> {
  const select = get<HTMLSelectElement>(element, `select[id="${id}"]`);
  const at = () => [...select.options].findIndex((option) => option.value === value) - select.selectedIndex;
  if (!Number.isFinite(at())) throw new Error(`${id} has no choice ${value}.`);
  select.focus();
  while (at() !== 0) await pressKey(element, at() > 0 ? 'ArrowDown' : 'ArrowUp');
}

/** Fills a native field of time or date: its keys depend on the browser's own language. */
export async function fill(element: TrousseBalance, id: string, value: string): Promise<void> {
  const input = field(element, id);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

/** The sentence of a finding in French, as the calculator says it. */
export const sentenceOf = (finding: Finding): string => plain(withLocale('fr-CA', () => findingWords(finding, 'fr-CA')));

export function finding(element: TrousseBalance, code: FindingCode): Finding {
  const found = element.assessment.findings.find((one) => one.code === code);
  if (!found) throw new Error(`Nothing found is ${code}.`);
  return found;
}

/** Codes told to the page while `act` runs. */
export async function told(element: TrousseBalance, act: () => unknown): Promise<(readonly string[])[]> {
  const heard: (readonly string[])[] = [];
  const listen = ({ detail }: HTMLElementEventMap['trousse-assess']) => heard.push(detail.codes);
  element.addEventListener('trousse-assess', listen);
  await act();
  await settled(element);
  element.removeEventListener('trousse-assess', listen);
  return heard;
}
