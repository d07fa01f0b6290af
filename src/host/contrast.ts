/** Pairs of colours of the kit that a person must tell apart, with the least contrast that WCAG asks of them. */
const pairs = [
  ['ink', 'surface', 4.5],
  ['muted', 'surface', 4.5],
  ['accent', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['focus', 'surface', 3],
  ['edge', 'surface', 3],
] as const;

export interface Faint {
  readonly colour: string;
  readonly ground: string;
  readonly ratio: number;
  readonly least: number;
}

/** Pairs that the theme of an element leaves too close, as they are drawn on this page at this moment. */
export function faintPairs(element: Element): Faint[] {
  const base = element.shadowRoot?.querySelector('[part~="base"]');
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!base || !context) return [];
  const probe = document.createElement('span');
  base.append(probe);
  const drawn = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  // What a host makes transparent lets its own ground be seen.
  const grounds: string[] = [];
  for (let at: Node | null = base; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) if (at instanceof Element) grounds.unshift(getComputedStyle(at).backgroundColor);
  grounds.unshift(drawn('Canvas'));
  const paint = (colours: readonly string[]) => {
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return luminance(context.getImageData(0, 0, 1, 1).data);
  };
  const of = (name: string) => drawn(name === 'focus' ? 'var(--trousse-focus, var(--_ink))' : `var(--_${name})`);
  const found = pairs.flatMap(([colour, ground, least]) => {
    const below = ground === 'surface' ? grounds : [...grounds, of(ground)];
    const [dark = 0, light = 0] = [paint(below), paint([...below, of(colour)])].sort((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05);
    return ratio < least ? [{ colour, ground, ratio: Math.floor(ratio * 100) / 100, least }] : [];
  });
  probe.remove();
  return found;
}

/** WCAG's relative luminance of a colour in red, green and blue. */
function luminance(data: Uint8ClampedArray): number {
  const [red = 0, green = 0, blue = 0] = [...data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
