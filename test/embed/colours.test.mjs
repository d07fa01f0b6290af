import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { elements, everyState } from './elements.mjs';
import { emulate } from './support/browser.mjs';
import { openStage } from './support/stage.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const schemes = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours, dark': { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  'forced colours, light': { 'forced-colors': 'active', 'prefers-color-scheme': 'light' },
};

/** What axe says of colours; all the rest, the contract says of every state. */
const rules = ['color-contrast', 'link-in-text-block'];

/** Controls whose edge cannot be told from the ground around them, and words that cannot be told from theirs. */
function unseen(element) {
  const luminance = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const groundOf = (one) => {
    for (let at = one; at; at = at.parentElement ?? at.getRootNode().host) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const edged = (one) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(one);
    return borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && contrast(borderTopColor, groundOf(one.parentElement)) >= 3;
  };
  const isSeen = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
  const name = (one) => `<${one.localName} ${one.id || one.dataset.action || one.className}>`;
  const under = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? under(one.shadowRoot) : [])]);
  const all = under(element.shadowRoot).filter(isSeen);
  const controls = all.filter((one) => one.matches('button, input:not([type="checkbox"], [type="radio"]), select'));
  // A picture that keeps its colours lays its own ground under its words.
  const ownGround = (one) => one.ownerSVGElement && getComputedStyle(one).forcedColorAdjust === 'none';
  const words = all.filter((one) => !ownGround(one) && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()));
  return [
    ...controls.filter((one) => !edged(one) && !edged(one.parentElement)).map((one) => `${name(one)} has no edge`),
    ...words.filter((one) => contrast(getComputedStyle(one).color, groundOf(one)) < 4.5).map((one) => `${name(one)} can hardly be read`),
  ];
}

const violations = async (element, runOnly) => {
  const { violations } = await globalThis.axe.run(element, { runOnly });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message)}`).join(' | ')}`);
};

describe('in colours of the person’s choice', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  for (const tag of Object.keys(elements)) {
    for (const { state, properties, reach } of everyState(tag)) {
      it(`<${tag}> can be read in every colour (${state})`, async () => {
        const { page, close, heard } = await stage.show(tag, { properties });
        await reach(page);
        await page.evaluate(axe);
        for (const [scheme, features] of Object.entries(schemes)) {
          const session = await emulate(page, features);
          assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), scheme.startsWith('forced'));
          // In forced colours axe reads the fill of the text, which keeps the colour that the browser replaced.
          const found = await (scheme.startsWith('forced') ? page.$eval(tag, unseen) : page.$eval(tag, violations, rules));
          assert.deepEqual(found, [], scheme);
          await session.detach();
        }
        assert.deepEqual(heard.messages, []);
        await close();
      });
    }

    it(`<${tag}> is dark where the page is dark, and light where it is light`, async () => {
      const { page, close } = await stage.show(tag);
      const luminance = async (features) => {
        const session = await emulate(page, features);
        const colour = await page.$eval(tag, (element) => getComputedStyle(element.shadowRoot.querySelector('[part~="base"]')).backgroundColor);
        await session.detach();
        return colour.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
      };
      assert.ok((await luminance(schemes.dark)) < (await luminance(schemes.light)));
      await close();
    });
  }
});
