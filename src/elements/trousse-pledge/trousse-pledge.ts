import { nothing, type PropertyValues } from 'lit';
import { emptyPledge, schoolYear, type PledgeForm } from '../../domain/pledge.js';
import { pledgeInputSchema } from '../../schemas/pledge.js';
import { problemsOf } from '../../schemas/read.js';
import { today } from '../../shared/clock.js';
import { clone, given } from '../../shared/clone.js';
import { FieldsController } from '../../shared/fields.js';
import { JsonChild } from '../../shared/json-child.js';
import { JsonController } from '../../shared/json-controller.js';
import { PrintController } from '../../shared/print-controller.js';
import type { SettledState } from '../../shared/send-answer.js';
import { StepsController } from '../../shared/steps-controller.js';
import { TrousseElement } from '../../shared/trousse-element.js';
import { certificatePage } from './certificate.js';
import { Draft } from './draft.js';
import { factNames, lacking, missingFacts } from './facts.js';
import { completed, prefilled, prefilledNames } from './form.js';
import { renderFrame } from './frame.js';
import { kitOffer, offeredIn, offerProblems, type Offer, type OfferedCommitment } from './offer.js';
import { hourProblem, howToMend, problemsUpTo, refusedIn, stepOf, stillThere, type FormProblem } from './problems.js';
import { recordOf, textOf } from './record.js';
import { renderSending } from './sending.js';
import { renderForm } from './steps.js';
import { Submission } from './submission.js';
import { renderThanks } from './thanks.js';
import { styles } from './trousse-pledge.styles.js';
import type { View } from './view.js';
import { printWords, type ProblemField, type Step } from './words.js';

/**
 * @summary An employer's pledge: choose commitments, sign, get the certificate and the badge; nothing that is typed is lost.
 * @tag trousse-pledge
 * @status experimental
 * @since 0.3
 *
 * @attr {string} organisation - Name of the organisation, filled in beforehand; so are `sector`, `employees`, `students`, `municipality`, `mrc`, `website`, `contact`, `email`, `telephone` and `language`.
 * @slot - What shows until the script runs, and stays if it never does.
 * @event {TrousseSubmitEvent} trousse-submit - The pledge is signed; `detail.record` is all of it. Cancelable: the page keeps it itself, then calls `event.accept(reference)` or `event.refuse()`.
 * @event {TrousseSentEvent} trousse-sent - The pledge is received; `detail.reference` is the receiver's.
 * @event {TrousseErrorEvent} trousse-error - The pledge could not be sent; `detail.fields` names what was refused.
 * @csspart base - The block that holds everything.
 * @csspart heading - The title of the step.
 * @csspart form - The step.
 * @csspart certificate - The certificate.
 * @cssproperty [--trousse-accent=#12573b] - Colour of actions.
 * @cssproperty [--trousse-on-accent=#ffffff] - Text on that colour.
 * @cssproperty [--trousse-surface=#ffffff] - Ground.
 * @cssproperty [--trousse-ink=#18231d] - Text.
 * @cssproperty [--trousse-muted=#536058] - Quieter text.
 * @cssproperty [--trousse-focus=#18231d] - Ring around the focused control.
 * @cssproperty [--trousse-radius=6px] - Radius of corners.
 */
export class TroussePledge extends TrousseElement {
  static override styles = [TrousseElement.styles, styles];

  static override properties = {
    endpoint: {},
    format: {},
    operator: {},
    operatorAddress: { attribute: 'operator-address' },
    operatorContact: { attribute: 'operator-contact' },
    privacyContact: { attribute: 'privacy-contact' },
    privacyHref: { attribute: 'privacy-href' },
    retention: {},
    hostedIn: { attribute: 'hosted-in' },
    fallbackEmail: { attribute: 'fallback-email' },
    inHistory: { type: Boolean, attribute: 'history' },
    minimum: { type: Number },
    maximum: { type: Number },
    src: {},
    value: { attribute: false, noAccessor: true },
    commitments: { attribute: false, noAccessor: true },
    form: { state: true, attribute: false }, problems: { state: true, attribute: false }, notice: { state: true, attribute: false },
  };

