import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { assessSchedule } from '../../domain/assess-schedule.js';
import { subjectToAttendance } from '../../domain/attendance.js';
import { weekStart } from '../../domain/calendar.js';
import { completeWeek } from '../../domain/defaults.js';
import { icsOf } from '../../domain/ics.js';
import type { Jurisdiction } from '../../domain/jurisdiction.js';
import { jurisdictions } from '../../domain/rules/jurisdictions.js';
import { qc } from '../../domain/rules/qc.js';
import { completeSchedule, type Schedule, type ScheduleFinding, type ScheduleInput } from '../../domain/schedule.js';
import { shiftRows } from '../../domain/shift-rows.js';
import { problemsOf } from '../../schemas/read.js';
import { scheduleSchema } from '../../schemas/schedule.js';
import { daySchema } from '../../schemas/worker.js';
import { Announcer } from '../../shared/announcer.js';
import { today } from '../../shared/clock.js';
import { clone } from '../../shared/clone.js';
import { copyText } from '../../shared/copy.js';
import { download } from '../../shared/download.js';
import { FieldsController } from '../../shared/fields.js';
import { newId } from '../../shared/id.js';
import { PrintController } from '../../shared/print-controller.js';
import { ribbon } from '../../shared/ribbon.js';
import { TrousseAssessEvent } from '../../shared/trousse-assess-event.js';
import { TrousseElement } from '../../shared/trousse-element.js';
import { lawStyles } from '../../styles/law.js';
import { answerWords, renderLaw, renderOthers } from './answer.js';
import { Desk } from './desk.js';
import { renderFoot, renderText, teamText } from './foot.js';
import { renderWeek } from './grid.js';
import { renderPaste } from './paste.js';
import { renderSettings } from './settings.js';
import { renderTable } from './table.js';
import { styles } from './trousse-schedule.styles.js';
import type { View } from './view.js';

/**
 * @summary An employer checks a student's shifts before posting them: what the law says of each, day by day, and the smallest changes that mend it.
 * @tag trousse-schedule
 * @status experimental
 * @since 0.4
 *
 * @slot - What shows until the script runs, and stays if it never does.
 * @event {TrousseAssessEvent} trousse-assess - After each change of the schedule; `detail.codes` lists what was found.
 * @csspart base - The block that holds everything.
 * @csspart heading - The title.
 * @csspart settings - Who works, and when there is school.
 * @csspart answer - The answer in one sentence.
 * @csspart week - The week, a day a line.
 * @csspart editor - The shift that is open.
 * @csspart table - Every shift as a table.
 * @csspart paste - The box in which a schedule is pasted.
 * @cssproperty [--trousse-accent=#12573b] - Colour of actions.
 * @cssproperty [--trousse-on-accent=#ffffff] - Text on that colour.
 * @cssproperty [--trousse-surface=#ffffff] - Ground.
 * @cssproperty [--trousse-ink=#18231d] - Text.
 * @cssproperty [--trousse-muted=#536058] - Quieter text.
 * @cssproperty [--trousse-focus=#18231d] - Ring around the focused control.
 * @cssproperty [--trousse-radius=6px] - Radius of corners.
 */
export class TrousseSchedule extends TrousseElement {
  static override styles = [TrousseElement.styles, lawStyles, styles];

  static override properties = {
    value: { attribute: false, noAccessor: true },
    jurisdiction: {},
    week: {},
    notice: { state: true, attribute: false },
  };

  readonly #fields: FieldsController = new FieldsController(this, (id, value) => this.#desk.change(id, value));
  readonly #desk = new Desk(this, weekStart(today()), () => this.#tell(), () => this.#fields.reset());
  readonly #announcer = new Announcer(this);
  readonly #printer = new PrintController(this);

  #judged: readonly [Schedule, Jurisdiction, string] | undefined;
  #known: readonly ScheduleFinding[] = [];

  // Attributes

  /** Whose law applies: `qc`. */
  declare jurisdiction: string;
  /** Week to begin with, by any of its days, ISO 8601; that of the first shift by default, or this one. */
  declare week: string;

  // State

  private declare notice: (() => unknown) | undefined;

  constructor() {
    super();
    this.jurisdiction = 'qc';
    this.week = '';
  }

  // Properties

