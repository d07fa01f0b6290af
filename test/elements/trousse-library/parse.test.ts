import { expect } from '@open-wc/testing';
import { cleanUp, mount } from '../../support/mount.js';

// Nothing of src is imported here: what is parsed is counted from the first line of the script on.
const { parse } = JSON;
let parsed: string[] = [];

before(() => {
  JSON.parse = (words: string, ...more: []) => {
    parsed.push(words);
    return parse(words, ...more) as unknown;
  };
});

after(() => { JSON.parse = parse; });

afterEach(() => {
  cleanUp();
  parsed = [];
});

/** The texts of sheets among what was parsed. */
const sheets = () => parsed.filter((words) => words.includes('"remember"'));

describe('the sheets that the script carries', () => {
  it('are not parsed by a page that shows none', async () => {
    await import('../../../src/embed.js');
    const { TrousseFiche } = await import('../../../src/elements/trousse-fiche/trousse-fiche.js');
    expect(customElements.get('trousse-fiche') === TrousseFiche).to.equal(true);
    await mount('trousse-balance');
    document.createElement('trousse-library');
    document.createElement('trousse-fiche');
    expect(sheets()).to.have.length(0);
  });

  it('are parsed where they are shown, in one language', async () => {
    const { ficheIds } = await import('../../../src/shared/fiches.js');
    await mount('trousse-library', { lang: 'en' });
    expect(new Set(sheets())).to.have.length(ficheIds.length);
  });
});
