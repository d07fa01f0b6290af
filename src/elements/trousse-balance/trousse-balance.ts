import { msg } from '@lit/localize';
import { html, type PropertyValues } from 'lit';
import { assess, type Assessment } from '../../domain/assess.js';
import { subjectToAttendance } from '../../domain/attendance.js';
import { completeWeek, defaultWeek } from '../../domain/defaults.js';
import { jurisdictions } from '../../domain/rules/jurisdictions.js';
import { qc } from '../../domain/rules/qc.js';
import { applyChanges, type Suggestion } from '../../domain/suggestions.js';
import { stages, works, type Stage, type Week, type WeekInput } from '../../domain/week.js';
import { decodeWeek, encodeWeek, moveWeek } from '../../domain/week-code.js';
import { withField } from '../../domain/week-field.js';
import type { Problem } from '../../schemas/problem.js';
import { problemsOf } from '../../schemas/read.js';
import { stageSchema, weekSchema } from '../../schemas/week.js';
import { daySchema } from '../../schemas/worker.js';
import { Announcer } from '../../shared/announcer.js';
import { today } from '../../shared/clock.js';
import { clone } from '../../shared/clone.js';
import { copyText } from '../../shared/copy.js';
import { FieldsController } from '../../shared/fields.js';
import { LinkController } from '../../shared/link-controller.js';
import { PrintController } from '../../shared/print-controller.js';
import { ribbon } from '../../shared/ribbon.js';
import { TrousseAssessEvent } from '../../shared/trousse-assess-event.js';
import { TrousseElement } from '../../shared/trousse-element.js';
import { workerValue } from '../../shared/worker.js';
import { lawStyles } from '../../styles/law.js';
import { renderGuidance, renderLaw, renderStanding, renderUnsettled } from './findings.js';
import { renderFoot, renderLink } from './foot.js';
import { renderForm } from './form.js';
import { renderPicture } from './picture.js';
import { renderSuggestion } from './suggestion.js';
import { styles } from './trousse-balance.styles.js';
import type { View } from './view.js';
import { findingWords } from './words.js';

/**
 * @summary Study-work balance calculator: what a week is made of, what the law and the evidence say, and the smallest changes that restore balance.
 * @tag trousse-balance
 * @status experimental
 * @since 0.1
 *
 * @slot - What shows until the script runs, and stays if it never does.
 * @event {TrousseAssessEvent} trousse-assess - After each change of the week; `detail.codes` lists what was found.
 * @csspart base - The block that holds everything.
 * @csspart heading - The title.
 * @csspart form - The questions.
 * @csspart answer - The answer in one sentence.
 * @csspart picture - The week in 168 squares.
 * @csspart suggestion - The suggested change.
 * @cssproperty [--trousse-accent=#12573b] - Colour of actions.
 * @cssproperty [--trousse-on-accent=#ffffff] - Text on that colour.
 * @cssproperty [--trousse-surface=#ffffff] - Ground.
 * @cssproperty [--trousse-ink=#18231d] - Text.
 * @cssproperty [--trousse-muted=#536058] - Quieter text.
 * @cssproperty [--trousse-focus=#18231d] - Ring around the focused control.
 * @cssproperty [--trousse-radius=6px] - Radius of corners.
 */
export class TrousseBalance extends TrousseElement {
  static override styles = [TrousseElement.styles, lawStyles, styles];

  static override properties = {
    value: { attribute: false, noAccessor: true },
    stage: {},
    jurisdiction: {},
    date: {},
    week: { state: true, attribute: false },
    turn: { state: true, attribute: false },
    applied: { state: true, attribute: false },
    notice: { state: true, attribute: false },
  };

  readonly #fields = new FieldsController(this, (id, value) => this.#change(id, value));
  readonly #announcer = new Announcer(this);
  readonly #printer = new PrintController(this);
  readonly #link = new LinkController(this, 'trousse-balance', (text) => this.#read('#trousse-balance', decodeWeek(text)));

  #given = false;

  // Attributes

  /** Stage on which the calculator starts: `secondary`, `vocational`, `adult`, `cegep` or `university`. */
  declare stage: string;
  /** Whose law applies: `qc`. */
  declare jurisdiction: string;
  /** Day whose law applies, ISO 8601; today in Montréal by default. */
  declare date: string;

  // State

  private declare week: Week;
  private declare turn: number;
  private declare applied: { readonly suggestion: Suggestion; readonly before: Week } | undefined;
  private declare notice: (() => unknown) | undefined;

  constructor() {
    super();
    this.stage = '';
    this.jurisdiction = 'qc';
    this.date = '';
    this.week = defaultWeek('secondary');
    this.turn = 0;
  }

  // Properties

  /** The week. Any part may be left out: the stage's default fills it. Bad data is refused and changes nothing. */
  get value(): Week {
    return clone(this.week);
  }

  set value(value: WeekInput) {
    this.#read('value', value);
  }

