import { expressionsIn, isMarkup, visitMarkup, withoutMarks } from './templates.mjs';

/** Attributes that a person reads or hears. */
const spoken = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'title', 'placeholder', 'alt', 'label']);

// An acronym, such as CNESST, is the same in every language.
const words = (/** @type {string} */ text) => /\p{L}/u.test(text.replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, ''));

/**
 * Words of a human language stand in msg(), so that every language has them.
 * @type {import('eslint').Rule.RuleModule}
 */
export const translatedText = {
  meta: {
    type: 'problem',
    docs: { description: 'words in templates go through msg()' },
    schema: [],
    messages: { untranslated: 'Words outside of msg(): “{{text}}” would stay in one language.' },
  },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (!isMarkup(node) || isMessage(node)) return;
      /** @type {(text: string) => void} */
      const check = (text) => {
        const shown = withoutMarks(text);
        if (words(shown)) context.report({ node, messageId: 'untranslated', data: { text: shown } });
        for (const literal of expressionsIn(node, text).flatMap(literals)) {
          if (words(literal)) context.report({ node, messageId: 'untranslated', data: { text: literal } });
        }
      };
      visitMarkup(node, {
        text: check,
        element: ({ attrs }) => attrs.filter(({ name }) => spoken.has(name)).forEach(({ value }) => check(value)),
      });
    },
  }),
};

/** @param {{ parent: import('estree').Node }} node */
const isMessage = ({ parent }) => parent.type === 'CallExpression' && parent.callee.type === 'Identifier' && parent.callee.name === 'msg';

/**
 * The texts that an expression may give as they stand: `${open ? 'Fermer' : 'Ouvrir'}`.
 * @param {import('estree').Node | undefined} node
 * @returns {string[]}
 */
function literals(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.cooked ?? '');
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return [...literals(node.left), ...literals(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...literals(node.left), ...literals(node.right)] : [];
    default:
      return [];
  }
}
