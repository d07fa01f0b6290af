import { css, html, nothing, render, svg, type TemplateResult } from 'lit';

/** A Letter page lying down, at 96 units an inch. */
export const sheet = { width: 1056, height: 816 } as const;

/** For the printer: the certificate fills the sheet. */
export const certificatePage = '@page{size:letter landscape;margin:0}';

const ink = '#18231d';
const muted = '#536058';
const green = '#12573b';
const white = '#fff';
const paper = '#fdfcf8';
const pale = '#e3e9e2';

const serif = "Palatino,'Palatino Linotype','Book Antiqua',P052,Georgia,serif";
const faces = { serif: ['normal', serif], italic: ['italic', serif], sans: ['normal', 'system-ui,sans-serif'] } as const;
type Face = keyof typeof faces;

/** As CSS and a canvas name it. */
export const fontOf = (face: Face, size: number) => `${faces[face][0]} ${size}px ${faces[face][1]}`;

/** What the certificate says: ready sentences, an empty string where there is nothing to say. */
export interface CertificateWords {
  /** `Employeur engagé`, and what it is for. */
  readonly title: string;
  readonly subtitle: string;
  /** What this is, and the school year it is for: a pledge, not a certification. */
  readonly year: string;
  readonly organisation: string;
  readonly place: string;
  /** What comes before the commitments. */
  readonly intro: string;
  readonly commitments: readonly string[];
  readonly signer: string;
  readonly role: string;
  readonly date: string;
  readonly dateLabel: string;
  /** How to verify the pledge, with its reference. */
  readonly verification: string;
  /** What crosses the page when the pledge is a trial: `ESSAI`. */
  readonly trial: string;
}

/** A path in SVG's own words, which a canvas reads too: a line so wide, or else an area. */
export interface Path {
  readonly d: string;
  readonly colour: string;
  readonly line?: number | undefined;
}

/** One line of text from the left end of its baseline, as wide as it was measured. */
export interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly face: Face;
  readonly colour: string;
  /** Degrees around the centre of the page. */
  readonly turn?: number;
}

export type Shape = Path | Text;

/** The width of a text in a CSS font. */
export type Measure = (text: string, font: string) => number;

const round = (value: number) => Math.round(value * 10) / 10;

// The ribbon

/** Across the ribbon, from its lower end to its upper one, which is as far to the right. */
const BREADTH = 70;
/** Lower end of a fold, or of an end that has a notch so deep. */
type Fold = readonly [x: number, y: number, notch?: number];
const folds: readonly Fold[] = [[-80, 734], [74, 734], [74, 494], [204, 494], [204, 254], [412, 254, 30]];

/** What lies between two folds and two shares of the breadth, so far up. */
function band(start: Fold, end: Fold, low: number, high: number, lift: number): string {
  const at = ([x, y, notch]: Fold, share: number) => `${round(notch ? x - notch + Math.abs(share - 0.5) * 2 * notch : x + share * BREADTH)} ${round(y - lift - share * BREADTH)}`;
  return `M${[at(start, low), at(start, high), at(end, high), at(end, (low + high) / 2), at(end, low)].join('L')}Z`;
}

/** A stair, so far up: green where it goes on, white where it rises, with a thread along each edge. */
const ribbon = (lift: number): Shape[] =>
  folds.flatMap((end, index) => {
    const start = folds[index - 1];
    if (!start) return [];
    const rises = index % 2 === 0;
    const [cloth, thread, breadth] = rises ? [white, green, 0.035] : [green, white, 0.055];
    const strip = (low: number, high: number, colour: string, line?: number): Path => ({ d: band(start, end, low, high, lift), colour, line });
    return [strip(0, 1, cloth), strip(0.16, 0.16 + breadth, thread), strip(0.84 - breadth, 0.84, thread), ...(rises ? [strip(0, 1, green, 1.5)] : [])];
  });

// The words

