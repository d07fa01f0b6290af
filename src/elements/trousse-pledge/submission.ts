import type { LitElement } from 'lit';
import type { PledgeForm, PledgeRecord } from '../../domain/pledge.js';
import { today } from '../../shared/clock.js';
import { newId } from '../../shared/id.js';
import type { SettledState } from '../../shared/send-answer.js';
import { SendController, type SendState } from '../../shared/send-controller.js';
import { TrousseErrorEvent } from '../../shared/trousse-error-event.js';
import { TrousseSentEvent } from '../../shared/trousse-sent-event.js';
import { TrousseSubmitEvent } from '../../shared/trousse-submit-event.js';
import { fieldsOf } from './record.js';
import type { Outcome } from './view.js';

/** Milliseconds before which nobody has read and signed a pledge: robots have. */
const SOONEST = 3000;

/** What is signed, and where it goes. */
export interface Signature {
  /** What was filled in: the same object for as long as nothing of it changes. */
  readonly form: PledgeForm;
  readonly record: (id: string) => PledgeRecord;
  readonly endpoint: string;
  readonly format: string;
  readonly language: string;
  /** Nothing is sent. */
  readonly trial: boolean;
}

/** The signing of a pledge: given to the page first, then to the receiver, or to nobody in a trial. */
export class Submission {
  outcome: Outcome = { day: '', reference: '', trial: false };
  /** Something filled the field that no person sees. */
  trapped = false;
  /** When the form came before a person, in milliseconds. */
  readonly #since = Date.now();
  readonly #host: LitElement;
  readonly #settled: (state: SettledState) => void;
  readonly #sender: SendController;
  /** Where it stands before it is the sender's, or in the page's own hands. */
  #own: SendState | undefined;
  #signed: Signature | undefined;
  #id = '';
  #renewed = false;

  constructor(host: LitElement, settled: (state: SettledState) => void) {
    this.#host = host;
    this.#settled = settled;
    this.#sender = new SendController(host, { settled: (state) => this.#settle(state) });
  }

  /** Of this pledge, whatever happens to it; kept over a reload with nothing of the person. */
  get id(): string {
    return (this.#id ||= (history.state as { troussePledge?: string } | null)?.troussePledge ?? newId());
  }

  get state(): SendState {
    return this.#own ?? this.#sender.state;
  }

  /** Signs once, however often it is asked. */
  sign(signature: Signature): void {
    if (this.state.at === 'sending') return;
    const before = this.#signed;
    if (before?.form === signature.form) return this.retry();
    // What was mended after a try is another pledge: the first may have arrived, and would be answered in its place.
    if (before) this.#id = newId();
    this.#signed = signature;
    this.#begin(signature);
  }

  /** Tries once more what could not be sent. */
  retry(): void {
    // Nobody but a person comes to this: whatever filled the trap was not a robot.
    this.trapped = false;
    if (this.#own && this.#signed) this.#begin(this.#signed);
    else this.#sender.retry();
  }

  #begin(signature: Signature): void {
    const { form, record: make, trial } = signature;
    this.#own = { at: 'sending' };
    this.outcome = { form, day: today(), reference: '', trial: false };
    this.#remember(this.id);
    this.#host.requestUpdate();
    const record = make(this.id);
    const settle = (state: SettledState) => void (this.#own?.at === 'sending' && this.#settle(state));
    const event = new TrousseSubmitEvent({ record }, (reference) => settle({ at: 'sent', reference }), () => settle({ at: 'failed' }));
    if (!this.#host.dispatchEvent(event)) return;
    this.outcome = { ...this.outcome, trial };
    if (trial) settle({ at: 'sent', reference: '' });
    else if (this.trapped) settle({ at: 'failed' });
    else setTimeout(() => this.#send(signature, record), Math.max(0, this.#since + SOONEST - Date.now()));
  }

  #send({ endpoint, format, language }: Signature, record: PledgeRecord): void {
    this.#own = undefined;
    this.#sender.send({ endpoint, format: format === 'form' ? 'form' : 'json', id: record.id, language, record, fields: fieldsOf(record) });
  }

  #settle(state: SettledState): void {
    if (this.#own) this.#own = state;
    this.#host.requestUpdate();
    if (state.at === 'failed' && state.taken && !this.#renewed && this.#signed) {
      // The id of the last visit, kept over a reload, was that of another pledge.
      this.#renewed = true;
      this.#id = newId();
      this.#remember(this.id);
      return this.#send(this.#signed, this.#signed.record(this.id));
    }
    if (state.at === 'sent') {
      const { reference, badge } = state;
      this.outcome = { ...this.outcome, reference, badge };
      this.#remember(undefined);
      if (!this.outcome.trial) this.#host.dispatchEvent(new TrousseSentEvent({ reference }));
    } else {
      this.#host.dispatchEvent(new TrousseErrorEvent({ fields: state.at === 'refused' ? state.fields.map(({ path }) => path) : [] }));
    }
    this.#settled(state);
  }

  #remember(troussePledge: string | undefined): void {
    try {
      history.replaceState({ ...(history.state as object), troussePledge }, '');
    } catch {
      // Some sandboxes refuse: a reload makes a new pledge, which the receiver knows by its organisation and year.
    }
  }
}
