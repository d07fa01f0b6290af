import type { Audience, Theme } from '../domain/fiche.js';
import type { ContentSourceId } from './sources.js';

/** What a sheet of the kit is, in no language. Its words stand in `locales/<locale>/fiches/<id>.md`. */
export interface FicheFacts {
  readonly id: string;
  readonly theme: Theme;
  /** Whom it is written for first: what the index filters by. */
  readonly audiences: readonly Audience[];
  /** Ids of the sheets to read next. */
  readonly related: readonly string[];
  /** Its emblem: five rows of five, `s` a green square, `d` a green dot, `w` an amber square (work), `o` an amber dot, `.` nothing. */
  readonly emblem: string;
}

/** The sheets of the kit, in the order of the index. New sheet: one entry here and one in `cited`, and its words in each locale. */
export const fiches: readonly FicheFacts[] = [
  { id: 'effets-travail-etudes', theme: 'studies', audiences: ['student', 'parent', 'school'], related: ['conciliation-etudes-travail', 'facteurs-perseverance'], emblem: '....w...ww..www.wwwwwwwww' },
  { id: 'conciliation-etudes-travail', theme: 'balance', audiences: ['student', 'parent', 'school', 'employer'], related: ['effets-travail-etudes', 'loi-travail-jeunes'], emblem: 's.w.ss.w.sssssss.w.ss.w.s' },
  { id: 'travail-benevolat-orientants', theme: 'orientation', audiences: ['student', 'parent', 'school'], related: ['premier-emploi-securite', 'facteurs-perseverance'], emblem: '..d...d.d.d.o.d.d.d...d..' },
  { id: 'loi-travail-jeunes', theme: 'law', audiences: ['student', 'parent', 'school', 'employer'], related: ['role-employeur', 'premier-emploi-securite'], emblem: 'sssss.....www..wwwwwwwww.' },
  { id: 'role-employeur', theme: 'balance', audiences: ['employer'], related: ['loi-travail-jeunes', 'premier-emploi-securite'], emblem: 'dd.wwdd.ww.....ww.ddww.dd' },
  { id: 'premier-emploi-securite', theme: 'health', audiences: ['student', 'parent', 'employer'], related: ['loi-travail-jeunes', 'role-employeur'], emblem: '..s...sss.ssoss.sss...s..' },
  { id: 'facteurs-perseverance', theme: 'studies', audiences: ['parent', 'school'], related: ['effets-travail-etudes', 'mobiliser-employeurs'], emblem: '....d...dd..dd..dd..dd...' },
  { id: 'mobiliser-employeurs', theme: 'balance', audiences: ['school'], related: ['role-employeur', 'facteurs-perseverance'], emblem: '.ddd.d...dd.ood.ddd..d...' },
];

/** What each sheet cites: a check of the build, which the script does not carry. */
export const cited: Readonly<Record<string, readonly ContentSourceId[]>> = {
  'effets-travail-etudes': ['eqsjs-work', 'eqsjs-risk', 'thresholds', 'eqsjs-hours', 'irsst-15', 'bachman-2011', 'mortimer-2010', 'bushnik-2003', 'sleep-paradox'],
  'conciliation-etudes-travail': ['thresholds', 'rp-18', 'sleep', 'lnt-84.4', 'oser-jeunes', 'schedule-notice'],
  'travail-benevolat-orientants': ['rabq', 'thouin-2023', 'riasec', 'isq-volunteering', 'cosp', 'orientation-approach'],
  'loi-travail-jeunes': ['lnt-84.4', 'lnt-84.3', 'lip-14', 'several-employers', 'lnt-84.6', 'lnt-84.7', 'rnt-35.2', 'under-14', 'farm-12', 'lnt-3', 'no-youth-rate', 'federal-age'],
  'role-employeur': ['lnt-84.4', 'lip-14', 'working-time', 'eqsjs-risk', 'eqsjs-work', 'schedule-notice', 'oser-jeunes-exams', 'basse-lievre', 'caps-in-force', 'outaouais-employers'],
  'premier-emploi-securite': ['working-time', 'eqsjs-risk', 'eqsjs-work', 'lnt-84.2', 'cnesst-harm', 'ohs-16', 'ohs-ages'],
  'facteurs-perseverance': ['perseverance-terms', 'determinants', 'graduation', 'taylor-2012', 'jps-2025', 'rqre-2024', 'ribbon'],
  'mobiliser-employeurs': ['lnt-84.4', 'caps-in-force', 'employer-role-poll', 'oser-jeunes', 'mon-boss', 'ocet-al', 'vaudreuil-soulanges', 'jps-2025', 'outaouais-employers', 'rqre-2024'],
};
