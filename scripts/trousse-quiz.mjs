#!/usr/bin/env node
import { fail, read } from './command-line.mjs';
import { judge } from './quizzes/judge.mjs';
import { readYaml, typesetAll } from './quizzes/yaml.mjs';

/*
 * npx trousse-quiz my.yaml > my.json: a quiz of one's own, for <trousse-quiz src="…">. It holds the whole of one quiz in one
 * language, which its `lang` names.
 */

const [file] = process.argv.slice(2);
if (!file || file.startsWith('-')) fail(['npx trousse-quiz my.yaml > my.json: give the YAML of one quiz (locales/README.md says how it is written).']);

const { value, problems, lineOf } = readYaml(read(file));
if (problems.length > 0) fail(problems.map(({ line, message }) => `${file}:${line}: ${message}`));
if (typeof value?.lang !== 'string') fail([`${file}:1: the quiz has no lang: fr-CA, en-CA…`]);

const quiz = typesetAll(value, value.lang);
const found = judge(quiz);
if (found.length > 0) fail(found.map(({ path, expected }) => `${file}:${lineOf(path)}: ${path.join('.')} (${expected})`));
process.stdout.write(`${JSON.stringify(quiz, null, 2)}\n`);