/** Where lines begin, and how wide they may be: all the way, or in one of the two columns at the foot. */
const LEFT = 452;
const WIDTH = 524;
const COLUMN = 240;
const RIGHT = LEFT + WIDTH - COLUMN;
/** Where the deed begins, and where the signature does. */
const DEED = 290;
const SIGNED = 610;
/** How far up all that stands above the signature may go to make room. */
const LIFT = 56;
/** From line to line, for a size of 1, and from the top of a line to its baseline. */
const LEADING = 1.25;
const RISE = 0.95;

interface Block {
  readonly lines: readonly string[];
  readonly size: number;
}

const tall = ({ lines, size }: Block) => lines.length * size * LEADING;

/** Where a line may end: after a space; where that is too long for a line, after a hyphen; else, anywhere. */
const cuts = [/[^ ]* |[^ ]+/g, /[^-]*-|[^-]+/g, /.\p{M}*/gsu];

/** Lines of about `narrow`, never over `width`. */
function wrap(text: string, width: number, narrow: number, wide: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => line.trim() && lines.push(line.trim());
  const pieces = (of: string, [cut, ...finer]: readonly RegExp[]): readonly string[] => (cut && wide(of.trim()) > width ? (of.match(cut) ?? []).flatMap((piece) => pieces(piece, finer)) : [of]);
  for (const piece of pieces(text, cuts)) {
    if (wide((line + piece).trim()) > narrow) {
      end();
      line = '';
    }
    line += piece;
  }
  end();
  return lines;
}

/** The whole scene. Nothing leaves the page nor meets anything else, however long the words. */
export function certificateScene(words: CertificateWords, measure: Measure): Shape[] {
  const known = new Map<string, number>();
  /** Width of a text for a size of 1. The same ones are tried again and again: each is measured once. */
  function span(text: string, face: Face): number {
    const key = face + text;
    const width = known.get(key) ?? measure(text, fontOf(face, 100)) / 100;
    known.set(key, width);
    return width;
  }

  /** The largest size, down from `size`, at which lines of `width` take no more than `height`; they are then made even. */
  function fit(text: string, face: Face, size: number, width: number, height = Infinity): Block {
    // No file may hold control characters nor halves of characters.
    const clean = text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff ]+/gu, ' ');
    const cut = (narrow: number) => wrap(clean, width, narrow, (one) => span(one, face) * size);
    let lines = cut(width);
    while (tall({ lines, size }) > height) {
      size *= 0.96;
      lines = cut(width);
    }
    for (let narrow = width; lines.length > 1 && narrow > 0; narrow -= size) {
      const even = cut(narrow);
      if (even.length > lines.length) break;
      lines = even;
    }
    return { lines, size };
  }

  /** The lines of a block, from `top` down. */
  const set = (block: Block, face: Face, colour: string, x: number, top: number): Text[] => {
    const size = round(block.size);
    return block.lines.map((text, index) => ({ text, x, y: round(top + (index * LEADING + RISE) * size), width: round(measure(text, fontOf(face, size))), size, face, colour }));
  };

  /** Text in a box, its first baseline at `y`, or its last one where it stands. */
  function box(text: string, face: Face, colour: string, size: number, x: number, y: number, width: number, height: number, stands?: boolean): Text[] {
    const block = fit(text, face, size, width, height);
    return set(block, face, colour, x, y - (stands ? tall(block) : block.size * LEADING) + block.size * (LEADING - RISE));
  }

  /** The organisation and what it commits to, so far up and all to a scale; what is between gives way sooner than the words. */
  function deed(lift: number, scale: number): { shapes: Shape[]; foot: number } {
    const shapes: Shape[] = [];
    let foot = DEED - lift;
    const add = (block: Block, face: Face, colour: string, gap: number, indent = 0) => {
      foot += gap * scale * scale;
      shapes.push(...set(block, face, colour, LEFT + indent, foot));
      foot += tall(block);
    };
    const name = (size: number, height: number) => fit(words.organisation, 'serif', size * scale, WIDTH, height * scale);
    const small = (text: string, face: Face, indent = 0) => fit(text, face, 18 * scale, WIDTH - indent);
    const inOneLine = name(38, 48);
    const organisation = inOneLine.size < 28 * scale ? name(34, 96) : inOneLine;
    add(organisation, 'serif', ink, 24);
    add(small(words.place, 'serif'), 'serif', muted, 13 - organisation.size * (LEADING - RISE));
    add(small(words.intro, 'italic'), 'italic', ink, 30);
    foot += 6 * scale * scale;
    for (const one of words.commitments) {
      const at = (share: number) => round(share * scale);
      shapes.push({ d: `M${LEFT + 1} ${round(foot + (9.5 * scale + 11.5) * scale)}l${at(5)} ${at(5.5)} ${at(10)} ${at(-10.5)}`, colour: green, line: 2.25 });
      add(small(one, 'serif', 30), 'serif', ink, 9.5, 30);
    }
    return { shapes, foot };
  }

  const lift = Math.max(0, Math.min(LIFT, Math.round(deed(0, 1).foot - SIGNED)));
  let scale = 1;
  let deeds = deed(lift, scale);
  while (deeds.foot > SIGNED) deeds = deed(lift, (scale *= 0.97));
  const { width, height } = sheet;
  const trial = fit(words.trial, 'serif', 260, 860, 330);
  return [
    { d: `M0 0H${width}V${height}H0Z`, colour: paper },
    ...set(trial, 'serif', pale, 0, (height - tall(trial)) / 2).map((line) => ({ ...line, x: (width - line.width) / 2, turn: -30 })),
    ...ribbon(lift),
    ...box(words.year, 'sans', muted, 15, LEFT, 142 - lift, WIDTH, 40, true),
    ...box(words.title, 'serif', ink, 58, LEFT - 3, 212 - lift, WIDTH + 3, 73, true),
    ...box(words.subtitle, 'italic', green, 25, LEFT, 252 - lift, WIDTH, 32, true),
    { d: `M${LEFT} ${DEED - lift}h${WIDTH}`, colour: ink, line: 1 },
    ...deeds.shapes,
    { d: `M${LEFT} 682h${COLUMN}M${RIGHT} 682h${COLUMN}`, colour: muted, line: 1 },
    ...box(words.signer, 'italic', green, 25, LEFT, 668, COLUMN, 52, true),
    ...box(words.role, 'sans', muted, 13.5, LEFT, 704, COLUMN, 51),
    ...box(words.date, 'serif', ink, 21, RIGHT, 668, COLUMN, 52, true),
    ...box(words.dateLabel, 'sans', muted, 13.5, RIGHT, 704, COLUMN, 51),
    ...box(words.verification, 'sans', muted, 13.5, LEFT, 768, WIDTH, 36),
  ];
}

