import type { PledgeForm } from '../../domain/pledge.js';
import { pledgeInputSchema } from '../../schemas/pledge.js';
import { problemsOf } from '../../schemas/read.js';
import { DraftController } from '../../shared/draft-controller.js';

/** A pledge kept on the device while it is filled in, by page, once the person asks. */
export class Draft {
  kept = false;
  readonly #drafts = new DraftController();

  /** Whether the page lets anything be kept. */
  get available(): boolean {
    return this.#drafts.available;
  }

  /** What was kept, if the kit still understands it. */
  read(): Partial<PledgeForm> {
    const draft = this.#drafts.read(key());
    this.kept = draft !== undefined && problemsOf(pledgeInputSchema, draft).length === 0;
    return this.kept ? (draft as Partial<PledgeForm>) : {};
  }

  /** What is declared and consented to is in no draft: it is asked anew. */
  keep(form: PledgeForm): void {
    this.kept = this.#drafts.keep(key(), { ...form, consents: undefined, authorised: undefined });
  }

  /** @returns whether it is kept now. */
  toggle(form: PledgeForm): boolean {
    if (this.kept) this.erase();
    else this.keep(form);
    return this.kept;
  }

  erase(): void {
    this.kept = false;
    this.#drafts.erase(key());
  }
}

const key = () => `trousse-pledge:${location.pathname}`;
