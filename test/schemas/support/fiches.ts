import { audiences, themes, type Fiche } from '../../../src/domain/fiche.js';

/** One row of the table: a sheet as a page gives it, and the places that are refused, each as `sections.0.title`. */
export interface FicheCase {
  readonly name: string;
  readonly fiche: unknown;
  readonly refused: readonly string[];
}

/** A sheet that holds one of each thing that a sheet may hold. */
export const whole: Fiche = {
  id: 'law',
  lang: 'fr-CA',
  title: 'La loi',
  summary: 'En bref',
  reviewed: '2026-11-23',
  minutes: 3,
  theme: 'law',
  audiences: ['student', 'parent'],
  remember: [[{ text: 'Un', cite: ['act-84.4', 'survey'] }]],
  sections: [
    {
      title: 'Pour tous',
      blocks: [
        { kind: 'heading', text: 'Un' },
        { kind: 'paragraph', text: [{ text: 'Un', mark: 'strong' }, { text: 'Deux', href: 'https://example.org' }, { text: 'Trois', fiche: 'other', mark: 'emphasis' }, { text: 'ISQ', title: 'Institut' }] },
        { kind: 'list', items: [[{ text: 'Un' }]] },
        { kind: 'list', ordered: true, items: [[{ text: 'Un' }]] },
        { kind: 'figures', figures: [{ value: '51', text: [{ text: 'Un' }], draw: { unit: 'people', count: 51, of: 100 }, cite: ['survey'] }, { value: '2', text: [], cite: ['survey'] }] },
        { kind: 'table', head: [[{ text: 'Un' }], []], rows: [[[{ text: 'Deux' }], [{ text: 'Trois' }]]] },
        { kind: 'callout', paragraphs: [[{ text: 'Un' }]] },
        { kind: 'question', question: 'Un?', answer: [[{ text: 'Deux' }]] },
      ],
    },
    { title: 'Élève', audience: 'student', blocks: [{ kind: 'checklist', items: [[{ text: 'Un' }]] }] },
  ],
  sources: [{ id: 'act-84.4', name: 'La loi', href: 'https://example.org', published: '2023', checked: '2026-11-23' }, { id: 'survey', name: 'Enquête', checked: '2026-11-23' }],
  related: ['other'],
};

/** The whole sheet with one place set; `undefined` stands for what is left out. */
export function ficheWith(place: string, value: unknown): unknown {
  const copy: unknown = structuredClone(whole);
  const names = place.split('.');
  const last = names.pop() ?? '';
  let inner = copy as Record<string, unknown>;
  for (const name of names) inner = inner[name] as Record<string, unknown>;
  inner[last] = value;
  return copy;
}

const say = (value: unknown): string => (typeof value === 'function' ? 'function' : (JSON.stringify(value) ?? String(value)));
const row = (place: string, value: unknown, refused: readonly string[]): FicheCase => ({ name: `${place}: ${say(value)}`, fiche: ficheWith(place, value), refused });
const good = (place: string, ...values: unknown[]): FicheCase[] => values.map((value) => row(place, value, []));
const bad = (place: string, ...values: unknown[]): FicheCase[] => values.map((value) => row(place, value, [place]));

const text = (place: string): FicheCase[] => [...good(place, '', 'Un', '<b>', '2026'), ...bad(place, null, 7, true, [], {}, ['Un'], () => 'Un')];
const wanted = (place: string): FicheCase[] => [...text(place), ...bad(place, undefined)];
const optional = (place: string): FicheCase[] => [...text(place), ...good(place, undefined)];
const ids = (place: string): FicheCase[] => [...good(place, 'a', 'a1', 'lnt-84.4', '2-b'), ...bad(place, '', 'A', 'a b', 'a_b', '-a', 'a-', 'a--b', 'a.', '.a', '../a', 'a/b', 'é', 'a\n', ' a', null, 7, ['a'])];
const days = (place: string): FicheCase[] => [...good(place, '2026-11-23', '2028-02-29'), ...bad(place, undefined, '', '2026', '2026-02-30', '2026-13-01', '23-11-2026', '2026-11-23T00:00', '2026-11-23 ', null, 20261123)];
const oneOf = (place: string, values: readonly string[]): FicheCase[] => [...good(place, ...values), ...bad(place, '', 'other', values[0]?.toUpperCase(), null, 0, [values[0]], {})];
const whole168 = (place: string, least: number): FicheCase[] => [...good(place, least, 168), ...bad(place, undefined, least - 1, 169, 0.5, '1', null, NaN, Infinity, [1])];
/** A list of one thing or more. */
const some = (place: string): FicheCase[] => bad(place, undefined, [], null, 'Un', 7, {}, { 0: [], length: 1 });

