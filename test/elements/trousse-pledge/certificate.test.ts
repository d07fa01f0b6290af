import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { badgeSnippet } from '../../../src/elements/trousse-pledge/badge.js';
import { canvasMeasure, certificatePng } from '../../../src/elements/trousse-pledge/certificate-canvas.js';
import { certificateScene, certificateStyles, certificateSvgText, fontOf, renderCertificateSvg, sheet, type CertificateWords, type Measure, type Shape, type Text } from '../../../src/elements/trousse-pledge/certificate.js';
import { cleanUp, hostStyle, place } from '../../support/mount.js';

afterEach(cleanUp);

const commitments = [
  'Pas plus de 12 h par semaine d’école, dont 8 h du lundi au vendredi',
  'Aucun quart après 21 h la veille d’un cours',
  'Un horaire allégé pendant les examens',
  'Le calendrier scolaire demandé à l’embauche',
  'Le diplôme valorisé auprès des élèves et de leurs parents',
  'Une formation et une supervision dès le premier jour, pour la sécurité de chaque élève',
  'Des visites d’orientation, des stages et du bénévolat accueillis',
  'Une participation aux activités de la région',
  'L’affiche de l’engagement bien en vue',
];

const words: CertificateWords = {
  title: 'Employeur engagé',
  subtitle: 'pour la persévérance scolaire',
  year: 'Certificat d’engagement 2026‑2027',
  organisation: 'Épicerie Chez Marguerite',
  place: 'Chambly, La Vallée-du-Richelieu',
  intro: 'prend ces engagements envers ses élèves employés :',
  commitments: commitments.slice(0, 4),
  signer: 'Marguerite Gagnon',
  role: 'Marguerite Gagnon, propriétaire',
  date: '23 novembre 2026',
  dateLabel: 'Date de l’engagement',
  verification: 'Vérifier cet engagement : exemple.quebec/e/TR-2026‑0148',
  trial: '',
};

const sentence = 'Coopérative de solidarité des producteurs maraîchers et des artisans de Saint-Bernard-de-Lacolle et de L’Île-Perrot ';
const names: Readonly<Record<string, string>> = {
  'of 1 character': 'É',
  'of 26 characters': sentence.slice(0, 26),
  'of 60 characters': sentence.slice(0, 60),
  'of 200 characters': sentence.repeat(2).slice(0, 200),
  'of 200 wide letters in one word': 'W'.repeat(200),
  'of 200 characters in one hyphenated word': 'Saint-Cyprien-de-'.repeat(12).slice(0, 200),
  'of 200 accents, one on another letter each': 'e\u0301'.repeat(100),
  'made of markup': '<script>alert("l’été")</script> & fils]]>',
  'with breaks, tabs and halves of characters': 'Café\n\t\0 \ud800 Jean\ufffe',
};

/** Without a font: every letter is half as wide as it is high. */
const fakeMeasure: Measure = (text, font) => text.length * 0.5 * Number(/([\d.]+)px/.exec(font)?.[1]);
const measures: Readonly<Record<string, Measure>> = { 'a measure without a font': fakeMeasure, 'a canvas': canvasMeasure() };

const isText = (shape: Shape): shape is Text => 'text' in shape;
const textsOf = (shapes: readonly Shape[]) => shapes.filter(isText);
const upright = (shapes: readonly Shape[]) => textsOf(shapes).filter(({ turn }) => !turn);

interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a text covers: accents on capitals, and what hangs below the line. */
const boxOf = ({ text, x, y, width, size }: Text): Box => ({ what: `« ${text} » in ${size}`, left: x, top: y - size * 0.85, right: x + width, bottom: y + size * 0.25 });
/** Ticks and rules; the ribbon and the paper are filled. */
function strokes(shapes: readonly Shape[]): Box[] {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  place().append(svg);
  return shapes.flatMap((shape) => {
    if (isText(shape) || !shape.line || shape.d.endsWith('Z')) return [];
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    svg.append(path);
    return shape.d.split(/(?=M)/).map((d) => {
      path.setAttribute('d', d);
      const { x, y, width, height } = path.getBBox();
      return { what: d, left: x, top: y, right: x + width, bottom: y + height };
    });
  });
}

const meet = (one: Box, other: Box) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function expectOrder(shapes: readonly Shape[]): void {
  const boxes = [...upright(shapes).map(boxOf), ...strokes(shapes)];
  boxes.forEach((one, index) => {
    expect(one.left, one.what).to.be.at.least(448);
    expect(one.right, one.what).to.be.at.most(977);
    expect(one.top, one.what).to.be.at.least(60);
    expect(one.bottom, one.what).to.be.at.most(sheet.height - 24);
    for (const other of boxes.slice(index + 1)) expect(meet(one, other), `${one.what} meets ${other.what}`).to.equal(false);
  });
}

