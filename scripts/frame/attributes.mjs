/*
 * What an address may ask of dist/embed.html. Everything that is sent to, taken from or led to an address, and everything that
 * says who is behind a tool, comes from the page's own configuration: otherwise a stranger's link would make a form of hers on
 * an origin that people trust.
 */

/** How an element looks and what it begins with. */
export const shown = ['audience', 'date', 'heading-level', 'jurisdiction', 'languages', 'maximum', 'minimum', 'mode', 'name', 'order', 'seed', 'stage', 'theme', 'week'];

/** What only the configuration gives. */
export const configured = ['endpoint', 'fallback-email', 'format', 'history', 'href-pattern', 'hosted-in', 'operator', 'operator-address', 'operator-contact', 'organisation', 'privacy-contact', 'privacy-href', 'retention', 'src'];

/** @typedef {Map<string, { attributes?: { name: string }[] }>} Elements */

const names = (/** @type {{ attributes?: { name: string }[] } | undefined} */ declaration) => (declaration?.attributes ?? []).map(({ name }) => name);

/**
 * Attributes that the address may give, by element without its prefix.
 * @param {Elements} elements
 */
export const shownOf = (elements) => Object.fromEntries([...elements].map(([tag, one]) => [tag.replace('trousse-', ''), names(one).filter((name) => shown.includes(name))]));

/**
 * Attributes for which nobody has decided who gives them.
 * @param {Elements} elements
 */
export function undecided(elements) {
  const known = [...shown, ...configured];
  return [...elements].flatMap(([tag, one]) => names(one).filter((name) => !known.includes(name)).map((name) => `${tag} has an attribute ${name}: may the address of a frame give it? Add it to shown or to configured in scripts/frame/attributes.mjs.`));
}

/**
 * What is wrong with a configuration, one line each.
 * @param {unknown} configuration
 * @param {Elements} elements
 */
export function configurationProblems(configuration, elements) {
  if (!isTable(configuration)) return ['embed.config.json: an object of elements, each an object of attributes.'];
  return Object.entries(configuration).flatMap(([name, attributes]) => {
    const known = name === '*' ? [...elements.values()].flatMap(names) : names(elements.get(`trousse-${name}`));
    if (known.length === 0) return [`embed.config.json: « ${name} » is no element: ${Object.keys(shownOf(elements)).join(', ')}, or * for all.`];
    if (!isTable(attributes)) return [`embed.config.json: ${name}: an object of attributes.`];
    return Object.entries(attributes).flatMap(([attribute, value]) => [
      ...(known.includes(attribute) ? [] : [`embed.config.json: ${name} has no attribute ${attribute}: ${known.join(', ')}.`]),
      ...(['string', 'number', 'boolean'].includes(typeof value) ? [] : [`embed.config.json: ${name}: ${attribute} is a text, a number, true or false.`]),
    ]);
  });
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where a configuration lets the page ask for data: what its policy says after connect-src.
 * @param {Record<string, Record<string, unknown>>} configuration
 */
export function connectTo(configuration) {
  const addresses = Object.values(configuration).flatMap(({ endpoint, src }) => [endpoint, src]).filter((one) => typeof one === 'string' && one !== '');
  const origins = addresses.map((address) => (URL.canParse(String(address)) ? new URL(String(address)).origin : "'self'"));
  return origins.length > 0 ? [...new Set(origins)].join(' ') : "'none'";
}
