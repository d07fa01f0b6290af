import { dirname, join, relative, sep } from 'node:path';

/*
 * Dependencies of src point one way. For each layer: which other layers, and which packages, it may import. A layer may
 * always import itself, but an element's folder never another element's.
 */

/** @type {Record<string, { layers: string[], packages: RegExp, why: string }>} */
export const layers = {
  domain: { layers: [], packages: /^$/, why: 'the rules are pure: no DOM, no Lit, no zod, no words' },
  schemas: { layers: ['domain'], packages: /^zod\/mini$/, why: 'schemas check data for the domain, and nothing else; they alone import zod, as zod/mini' },
  content: { layers: ['schemas', 'domain'], packages: /^$/, why: 'facts have no language and no screen' },
  styles: { layers: [], packages: /^lit$/, why: 'styles know no element' },
  shared: { layers: ['styles', 'schemas', 'content', 'domain', 'generated'], packages: /^(lit|@lit\/localize)($|\/)/, why: 'what elements share knows no element' },
  elements: {
    layers: ['shared', 'styles', 'schemas', 'content', 'domain', 'generated'],
    packages: /^(lit|@lit\/localize)($|\/)/,
    why: 'an element stands alone: move what two elements need to shared',
  },
  frame: { layers: [], packages: /^$/, why: 'the frame has scripts of its own, beside the kit’s' },
  host: {
    layers: ['shared', 'styles', 'schemas', 'domain', 'generated'],
    packages: /^(lit|@lit\/localize)($|\/)/,
    why: 'what looks at the page around the elements knows none of them: the entry tells it their tags',
  },
  entry: { layers: ['elements', 'host', 'generated'], packages: /^$/, why: 'an entry only lists what the kit has' },
};

/** @type {import('eslint').Rule.RuleModule} */
export const layersRule = {
  meta: {
    type: 'problem',
    docs: { description: 'imports of src follow the layers' },
    schema: [{ type: 'object', properties: { src: { type: 'string' } }, required: ['src'], additionalProperties: false }],
    messages: {
      package: '{{layer}} does not import the package "{{name}}": {{why}}.',
      layer: '{{layer}} does not import {{other}}: {{why}}.',
      element: 'An element does not import another element: move what both need to shared.',
      outside: 'src imports nothing outside of src.',
      barrel: 'Import the file itself, not an index: cycles hide there.',
    },
  },
  create(context) {
    const src = context.options[0].src;
    const layer = layerOf(src, context.filename);
    const rule = layer === undefined ? undefined : layers[layer];
    if (layer === undefined || rule === undefined) return {};

    /** @param {import('estree').Node | null | undefined} source */
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const name = source.value;
      /** @type {(messageId: string, other?: string) => void} */
      const report = (messageId, other = '') => context.report({ node: source, messageId, data: { layer, name, other, why: rule.why } });
      if (!name.startsWith('.')) {
        if (!rule.packages.test(name)) report('package');
        return;
      }
      const target = join(dirname(context.filename), name);
      const other = layerOf(src, target);
      if (/(^|\/)(index\.js|\.{1,2}\/?)$/.test(name)) report('barrel');
      else if (other === undefined) report('outside');
      else if (other !== layer && !rule.layers.includes(other)) report('layer', other);
      else if (layer === 'elements' && other === 'elements' && folderOf(src, target) !== folderOf(src, context.filename)) report('element');
    };

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    };
  },
};

/**
 * The layer of a file: the folder of src that it lies in; `entry` for embed.ts and index.ts; undefined outside of src.
 * @param {string} src
 * @param {string} file
 */
function layerOf(src, file) {
  const path = relative(src, file);
  if (path.startsWith('..')) return undefined;
  return path.includes(sep) ? path.split(sep)[0] : 'entry';
}

/**
 * @param {string} src
 * @param {string} file
 */
const folderOf = (src, file) => relative(src, file).split(sep)[1];
