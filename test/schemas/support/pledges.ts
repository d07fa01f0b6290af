import { emptyPledge, type PledgeForm, type PledgeRecord } from '../../../src/domain/pledge.js';

/** A form that nothing is wrong with. */
export const signedForm: PledgeForm = {
  ...emptyPledge,
  commitments: ['hours', 'exams'], organisation: 'Épicerie Chez Zoé', sector: 'Commerce de détail', employees: '5-19', students: '3', municipality: 'Chambly', mrc: 'La Vallée-du-Richelieu',
  website: 'https://exemple.test/', contact: 'Zoé Ng', role: 'Propriétaire', email: 'zoe@exemple.test', telephone: '450 555-0123', language: 'fr', authorised: true, consents: ['taking-part'],
};

/** The same object without one of its parts. */
export const without = (whole: object, part: string): Record<string, unknown> => Object.fromEntries(Object.entries(whole).filter(([name]) => name !== part));

/** The same as it is sent. */
export const record: PledgeRecord = {
  ...signedForm,
  id: '0123456789abcdef0123456789abcdef', deeds: ['limiter le travail à 12 h par semaine d’école', 'alléger les semaines d’examens'], schoolYear: '2026-2027', signedAt: '2026-11-23T14:05:06.789Z', operator: 'Concertation jeunesse du Rivage',
  consents: [{ purpose: 'taking-part', given: true, text: 'J’accepte\nVos réponses…', version: '2026-11-23', language: 'fr-CA', at: '2026-11-23T14:05:06.789Z' }],
};

/** What a field takes, and what it does not. */
interface Answers {
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const no = [null, undefined, true, {}, ['a']];
const long = (length: number) => 'é'.repeat(length);

/** Real names of people, of places and of trades. */
const names: Answers = {
  good: [
    'É', 'Ng', 'O', 'Épicerie Chez Zoé', 'Jean-François L’Écuyer', 'D\'Amours', 'Saint-Bernard-de-Lacolle', 'L’Île-Perrot', 'Ærøskøbing Öl & Søn', 'Dépanneur 24/7 no 3', 'Marie-Ève Côté-O’Neill, ing.',
    'José María Ñúñez', 'Nguyễn Thị Hương', 'Kahnawà:ke', 'شركة النور', 'מאפיית יעל', '株式会社', 'Café ☕', '👩‍🌾', 'e\u0301', 'Zoé\u00a0inc.', '  Zoé  ', '<script>alert(1)</script>', 'a\nb', long(200),
  ],
  bad: ['', ' ', '   ', '\u00a0\u00a0', '\n\t', long(201), ' '.repeat(199) + 'ab', long(10_000), 'a\0b', '\0', 7, ...no],
};

const hours = (least: number, most: number): Answers => ({ good: [least, 8, 7.5, most], bad: [least - 1, most + 1, most + 0.01, NaN, Infinity, -Infinity, String(most), '', ...no] });

/** Each field of the form, judged alone. */
export const answers: Readonly<Record<string, Answers>> = {
  commitments: { good: [['hours'], ['hours', 'exams', 'ours'], Array(30).fill('a')], bad: [[], Array(31).fill('a'), [''], [1], ['hours', null], 'hours', null, undefined, {}] },
  weekHours: hours(1, 17),
  weekdayHours: hours(0, 10),
  organisation: names,
  sector: names,
  employees: { good: ['1-4', '5-19', '20-49', '50-99', '100+'], bad: ['', '5 à 19', '100', 5, ...no] },
  students: { good: ['', '0', '3', '12', '9999'], bad: ['10000', '-1', '2,5', '1.5', 'trois', ' 3', '3 ', '1e3', '٣', 3, ...no] },
  municipality: names,
  mrc: { good: [...names.good, '-'], bad: names.bad },
  website: {
    good: ['', 'exemple.ca', 'www.exemple.ca', 'exemple.ca/à-propos', 'épicerie.québec', 'https://exemple.ca', 'http://exemple.ca', 'https://www.exemple.ca/à-propos?a=1&b=2#équipe', 'https://épicerie.québec', 'https://exemple.ca:8443/', 'https://a.co'],
    bad: ['Chez Zoé', 'exemple', 'exemple.', '.ca', '@zoe', 'https://exemple', 'https://', 'https://.ca', 'https://exemple.c', 'ftp://exemple.ca', 'javascript:alert(1)//.ca', 'mailto:nom@exemple.ca', 'https://exem ple.ca', 'https://exemple.ca/a b', '//exemple.ca', 'javascript:alert(document.cookie)', 'data:text/html,a.b', '<b>.exemple.ca', 'https://exemple.ca/<script>', ' ', `https://exemple.${'a'.repeat(201)}`, 'exem\0ple.ca', 'exemple.ca/\0', ...no],
  },
  contact: names,
  role: names,
  email: {
    good: ['a@b.ca', 'nom@exemple.ca', 'prenom.nom+essai@mail.exemple.quebec', 'o\'neill@exemple.ca', 'renée@exemple.québec', '用户@例子.公司', `${'a'.repeat(189)}@exemple.ca`],
    bad: ['', 'nom', 'nom@', '@exemple.ca', 'nom@exemple', 'nom@exemple.', 'nom@exemple.c', 'nom exemple@exemple.ca', 'nom@exem ple.ca', 'nom@@exemple.ca', 'nom@exemple.ca, autre@exemple.ca', 'Nom <nom@exemple.ca>', ' nom@exemple.ca', 'nom@exemple.ca\n', `${'a'.repeat(190)}@exemple.ca`, 'n\0m@exemple.ca', 'nom@ex\0mple.ca', 'nom@exemple.c\0', ...no],
  },
  telephone: {
    good: ['', '4505550123', '450 555-0123', '(450) 555-0123', '+1 450 555-0123', '450.555.0123 poste 12', '555-0123', '+33 1 23 45 67 89 01'],
    bad: ['555', '45055', '450 555', 'quatre', '450 555-0123 <b>', '1234567890123456', `450 555-0123${' '.repeat(30)}`, '450 555-0123\0', ' ', ...no],
  },
  language: { good: ['fr', 'en'], bad: ['', 'es', 'fr-CA', 'FR', 1, ...no] },
  authorised: { good: [true], bad: [false, 1, 'true', null, undefined] },
};

/** What else a record bears. */
export const marks: Readonly<Record<string, Answers>> = {
  id: { good: ['0123456789abcdef', 'a'.repeat(64), '8f14e45f-ceea-467f-a8f5-5f1c2d3e4b6a'], bad: ['', 'abc', 'a'.repeat(15), 'a'.repeat(65), 'A'.repeat(32), `${'a'.repeat(16)}\n`, `${'a'.repeat(16)}é`, 7, ...no] },
  deeds: { good: [['limiter le travail'], Array(30).fill('é'.repeat(200))], bad: [[], Array(31).fill('a'), [''], [7], 'limiter le travail', null, undefined] },
  schoolYear: { good: ['2026-2027'], bad: ['', '2026', '26-27', '2026/2027', '2026-2027 ', 2026, ...no] },
  signedAt: { good: ['2026-11-23T14:05:06Z', '2026-11-23T14:05:06.789Z'], bad: ['', '2026-11-23', '2026-11-23T14:05:06', '2026-11-23T14:05:06-05:00', 'hier', 1, ...no] },
  operator: { good: ['', 'Concertation', long(200)], bad: [long(201), 'a\0b', 7, ...no] },
};

export const say = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}… (${text.length})` : text;
};
