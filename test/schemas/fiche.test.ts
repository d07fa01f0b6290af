import { expect } from '@open-wc/testing';
import { ficheSchema } from '../../src/schemas/fiche.js';
import { problemsOf } from '../../src/schemas/read.js';
import { cases, ficheWith, links, noLinks, whole } from './support/fiches.js';
import { placesOf } from './support/weeks.js';

describe('a sheet, read with zod', () => {
  for (const { name, fiche, refused } of cases) it(name, () => expect(placesOf(problemsOf(ficheSchema, fiche))).to.deep.equal(refused));

  it('leaves what it reads as it was', () => {
    const before = structuredClone(whole);
    problemsOf(ficheSchema, whole);
    expect(whole).to.deep.equal(before);
  });
});

describe('a link of a sheet', () => {
  const places = ['remember.0.0.href', 'sections.0.blocks.1.text.1.href', 'sources.0.href'];
  const refused = (url: string) => places.filter((place) => problemsOf(ficheSchema, ficheWith(place, url)).length > 0);

  for (const url of links) it(`may lead to ${url}`, () => expect(refused(url)).to.deep.equal([]));
  for (const url of noLinks) it(`may not lead to ${JSON.stringify(url)}`, () => expect(refused(url)).to.deep.equal(places));

  it('leads nowhere but to the web, a message or a call, however a browser reads it', () => {
    for (const url of links) expect(['http:', 'https:', 'mailto:', 'tel:']).to.include(new URL(url, document.baseURI).protocol);
  });
});
