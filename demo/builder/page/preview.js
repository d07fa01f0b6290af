import { attributesOf, elementOf, themeOf } from '../config.js';
import { problemsOf } from '../problems.js';
import { fill } from '../words.js';
import { h, oneOf } from './dom.js';

/* The element itself, in a frame as wide as a phone, a tablet or a wide page. */

const widths = { phone: 320, tablet: 768, wide: 1160 };
const HEIGHT = 640;

/** What the frame is not told: it would ask someone else. */
const kept = ['endpoint', 'src'];

/** @param {import('../config.js').Kit} kit */
export function preview(kit, state, words) {
  const frame = h('iframe', { src: new URL('../preview.html', import.meta.url).href, loading: 'lazy' });
  const stage = h('div', { class: 'stage' }, frame);
  const ground = h('div', {});
  frame.addEventListener('load', show);
  new ResizeObserver(fit).observe(stage);

  /** A frame wider than its place is drawn smaller, whole. */
  function fit() {
    const width = widths[state.width];
    const scale = Math.min(1, stage.clientWidth / width);
    Object.assign(frame.style, { width: `${width}px`, height: `${HEIGHT / scale}px`, transform: scale === 1 ? '' : `scale(${scale})`, marginInlineStart: `${Math.max(0, (stage.clientWidth - width * scale) / 2)}px` });
    stage.style.height = `${HEIGHT}px`;
  }

  function name() {
    frame.title = fill(words.previewTitle, elementOf(kit, state.tag).name[state.reader], words.widthNames[state.width], words.groundNames[state.ground]);
  }

  function show() {
    const values = state.values[state.tag] ?? {};
    const wrong = problemsOf(kit, { tag: state.tag, values, typedBase: state.typedBase }).map(({ field }) => field);
    const element = elementOf(kit, state.tag);
    const attributes = attributesOf(element, values).filter(([name]) => !kept.includes(name) && !wrong.includes(name));
    if (state.language === 'fr') attributes.push(['languages', 'fr']);
    const lang = state.language === 'page' ? state.reader : state.language;
    const theme = themeOf(kit, { page: state.page, colours: state.colours, radius: state.radius });
    name();
    frame.contentWindow?.postMessage({ tag: state.tag, attributes, theme, lang, ground: state.ground }, location.origin);
    fit();
  }

  function drawGround() {
    ground.replaceChildren(oneOf({ name: 'ground', legend: words.ground, hidden: true, options: Object.entries(words.grounds), chosen: state.ground, choose: (value) => {
      state.ground = value;
      show();
    } }));
  }
  drawGround();
  name();

  const view = h('div', { class: 'seen' },
    h('h3', {}, words.preview),
    h('div', { class: 'bar' },
      oneOf({ name: 'width', legend: words.width, hidden: true, options: Object.entries(words.widths), chosen: state.width, choose: (value) => {
        state.width = value;
        show();
      } }),
      ground),
    stage,
    h('p', { class: 'hint' }, words.previewNote));
  return { view, show, drawGround };
}
