import { expect } from '@open-wc/testing';
import { axeProblems } from './checks/axe.js';
import { eventProblems, eventsDuring } from './checks/events.js';
import { headingProblems } from './checks/headings.js';
import { hostPicture } from './checks/host.js';
import { keyboardProblems } from './checks/keyboard.js';
import { cutProblems, overflowProblems, sizesOf, targetProblems, textSizeProblems, widthProblems, withTextSpacing } from './checks/layout.js';
import { listenerProblems } from './checks/listeners.js';
import { motionProblems } from './checks/motion.js';
import { consoleProblems } from './console.js';
import { expectNone } from './expect-none.js';
import { cleanUp, place } from './mount.js';
import { spoken } from './words.js';

/** An element with the faults, or the virtues, of `markup`. */
function made(markup: string, home: Element = place()): HTMLElement {
  const element = document.createElement('div');
  element.attachShadow({ mode: 'open' }).innerHTML = `<div part="base" lang="fr-CA">${markup}</div>`;
  home.append(element);
  return element;
}

const narrow = () => place('<div style="width: 240px"></div>');

/** What `check` says of a faulty element must hold `words`; of a good one, it says nothing. */
async function tells(check: (element: HTMLElement) => string[] | Promise<string[]>, bad: HTMLElement, words: string, good: HTMLElement): Promise<void> {
  expect((await check(bad)).join('\n')).to.include(words);
  expect(await check(good)).to.deep.equal([]);
}

const ring = '<style>:focus-visible { outline: 3px solid; }</style>';