  /** The schedule: worker, calendar of school, shifts. Any part may be left out; bad data is refused and changes nothing. */
  get value(): Schedule {
    return clone(this.#desk.schedule);
  }

  set value(value: ScheduleInput) {
    if (!this.judge('value', problemsOf(scheduleSchema, value))) return;
    // A copy: what the page does with its own object later is not our schedule.
    const schedule = completeSchedule(clone(value));
    const [first] = schedule.shifts.map(({ date }) => date).sort();
    if (first && !this.week) this.#desk.week = weekStart(first);
    this.#desk.take(schedule);
  }

  /** What was found: codes and numbers, the shifts by their places. */
  get findings(): readonly ScheduleFinding[] {
    return clone(this.#found);
  }

  /** Judged once for each schedule, law and day: what is drawn again is not judged again. */
  get #found(): readonly ScheduleFinding[] {
    const judged = [this.#desk.schedule, this.#law, today()] as const;
    if (judged.some((one, index) => one !== this.#judged?.[index])) {
      this.#judged = judged;
      this.#known = assessSchedule(judged[0], judged[1], { today: judged[2] });
    }
    return this.#known;
  }

  get #law() { return jurisdictions.get(this.jurisdiction) ?? qc; }

  // Lifecycle

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('week') && this.judge('week', this.week ? problemsOf(daySchema, this.week) : []) && this.week) this.#desk.week = weekStart(this.week);
    if (changed.has('jurisdiction')) this.judge('jurisdiction', jurisdictions.has(this.jurisdiction) ? [] : [{ path: [], expected: qc.code }]);
  }

  // Handlers

  /** Every change is told to the page by codes, and said once the person pauses. */
  #tell(): void {
    this.notice = undefined;
    this.requestUpdate();
    this.dispatchEvent(new TrousseAssessEvent({ codes: this.#found.map(({ code }) => code) }));
    this.#announcer.announce(() => this.localized(() => `${this.#desk.undone ? msg('C’est fait') : ''} ${answerWords(this.#view)}`));
  }

  #handlePrint(): void {
    if (!this.#printer.printAlone()) this.notice = () => msg('Impossible d’imprimer ici : utilisez la commande du navigateur.');
  }

  #handleCalendar(): void {
    const { schedule, named, label } = this.#desk;
    const summary = (named && label) || this.localized(() => msg('Quart de travail'));
    download(icsOf(schedule.shifts, { summary, stamp: new Date().toISOString(), id: newId() }), 'horaire.ics', 'text/calendar');
    this.notice = () => msg('Si aucun fichier n’arrive, copiez en texte.');
  }

  /** The text stands there at once: a clipboard may refuse, or wait for an answer that never comes. */
  #handleCopy(): void {
    const text = this.localized(() => teamText(this.#view));
    let copied = false;
    this.notice = () => renderText(text, copied);
    void copyText(text).then((done) => {
      copied = done;
      this.requestUpdate();
    });
  }

  // Rendering

  get #view(): View {
    const { schedule, week } = this.#desk;
    return {
      desk: this.#desk, schedule, week, law: this.#law, fields: this.#fields, locale: this.locale, findings: this.#found,
      rows: shiftRows(schedule.shifts), subject: subjectToAttendance(completeWeek(schedule.worker), this.#law, week),
      heading: (depth, look, words) => this.heading(depth, look, words),
    };
  }

  protected override renderContent(): unknown {
    const view = this.#view;
    const { desk } = view;
    return html`<div class="in">
      <div class="head">
        ${ribbon()}
        <div part="heading">${this.heading(0, 'h2', msg('L’horaire, vérifié avant l’affichage'))}</div>
        <p class="lead muted screen">${msg('Placez les quarts d’un élève : vous voyez aussitôt ce que dit la loi, jour par jour.')}</p>
        ${desk.named ? html`<p class="paper"><b>${desk.label}</b></p>` : nothing}
      </div>
      ${renderSettings(view)} ${renderPaste(view)}
      <div part="answer" class="answer">${this.heading(1, 'h3', answerWords(view))}</div>
      ${renderWeek(view)} ${renderLaw(view)} ${renderOthers(view)} ${renderTable(view)}
      ${renderFoot(view, this.notice?.(), { print: () => this.#handlePrint(), calendar: () => this.#handleCalendar(), copy: () => this.#handleCopy(), restart: () => desk.restart() })}
      ${this.#announcer.render()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'trousse-schedule': TrousseSchedule }
}