  static override get observedAttributes(): string[] { return [...super.observedAttributes, ...prefilledNames]; }

  readonly #fields = new FieldsController(this, (field, value) => this.#set(field, value));
  readonly #printer = new PrintController(this);
  readonly #draft = new Draft();
  readonly #json = new JsonController(this, (value) => this.#take('src', value), () => this.judge('src', [{ path: [], expected: 'JSON' }]));
  readonly #steps = new StepsController(this, { last: 4, inHistory: () => this.inHistory, shown: () => this.#focus('title', []) });
  readonly #submission = new Submission(this, (state) => this.#settle(state));

  // Attributes

  /** Address that receives the pledge: https, or http on this very machine for trials. With none, nothing is sent. */
  declare endpoint: string;
  /** How it is sent: `json`, or `form` for services that read a form's fields. */
  declare format: string;
  /** Who receives it: required with an endpoint, as are the next facts, but for `privacy-href`. */
  declare operator: string;
  /** Its mailing address. */
  declare operatorAddress: string;
  /** Its e-mail, telephone or page. */
  declare operatorContact: string;
  /** Who is in charge of personal information, and how to reach that person. */
  declare privacyContact: string;
  /** Its privacy policy. */
  declare privacyHref: string;
  /** For how long answers are kept. */
  declare retention: string;
  /** Where they are kept. */
  declare hostedIn: string;
  /** Address to which a person may e-mail what could not be sent. */
  declare fallbackEmail: string;
  /** The browser's Back goes back a step. */
  declare inHistory: boolean;
  /** Fewest commitments to choose. */
  declare minimum: number;
  /** Most commitments to choose; all of them by default. */
  declare maximum: number;
  /** Address of what to offer, as JSON: `{ "commitments": [...], "territories": [...] }`; a `<script type="application/json">` in the element holds the same. */
  declare src: string;

  // State

  private declare form: PledgeForm;
  private declare problems: readonly FormProblem[];
  private declare notice: boolean;

  #offer: Offer = kitOffer;
  #value: Partial<PledgeForm> = {};

