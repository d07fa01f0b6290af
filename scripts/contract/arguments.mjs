/** @typedef {'pledge' | 'subscription' | 'advice-request'} Kind */
/** @typedef {{ address: string, kind: Kind, origin: string | undefined, language: 'fr' | 'en', json: boolean, yes: boolean }} Asked */

export const usage = `npx trousse-contract ADDRESS [--kind pledge|subscription|advice-request] [--origin https://my-site.example]
                     [--language fr|en] [--json] [--yes]

Sends trials to a receiver, and says what falls short of the contract (server/CONTRACT.md).

  ADDRESS     where records are sent, such as https://engagements.example/v1/pledges
  --kind      what it receives; a pledge by default
  --origin    the site whose form will send: whether its pages may send and read the answer
  --language  of the trials and of the messages asked for; French by default
  --json      prints the report as JSON
  --yes       stores the trials in a receiver that is not on this very machine`;

const choices = /** @type {const} */ ({ kind: ['pledge', 'subscription', 'advice-request'], language: ['fr', 'en'] });

/**
 * What the command is asked, or why it cannot be read.
 * @param {readonly string[]} given
 * @returns {Asked | { misuse: string }}
 */
export function readArguments(given) {
  /** @type {Record<string, string | true>} */
  const asked = {};
  const rest = [...given];
  while (rest.length > 0) {
    const one = /** @type {string} */ (rest.shift());
    const [, name, inline] = /^--([a-z]+)(?:=(.*))?$/s.exec(one) ?? [];
    if (name === undefined) {
      if (one.startsWith('-')) return { misuse: `${one} is not known.` };
      if ('address' in asked) return { misuse: `One address at a time: ${asked.address}, ${one}.` };
      asked.address = one;
    } else if (['json', 'yes'].includes(name) && inline === undefined) {
      asked[name] = true;
    } else if (['kind', 'origin', 'language'].includes(name)) {
      const value = inline ?? rest.shift();
      if (!value) return { misuse: `--${name} takes a value.` };
      asked[name] = value;
    } else {
      return { misuse: `${one} is not known.` };
    }
  }
  return judge(asked);
}

/** @param {Record<string, any>} asked @returns {Asked | { misuse: string }} */
function judge({ address, kind = 'pledge', origin, language = 'fr', json = false, yes = false }) {
  if (!address) return { misuse: 'Name the address of a receiver.' };
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return { misuse: `${address} is not an address: it starts with https://.` };
  for (const [name, value] of Object.entries({ kind, language })) {
    const known = /** @type {readonly string[]} */ (choices[/** @type {keyof typeof choices} */ (name)]);
    if (!known.includes(value)) return { misuse: `--${name} takes ${known.join(' or ')}.` };
  }
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).origin !== origin)) return { misuse: `--origin takes an origin, such as https://my-site.example, without anything after it: ${origin}.` };
  return { address, kind, origin, language, json, yes };
}
