import { expect } from '@open-wc/testing';
import { DraftController } from '../../src/shared/draft-controller.js';

const KEY = 'trousse-try';
const value = { organisation: 'Chez Zoé « 7 »', commitments: ['hours'], weekHours: 12, authorised: false };

/** Does `act` on a page whose storage is `storage`, or throws it. */
function on(storage: unknown, act: () => void): void {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      if (storage instanceof Error) throw storage;
      return storage;
    },
  });
  try {
    act();
  } finally {
    if (own) Object.defineProperty(window, 'localStorage', own);
  }
}

describe('DraftController', () => {
  const draft = new DraftController();
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('keeps, reads and erases', () => {
    expect(draft.available).to.equal(true);
    expect(draft.keep(KEY, value)).to.equal(true);
    expect(new DraftController().read(KEY)).to.deep.equal(value);
    expect(draft.keep(KEY, { ...value, weekHours: 10 })).to.equal(true);
    expect(draft.read(KEY)).to.deep.equal({ ...value, weekHours: 10 });
    draft.erase(KEY);
    expect(draft.read(KEY)).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('touches nothing that is not its own', () => {
    localStorage.setItem('host', '1');
    draft.keep(KEY, value);
    expect(draft.read('other')).to.equal(undefined);
    draft.erase('other');
    draft.erase(KEY);
    expect({ ...localStorage }).to.deep.equal({ host: '1' });
  });

  it('touches no storage until the person asks', () => {
    const asked: string[] = [];
    const storage = { getItem: (key: string) => (asked.push(`get ${key}`), null), setItem: (key: string) => void asked.push(`set ${key}`), removeItem: (key: string) => void asked.push(`remove ${key}`) };
    on(storage, () => {
      const fresh = new DraftController();
      expect(fresh.available).to.equal(true);
      expect(asked).to.deep.equal([]);
      expect(fresh.read(KEY)).to.equal(undefined);
      expect(asked).to.deep.equal([`get ${KEY}`]);
      fresh.keep(KEY, value);
      expect(asked).to.deep.equal([`get ${KEY}`, `set ${KEY}`]);
    });
  });

  for (const text of ['', '{', '{"organisation":', 'undefined', '<p>']) {
    it(`reads what is broken as nothing: ${JSON.stringify(text)}`, () => {
      localStorage.setItem(KEY, text);
      expect(draft.read(KEY)).to.equal(undefined);
    });
  }

  for (const [name, storage] of [['refused', new DOMException('', 'SecurityError')], ['missing', undefined], ['null, as in some apps', null]] as const) {
    it(`does without where storage is ${name}`, () => {
      on(storage, () => {
        expect(draft.available).to.equal(false);
        expect(draft.keep(KEY, value)).to.equal(false);
        expect(draft.read(KEY)).to.equal(undefined);
        draft.erase(KEY);
      });
    });
  }

  it('says that there is no room, and leaves what was there', () => {
    const full = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    on({ getItem: () => '{"a":1}', setItem: full }, () => {
      expect(draft.available).to.equal(true);
      expect(draft.keep(KEY, value)).to.equal(false);
      expect(draft.read(KEY)).to.deep.equal({ a: 1 });
    });
  });
});
