import type { Block, Fiche, Run } from '../../../../src/domain/fiche.js';
import { today } from '../../../../src/shared/clock.js';

export const text = (words: string, run: Partial<Run> = {}): Run[] => [{ text: words, ...run }];

const paragraph = (words: string, run: Partial<Run> = {}): Block => ({ kind: 'paragraph', text: text(words, run) });

/** A whole sheet that anyone could serve, reviewed today, with a part for everyone and one for each of two readers. */
export function sample(change: Partial<Fiche> = {}): Fiche {
  return {
    id: 'essai', lang: 'fr-CA', title: 'Une fiche d’essai', summary: 'Pour essayer.', reviewed: today(), minutes: 2, theme: 'studies', audiences: ['student', 'employer'],
    remember: [text('À retenir : un.', { cite: ['enquete'] }), text('À retenir : deux.'), text('À retenir : trois.', { cite: ['loi', 'enquete'] })],
    sections: [
      { title: 'Pour tous', blocks: [paragraph('Chacun lit ceci.', { cite: ['loi'] })] },
      { title: 'Comme élève', audience: 'student', blocks: [paragraph('L’élève lit ceci.')] },
      { title: 'Comme employeur', audience: 'employer', blocks: [paragraph('L’employeur lit ceci.')] },
    ],
    sources: [
      { id: 'enquete', name: 'Une enquête', href: 'https://exemple.test/enquete', published: '2023', checked: '2026-05-01' },
      { id: 'loi', name: 'Une loi', checked: '2026-05-02' },
    ],
    related: ['loi-travail-jeunes', 'role-employeur'],
    ...change,
  };
}

/** The sample with one section, of `blocks`. */
export const sampleOf = (...blocks: Block[]): Fiche => sample({ sections: [{ title: 'Une partie', blocks }] });