describe('the contract’s own checks', () => {
  afterEach(cleanUp);

  it('axe sees a field without a name', () => tells(axeProblems, made('<input>'), 'label', made('<label>Nom <input></label>')));

  describe('keyboard', () => {
    it('sees an order that is not the document’s', () => tells(keyboardProblems, made(`${ring}<button>A</button><button tabindex="1">B</button>`), 'The Tab key', made(`${ring}<button>A</button><a href="#b">B</a>`)));

    it('sees a focus that shows nothing', () => tells(keyboardProblems, made('<style>button { outline: none }</style><button>A</button>'), 'No focus ring', made(`${ring}<button>A</button>`)));

    it('sees a ring that is always there', () => tells(keyboardProblems, made('<style>button { outline: 2px solid }</style><button>A</button>'), 'without the focus', made(`${ring}<button>A</button>`)));

    it('sees a trap', async () => {
      const element = made(`${ring}<button>A</button><button>B</button>`);
      const [first, second] = element.shadowRoot?.querySelectorAll('button') ?? [];
      second?.addEventListener('keydown', (event) => {
        if (event.key === 'Tab') event.preventDefault();
        first?.focus();
      });
      expect((await keyboardProblems(element)).join('\n')).to.include('never leaves');
    });

    it('sees a stop that is no control', () => tells(keyboardProblems, made(`${ring}<div style="overflow: auto; height: 20px"><p style="height: 90px">Long</p></div>`), 'no control', made(`${ring}<div tabindex="0">Long</div>`)));
  });

  describe('layout', () => {
    it('sees what is too wide', () => tells(overflowProblems, made('<div style="width: 300px">A</div>', narrow()), 'sticks out', made('<div style="width: 200px">A</div>', narrow())));

    it('lets a box scroll, and sees one that cuts', () =>
      tells(overflowProblems, made('<div style="overflow: hidden; white-space: nowrap">Des mots bien trop longs pour la place</div>', narrow()), 'run out', made('<div style="overflow: auto; white-space: nowrap">Des mots bien trop longs pour la place</div>', narrow())));

    it('sees an element that the host crushed', () => tells(widthProblems, made('A', place('<div style="width: 100px"></div>')), '100 px wide', made('A', narrow())));

    it('sees an element that is not seen', () => tells(widthProblems, made('A', place('<div style="width: 300px; visibility: hidden"></div>')), 'not seen', made('A', narrow())));

    it('sees small text, and no element for screen readers alone', () =>
      tells(textSizeProblems, made('<p style="font-size: 12px">A</p>'), '12 px', made('<p style="font-size: 14px">A</p><p style="font-size: 9px; position: absolute; width: 1px; height: 1px; overflow: hidden">B</p>')));

    it('sees a text under 16 px', () => tells(textSizeProblems, made('A', place('<div style="font-size: 10px"></div>')), 'text of the element is 10 px', made('A')));

    it('sees targets too small for a finger', () =>
      tells(targetProblems, made('<button style="height: 30px">A</button>'), '30 px high', made('<button style="height: 44px">A</button><label style="display: block; height: 44px"><input type="checkbox"> B</label>')));

    it('sees what depends on the root size', () => {
      const [fixed, relative] = [made('<p style="width: 100px">A</p>'), made('<p style="width: 10rem">A</p>')];
      const before = [sizesOf(fixed), sizesOf(relative)];
      document.documentElement.style.fontSize = '200%';
      fixed.style.fontSize = '16px';
      expect(sizesOf(relative)).not.to.deep.equal(before[1]);
    });

    it('sees words that more spacing cuts', async () => {
      // As wide as the words are in the font of this machine, whichever it is.
      const width = Math.ceil(made('<span>Un mot</span>').shadowRoot?.querySelector('span')?.getBoundingClientRect().width ?? NaN);
      const markup = (room: number) => `<div style="overflow: hidden; white-space: nowrap; line-height: 3; width: ${room}px">Un mot</div>`;
      const tight = made(markup(width));
      expect(cutProblems(tight)).to.deep.equal([]);
      expect(await withTextSpacing(tight, () => cutProblems(tight))).not.to.deep.equal([]);
      const good = made(markup(2 * width));
      expect(await withTextSpacing(good, () => cutProblems(good))).to.deep.equal([]);
    });
  });

  it('sees what moves', () => tells(motionProblems, made('<p style="transition: color 1s">A</p>'), 'moves', made('<p style="transition: color 0s">A</p>')));

  it('sees headings of the wrong level, and levels that are jumped', () => {
    expect(headingProblems(made('<h3>A</h3>'), 2).join()).to.include('level 3, not 2');
    expect(headingProblems(made('<h2>A</h2><h4>B</h4>'), 2).join()).to.include('jumps');
    expect(headingProblems(made('<h2>A</h2><h1>B</h1>'), 2).join()).to.include('above');
    expect(headingProblems(made('<h6>A</h6><p role="heading" aria-level="7">B</p>'), 6).join()).to.include('ends at 6');
    expect(headingProblems(made('<h2>A</h2><p role="heading" aria-level="3">B</p><h2>C</h2>'), 2)).to.deep.equal([]);
  });

  it('sees events that are not as the kit’s', async () => {
    const element = made('');
    const events = await eventsDuring('trousse-try', () => element.dispatchEvent(new CustomEvent('trousse-try', { bubbles: true })));
    expect(events.flatMap(eventProblems)).to.have.length(2);
    class TypedEvent extends Event {}
    expect(eventProblems(new TypedEvent('trousse-try', { bubbles: true, composed: true }))).to.deep.equal([]);
    expect(eventProblems(new TypedEvent('try'))).to.have.length(3);
  });

  it('sees a listener that stays behind', async () => {
    const element = made('');
    const listener = () => {};
    expect(await listenerProblems(element, () => addEventListener('resize', listener))).to.deep.equal(['The element still listens to "resize" of Window.']);
    expect(await listenerProblems(element, () => {
      addEventListener('resize', listener);
      removeEventListener('resize', listener);
      element.addEventListener('click', listener);
    })).to.deep.equal([]);
  });

  it('sees a page that was touched', () => {
    const before = hostPicture();
    document.body.dataset['touched'] = '';
    expect(hostPicture()).not.to.equal(before);
    delete document.body.dataset['touched'];
    expect(hostPicture()).to.equal(before);
    document.adoptedStyleSheets.push(new CSSStyleSheet());
    expect(hostPicture()).not.to.equal(before);
    document.adoptedStyleSheets = [];
  });

  it('hears the console', async () => {
    expect(await consoleProblems(() => console.warn('A', 1))).to.deep.equal(['console.warn: A 1']);
    expect(await consoleProblems(() => {})).to.deep.equal([]);
  });

  it('hears two languages at once, and a mark that belies the words', () => {
    const words = { fr: 'Bonjour', en: 'Hello' };
    expect(spoken(made('Bonjour'), words)).to.equal('fr');
    expect(spoken(made('Hello'), words)).to.equal('en, marked fr-CA');
    expect(spoken(made('Bonjour, Hello'), words)).to.equal('mixed, marked fr-CA');
  });

  describe('an element that holds another', () => {
    /** An element whose shadow root holds `outer` around another one, which holds `inner`. */
    const holding = (inner: string, outer = ''): HTMLElement => {
      const element = made(`<div ${outer}></div>`, narrow());
      made(inner, element.shadowRoot?.querySelector('[part="base"] > div') as Element);
      return element;
    };

    it('speaks with the words of both', () => expect(spoken(holding('Bonjour'), { fr: 'Bonjour', en: 'Hello' })).to.equal('fr'));

    it('is cut where the one it holds is cut', () =>
      tells(cutProblems, holding('Des mots', 'style="overflow: hidden; height: 9px"'), 'run out', holding('Des mots', 'style="overflow: hidden"')));

    it('may scroll what it holds', () => expect(overflowProblems(holding('<p style="width: 300px">Des mots</p>', 'style="overflow: auto"'))).to.deep.equal([]));

    it('does not show what it cuts to nothing', () =>
      tells(textSizeProblems, holding('<p style="font-size: 9px">A</p>'), '9 px', holding('<p style="font-size: 9px">A</p>', 'style="position: absolute; width: 1px; height: 1px; overflow: hidden"')));

    it('is spaced out with the one it holds', async () => {
      const inside = holding('<p>Un mot</p>');
      const paragraph = () => (inside.shadowRoot?.querySelector('div > div > div')?.shadowRoot as ShadowRoot).querySelector('p') as Element;
      const spacing = () => getComputedStyle(paragraph()).letterSpacing;
      expect(await withTextSpacing(inside, spacing)).not.to.equal('normal');
      expect(spacing()).to.equal('normal');
    });
  });

  it('fails with the problems themselves, each once', () => {
    expect(() => expectNone(['un', 'deux', 'un'])).to.throw('2 problem(s):\nun\ndeux');
    expectNone([]);
  });
});
