import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import type { Answers, Quiz } from '../../domain/quiz.js';
import { decodeAnswers, encodeAnswers } from '../../domain/quiz-code.js';
import { answersProblems, quizProblems } from '../../domain/quiz-fit.js';
import { quizSchema } from '../../schemas/quiz.js';
import { problemsOf } from '../../schemas/read.js';
import { clone } from '../../shared/clone.js';
import { copyText } from '../../shared/copy.js';
import { JsonChild } from '../../shared/json-child.js';
import { JsonController } from '../../shared/json-controller.js';
import { LinkController } from '../../shared/link-controller.js';
import { PrintController } from '../../shared/print-controller.js';
import { quizNames, readQuiz } from '../../shared/quizzes.js';
import { TrousseElement } from '../../shared/trousse-element.js';
import { TrousseResultEvent, type QuizResult } from '../../shared/trousse-result-event.js';
import { renderPortrait } from './class.js';
import { renderFoot, renderLink } from './foot.js';
import { fresh, resultOf, stepFor } from './play.js';
import { PlayController } from './player.js';
import { renderQuestion } from './question.js';
import { renderKnowledge, renderProfile } from './result.js';
import { renderStart, renderUndo, renderWaiting } from './start.js';
import { styles } from './trousse-quiz.styles.js';
import type { QuizView } from './view.js';

/**
 * @summary Quizzes: volunteer work that helps a pupil find her way, myths about working while studying, or one of yours; alone or with a class.
 * @tag trousse-quiz
 * @status experimental
 * @since 0.3
 *
 * @slot - What shows until the script runs, and stays if it never does, or if the quiz cannot be had. A `<script type="application/json">` in it is a quiz to ask.
 * @event {TrousseAnswerEvent} trousse-answer - A question is answered; `detail.question` and `detail.answer` are ids, numbers or yes and no.
 * @event {TrousseResultEvent} trousse-result - The quiz is over; `detail.result` says what came of it, without words.
 * @csspart base - The block that holds everything.
 * @csspart heading - The title of the screen: the quiz's, a question, the result.
 * @csspart question - The question and its choices.
 * @csspart picture - The hexagon and its table.
 * @cssproperty [--trousse-accent=#12573b] - Colour of actions.
 * @cssproperty [--trousse-on-accent=#ffffff] - Text on that colour.
 * @cssproperty [--trousse-surface=#ffffff] - Ground.
 * @cssproperty [--trousse-ink=#18231d] - Text.
 * @cssproperty [--trousse-muted=#536058] - Quieter text.
 * @cssproperty [--trousse-focus=#18231d] - Ring around the focused control.
 * @cssproperty [--trousse-radius=6px] - Radius of corners.
 */
export class TrousseQuiz extends TrousseElement {
  static override styles = [TrousseElement.styles, styles];

  static override properties = {
    name: {},
    src: {},
    mode: {},
    order: {},
    seed: { type: Number },
    quiz: { attribute: false, noAccessor: true },
    value: { attribute: false, noAccessor: true },
  };

  readonly #printer = new PrintController(this);
  readonly #json = new JsonController(this, (value) => this.#readQuiz('src', value));
  readonly #link = new LinkController(this, 'trousse-quiz', (text) => this.#reopen(text));
  readonly #player = new PlayController(this, { quiz: () => this.#quiz, seed: () => this.#seed, over: () => this.#tell() });

  // Attributes

  /** Quiz of the kit: `benevolat`, volunteering and interests, or `mythes`, myths about the work of young people. */
  declare name: string;
  /** Address of a quiz as JSON, made with `npx trousse-quiz`. */
  declare src: string;
  /** `class`: one question at a time for a projector, hands to count, and the class's portrait at the end. */
  declare mode: string;
  /** `shuffled` asks the questions in another order; `fixed`, as they are written, by default. */
  declare order: string;
  /** Number from which the shuffled order follows, so that all have the same one; by chance with none. */
  declare seed: number | undefined;

  // State

  /** The quiz that the page gave. */
  #given: Quiz | undefined;
  /** The last name that there is, since one that there is not changes nothing. */
  #name: string;
  /** Answers that came before their quiz. */
  #early: unknown;
  /** Came a quiz or answers since the last drawing? An attribute that came with them does not undo them. */
  #brought = false;
  readonly #chance = Math.floor(Math.random() * 2 ** 31);