// On the page, and as a file

/** For the element's own styles: nothing of the host's text reaches the certificate, which keeps its colours. */
export const certificateStyles = css`
  .certificate { all: initial; display: block; width: 100%; height: auto; overflow: hidden; }
  .certificate, .certificate * { forced-color-adjust: none; }
`;

function drawn(shape: Shape): TemplateResult {
  const { colour } = shape;
  if ('d' in shape) return svg`<path d=${shape.d} fill=${shape.line ? 'none' : colour} stroke=${shape.line ? colour : 'none'} stroke-width=${shape.line ?? nothing}></path>`;
  const { text, x, y, width, size, face, turn } = shape;
  const [style, family] = faces[face];
  // Where another font stands in, the line stays as wide as it was measured.
  return svg`<text x=${x} y=${y} textLength=${width} lengthAdjust="spacingAndGlyphs" font-family=${family} font-size=${size} font-style=${style} fill=${colour} transform=${turn ? `rotate(${turn} ${sheet.width / 2} ${sheet.height / 2})` : nothing}>${text}</text>`;
}

/** The certificate in the page; `label` says all of it to who does not see it. */
export function renderCertificateSvg(shapes: readonly Shape[], label: string): TemplateResult {
  const { width, height } = sheet;
  return html`<svg class="certificate" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${label} stroke-linecap="round" stroke-linejoin="round">${shapes.map(drawn)}</svg>`;
}

/** The same as a file that stands alone. */
export function certificateSvgText(shapes: readonly Shape[], label: string): string {
  const place = document.createElement('div');
  render(renderCertificateSvg(shapes, label), place);
  return new XMLSerializer().serializeToString(place.firstElementChild as Element);
}
