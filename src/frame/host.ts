/*
 * dist/frame.js, on a page that shows embed.html in frames: gives each the height that it tells, and a title where it has
 * none. Nothing else that a frame says is heard, nor any other frame.
 */

export {};

/** No tool is this long: a frame can't push the rest of the page out of reach. */
const HIGHEST = 20_000;

const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => /\/embed\.html\?/.test(src));

addEventListener('message', ({ data, source }: MessageEvent<{ trousse?: { height?: unknown; title?: unknown } } | null>) => {
  const { height, title } = data?.trousse ?? {};
  if (!(Number(height) > 0)) return;
  for (const frame of frames()) {
    // Who speaks, and not from where: a sandbox has an origin that is none, a redirection ends at another than the page names.
    if (frame.contentWindow !== source) continue;
    frame.style.height = `${Math.min(Number(height), HIGHEST)}px`;
    frame.title ||= String(title);
  }
});

// A frame may have spoken before this script came.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ trousse: 'height' }, '*');
