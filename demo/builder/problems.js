import { baseOf, isSafe, parsed } from './address.js';
import { elementOf } from './config.js';

/*
 * What would keep the code from working, by the field that mends it. While there is one, no code is given.
 */

/** @typedef {'missing' | 'https' | 'url' | 'email' | 'number' | 'over' | 'day' | 'pattern' | 'space' | 'base'} Code */
/** @typedef {{ field: string, code: Code, least?: number | undefined, most?: number | undefined, other?: string | undefined }} Problem */

/**
 * @param {import('./config.js').Kit} kit
 * @param {Pick<import('./config.js').Config, 'tag' | 'values'> & { typedBase: string }} config
 * @returns {Problem[]}
 */
export function problemsOf(kit, { tag, values, typedBase }) {
  const { settings } = elementOf(kit, tag);
  const value = (/** @type {string} */ name) => (values[name] ?? '').trim();
  return [
    ...settings.flatMap(/** @returns {Problem[]} */ (asked) => {
      const typed = value(asked.name);
      // A page's own list is as long as it likes.
      const setting = asked.unless && value(asked.unless) !== '' ? { ...asked, most: undefined } : asked;
      if (typed === '') return setting.with && value(setting.with) !== '' ? [{ field: setting.name, code: 'missing' }] : [];
      const code = judges[setting.kind]?.(typed, setting);
      const other = setting.upTo ? settings.find(({ name }) => name === setting.upTo) : undefined;
      const limit = other && judges['number']?.(value(other.name), other) === undefined ? Number(value(other.name)) : Infinity;
      if (code === undefined && Number(typed) > limit) return [{ field: setting.name, code: 'over', other: setting.upTo }];
      return code === undefined ? [] : [{ field: setting.name, code, ...(code === 'number' && { least: setting.least, most: setting.most }) }];
    }),
    ...(baseOf(typedBase) === undefined ? [{ field: 'base', code: /** @type {const} */ ('base') }] : []),
  ];
}

/** How each kind of setting is judged once something is typed. @type {Record<string, (typed: string, setting: import('./config.js').Setting) => Code | undefined>} */
const judges = {
  endpoint: (typed) => (isSafe(typed) ? undefined : 'https'),
  url: (typed) => (isAddress(typed) ? undefined : 'url'),
  email: (typed) => (/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(typed) ? undefined : 'email'),
  number: (typed, { least = -Infinity, most = Infinity }) => (/^\d+$/.test(typed) && Number(typed) >= least && Number(typed) <= most ? undefined : 'number'),
  date: (typed) => (isDay(typed) ? undefined : 'day'),
  pattern: (typed) => (/\s/.test(typed) ? 'space' : typed.includes('{name}') ? undefined : 'pattern'),
  source: (typed) => (/\s/.test(typed) ? 'space' : undefined),
};

/** @param {string} text */
const isAddress = (text) => ['https:', 'http:'].includes(parsed(text)?.protocol ?? '');

/** @param {string} text */
function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