  constructor() {
    super();
    new JsonChild(this, (value) => this.#take('script', value));
    for (const name of [...factNames, 'endpoint', 'privacyHref', 'fallbackEmail', 'src'] as const) this[name] = '';
    this.format = 'json';
    this.inHistory = this.notice = false;
    this.minimum = 1;
    this.maximum = Infinity;
    this.form = emptyPledge;
    this.problems = [];
  }

  // Properties

  /** What is filled in. Any part may be left out; bad data is refused and changes nothing. */
  get value(): PledgeForm { return clone(this.form); }

  set value(value: Partial<PledgeForm>) {
    if (this.judge('value', problemsOf(pledgeInputSchema, value))) this.form = { ...emptyPledge, ...(this.#value = { ...given(clone(value)), authorised: false, consents: [] }) };
  }

  /** What is offered: the kit's commitments by their ids, a page's own with their words. */
  get commitments(): readonly OfferedCommitment[] { return clone(this.#offer.commitments); }

  set commitments(commitments: readonly OfferedCommitment[]) {
    this.#take('commitments', { commitments });
  }

  // Lifecycle

  override missing(): readonly string[] { return this.endpoint ? missingFacts(this) : []; }

  protected override willUpdate(changed: PropertyValues): void {
    // What the person kept goes over what the page gives.
    if (!this.hasUpdated) this.form = { ...emptyPledge, ...prefilled(this, (field, problems) => this.judge(field, problems)), ...this.#value, ...this.#draft.read() };
    if (this.endpoint && lacking(this).length > 0 && ['endpoint', ...factNames].some((name) => changed.has(name))) console.error(`${this.localName}: endpoint: ${lacking(this).join(', ')}?`);
    if (changed.has('src')) void this.#json.load(this.src);
  }

  // Handlers

  #take(subject: string, value: unknown): void {
    if (this.judge(subject, offerProblems(value))) this.#offer = { ...this.#offer, ...given(clone(value as Partial<Offer>)) };
  }

  #set(field: string, value: unknown): void {
    if (field === 'fax') return void (this.#submission.trapped = true);
    this.form = { ...this.form, [field]: value };
    this.problems = stillThere(this.problems, field, this.form);
    if (this.#draft.kept) this.#draft.keep(this.form);
  }

  #toggleDraft({ target }: Event): void {
    // Where there is no room, it is not kept.
    (target as HTMLInputElement).checked = this.#draft.toggle(this.form);
    this.requestUpdate();
  }

  #handleSubmit(event: Event): void {
    event.preventDefault();
    const { form, endpoint, format, locale: language } = this;
    const view = this.#view;
    const unread = this.renderRoot.querySelector('.step.bad input')?.id as ProblemField | undefined;
    const problems = unread ? [hourProblem(unread, form)] : problemsUpTo(view.step, { ...view.form, commitments: view.chosen.map(({ id }) => id) }, this);
    if (this.#mend(problems)) return;
    if (view.step < 3) return this.#steps.next();
    this.#submission.sign({ form, record: (id) => this.localized(() => recordOf(view, id, new Date())), endpoint, format, language, trial: !endpoint || lacking(this).length > 0 });
    this.#focus('sending');
  }

  #mend(problems: readonly FormProblem[]): boolean {
    if (problems[0]) this.#steps.show(stepOf(problems[0].field));
    if (problems[0]) this.#focus('problems', problems);
    return problems.length > 0;
  }

  #settle(state: SettledState): void {
    if (state.at === 'sent') {
      this.#draft.erase();
      this.#steps.show(4);
    } else if (!this.#mend(state.at === 'refused' ? refusedIn(state.fields) : [])) this.#focus('sending');
  }

  #focus(id: string, problems = this.problems): void {
    this.problems = problems;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus());
  }

  #print(): void {
    this.notice = !this.#printer.printAlone(this.renderRoot.querySelector('.certificate') ?? this, certificatePage);
  }

  get #view(): View {
    const { locale, privacyHref } = this;
    const { form: signed, day } = this.#submission.outcome;
    const step = this.#steps.step as Step;
    const form = completed((step === 4 && signed) || this.form, locale);
    const offered = offeredIn(this.#offer, form, locale);
    return {
      step, form, locale, offered, privacyHref, territories: this.#offer.territories, facts: this, fields: this.#fields, sending: this.#submission.state,
      schoolYear: schoolYear(day || today()),
      chosen: offered.filter(({ id }) => form.commitments.includes(id)),
      problemOf: (field) => howToMend(this.problems, field),
      set: (field, value) => this.#set(field, value),
      heading: (depth, look, words) => this.heading(depth, look, words),
    };
  }

  protected override renderContent(): unknown {
    const view = this.#view;
    const { outcome, id } = this.#submission;
    return renderFrame(view, {
      problems: this.problems.map(({ field }) => [field, view.problemOf(field)]),
      trial: lacking(this).length > 0 && (this.endpoint ? 'no-operator' : 'no-endpoint'),
      back: () => this.#steps.back(),
      content: view.step === 4 ? renderThanks(view, outcome, this.notice ? printWords() : nothing, () => this.#print()) : renderForm(view, (event) => this.localized(() => this.#handleSubmit(event)), this.#draft, (event) => this.#toggleDraft(event)),
      sending: this.problems.length > 0 ? nothing : renderSending(view, { text: textOf(view, id), email: this.fallbackEmail, kept: this.#draft.kept, retry: () => this.#submission.retry() }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap { 'trousse-pledge': TroussePledge }
}