/** What stands written, without what separates lines. */
const written = (shapes: readonly Shape[]) => textsOf(shapes).map(({ text }) => text).join('').replace(/[\s-]/g, '');

describe('the scene', () => {
  for (const [by, measure] of Object.entries(measures)) {
    for (const [kind, organisation] of Object.entries(names)) {
      it(`by ${by}: one to nine commitments of an organisation whose name is ${kind} stand apart, on the page`, () => {
        for (let count = 1; count <= commitments.length; count++) expectOrder(certificateScene({ ...words, organisation, commitments: commitments.slice(0, count) }, measure));
      });
    }

    it(`by ${by}: everything at its longest stands apart, on the page, and is all there`, () => {
      const long = sentence.repeat(2).slice(0, 200);
      const everything: CertificateWords = {
        title: long, subtitle: long, year: long, organisation: long, place: long, intro: long, commitments: commitments.map(() => long),
        signer: long, role: long, date: long, dateLabel: long, verification: long, trial: '',
      };
      const shapes = certificateScene(everything, measure);
      expectOrder(shapes);
      expect(written(shapes)).to.equal(long.replace(/[\s-]/g, '').repeat(11 + commitments.length));
    });
  }

  it('a name is first in size after the title, in as few lines as can be read', () => {
    const size = (organisation: string) => certificateScene({ ...words, organisation }, canvasMeasure()).filter((shape): shape is Text => isText(shape) && shape.face === 'serif' && organisation.includes(shape.text));
    expect(size('Épicerie Chez Marguerite').map((line) => line.size)).to.deep.equal([38]);
    const two = size('Ferme maraîchère Desrochers-Tremblay et filles inc.');
    expect(two).to.have.length(2);
    for (const { size } of two) expect(size).to.be.above(24);
    for (const { size: one } of size(sentence.repeat(2).slice(0, 200).trim())) expect(one).to.be.above(17);
  });

  it('keeps every commitment, each with its tick', () => {
    const shapes = certificateScene({ ...words, commitments }, canvasMeasure());
    expect(written(shapes)).to.include(commitments.join('').replace(/[\s-]/g, ''));
    expect(shapes.filter((shape) => !isText(shape) && shape.line === 2.25)).to.have.length(commitments.length);
  });

  it('says nothing where there is nothing to say', () => {
    const shapes = certificateScene({ ...words, verification: '', place: ' ' }, canvasMeasure());
    expect(textsOf(shapes).every(({ text }) => text.trim())).to.equal(true);
    expectOrder(shapes);
  });

  it('a trial is crossed by its word, under all others, whole on the page; a pledge is not', () => {
    const turned = (trial: string) => textsOf(certificateScene({ ...words, trial }, canvasMeasure())).filter(({ turn }) => turn);
    expect(turned('')).to.deep.equal([]);
    for (const trial of ['ESSAI', 'TRIAL', 'ESSAI SANS ENVOI']) {
      const shapes = certificateScene({ ...words, trial }, canvasMeasure());
      expect(shapes.findIndex(isText)).to.equal(1);
      const svg = drawnAlone(shapes);
      for (const line of svg.querySelectorAll<SVGTextElement>('[transform]')) {
        const { left, top, right, bottom } = line.getBoundingClientRect();
        const at = svg.getBoundingClientRect();
        expect(left).to.be.at.least(at.left);
        expect(top).to.be.at.least(at.top);
        expect(right).to.be.at.most(at.right);
        expect(bottom).to.be.at.most(at.bottom);
        expect(right - left).to.be.above(400);
      }
    }
  });
});

/** The certificate at its own size on the page. */
function drawnAlone(shapes: readonly Shape[], label = ''): SVGSVGElement {
  const host = place();
  host.style.width = `${sheet.width}px`;
  hostStyle(certificateStyles.cssText);
  render(renderCertificateSvg(shapes, label), host);
  return host.querySelector('svg') as SVGSVGElement;
}

const textIn = (svg: Element) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);

