/* In the frame: shows what the builder says, and asks nobody for anything. */

const place = document.querySelector('#place');
let shown = '';

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== location.origin || !data?.tag) return;
  const { tag, attributes, theme, lang, ground } = data;
  document.documentElement.lang = lang;
  document.documentElement.dataset.ground = ground;
  // Colours change while a person picks them: only another element, or other settings, are drawn anew.
  const wanted = JSON.stringify([tag, attributes, lang]);
  if (wanted !== shown) {
    const element = document.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    place.replaceChildren(element);
    shown = wanted;
  }
  const style = place.firstElementChild.style;
  for (const name of [...style].filter((one) => one.startsWith('--trousse-') || one === 'color-scheme')) style.removeProperty(name);
  // What follows the device follows here the ground that was chosen.
  for (const [name, value] of theme) style.setProperty(name, value === 'light dark' ? ground : value);
});
