import { isMarkup, visitMarkup } from './templates.mjs';

/**
 * Markup that a strict content security policy refuses: it would work here and break on a partner's page.
 * @type {import('eslint').Rule.RuleModule}
 */
export const strictTemplates = {
  meta: {
    type: 'problem',
    docs: { description: 'templates hold nothing that a strict content security policy refuses' },
    schema: [],
    messages: {
      style: 'No style attribute: a strict policy refuses it. Use a class, or .style=${…} for a computed value.',
      sheet: 'No <{{name}}> in a template: a strict policy refuses it. Use static styles.',
      handler: 'No {{name}} attribute: a strict policy refuses it. Use @{{event}}.',
      markup: 'No {{name}}: a strict policy refuses it. Write a template.',
    },
  },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (!isMarkup(node)) return;
      visitMarkup(node, {
        element({ tagName, attrs }) {
          if (tagName === 'style' || tagName === 'script') context.report({ node, messageId: 'sheet', data: { name: tagName } });
          for (const { name } of attrs) {
            if (name === 'style') context.report({ node, messageId: 'style' });
            if (/^on[a-z]+$/.test(name)) context.report({ node, messageId: 'handler', data: { name, event: name.slice(2) } });
            if (/^\.(inner|outer)html$/.test(name) || name === 'srcdoc' || name === '.srcdoc') context.report({ node, messageId: 'markup', data: { name } });
          }
        },
      });
    },
  }),
};