describe('as SVG', () => {
  const label = 'Certificat de « Chez <Marguerite> & filles »';

  it('is one picture, said by its label', () => {
    const svg = drawnAlone(certificateScene(words, canvasMeasure()), label);
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal(label);
    expect(svg.getBoundingClientRect()).to.include({ width: sheet.width, height: sheet.height });
  });

  it('is laid out as it was measured, whatever text the host has', () => {
    const shapes = certificateScene(words, canvasMeasure());
    hostStyle('body { font: bold 40px monospace; letter-spacing: 9px; word-spacing: 9px; text-transform: uppercase; font-variant: small-caps; }');
    const lines = [...drawnAlone(shapes).querySelectorAll('text')];
    textsOf(shapes).forEach(({ x, width, size, face }, index) => {
      const line = lines[index] as SVGTextElement;
      expect(line.getBBox().x).to.be.closeTo(x, 3);
      expect(line.getBBox().width).to.be.closeTo(width, 3);
      const { fontSize, fontWeight, letterSpacing, textTransform } = getComputedStyle(line);
      expect([fontSize, fontWeight, letterSpacing, textTransform]).to.deep.equal([`${size}px`, '400', 'normal', 'none']);
      expect(fontOf(face, size)).to.include(`${size}px`);
    });
  });

  for (const [kind, organisation] of Object.entries(names)) {
    it(`a name ${kind} is text, in the page and in a file that opens alone`, async () => {
      const shapes = certificateScene({ ...words, organisation }, canvasMeasure());
      expect(textsOf(shapes).some(({ text }) => /[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text)), 'what XML refuses').to.equal(false);
      const expected = textsOf(shapes).map(({ text }) => text);
      const onPage = drawnAlone(shapes, label);
      expect(textIn(onPage)).to.deep.equal(expected);
      expect(onPage.querySelector('script')).to.equal(null);

      const text = certificateSvgText(shapes, label);
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(file.querySelector('parsererror')).to.equal(null);
      expect(textIn(file.documentElement)).to.deep.equal(expected);
      expect(file.documentElement.getAttribute('aria-label')).to.equal(label);
      expect(file.querySelectorAll('[style], script, image, a')).to.have.length(0);

      const picture = new Image();
      picture.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      await picture.decode();
      expect([picture.naturalWidth, picture.naturalHeight]).to.deep.equal([sheet.width, sheet.height]);
      URL.revokeObjectURL(picture.src);
    });
  }

  it('keeps accents, right quotes and no-break spaces as they were typed', () => {
    const organisation = 'L’Œuvre « Noël », à l’Île';
    expect(certificateSvgText(certificateScene({ ...words, organisation }, canvasMeasure()), '')).to.include(organisation);
  });
});

describe('as PNG', () => {
  it('is a sheet at 192 dots an inch: paper, ribbon and words where the scene has them', async () => {
    const blob = await certificatePng(certificateScene(words, canvasMeasure()));
    expect(blob?.type).to.equal('image/png');
    const picture = await createImageBitmap(blob as Blob);
    expect([picture.width, picture.height]).to.deep.equal([2112, 1632]);
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const colour = (x: number, y: number) => [...context.getImageData(x * 2, y * 2, 1, 1).data];
    expect(colour(1000, 20), 'paper').to.deep.equal([0xfd, 0xfc, 0xf8, 255]);
    expect(colour(30, 700), 'ribbon').to.deep.equal([0x12, 0x57, 0x3b, 255]);
    expect(colour(109, 560), 'fold').to.deep.equal([255, 255, 255, 255]);
    /** Points of ink in a box of the page. */
    const ink = (x: number, y: number, width: number, height: number) => {
      const { data } = context.getImageData(x * 2, y * 2, width * 2, height * 2);
      return data.filter((value, index) => index % 4 === 0 && value < 0x60).length;
    };
    expect(ink(440, 150, 536, 75), 'title').to.be.above(2000);
    expect(ink(480, 455, 496, 20), 'first commitment').to.be.above(500);
    expect(ink(980, 0, 76, 816), 'right margin').to.equal(0);
  });

  it('shows a trial', async () => {
    const sizes = await Promise.all(['', 'ESSAI'].map(async (trial) => (await certificatePng(certificateScene({ ...words, trial }, canvasMeasure())))?.size ?? 0));
    expect(sizes[1]).to.be.above(sizes[0] ?? 0);
  });
});

describe('the badge', () => {
  it('is a link with a picture, without a script', () => {
    expect(badgeSnippet({ href: 'https://exemple.quebec/e/1', src: 'https://exemple.quebec/b.svg' }, 'Employeur engagé, 2026-2027')).to.equal(
      '<a href="https://exemple.quebec/e/1"><img src="https://exemple.quebec/b.svg" alt="Employeur engagé, 2026-2027"></a>',
    );
  });

  it('keeps what it is given as text, once pasted', () => {
    const given = { href: 'https://exemple.quebec/?a=1&copy=2"onclick="', src: 'https://exemple.quebec/<b>.svg' };
    const alt = `"><script>alert('é')</script>&amp;`;
    const page = new DOMParser().parseFromString(badgeSnippet(given, alt), 'text/html');
    expect(page.body.querySelectorAll('*')).to.have.length(2);
    expect(page.querySelector('a')?.getAttribute('href')).to.equal(given.href);
    expect([...(page.querySelector('a')?.attributes ?? [])]).to.have.length(1);
    expect(page.querySelector('img')?.getAttribute('alt')).to.equal(alt);
    expect(page.querySelector('img')?.getAttribute('src')).to.equal(given.src);
  });
});
