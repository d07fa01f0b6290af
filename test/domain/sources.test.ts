import { expect } from '@open-wc/testing';
import { qc } from '../../src/domain/rules/qc.js';
import { workGroupSources } from '../../src/domain/guidance.js';
import { checkedOn, sources, type Source } from '../../src/domain/sources.js';

/** Every `source` named anywhere in a value. */
function named(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'source' ? [String(inner)] : named(inner)));
}

function expectDay(day: string): void {
  expect(day).to.match(/^\d{4}-\d\d-\d\d$/);
  expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).to.equal(day);
}

describe('sources', () => {
  for (const [id, source] of Object.entries(sources) as [string, Source][]) {
    it(`${id} can be found again and says when it was checked`, () => {
      expectDay(source.checked ?? checkedOn);
      // A paper or a firm is named in words, with its day; an act or a public page has its address. One body gives no day (F44).
      if (id !== 'schedule-notice') expect(source.href ?? source.published).to.be.a('string').and.not.empty;
      if (source.href) expect(['http:', 'https:']).to.include(new URL(source.href).protocol);
      if (source.published?.includes('-')) expectDay(source.published);
      else if (source.published) expect(source.published).to.match(/^\d{4}$/);
    });
  }

  it('holds every source that the rules and the figures name', () => {
    expect(named(qc)).to.have.length.above(8);
    for (const id of [...named(qc), ...Object.values(workGroupSources)]) expect(sources).to.have.property(id);
  });
});
