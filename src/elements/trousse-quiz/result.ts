import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Dimension, Quiz, Rating } from '../../domain/quiz.js';
import { knowledgeOf } from '../../domain/quiz-knowledge.js';
import { activitiesOf, profileOf, type Profile } from '../../domain/quiz-profile.js';
import { citation } from '../../shared/citation.js';
import { letterOf, renderHexagon, renderLetter } from './hexagon.js';
import { renderHead, renderList, renderPart, renderShare, renderWhy } from './parts.js';
import type { QuizView } from './view.js';
import { namesOf, pick } from './words.js';

/** The most activities that a person is offered: what holds on her page. */
const MOST_ACTIVITIES = 6;

/** What leads, in one sentence. */
export function leadersWords(quiz: Quiz, { leaders }: Profile): string {
  const names = namesOf(quiz, leaders);
  return names ? msg(str`Ce qui ressort\u00a0: ${names}`) : msg('Rien ne ressort nettement');
}

/** What to know before reading the scores: ties, answers too even, too few answers. */
export function cautionWords(quiz: Quiz, { alike, tied, flat, few }: Profile): string {
  const names = namesOf(quiz, alike);
  return [
    names ? msg(str`À égalité\u00a0: ${names}.`) : flat ? msg('Les réponses se ressemblent trop\u00a0: c’est un résultat aussi.') : '',
    tied ? msg('Il y a égalité\u00a0: l’ordre ne compte pas.') : '',
    few ? msg('Peu de réponses\u00a0: ce n’est qu’un début.') : '',
  ].join(' ').trim();
}

/** The hexagon, and the same as a table, the strongest first. */
export function renderScores({ quiz: { dimensions = [] } }: QuizView, profile: Profile): TemplateResult {
  const ranked = [...profile.scores].sort((one, other) => other.share - one.share);
  return html`<div class="res" part="picture">${renderHexagon(dimensions, profile)}
    <table class="scores"><tbody>${ranked.flatMap(({ id, share, answered }) => pick(dimensions, [id]).map((one) =>
      renderShare(html`<b aria-hidden="true">${letterOf(one)}</b> ${one.name}`, share, answered > 0 ? msg(str`${Math.round(share * 10)} sur ${10}`) : '–', profile.leaders.includes(id) ? 'hi' : '')))}</tbody></table>
  </div>`;
}

/** What the answers say: the strongest dimensions with their occupations and first jobs, what to try, what to talk over, what it is not. */
export function renderProfile(view: QuizView): TemplateResult {
  const { quiz, player: { play: { answers } }, heading } = view;
  const { dimensions = [], places = {}, ageNote, before14Note } = quiz;
  const profile = profileOf(quiz, answers);
  const leading = pick(dimensions, profile.leaders);
  const activities = pick(quiz.questions as readonly Rating[], activitiesOf(quiz, answers, profile, MOST_ACTIVITIES));
  const line = (label: string, words?: string) => (words ? html`<p class="small"><b>${label}</b> ${words}.</p>` : nothing);
  const item = (mark: Dimension | undefined, depth: number, title: string, ...words: readonly unknown[]) => html`<li>${mark && renderLetter(mark)}<div>${heading(depth, 'h4', title)}${words}</div></li>`;
  return html`${renderHead(view, leadersWords(quiz, profile), cautionWords(quiz, profile))}
    ${renderScores(view, profile)}
    <ul class="acts">${(leading[0] ? leading : dimensions).map((one) => item(one, 1, one.name, html`<p>${one.text}</p>`,
      line(msg('Métiers voisins :'), one.occupations?.join(', ')), line(msg('Premiers emplois payés, dès 14 ans :'), one.from14?.join(', ')), line(msg('Avant 14 ans :'), one.before14?.join(', '))))}</ul>
    <p class="small">${before14Note}</p>
    ${renderPart(view, msg('À essayer comme bénévole'), activities[0], () => html`<ul class="acts">${activities.map(({ weights, text, does, learns, where }) =>
      item(pick(dimensions, Object.keys(weights))[0], 2, text, html`<p>${does}</p>`, line(msg('Pour voir si'), learns), line(msg('Où chercher :'), where && places[where])))}</ul>
      <p class="small">${ageNote}</p>`)}
    ${renderNotes(view)}`;
}

/** What to talk over, what it is not, and where it comes from. */
export function renderNotes(view: QuizView): TemplateResult {
  const { quiz: { talk = [], notes = [], sources = [] }, locale } = view;
  return html`${renderPart(view, msg('Pour en parler'), talk[0], () => renderList(talk))}
    <div class="sources muted">${notes.map((note) => html`<p class="small">${note}</p>`)}${sources.map((id) => citation(id, locale))}</div>`;
}

/** How many answers were right, and what to know about the others. */
export function renderKnowledge(view: QuizView): TemplateResult {
  const { quiz, player: { play: { answers } }, heading } = view;
  const { right, of, byQuestion } = knowledgeOf(quiz, answers);
  const missed = quiz.questions.filter(({ id }) => byQuestion[id] === false);
  return html`${renderHead(view, msg(str`Bonnes réponses\u00a0: ${right} sur ${of}`), quiz.title)}
    ${renderPart(view, msg('À retenir'), missed[0], () => html`<ul class="missed">${missed.map((question) => html`<li>${heading(2, 'h4', question.text)}${renderWhy(view, question)}</li>`)}</ul>`)}
    ${renderNotes(view)}`;
}
