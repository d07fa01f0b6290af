import { sources as cited, type Source } from '../domain/sources.js';

const cnesst = 'https://www.cnesst.gouv.qc.ca/fr/';
const newswire = 'https://www.newswire.ca/fr/news-releases/';

/**
 * Every source that a sheet or a quiz cites, those of the domain included: the address of the page that was read, where one is known,
 * and the year or ISO day of its publication. New source: one line here, its name in each `locales/<locale>/sources.yaml`.
 */
export const sources = {
  ...cited,
  'lnt-84.2': { href: 'https://www.cnt.gouv.qc.ca/en/interpretation-guide/part-i/act-respecting-labour-standards/labour-standards-sect-391-to-97/work-performed-by-children-sect-842-to-847/842/index.html' },
  'cnesst-harm': { published: '2022-06-12' },
  'minimum-age': { published: '2023' },
  'caps-in-force': { published: '2023' },
  'rnt-35.2': { href: `${cnesst}organisation/documentation/acces-linformation/documents-servant-prise-decision/normes-travail/loi-sur-normes-travail/chapitre-iv-normes-travail-art-391-97/section-vi2-travail-enfants-art-842-847/article-847` },
  'ohs-16': { href: 'https://www.preventionautravail.com/travail-16-ans-et-moins-risques', published: '2025-10-07' },
  'ohs-ages': { href: 'https://apsam.com/gestion-de-la-prevention/publics-specifiques/jeunes-travailleurs' },
  'no-youth-rate': { href: `${cnesst}conditions-travail/statuts-particuliers/etudiantes-etudiants-travaillant-dans-une-colonie` },
  'eqsjs-work': { href: 'https://statistique.quebec.ca/en/document/sante-jeunes-secondaire-2022-2023/publication/jeunes-secondaire-travail-ecole', published: '2024-11-29' },
  'irsst-15': { href: 'https://irsst.qc.ca/actualites/id/314/un-premier-portrait-du-travail-et-de-la-sst-chez-les-jeunes-de-15-ans' },
  thresholds: { href: 'https://tableeducationoutaouais.org/outils-et-conseils/la-conciliation-etudes-travail/' },
  'outaouais-employers': { href: 'https://tableeducationoutaouais.kinsta.cloud/employeurs' },
  'taylor-2012': { href: 'https://onlinelibrary.wiley.com/doi/10.1111/j.2044-8279.2011.02050.x', published: '2012' },
  'thouin-2023': { href: 'https://corpus.ulaval.ca/entities/publication/6f580efc-6deb-42ce-ad9e-6cb8c724239b', published: '2023' },
  'bushnik-2003': { published: '2003' },
  'bachman-2011': { published: '2011' },
  'mortimer-2010': { published: '2010' },
  'sleep-paradox': { published: '2019' },
  'employer-role-poll': {},
  'oser-jeunes': { published: '2023-06-14' },
  'oser-jeunes-exams': { published: '2013-04-19' },
  'basse-lievre': { published: '2022-02-22' },
  'mon-boss': { published: '2020' },
  'ocet-al': { href: 'https://newswire.ca/fr/news-releases/a-longueuil-on-se-mobilise-pour-une-meilleure-conciliation-etudes-travail-545903322.html' },
  'vaudreuil-soulanges': {},
  rabq: { href: 'https://www.rabq.ca/foire-aux-questions.php' },
  'isq-volunteering': { href: 'https://statistique.quebec.ca/vitrine/15-29-ans/theme/citoyennete/pratique-benevolat' },
  cosp: { published: '2018' },
  'orientation-approach': {},
  riasec: { href: 'https://cnp.edsc.gc.ca/TaxonomieCompetences/DomainInterets' },
  'perseverance-terms': { href: 'https://crevale.org/labc-de-la-perseverance-scolaire' },
  determinants: { href: 'https://reseaureussitemontreal.ca/en/take-action/get-equipped/determinants' },
  'jps-2025': { href: `${newswire}coup-d-envoi-des-journees-de-la-perseverance-scolaire-2025-la-perseverance-fait-toute-la-difference--851849869.html` },
  'rqre-2024': { href: `${newswire}coup-d-envoi-des-journees-de-la-perseverance-scolaire-2024-celebrons-20-ans-de-mobilisation--864343472.html`, published: '2024' },
  ribbon: {},
  graduation: { href: 'https://observat.qc.ca/tableaux-statistiques/education/taux-dobtention-dun-premier-diplome-apres-7-ans-au-secondaire-par-centre-de-services-scolaire-abitibi-temiscamingue-et-quebec-cohortes-2012-a-2016' },
} as const satisfies Record<string, Source>;

export type ContentSourceId = keyof typeof sources;