  constructor() {
    super();
    this.name = this.#name = 'benevolat';
    this.src = '';
    this.mode = '';
    this.order = 'fixed';
    new JsonChild(this, (value) => this.#readQuiz('script', value));
  }

  // Properties

  /** The quiz that is asked. Given by the page, it takes the place of any other; bad data is refused and changes nothing. */
  get quiz(): Quiz | undefined {
    return clone(this.#quiz);
  }

  set quiz(quiz: Quiz) {
    this.#readQuiz('quiz', quiz);
  }

  /** The answers, by id of question. Given by the page, they lead to the first question without one, or to the result. */
  get value(): Answers {
    return clone(this.#player.play.answers);
  }

  set value(value: Answers) {
    if (this.#quiz) this.#readAnswers('value', value);
    else this.#early = value;
  }

  /** What came of the quiz, by ids and numbers; `undefined` until it is over. */
  get result(): QuizResult | undefined {
    const quiz = this.#quiz;
    return quiz && resultOf(quiz, this.#player.play, this.#ownName);
  }

  get #quiz(): Quiz | undefined {
    return this.#given ?? readQuiz(this.#ownName, this.locale);
  }

  /** A quiz from elsewhere bears no name of the kit. */
  get #ownName() { return this.#given || this.src ? '' : quizNames.includes(this.name) ? this.name : this.#name; }
  get #seed() { return this.order === 'shuffled' ? (this.seed ?? this.#chance) : undefined; }

  // Lifecycle

  protected override willUpdate(changed: PropertyValues): void {
    const judge = (name: 'name' | 'mode' | 'order', values: readonly string[]) => changed.has(name) && this.judge(name, values.includes(this[name]) ? [] : [{ path: [], expected: values.join(' | ') }]);
    const named = judge('name', quizNames) && this.name !== this.#name;
    judge('order', ['fixed', 'shuffled']);
    if ((judge('mode', ['', 'class']) || named) && !this.#brought) {
      this.#player.become(fresh);
      if (named && !this.src) this.#given = undefined;
    }
    if (named) this.#name = this.name;
    this.#brought = false;
    if (changed.has('src')) void this.#json.load(this.src);
  }

  // Handlers

  #readQuiz(subject: string, value: unknown): void {
    const problems = problemsOf(quizSchema, value);
    if (!this.judge(subject, problems.length > 0 ? problems : quizProblems(value as Quiz))) return;
    const idsOf = (quiz?: Quiz) => quiz?.questions.map(({ id }) => id).join();
    // The same quiz in another language keeps its answers.
    if (idsOf(this.#given) !== idsOf(value as Quiz)) this.#player.become(fresh);
    this.#given = clone(value as Quiz);
    this.#brought = true;
    // What an address would bring later does not replace what the page gave.
    if (subject !== 'src') void this.#json.load('');
    if (this.#early) this.#readAnswers('value', this.#early);
    this.#early = undefined;
    this.#link.take();
  }

  #readAnswers(subject: string, value: unknown, over = false): void {
    const quiz = this.#quiz;
    if (!quiz || !this.judge(subject, answersProblems(quiz, value))) return;
    const answers = clone(value as Answers);
    this.#brought = true;
    const step = over ? quiz.questions.length : stepFor(quiz, answers, this.#seed);
    this.#player.become({ ...fresh, answers, step, reach: step });
  }

  /** @returns whether the link is for this quiz: one that bears the name of another waits in the address for it. */
  #reopen(text: string): boolean {
    const quiz = this.#quiz;
    const [name, code] = text.split('!');
    if (!quiz || (code !== undefined && name !== this.#ownName)) return false;
    this.#readAnswers('#trousse-quiz', decodeAnswers(quiz, code ?? ''), true);
    return true;
  }

  #tell(): void {
    const { result } = this;
    if (result) this.dispatchEvent(new TrousseResultEvent({ result }));
  }

  #handlePrint(): void {
    if (!this.#printer.printAlone()) this.#say(() => msg('Impossible d’imprimer ici : utilisez la commande du navigateur.'));
  }

  /** The link stands there at once: a clipboard may refuse, or wait for an answer that never comes. */
  #handleLink(quiz: Quiz): void {
    const link = this.#link.make(`${this.#ownName}!${encodeAnswers(quiz, this.value)}`);
    let copied = false;
    this.#say(() => renderLink(link, copied));
    void copyText(link).then((done) => {
      copied = done;
      this.requestUpdate();
    });
  }

  #say(notice: () => unknown): void {
    this.#player.notice = notice;
    this.requestUpdate();
  }

  // Rendering

  protected override renderContent(): unknown {
    const quiz = this.#quiz;
    if (!quiz) return renderWaiting(this.#json.state === 'failed', () => void this.#json.load());
    const { before, undo, handleKey } = this.#player;
    return html`<div class="in ${this.mode}" lang=${quiz.lang ?? nothing} @keydown=${handleKey}>
      ${this.#renderScreen(quiz)}
      <div class="small" role="status">${before ? renderUndo(undo) : nothing}</div>
    </div>`;
  }

  #renderScreen(quiz: Quiz): unknown {
    const player = this.#player;
    const { play, question, notice } = player;
    const view: QuizView = { quiz, player, locale: this.locale, heading: (depth, look, words) => this.heading(depth, look, words) };
    if (question) return renderQuestion(view, question);
    if (play.step < 0) return renderStart(view, this.mode === 'class');
    return html`${(play.way ? renderPortrait : quiz.scoring === 'profile' ? renderProfile : renderKnowledge)(view)}
      ${renderFoot(view, notice?.(), () => this.#handlePrint(), () => this.#handleLink(quiz))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'trousse-quiz': TrousseQuiz }
}
