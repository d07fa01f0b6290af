import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correction } from '../../src/admin/correction.js';
import type { Kind } from '../../src/storage/tables.js';
import { adviceRequest, pledge, subscription } from '../support/records.js';

describe('A correction', () => {
  const records = { pledge: pledge({ id: 'a'.repeat(16) }), subscription: subscription({ id: 'b'.repeat(16) }), 'advice-request': adviceRequest({ id: 'c'.repeat(16) }) };
  const cases: [name: string, kind: Kind, form: Record<string, string>, fields: string[], isPublic: boolean, problems: string[]][] = [
    ['nothing', 'pledge', {}, [], false, []],
    ['the same again', 'pledge', { organisation: ' Épicerie Chez Zoé ', employees: '5-19' }, [], false, []],
    ['a name that anyone reads', 'pledge', { organisation: 'Épicerie Zoé' }, ['organisation'], true, []],
    ['a site that anyone reads', 'pledge', { website: '' }, ['website'], true, []],
    ['what nobody else reads', 'pledge', { telephone: '450 555-9999', email: 'z@exemple.test' }, ['email', 'telephone'], false, []],
    ['what an advice request is listed by nowhere', 'advice-request', { organisation: 'École', mrc: '' }, ['organisation', 'mrc'], false, []],
    ['an e-mail that is none', 'advice-request', { email: 'zoe' }, ['email'], false, ['email']],
    ['the address of a subscription, which stays: another one subscribes by itself', 'subscription', { email: 'autre@exemple.test' }, [], false, []],
    ['several wrong fields', 'pledge', { organisation: '', telephone: '1', employees: '6' }, ['organisation', 'employees', 'telephone'], true, ['organisation', 'employees', 'telephone']],
    ['a field that is too long', 'pledge', { contact: 'a'.repeat(201) }, ['contact'], false, ['contact']],
    ['what was signed, which stays', 'pledge', { weekHours: '40', deeds: 'rien', schoolYear: '2030-2031', authorised: 'false', signedAt: '', id: 'd'.repeat(16) }, [], false, []],
    ['what was consented to, which stays', 'pledge', { consents: '[]' }, [], false, []],
    ['what a person asked, which stays', 'advice-request', { message: 'Autre chose' }, [], false, []],
  ];
  for (const [name, kind, form, fields, isPublic, problems] of cases) {
    it(`of ${name}`, () => {
      const result = correction(kind, records[kind], (field) => form[field] ?? null);
      assert.deepEqual([result.fields, result.public, result.problems.map(({ path }) => path[0])], [fields, isPublic, problems]);
      assert.deepEqual(result.record, { ...records[kind], ...Object.fromEntries(fields.map((field) => [field, form[field]?.trim()])) });
      assert.deepEqual(result.record.consents, records[kind].consents);
    });
  }
});
