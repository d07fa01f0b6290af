import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Question, Quiz } from '../../domain/quiz.js';
import { handsKnowledge } from '../../domain/quiz-knowledge.js';
import { handsProfile } from '../../domain/quiz-profile.js';
import { choicesOf, saysOf } from '../../domain/quiz-tally.js';
import { letterOf } from './hexagon.js';
import { renderHead, renderMarks, renderShare } from './parts.js';
import { cautionWords, leadersWords, renderNotes, renderScores } from './result.js';
import type { QuizView } from './view.js';
import { pick, readNumber, rightWords } from './words.js';

/** The most hands of a class. */
const MOST_HANDS = 99;
/** Under this id stand the hands that are counted once, at the end. */
export const TALLY = 'tally';

/** Hands to count, a line a choice, a dot a person. */
export function renderHands({ player: { play: { hands }, fields } }: QuizView, id: string, lines: readonly string[]): TemplateResult {
  return html`<div class="votes">${lines.map((line, index) => {
    const value = hands[id]?.[index] ?? 0;
    return html`<div class="vote">${fields.stepper(`${id}/${index}`, line, { value, min: 0, max: MOST_HANDS, step: 1, format: String, parse: (text) => Math.round(readNumber(value, 0, MOST_HANDS)(text)), error: '' })}${renderMarks(value)}</div>`;
  })}</div>`;
}

/** What a choice brings to each dimension, by its letter: `S 2`. */
export function pointsOf({ dimensions = [] }: Quiz, question: Question, choice: number): string {
  const hand = choicesOf(question).map((_, index) => Number(index === choice));
  return saysOf(question, hand, 1).flatMap(({ id, said }) => pick(dimensions, [id]).map((one) => `${letterOf(one)}\u00a0${said}`)).join(', ');
}

/** What pupils say once, at the end: the letter that has the most points, or about how many points. */
function tallyLines({ dimensions = [], questions, scoring }: Quiz): string[] {
  const PARTS = 4;
  const edge = (part: number) => Math.ceil((part * (questions.length + 1)) / PARTS);
  return scoring === 'profile' ? dimensions.map((one) => `${letterOf(one)} ${one.name}`) : [3, 2, 1, 0].map((part) => `${edge(part)} – ${edge(part + 1) - 1}`);
}

/** The class's portrait. */
export function renderPortrait(view: QuizView): TemplateResult {
  const { quiz, player: { play: { way, hands } } } = view;
  const own = way === 'own';
  const judges = quiz.scoring === 'knowledge';
  const profile = handsProfile(quiz, hands);
  const leads = own ? [judges ? msg('Combien de points? À main levée.') : msg('Quelle lettre a le plus de points? À main levée.')] : judges ? [] : [leadersWords(quiz, profile), cautionWords(quiz, profile)];
  return html`${renderHead(view, msg('Le portrait de la classe'), ...leads)}
    ${own ? renderHands(view, TALLY, tallyLines(quiz)) : judges ? renderShares(view) : renderScores(view, profile)}
    ${renderNotes(view)}`;
}

/** For each statement, how many hands were right. */
function renderShares({ quiz, player: { play }, locale }: QuizView): TemplateResult {
  const { byQuestion } = handsKnowledge(quiz, play.hands);
  return html`<table class="scores"><tbody>${quiz.questions.map((question) => {
    const { right = 0, of = 0 } = byQuestion[question.id] ?? {};
    return renderShare(html`${question.text} <b>${rightWords(question, locale)}</b>`, right / (of || 1), msg(str`${right} sur ${of}`));
  })}</tbody></table>`;
}
