#!/usr/bin/env node
import { readArguments, usage } from './contract/arguments.mjs';
import { contract } from './contract/contract.mjs';
import { report } from './contract/findings.mjs';
import { EMAIL, NAME, STORED, kit } from './contract/trials.mjs';

/*
 * npx trousse-contract https://…: whether a receiver keeps the contract of the form. Exits 0 where all that is required is
 * kept, 1 where something falls short, 2 where nothing was tried.
 */

const asked = readArguments(process.argv.slice(2));
if ('misuse' in asked) fail(`${asked.misuse}\n\n${usage}`);

const { address, kind, origin, json, yes } = asked;
const near = new URL(address).protocol === 'http:' || ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
const stores = `This stores ${STORED} trials at ${address} (« ${NAME} », ${EMAIL}), and more where ids are not looked at.`;
if (!near && !yes && !kit.endpointProblem(address)) fail(`${stores} Say --yes to go on, and erase them after.`);
if (!json) console.log(`${stores}\n\n${kind}${origin ? ` from ${origin}` : ''}\n`);

const findings = await contract(asked);
console.log(json ? JSON.stringify({ address, kind, origin, findings: findings.all }, null, 2) : report(findings.all));
process.exitCode = findings.fail ? 1 : 0;

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(2);
}