/** Where a link may lead; nothing else is taken, whatever a browser would make of it. */
export const links: readonly string[] = ['https://example.org', 'http://example.org', 'https://example.org/a?b=c&d=é#e', 'mailto:a@example.org', 'tel:+18005551234', 'tel:911'];
export const noLinks: readonly string[] = [
  'javascript:alert()', 'JavaScript:alert()', 'JAVASCRIPT:alert()', ' javascript:alert()', '\tjavascript:alert()', '\njavascript:alert()', '\u0000javascript:alert()', '\u00a0javascript:alert()', 'java\nscript:alert()', 'javascript&colon;alert()',
  'javascript://example.org/%0aalert()', 'data:text/html,<script>alert()</script>', 'DATA:text/html,x', ' data:text/html,x', 'vbscript:x', 'blob:https://example.org/a', 'file:///etc/passwd', 'ftp://example.org', 'filesystem:https://example.org', 'view-source:https://example.org', 'about:blank',
  ' https://example.org', '\nhttps://example.org', 'https://example.org ', 'https://example.org\n', 'https://exa mple.org', 'https://example.org\njavascript:alert()', 'HTTPS://example.org', 'Http://example.org', 'MailTo:a@example.org', 'https:example.org', 'https:/example.org', 'https:\\\\example.org', 'http://', 'https://', 'mailto:', 'tel:', 'mailto: a', 'xhttps://example.org',
  '//example.org', '/page', 'page.html', 'other.md', '#part', '?a', '', '.', 'www.example.org',
];
const href = (place: string): FicheCase[] => [...good(place, undefined, ...links), ...bad(place, ...noLinks, null, 7, ['https://example.org'], {})];

const blocks = 'sections.0.blocks';
const run = `${blocks}.1.text.0`;
const noText = (place: string): FicheCase[] => [...bad(place, undefined, null, 'Un', 7, {}), ...good(place, []), row(place, [null], [`${place}.0`]), row(place, ['Un'], [`${place}.0`]), row(place, [{}], [`${place}.0.text`]), row(place, [[{ text: 'Un' }]], [`${place}.0`])];
const texts = (place: string): FicheCase[] => [...some(place), ...noText(`${place}.0`), row(place, [[], null], [`${place}.1`])];

/** What stands in the place of a block. */
const asBlock = (value: unknown, refused: string): FicheCase => row(`${blocks}.0`, value, [`${blocks}.0${refused}`]);

