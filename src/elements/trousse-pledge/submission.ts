import type { LitElement } from 'lit';
import type { PledgeRecord } from '../../domain/pledge.js';
import { newId } from '../../shared/id.js';
import type { SettledState } from '../../shared/send-answer.js';
import { SendController, type SendState } from '../../shared/send-controller.js';
import { TrousseErrorEvent } from '../../shared/trousse-error-event.js';
import { TrousseSentEvent } from '../../shared/trousse-sent-event.js';
import { TrousseSubmitEvent } from '../../shared/trousse-submit-event.js';
import { fieldsOf } from './record.js';

/** Milliseconds before which nobody has read and signed a pledge: robots have. */
const SOONEST = 3000;

/** Where a pledge goes. */
export interface Route {
  readonly endpoint: string;
  readonly format: string;
  readonly language: string;
  /** Nothing is sent. */
  readonly trial: boolean;
  /** Something filled in the field that no person sees. */
  readonly trapped: boolean;
}

/** The signing of a pledge: given to the page first, then to the receiver, or to nobody in a trial. */
export class Submission {
  reference = '';
  /** When the form came before a person, in milliseconds. */
  readonly #since = Date.now();
  readonly #host: LitElement;
  readonly #settled: (state: SettledState) => void;
  readonly #sender: SendController;
  /** Where it stands in the page's own hands. */
  #taken: SendState | undefined;
  #id = '';

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
    return this.#taken ?? this.#sender.state;
  }

  sign(record: PledgeRecord, { endpoint, format, language, trial, trapped }: Route): void {
    this.#remember(this.id);
    this.#taken = { at: 'sending' };
    const event = new TrousseSubmitEvent({ record }, (reference) => this.#settle({ at: 'sent', reference }), () => this.#settle({ at: 'failed' }));
    if (!this.#host.dispatchEvent(event)) return;
    if (trial) return this.#settle({ at: 'sent', reference: '' });
    if (trapped) return this.#settle({ at: 'failed' });
    setTimeout(() => {
      this.#taken = undefined;
      this.#sender.send({ endpoint, format: format === 'form' ? 'form' : 'json', id: this.id, language, record, fields: fieldsOf(record) });
    }, Math.max(0, this.#since + SOONEST - Date.now()));
  }

  retry(): void {
    this.#sender.retry();
  }

  #settle(state: SettledState): void {
    if (this.#taken) this.#taken = state;
    this.#host.requestUpdate();
    if (state.at === 'sent') {
      this.reference = state.reference;
      this.#remember(undefined);
      if (state.reference) this.#host.dispatchEvent(new TrousseSentEvent({ reference: state.reference }));
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
