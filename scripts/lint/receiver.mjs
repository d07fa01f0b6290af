import { dirname, join, relative, sep } from 'node:path';

/*
 * What the receiver may import: of src, what is pure; and its database, in its storage alone.
 */

/** What of src runs anywhere; and the version, a constant. */
const pure = /^(domain|schemas)$/;
const version = 'src/generated/version.js';
const database = /^(kysely|pg|libsql)($|\/)/;
/** Markup as text goes around the escaping of templates: one file knows how. */
const markup = 'src/pages/html.ts';

/** @type {import('eslint').Rule.RuleModule} */
export const receiverRule = {
  meta: {
    type: 'problem',
    docs: { description: 'the receiver imports what is pure of src, and its database in its storage' },
    schema: [{ type: 'object', properties: { server: { type: 'string' } }, required: ['server'], additionalProperties: false }],
    messages: {
      database: 'Only server/src/storage imports "{{name}}": the rest asks it.',
      layer: 'The receiver imports of src only domain and schemas, which run anywhere: not {{name}}.',
      outside: 'The receiver imports nothing outside of server, but domain and schemas of src.',
      markup: 'Only server/src/pages/html.ts takes raw from hono/html: a template escapes what it is given, raw markup does not.',
    },
  },
  create(context) {
    const { server } = context.options[0];
    const path = relative(server, context.filename).split(sep).join('/');
    // Tests compare what the parts of the kit say with one another.
    if (!path.startsWith('src/')) return {};

    /** @param {import('estree').Node | null | undefined} source */
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const name = source.value;
      const report = (/** @type {string} */ messageId) => context.report({ node: source, messageId, data: { name } });
      if (database.test(name) && !path.startsWith('src/storage/')) report('database');
      if (!name.startsWith('.')) return;
      const target = join(dirname(context.filename), name);
      if (!relative(server, target).startsWith('..')) return;
      const [folder, layer = '', ...rest] = relative(join(server, '..'), target).split(sep);
      if (folder !== 'src') report('outside');
      else if (!pure.test(layer) && [folder, layer, ...rest].join('/') !== version) report('layer');
    };

    return {
      ImportDeclaration: (node) => {
        check(node.source);
        const named = (/** @type {typeof node.specifiers[number]} */ one) => one.type === 'ImportSpecifier' && one.imported.type === 'Identifier' && one.imported.name !== 'raw';
        if (node.source.value === 'hono/html' && path !== markup && !node.specifiers.every(named)) context.report({ node: node.source, messageId: 'markup' });
      },
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    };
  },
};
