/** Where a rule or a figure comes from. No words here: elements name a source from its `id`. */
export interface Source {
  /** Page where it was read: of the law and of public bodies. A paper or a firm is named with its day; FACTS.md has its address. */
  readonly href?: string;
  /** Year or ISO day of publication, where known. */
  readonly published?: string;
  /** ISO day on which it was last checked, where that is not `checkedOn`. */
  readonly checked?: string;
}

/** The day on which the rows below were last checked. */
export const checkedOn = '2026-11-23';

const guide = 'https://www.cnesst.gouv.qc.ca/en/node/1147646/interpretation-guide/act-respecting-labour-standards/chapter-iv-larbour-standards-section-391-97/division-vi2-work-performed-children-section-842/section-844';
const legisQuebec = 'https://legisquebec.gouv.qc.ca/';

/** Every source that the domain cites; the id of an act ends with its article. New source: one line here, its name in `shared/citation.ts`. */
export const sources = {
  'lnt-3': { href: `${legisQuebec}en/showversion/cs/N-1.1?code=se:3&pointInTime=20210106` },
  'lnt-84.3': { href: `${legisQuebec}en/version/cs/N-1.1?code=se%3A84_3&history=20241115` },
  'lnt-84.4': { href: guide },
  'lnt-84.6': { href: 'https://protecteurducitoyen.qc.ca/fr/conseils/capsules/travail-enfant-14-ans-que-permet-la-loi' },
  'lnt-84.7': { href: `${legisQuebec}en/showversion/cs/n-1.1?code=se:84_7&pointInTime=20201022` },
  'lip-14': { href: guide },
  'under-14': { href: 'https://www.cnesst.gouv.qc.ca/fr/conditions-travail/statuts-particuliers/travail-jeunes/jeunes-moins-14-ans' },
  'farm-12': { published: '2024-07-02' },
  'federal-age': { href: 'https://gazette.gc.ca/rp-pr/p2/2023/2023-03-29/html/si-tr4-eng.html', published: '2023-03-29' },
  'several-employers': { published: '2023' },
  sleep: { href: 'https://csepguidelines.ca' },
  'eqsjs-hours': { published: '2024-11-29' },
  'eqsjs-risk': { published: '2024-12-04' },
  'rp-18': { href: `${legisQuebec}fr/version/rc/I-13.3,%20r.%208?code=se%3A18&historique=20240726` },
  'working-time': { href: 'https://www.cnesst.gouv.qc.ca/fr/conditions-travail/horaire-travail/presence-au-travail-pauses-repos-hebdomadaire' },
  'schedule-notice': {},
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
