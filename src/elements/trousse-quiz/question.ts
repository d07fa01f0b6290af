import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Guess, Question } from '../../domain/quiz.js';
import { isRight, isRightChoice } from '../../domain/quiz-knowledge.js';
import { choicesOf } from '../../domain/quiz-tally.js';
import { icon } from '../../shared/icons.js';
import { pointsOf, renderHands } from './class.js';
import { button, renderMarks, renderTitle, renderWhy } from './parts.js';
import type { QuizView } from './view.js';
import { choiceWords, numberWords, readNumber } from './words.js';

/** One question: how far one is, the choices, what is right once it shows, what comes next. */
export function renderQuestion(view: QuizView, question: Question): TemplateResult {
  const { quiz: { questions }, player, heading } = view;
  const { play: { step, way }, blank, answer, judges, judged, next, skip, back } = player;
  const right = !way && isRight(question, answer);
  const hands = () => renderHands(view, question.id, choiceWords(question));
  return html`${renderMarks(step + 1, questions.length, 'prog')}
    <fieldset part="question"><legend><p class="small muted">${msg(str`Question ${step + 1} sur ${questions.length}`)}</p>${renderTitle(view, question.text)}</legend>
      ${question.kind !== 'number' ? (way === 'hands' ? hands() : renderChoices(view, question))
        // Of a guess, a class counts its hands once the number is known.
        : !way ? renderSlider(view, question) : judged && way === 'hands' ? hands() : nothing}</fieldset>
    <div role="status">${blank ? html`<p class="err">${msg('Il manque une réponse.')}</p>` : judged ? html`<div class="why ${way || right ? '' : 'off'}">
      ${way ? nothing : heading(1, 'h3', html`${icon(right ? 'check' : 'cross')} ${right ? msg('C’est juste') : msg('Pas tout à fait')}`)}${renderWhy(view, question, right)}</div>` : nothing}</div>
    <div class="row screen">${button('next', judges && !judged ? msg('Voir la réponse') : msg('Continuer'), next)}${way || judges ? nothing : button('skip', msg('Passer'), skip, 'bare')}${button('back', msg('Retour'), back, 'bare')}</div>
    <p class="small muted">${msg('Rien n’est enregistré ni envoyé.')}</p>`;
}

const isChosen = (answer: Answer | undefined, choice: number | boolean | string) => (Array.isArray(answer) ? answer.includes(choice) : answer === choice);

/** Radios, or boxes where several may be chosen: the browser's own, with its own keys. For a class, or once they are judged, words with a mark: right and wrong have each their word, their icon and their edge. */
function renderChoices({ quiz, player: { play, answer, judged, choose } }: QuizView, question: Exclude<Question, Guess>): TemplateResult {
  const several = question.kind === 'several';
  const words = choiceWords(question);
  const toggle = (choice: string, chosen = (answer ?? []) as readonly string[]) => (chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice]);
  return html`<div class="ans ${question.kind}">${choicesOf(question).map((choice, index) => {
    const chosen = isChosen(answer, choice);
    const right = isRightChoice(question, choice);
    const control = html`<input type=${several ? 'checkbox' : 'radio'} name="answer" .checked=${chosen} @change=${() => choose(several ? toggle(String(choice)) : choice)} />`;
    const mark = !judged ? pointsOf(quiz, question, index) : right ? html`${icon('check')} ${msg('Bonne réponse')}` : chosen ? html`${icon('cross')} ${msg('Réponse donnée')}` : nothing;
    return html`<label class=${!judged ? '' : right ? 'right' : chosen ? 'wrong' : ''}>${play.way || judged ? nothing : control}<span>${words[index]}</span> ${play.way || judged ? html`<b class="small">${mark}</b>` : nothing}</label>`;
  })}</div>`;
}

/** A guess: a slider, and beside it a field where the number is typed. */
function renderSlider({ player: { answer, judged, choose, fields }, locale }: QuizView, question: Guess): TemplateResult {
  const { minimum: min, maximum: max, step = 1 } = question;
  const value = Number(answer);
  const format = (number: number) => numberWords(number, question, locale);
  return judged ? html`<p>${msg('Réponse')} <b>${format(value)}</b></p>` : html`<input type="range" aria-labelledby="title" min=${min} max=${max} step=${step} aria-valuetext=${format(value)} .value=${String(value)} @input=${(event: Event) => choose(Number((event.target as HTMLInputElement).value))} />
    ${fields.stepper('guess', msg('Réponse'), { value, min, max, step, format, parse: readNumber(value, min, max), error: '' })}`;
}
