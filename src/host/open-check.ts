import type { Report } from './check.js';
import { TrousseCheck } from './trousse-check.js';

const TAG = 'trousse-check';

/** Shows a page's webmaster what it has, while `#trousse-check` is in its address. */
export function followAddress(check: () => Promise<Report>): void {
  const look = () => {
    if (location.hash.slice(1).split('&').includes(TAG) && !document.querySelector(TAG)) void open(check);
  };
  addEventListener('hashchange', look);
  // A page that is still being read does not have everything yet.
  if (document.readyState === 'complete') look();
  else addEventListener('load', look);
}

async function open(check: () => Promise<Report>): Promise<void> {
  if (!customElements.get(TAG)) customElements.define(TAG, TrousseCheck);
  const panel = document.createElement(TAG) as TrousseCheck;
  document.body.append(panel);
  panel.report = await check();
}