/** Each part of a sheet: taken, refused, and where. */
export const cases: readonly FicheCase[] = [
  { name: 'the whole sheet', fiche: whole, refused: [] },
  ...[null, undefined, 'a sheet', 7, true, [], [whole], () => whole].map((fiche) => ({ name: `no sheet: ${say(fiche)}`, fiche, refused: [''] })),
  { name: 'nothing said', fiche: {}, refused: Object.keys(whole).sort() },

  ...ids('id'), ...bad('id', undefined),
  ...good('lang', 'fr', 'fr-CA', 'en-ca', 'zh-Hant-TW', 'moh'), ...bad('lang', undefined, '', 'F', 'French', 'FR-CA', 'fr_CA', 'fr-', 'fr-CA ', ' fr', null, 7),
  ...['title', 'summary'].flatMap(wanted),
  ...days('reviewed'),
  ...good('minutes', 1, 99), ...bad('minutes', undefined, 0, 100, 1.5, '3', null, NaN),
  ...oneOf('theme', themes), ...bad('theme', undefined),
  ...some('audiences'), ...oneOf('audiences.1', audiences), ...good('audiences', [...audiences]),
  ...texts('remember'),
  ...good('related', []), ...bad('related', undefined, null, 'other'), ...ids('related.0'),

  ...some('sections'), ...bad('sections.0', null, 'Un', []), ...wanted('sections.0.title'),
  ...oneOf('sections.1.audience', audiences), ...good('sections.1.audience', undefined),
  ...good(blocks, []), ...bad(blocks, undefined, null, {}, 'Un'),

  ...[null, 'heading', 7, true, [], ['heading'], () => 1].map((value) => asBlock(value, '')),
  ...[{}, { kind: undefined }, { kind: null }, { kind: '' }, { kind: 'Heading' }, { kind: 'script' }, { kind: 0 }, { kind: ['heading'] }, { kind: { toString: 'heading' } }, { kind: 'toString' }, { text: 'Un' }].map((value) => asBlock(value, '.kind')),
  asBlock({ kind: 'heading' }, '.text'), asBlock({ kind: 'paragraph', text: 'Un' }, '.text'), asBlock({ kind: 'table', head: [[]] }, '.rows'),
  row(`${blocks}.0`, { kind: 'question' }, [`${blocks}.0.answer`, `${blocks}.0.question`]),

  ...wanted(`${blocks}.0.text`),
  ...noText(`${blocks}.1.text`), ...wanted(`${run}.text`),
  ...oneOf(`${run}.mark`, ['strong', 'emphasis']), ...good(`${run}.mark`, undefined),
  ...href(`${run}.href`), ...ids(`${run}.fiche`), ...good(`${run}.fiche`, undefined), ...optional(`${run}.title`),
  ...good(`${run}.cite`, undefined, ['a'], ['a', 'b']), ...bad(`${run}.cite`, [], null, 'a', {}), ...ids('remember.0.0.cite.1'),
  ...texts(`${blocks}.2.items`), ...good(`${blocks}.3.ordered`, undefined, true, false), ...bad(`${blocks}.3.ordered`, null, 0, 'true', []),
  ...texts('sections.1.blocks.0.items'),
  ...texts(`${blocks}.5.head`), ...some(`${blocks}.5.rows`), ...texts(`${blocks}.5.rows.0`),
  ...texts(`${blocks}.6.paragraphs`),
  ...wanted(`${blocks}.7.question`), ...texts(`${blocks}.7.answer`),

  ...some(`${blocks}.4.figures`), ...bad(`${blocks}.4.figures.0`, null, [], '51'),
  ...wanted(`${blocks}.4.figures.0.value`), ...noText(`${blocks}.4.figures.0.text`),
  ...some(`${blocks}.4.figures.0.cite`), ...ids(`${blocks}.4.figures.0.cite.0`),
  ...good(`${blocks}.4.figures.0.draw`, undefined), ...bad(`${blocks}.4.figures.0.draw`, null, [], '51/100'),
  ...oneOf(`${blocks}.4.figures.0.draw.unit`, ['people', 'hours']), ...bad(`${blocks}.4.figures.0.draw.unit`, undefined),
  ...whole168(`${blocks}.4.figures.0.draw.count`, 0), ...whole168(`${blocks}.4.figures.0.draw.of`, 1),

  ...good('sources', []), ...bad('sources', undefined, null, {}), ...bad('sources.0', null, 'act'),
  ...ids('sources.0.id'), ...bad('sources.0.id', undefined), ...wanted('sources.0.name'), ...href('sources.0.href'), ...optional('sources.0.published'), ...days('sources.0.checked'),

  ...['author', `${blocks}.0.href`, `${blocks}.1.cite`, `${run}.onclick`, `${blocks}.4.title`, `${blocks}.4.figures.0.colour`, `${blocks}.4.figures.0.draw.shape`, 'sections.0.id', 'sources.0.checkedBy'].flatMap((place) => bad(place, 'Un', undefined)),
  { name: 'faults everywhere', fiche: { ...whole, minutes: 0, sections: [{ title: 7, blocks: [{ kind: 'heading', text: 7 }, { kind: 'x' }] }] }, refused: ['minutes', 'sections.0.blocks.0.text', 'sections.0.blocks.1.kind', 'sections.0.title'] },
];
