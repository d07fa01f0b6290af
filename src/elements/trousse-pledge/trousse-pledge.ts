import { html, nothing, type PropertyValues } from 'lit';
import { commitments as kitCommitments, type CommitmentId } from '../../content/commitments.js';
import { emptyPledge, schoolYear, type PledgeForm } from '../../domain/pledge.js';
import { offerSchema, pledgeInputSchema } from '../../schemas/pledge.js';
import { problemsOf } from '../../schemas/read.js';
import { today } from '../../shared/clock.js';
import { download } from '../../shared/download.js';
import { DraftController } from '../../shared/draft-controller.js';
import { endpointProblem } from '../../shared/endpoint.js';
import { FieldsController } from '../../shared/fields.js';
import { JsonController } from '../../shared/json-controller.js';
import { PrintController } from '../../shared/print-controller.js';
import { ribbon } from '../../shared/ribbon.js';
import type { SettledState } from '../../shared/send-answer.js';
import { TrousseElement } from '../../shared/trousse-element.js';
import { certificatePng } from './certificate-canvas.js';
import { certificatePage, certificateSvgText, type Shape } from './certificate.js';
import { fieldProblems, organisationFields, problemsIn, type FormProblem } from './problems.js';
import { recordOf, textOf } from './record.js';
import { renderSending } from './sending.js';
import { renderCommitments, renderOrganisation, renderSign } from './steps.js';
import { Submission } from './submission.js';
import { certificateOf, renderThanks } from './thanks.js';
import { styles } from './trousse-pledge.styles.js';
import type { View } from './view.js';
import { actionWords, commitmentWords, copyTitle, draftWords, integratorWords, problemsTitle, printWords, problemWords, progressWords, stepWords, trialWords, type Action, type Field, type OperatorFacts, type Step } from './words.js';

type Offer = { readonly id: string; readonly title?: string; readonly detail?: string; readonly monday?: string; readonly deed?: string };