  /** What the week is made of, what was found, and what is suggested. */
  get assessment(): Assessment {
    return assess(this.week, this.#law, this.#day);
  }

  get #stage() { return stages.find((stage) => stage === this.stage); }
  get #law() { return jurisdictions.get(this.jurisdiction) ?? qc; }
  get #day() { return problemsOf(daySchema, this.date).length === 0 ? this.date : today(); }

  // Lifecycle

  protected override willUpdate(changed: PropertyValues): void {
    const judge = (name: 'stage' | 'date' | 'jurisdiction', problems: () => readonly Problem[]) => changed.has(name) && this.judge(name, this[name] ? problems() : []);
    // A week that came before the first drawing (a value, a link) is not undone by the attribute; what was said stays.
    if (judge('stage', () => problemsOf(stageSchema, this.stage)) && this.#stage && !this.#given) this.week = moveWeek(this.week, this.#stage);
    judge('date', () => problemsOf(daySchema, this.date));
    judge('jurisdiction', () => (jurisdictions.has(this.jurisdiction) ? [] : [{ path: [], expected: qc.code }]));
    this.#given = false;
  }

  // Handlers

  #read(subject: string, value: unknown): void {
    if (!this.judge(subject, problemsOf(weekSchema, value))) return;
    this.#fields.reset();
    // A copy: what the page does with its own object later is not our week.
    this.#become(completeWeek({ stage: this.#stage, ...clone(value as WeekInput) }));
  }

  #change(id: string, value: unknown): void {
    this.turn = 0;
    if (id === 'stage') return this.#become(moveWeek(this.week, value as Stage));
    if (id === 'age') return this.#become(moveWeek(this.week, this.week.stage, value as number));
    this.#become(withField(this.week, id, workerValue(id, value)));
  }

  /** Every change of the week passes here: it is answered, told to the page by codes, and said once the person pauses. */
  #become(week: Week): void {
    this.#given = true;
    this.week = week;
    this.applied = undefined;
    this.notice = undefined;
    this.dispatchEvent(new TrousseAssessEvent({ codes: this.assessment.findings.map(({ code }) => code) }));
    this.#announcer.announce(() => this.localized(() => `${this.applied ? msg('C’est fait') : ''} ${this.#answer(this.assessment)}`));
  }

  #handleApply(suggestion: Suggestion): void {
    const before = this.week;
    this.#fields.reset();
    this.#become(applyChanges(before, suggestion.changes));
    this.applied = { suggestion, before };
    this.#focusOnAction();
  }

  #handleUndo(): void {
    if (this.applied) this.#become(this.applied.before);
    this.#focusOnAction();
  }

  #handleRestart(): void {
    const before = this.week;
    this.#fields.reset();
    this.#become(defaultWeek(before.stage));
    // Undone as a suggestion is: nothing that was typed is ever lost.
    this.applied = { suggestion: { changes: [], clears: [] }, before };
  }

  #handlePrint(): void {
    if (!this.#printer.printAlone()) this.notice = () => msg('Ici, imprime avec la commande de ton navigateur.');
  }

  /** The link stands there at once: a clipboard may refuse, or wait for an answer that never comes. */
  #handleLink(): void {
    const link = this.#link.make(encodeWeek(this.week));
    let copied = false;
    this.notice = () => renderLink(link, copied);
    void copyText(link).then((done) => {
      copied = done;
      this.requestUpdate();
    });
  }

  /** What had the focus is replaced by what undoes it: the first button, or the tools where no idea is left. */
  #focusOnAction(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-action]')?.focus());
  }

  // Rendering

  protected override renderContent(): unknown {
    const { week, locale, assessment } = this;
    const law = this.#law;
    const on = this.#day;
    const view: View = {
      week, law, on, locale, assessment, subject: subjectToAttendance(week, law, on),
      heading: (depth, look, words) => this.heading(depth, look, words),
    };
    const answer = this.#answer(assessment);
    const current = assessment.suggestions[this.turn % (assessment.suggestions.length || 1)];
    return html`<div class="in">
      <div class="head">
        ${ribbon()}
        <div part="heading">${this.heading(0, 'h2', msg('Ta semaine, heure par heure'))}</div>
        <p class="lead muted screen">${msg('Regarde où vont tes 168 heures, et ce que dit la loi.')}</p>
      </div>
      <div class="cols">
        ${renderForm({ ...view, answer, fields: this.#fields, start: defaultWeek(week.stage, week.age) })}
        <div class="results">
          <div part="answer" class="answer">${this.heading(1, 'h3', answer)}</div>
          ${renderPicture(view)}
          ${renderSuggestion(view, current, this.applied?.suggestion, {
            apply: () => current && this.#handleApply(current), undo: () => this.#handleUndo(), another: () => this.turn++,
          })}
          ${renderLaw(view)}
        </div>
      </div>
      ${renderUnsettled(view)} ${renderGuidance(view)} ${renderStanding(view)}
      ${renderFoot(view, this.notice, { print: () => this.#handlePrint(), link: () => this.#handleLink(), restart: () => this.#handleRestart() })}
      ${this.#announcer.render()}
    </div>`;
  }

  /** The outcome in one sentence: the law first, then what is unsettled, then the week itself. */
  #answer({ findings }: Assessment): string {
    const first = findings.find(({ kind }) => kind === 'law') ?? findings.find(({ kind, code }) => kind === 'unsettled' || code === 'over-full');
    if (first) return findingWords(first, this.locale);
    return works(this.week) ? msg('Aucun écart relevé avec les règles vérifiées ici.') : msg('Inscris tes heures de travail : la réponse suit.');
  }
}

declare global {
  interface HTMLElementTagNameMap { 'trousse-balance': TrousseBalance }
}
