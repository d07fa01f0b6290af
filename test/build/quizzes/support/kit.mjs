import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/* A small kit of two quizzes in two languages, right in every way; a case changes one of its parts. */

export const taste = [
  "title: 'Un goût : lequel?'",
  'dimensions:',
  '  hands: { name: Mains, text: Faire, before14: [Un] }',
  '  head: { name: Tête, text: Comprendre }',
  'places: { town: La ville }',
  'questions:',
  '  garden:',
  "    text: Faire pousser l'ail",
  '    does: Tu sèmes.',
  '  birds: { text: Compter }',
];

export const law = [
  'title: La loi',
  'questions:',
  '  hours: { text: Combien?, explanation: 10 h au plus., unit: h }',
  '  friday: { text: Vendredi compte., explanation: Oui. }',
  '  which:',
  '    text: Lequel?',
  '    explanation: Le premier.',
  '    options: { one: Un, two: Deux }',
];

/** The same in English, in another order. */
const englishLaw = [...law.slice(1).map((line) => line.replace('Vendredi compte.', 'Friday counts.')), 'title: The law'];

export const facts = {
  taste: {
    scoring: 'profile',
    dimensions: [{ id: 'hands', letter: 'H' }, { id: 'head', letter: 'T' }],
    places: ['town'],
    sources: ['survey'],
    questions: [{ id: 'garden', kind: 'rating', weights: { hands: 1 }, where: 'town' }, { id: 'birds', kind: 'rating', weights: { head: 1 } }],
  },
  law: {
    scoring: 'knowledge',
    questions: [
      { id: 'hours', kind: 'number', right: 10, minimum: 0, maximum: 40, sources: ['act'] },
      { id: 'friday', kind: 'true-false', right: true, sources: ['act', 'survey'] },
      { id: 'which', kind: 'one', options: [{ id: 'one', right: true }, { id: 'two' }], sources: ['act'] },
    ],
  },
};

/**
 * Runs `use` on a kit, in a folder that is there only for it.
 * @param {object} changes to its parts; a file that is null is taken away
 * @param {(contents: import('../../../../scripts/quizzes/kit.mjs').Contents) => unknown} use
 */
export function withQuizzes({ files = {}, ...changes }, use) {
  const root = mkdtempSync(join(tmpdir(), 'trousse-quizzes-'));
  const all = Object.fromEntries(['fr-CA', 'en-CA'].flatMap((locale) => [[`locales/${locale}/quizzes/taste.yaml`, taste], [`locales/${locale}/quizzes/law.yaml`, locale === 'fr-CA' ? law : englishLaw]]));
  try {
    for (const [path, lines] of Object.entries({ ...all, ...files })) {
      if (lines === null) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), [lines].flat().join('\n'));
    }
    return use({ root, locales: ['fr-CA', 'en-CA'], facts, sources: { act: {}, survey: {} }, ...changes });
  } finally {
    rmSync(root, { recursive: true });
  }
}
