import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/* A small kit of two sheets in two languages, right in every way; a case changes one of its parts. */

const reviewed = '2026-11-23';

/** A sheet's Markdown. @param {string} body */
export const words = (body, day = reviewed) => `---\ntitle: T\nsummary: S\nreviewed: ${day}\n---\n\n1. Un.\n\n## Un\n\n${body}\n`;

const files = {
  'locales/fr-CA/sources.yaml': "act: Loi sur l'école, art. 3\nsurvey: 'Enquête : les jeunes'\n",
  'locales/en-CA/sources.yaml': 'act: Act, s. 3\nsurvey: Survey\n',
  'locales/fr-CA/fiches/law.md': words('Un plafond : 17 h.[^act] [Le reste](study.md)'),
  'locales/en-CA/fiches/law.md': words('A cap: 17 h.[^act] [The rest](study.md)'),
  'locales/fr-CA/fiches/study.md': words('Selon la loi[^act] et l\'enquête.[^survey]'),
  'locales/en-CA/fiches/study.md': words('By the act[^act] and the survey.[^survey]'),
};

export const facts = [
  { id: 'law', theme: 'law', audiences: ['student'], related: ['study'] },
  { id: 'study', theme: 'studies', audiences: ['parent', 'school'], related: [] },
];

/**
 * Runs `use` on a kit, in a folder that is there only for it.
 * @param {object} changes to its parts; a file that is null is taken away
 * @param {(contents: import('../../../../scripts/fiches/kit.mjs').Contents) => unknown} use
 */
export function withKit({ files: changed = {}, ...changes }, use) {
  const root = mkdtempSync(join(tmpdir(), 'trousse-kit-'));
  try {
    for (const [path, text] of Object.entries({ ...files, ...changed })) {
      if (text === null) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return use({
      root,
      locales: ['fr-CA', 'en-CA'],
      facts,
      cited: { law: ['act'], study: ['act', 'survey'] },
      sources: { act: { href: 'https://example.org/act', published: '2023' }, survey: { checked: '2025-01-31' } },
      ...changes,
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}
