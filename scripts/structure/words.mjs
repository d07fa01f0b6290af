import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesIn } from '../root.mjs';

/**
 * Sentences in a layer that has no language: two words or an accent in a string. An error for the programmer is none.
 * @param {string} root
 * @param {string} layer
 * @returns {string[]}
 */
export function sentencesIn(root, layer) {
  const folder = join(root, 'src', layer);
  return filesIn(folder)
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => texts(path, readFileSync(join(folder, path), 'utf8')).filter(isSentence).map((text) => `src/${layer}/${path} holds words, “${text}”: give a code, and let an element say it.`));
}

/** @param {string} text */
const isSentence = (text) => /\p{L}{2,}[’']?[ \u00a0]\p{L}{2,}/u.test(text) || /[À-ÿ]/.test(text);

/**
 * Every text of a module but what it imports and what it throws.
 * @param {string} path
 * @param {string} code
 */
function texts(path, code) {
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || isError(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true));
  return found;
}

/** @param {ts.Node} node */
const isError = (node) => ts.isNewExpression(node) && /Error$/.test(node.expression.getText());
