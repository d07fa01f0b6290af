/*
 * Several languages live on one page: msg() speaks the right one only while an element renders, or inside localized().
 * What this sees: a message made when the module loads or the element is built, in an event handler, in a timer, in a
 * promise's callback, in an async function.
 */

/** Calls whose callback runs later, when no language is set. */
const later = new Set(['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask', 'addEventListener', 'then', 'catch', 'finally']);

/** Calls that set the language around their callback. */
const localizers = new Set(['localized', 'withLocale']);

/** @type {import('eslint').Rule.RuleModule} */
export const localizedMessages = {
  meta: {
    type: 'problem',
    docs: { description: 'msg() is called while a language is set' },
    schema: [],
    messages: {
      load: 'msg() runs once here, before any language is known: call it in a function that renders.',
      later: 'msg() runs here when no language is set ({{where}}): wrap it in this.localized(() => …).',
    },
  },
  create: (context) => ({
    'CallExpression[callee.name="msg"]'(/** @type {import('eslint').Rule.Node} */ node) {
      const found = trouble(node);
      if (found === 'load') context.report({ node, messageId: 'load' });
      else if (found !== undefined) context.report({ node, messageId: 'later', data: { where: found } });
    },
  }),
};

/** @typedef {import('eslint').Rule.Node} Node */
/** @typedef {Extract<Node, { type: "FunctionExpression" | "ArrowFunctionExpression" | "FunctionDeclaration" }>} FunctionNode */

/**
 * Why no language is set where `message` runs; undefined where one is, as far as the code around it tells: a function
 * that is kept or returned is called by someone else, who may well be rendering.
 * @param {Node} message
 */
function trouble(message) {
  for (let node = message; node.parent; node = node.parent) {
    if (node.type === 'PropertyDefinition' || node.type === 'StaticBlock') return 'load';
    if (!isFunction(node)) continue;
    const call = callOf(node);
    if (node.async) return 'an async function';
    if (call === undefined) return isHandler(node) ? 'an event handler' : undefined;
    if (localizers.has(call)) return undefined;
    if (later.has(call)) return `a callback of ${call}()`;
  }
  return 'load';
}

/**
 * @param {Node} node
 * @returns {node is FunctionNode}
 */
function isFunction(node) {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression' || node.type === 'FunctionDeclaration';
}

/**
 * The name of what a function is given to: `then` in `promise.then(() => …)`.
 * @param {FunctionNode} node
 */
function callOf(node) {
  const { parent } = node;
  if ((parent.type !== 'CallExpression' && parent.type !== 'NewExpression') || parent.callee === node) return undefined;
  const { callee } = parent;
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
}

/**
 * Is the function bound to an event, `@click=${…}`, or named as a handler?
 * @param {FunctionNode} node
 */
function isHandler(node) {
  const { parent } = node;
  switch (parent.type) {
    case 'TemplateLiteral': {
      const before = parent.quasis[parent.expressions.findIndex((one) => one === node)];
      return /@[\w-]+=["']?$/.test(before?.value.raw ?? '');
    }
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.key.type === 'Identifier' && /^handle[A-Z]/.test(parent.key.name);
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && /^handle[A-Z]/.test(parent.id.name);
    default:
      return false;
  }
}