/**
 * @summary An employer's pledge: choose commitments, sign, get the certificate and the badge; nothing that is typed is lost.
 * @tag trousse-pledge
 * @status experimental
 * @since 0.3
 *
 * @attr {string} organisation - Name of the organisation, filled in beforehand; so are `sector`, `municipality`, `mrc`, `website`, `contact`, `role`, `email` and `telephone`.
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
    form: { state: true, attribute: false },
    step: { state: true, attribute: false },
    problems: { state: true, attribute: false },
    offers: { state: true, attribute: false },
    notice: { state: true, attribute: false },
  };

  readonly #fields = new FieldsController(this, (field, value) => this.#set(field, value));
  readonly #printer = new PrintController(this);
  readonly #drafts = new DraftController();
  readonly #json = new JsonController(this, (value) => this.#offer('src', value));
  readonly #submission = new Submission(this, (state) => this.#settle(state));
  readonly #back = (event: PopStateEvent) => {
    const step = (event.state as { trousseStep?: Step } | null)?.trousseStep ?? 1;
    if (this.inHistory && step < 4 && this.step < 4) this.#go(step);
  };

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
  /** Address of the commitments to offer, as JSON. */
  declare src: string;

  // State

  private declare form: PledgeForm;
  private declare step: Step;
  private declare problems: readonly FormProblem[];
  private declare offers: readonly Offer[];
  private declare notice: (() => unknown) | undefined;

  #trap = '';
  #kept = false;
  #told = '';
  #filled = false;

  constructor() {
    super();
    for (const name of ['endpoint', 'operator', 'operatorAddress', 'operatorContact', 'privacyContact', 'privacyHref', 'retention', 'hostedIn', 'fallbackEmail', 'src'] as const) this[name] = '';
    this.format = 'json';
    this.inHistory = false;
    this.minimum = 1;
    this.maximum = Infinity;
    this.form = emptyPledge;
    this.step = 1;
    this.problems = [];
    this.offers = kitCommitments.map((id) => ({ id }));
  }

  // Properties

  /** What is filled in. Any part may be left out; bad data is refused and changes nothing. */
  get value(): PledgeForm {
    return structuredClone(this.form);
  }

  set value(value: Partial<PledgeForm>) {
    if (this.judge('value', problemsOf(pledgeInputSchema, value))) this.form = { ...emptyPledge, ...(structuredClone(value) as Partial<PledgeForm>) };
  }

  /** What is offered: the kit's commitments by their ids, a page's own with their words. */
  get commitments(): readonly Offer[] {
    return structuredClone(this.offers);
  }

  set commitments(value: readonly Offer[]) {
    this.#offer('commitments', value);
  }

  get #facts(): OperatorFacts {
    const { operator, operatorAddress, operatorContact, privacyContact, retention, hostedIn } = this;
    return { operator, operatorAddress, operatorContact, privacyContact, retention, hostedIn };
  }

  /** Attributes that an endpoint asks for and the page does not give. */
  get #missing(): string[] {
    return this.endpoint ? Object.entries(this.#facts).filter(([, fact]) => !fact).map(([name]) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)) : [];
  }

  get #trial(): boolean {
    return !this.endpoint || endpointProblem(this.endpoint) || this.#missing.length > 0;
  }

  get #draftKey(): string {
    return `trousse-pledge:${location.pathname}`;
  }

  // Lifecycle

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#back);
    if (this.#filled) return;
    this.#filled = true;
    for (const field of organisationFields) {
      const given = this.getAttribute(field);
      if (given) this.form = { ...this.form, [field]: given };
    }
    const draft = this.#drafts.read(this.#draftKey);
    if (draft && problemsOf(pledgeInputSchema, draft).length === 0) [this.form, this.#kept] = [{ ...emptyPledge, ...(draft as Partial<PledgeForm>) }, true];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#back);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('endpoint')) this.judge('endpoint', this.endpoint && endpointProblem(this.endpoint) ? [{ path: [], expected: 'https://' }] : []);
    if (changed.has('src')) void this.#json.load(this.src);
    const missing = this.#missing.join(', ');
    if (missing && missing !== this.#told) console.error(this.localized(() => integratorWords(missing)));
    this.#told = missing;
  }

  // Handlers

  #offer(subject: string, value: unknown): void {
    const unknown = (value as Offer[]).filter?.(({ id, title }) => !title && !kitCommitments.includes(id as CommitmentId)) ?? [];
    const problems = problemsOf(offerSchema, value);
    if (this.judge(subject, problems.length > 0 ? problems : unknown.map(({ id }) => ({ path: [id, 'title'], expected: kitCommitments.join(' | ') })))) this.offers = structuredClone(value as Offer[]);
  }

  #set(field: string, value: unknown): void {
    if (field === 'fax') return void (this.#trap = value as string);
    this.form = { ...this.form, [field]: value };
    // Once she was told, the answer is judged as she mends it.
    this.problems = this.problems.filter((one) => one.field !== field || (field in this.form && fieldProblems(field as Field, this.form).length > 0 && !['commitments', 'authorised'].includes(field)));
    if (field === 'consents') this.problems = this.problems.filter(({ field: one }) => !this.form.consents.includes(one as never));
    if (this.#kept) this.#keep();
  }

  #keep(): void {
    // What is declared and consented to is asked anew.
    this.#drafts.keep(this.#draftKey, { ...this.form, consents: undefined, authorised: undefined });
  }

  #toggleDraft(): void {
    this.#kept = !this.#kept;
    if (this.#kept) this.#keep();
    else this.#drafts.erase(this.#draftKey);
    this.requestUpdate();
  }

  #handleSubmit(event: Event): void {
    event.preventDefault();
    this.problems = problemsIn(this.step, this.form, this);
    if (this.problems.length > 0) return this.#focus('problems');
    if (this.step < 3) return this.#go((this.step + 1) as Step, true);
    const { endpoint, format, locale: language } = this;
    this.#submission.sign(recordOf(this.#view, this.#submission.id, new Date()), { endpoint, format, language, trial: this.#trial, trapped: this.#trap !== '' });
    this.#focus('sending');
  }

  #go(step: Step, forward = false): void {
    this.step = step;
    this.problems = [];
    if (forward && this.inHistory && step < 4) history.pushState({ ...(history.state as object), trousseStep: step }, '');
    this.#focus('title');
  }

  #handleBack(): void {
    if (this.inHistory) history.back();
    else this.#go((this.step - 1) as Step);
  }

  #settle(state: SettledState): void {
    if (state.at === 'sent') {
      this.#drafts.erase(this.#draftKey);
      this.#kept = false;
      this.#go(4);
    } else if (state.at === 'refused') {
      const refused = state.fields.filter(({ path }) => organisationFields.includes(path as (typeof organisationFields)[number]));
      if (refused.length === 0) return this.#focus('sending');
      this.step = 2;
      this.problems = refused.map(({ path }) => ({ field: path as Field, code: 'refused' }));
      this.#focus('problems');
    } else this.#focus('sending');
  }

  #focus(id: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus());
  }

  #act(action: Action, certificate: readonly Shape[]): void {
    const name = `${this.form.organisation}.`;
    const label = copyTitle(this.form.organisation, schoolYear(today()));
    const picture = this.renderRoot.querySelector('.certificate');
    if (action === 'download-svg') download(certificateSvgText(certificate, label), `${name}svg`, 'image/svg+xml');
    if (action === 'download-png') void certificatePng(certificate).then((blob) => blob && download(blob, `${name}png`, 'image/png'));
    if (action === 'print' && picture && !this.#printer.printAlone(picture, certificatePage)) this.notice = printWords;
  }

  // Rendering

  get #view(): View {
    const { step, form, offers, locale, problems } = this;
    const missing = problems;
    return {
      step, form, locale, facts: this.#facts, privacyHref: this.privacyHref, schoolYear: schoolYear(today()), trial: this.#trial, fields: this.#fields, sending: this.#submission.state, reference: this.#submission.reference, badge: undefined,
      offered: offers.map(({ id, title, detail = '', monday = '', deed }) => ({ id, words: title ? { title, detail, monday, deed: deed ?? title } : commitmentWords(id as CommitmentId, form, locale) })),
      problemOf: (field) => {
        const one = missing.find((other) => other.field === field);
        return one ? problemWords(one.field, one.code, one.limit) : '';
      },
      set: (field, value) => this.#set(field, value),
      heading: (depth, look, words) => this.heading(depth, look, words),
    };
  }

  protected override renderContent(): unknown {
    const view = this.#view;
    const { step, form } = view;
    const reason = this.#trial ? (this.endpoint ? 'no-operator' : 'no-endpoint') : undefined;
    return html`<div class="in">
      ${ribbon()}
      <div class="prog" aria-hidden="true">${[1, 2, 3, 4].map((one) => html`<i class="${one <= step ? 'on' : ''} ${one === step ? 'now' : ''}"></i>`)}</div>
      <div class="steprow"><p class="small muted">${progressWords(step)}</p>${step === 2 || step === 3 ? html`<button type="button" class="btn bare" data-action="back" @click=${() => this.#handleBack()}>← ${actionWords('back')}</button>` : nothing}</div>
      <div part="heading" id="title" tabindex="-1">${this.heading(0, 'h3', stepWords(step, form.contact || form.organisation))}</div>
      ${reason ? html`<p class="notice">${trialWords(reason)}</p>` : nothing}
      ${step === 4 ? this.#renderThanks(view) : this.#renderStep(view)}
    </div>`;
  }

  #renderThanks(view: View): unknown {
    const certificate = certificateOf(view, today());
    return renderThanks(view, certificate, this.notice?.(), (action) => this.#act(action, certificate));
  }

  #renderStep(view: View): unknown {
    const { step, form, schoolYear: year } = view;
    const text = textOf(view, this.#submission.id);
    const draft = draftWords();
    return html`${renderProblems(this.problems.map(({ field }) => [field, view.problemOf(field)] as const), (words) => this.heading(1, 'h4', words))}
      <form novalidate part="form" @submit=${this.#handleSubmit}>
        ${step === 1 ? renderCommitments(view) : step === 2 ? renderOrganisation(view) : renderSign(view)}
        ${step === 2 && this.#drafts.available ? html`<label class="check"><input type="checkbox" .checked=${this.#kept} @change=${() => this.#toggleDraft()} /><span>${draft.label}<br><span class="small muted">${draft.hint}</span></span></label>` : nothing}
        <div class="nav"><button class="btn" data-action="next">${actionWords(step === 3 ? 'sign' : 'next')}</button></div>
      </form>
      ${renderSending(view, {
        text, contact: this.operatorContact,
        retry: () => this.#submission.retry(),
        download: () => download(text, `${copyTitle(form.organisation, year)}.txt`, 'text/plain'),
        mailto: this.fallbackEmail ? `mailto:${this.fallbackEmail}?subject=${encodeURIComponent(copyTitle(form.organisation, year))}&body=${encodeURIComponent(text).slice(0, 1800)}` : '',
      })}`;
  }
}

/** What is to be mended, each leading to its field; it takes the focus. */
function renderProblems(problems: readonly (readonly [string, string])[], heading: (words: string) => unknown): unknown {
  const go = (event: Event, field: string) => {
    event.preventDefault();
    ((event.target as Element).getRootNode() as ShadowRoot).getElementById(field)?.focus();
  };
  return problems.length === 0 ? nothing : html`<div class="sum" id="problems" tabindex="-1" role="alert">${heading(problemsTitle(problems.length))}<ul>${problems.map(([field, words]) => html`<li><a href="#${field}" @click=${(event: Event) => go(event, field)}>${words}</a></li>`)}</ul></div>`;
}

declare global {
  interface HTMLElementTagNameMap { 'trousse-pledge': TroussePledge }
}
