import type { LitElement } from 'lit';
import type { Answer, Question, Quiz } from '../../domain/quiz.js';
import { answerTo } from '../../domain/quiz-tally.js';
import { clone } from '../../shared/clone.js';
import { FieldsController } from '../../shared/fields.js';
import { TrousseAnswerEvent } from '../../shared/trousse-answer-event.js';
import { fresh, questionAt, withHand } from './play.js';
import type { Play, Way } from './view.js';

/** What a quiz needs of the element that holds it. */
export interface Player {
  /** The quiz that is asked, `undefined` while it is on its way. */
  readonly quiz: () => Quiz | undefined;
  /** From which its order follows; as written with none. */
  readonly seed: () => number | undefined;
  /** The last question has been left. */
  readonly over: () => void;
}

/** Goes through a quiz, from screen to screen, by touch or by keyboard, and loses nothing on the way. */
export class PlayController {
  play: Play = fresh;
  /** What a new start left behind. */
  before: Play | undefined;
  /** What comes next was asked for with no answer. */
  blank = false;
  /** What the tools have to say of this screen. */
  notice: (() => unknown) | undefined;
  readonly fields: FieldsController;
  readonly #host: LitElement;
  readonly #player: Player;

  constructor(host: LitElement, player: Player) {
    this.#host = host;
    this.#player = player;
    this.fields = new FieldsController(host, (id, value) => this.#handleField(id, value as number));
  }

  /** The question of this screen, where it is one. */
  get question(): Question | undefined {
    const quiz = this.#player.quiz();
    return quiz && questionAt(quiz, this.play.step, this.#player.seed());
  }

  /** The answer to it; of a guess, what the slider shows. */
  get answer(): Answer | undefined {
    const { question, play } = this;
    const answer = question && answerTo(play.answers, question.id);
    if (answer !== undefined || question?.kind !== 'number') return answer;
    const { minimum, maximum, step = 1 } = question;
    return minimum + Math.round((maximum - minimum) / 2 / step) * step;
  }

  /** Are answers right or wrong? */
  get judges(): boolean {
    return this.#player.quiz()?.scoring === 'knowledge';
  }

  /** Does what is right show, so that the answer is no longer changed? */
  get judged(): boolean {
    return this.judges && this.play.step < this.play.reach;
  }

  /** Another screen, with nothing left of the one before. */
  become(play: Play, before?: Play): void {
    this.fields.reset();
    this.before = before;
    this.notice = undefined;
    this.#set(play);
  }

  readonly start = (way?: Way): void => this.#show({ ...this.play, way, step: 0 });
  readonly back = (): void => this.#show({ ...this.play, step: this.play.step - 1 });
  readonly restart = (): void => this.#show(fresh, this.play);
  readonly undo = (): void => this.#show(this.before ?? this.play);

  readonly skip = (): void => {
    const answers: Record<string, Answer> = { ...this.play.answers };
    delete answers[this.question?.id ?? ''];
    this.#forward({ ...this.play, answers });
  };

  readonly choose = (answer: Answer): void => {
    this.#set({ ...this.play, answers: { ...this.play.answers, [this.question?.id ?? '']: answer } });
  };

  readonly next = (): void => {
    const { answer, question, judged } = this;
    if (!question) return;
    if (!this.play.way && !judged) {
      if (answer === undefined) {
        this.blank = true;
        return this.#focus('.ans input');
      }
      // What a slider shows is an answer, whether it was moved or not.
      this.choose(answer);
      this.#host.dispatchEvent(new TrousseAnswerEvent({ question: question.id, answer: clone(answer) }));
    }
    if (judged || !this.judges) return this.#forward(this.play);
    this.#set({ ...this.play, reach: this.play.step + 1 });
    // What had the focus may be gone: what comes next stands where it was.
    this.#focus('[data-action="next"]');
  };

  /** Digits choose, Enter goes on: only while the focus is here, and never in the place of what a field or a button does with them. */
  readonly handleKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !this.question) return;
    if (event.key === 'Enter' && target.matches('input, #title')) {
      // The button that takes the focus next would be pressed by the same key.
      event.preventDefault();
      // A field that leaves the screen with the focus would speak in the middle of the drawing.
      target.blur();
      this.next();
    } else if (/^[1-9]$/.test(event.key) && !target.matches('[role="spinbutton"]')) {
      const choice = this.#host.renderRoot.querySelectorAll<HTMLElement>('.ans input, .vote button:last-of-type')[Number(event.key) - 1];
      if (choice?.matches('input')) choice.focus();
      choice?.click();
    }
  };

  #handleField(id: string, value: number): void {
    const [question = '', line] = id.split('/');
    if (line === undefined) this.choose(value);
    else this.#set({ ...this.play, hands: withHand(this.play.hands, question, Number(line), value) });
  }

  #forward(play: Play): void {
    this.#show({ ...play, step: play.step + 1 });
    if (!this.question) this.#player.over();
  }

  /** Another screen, at whose title a person begins. */
  #show(play: Play, before?: Play): void {
    this.become(play, before);
    this.#focus('#title');
  }

  #set(play: Play): void {
    this.play = play;
    this.blank = false;
    this.#host.requestUpdate();
  }

  #focus(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
