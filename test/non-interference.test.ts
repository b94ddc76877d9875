import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../src/kinds.ts';
import type { AnyNode } from '../src/model/playbook.ts';
import { isStructural, type Loaded } from '../src/playbook.ts';
import { definitions } from '../src/search/definitions.ts';
import { documents } from '../src/search/documents.ts';
import { AUDIENCES, playbooks } from './support/closed-entries.ts';
import { playbookFrom } from './support/playbook.ts';
import { recordText } from './support/record-text.ts';

/** Everything that a page could be made of. */
function shown({ playbook, findings, accepted, counts, audience, asOf }: Loaded) {
  const nodes = KIND_NAMES.flatMap((kind): readonly AnyNode[] => playbook.all(kind));
  return {
    nodes: nodes.map((node) => ({
      fields: recordText({ ...node, backlinks: [] }),
      places: Object.keys(node).map((field) => [field, node.at([field]), node.at([field], 'key')]),
      backlinks: node.backlinks.map(({ from, path }) => [from.ref, ...path]),
    })),
    accepted: playbook.accepted.map((entry) => [recordText(entry), entry.at([])]),
    findings,
    silenced: accepted,
    counts,
    audience,
    definitions: definitions(playbook, asOf),
    documents: documents(playbook, '/', asOf),
  };
}

describe('what an audience may not read', () => {
  it('leaves no trace in what the others see: it is as if it had never been written', () => {
    let withheld = 0;
    fc.assert(
      fc.property(playbooks, fc.constantFrom(0, 1), ({ whole, without }, rank) => {
        const audience = AUDIENCES[rank];
        fc.pre(!playbookFrom(whole).findings.some(isStructural));
        const [filtered, never] = [whole, without(rank)].map((files) =>
          shown(playbookFrom(files, { audience })),
        );
        expect(filtered).toEqual(never);
        if (JSON.stringify(whole) !== JSON.stringify(without(rank))) withheld += 1;
      }),
      { numRuns: 150 },
    );
    expect(withheld).toBeGreaterThan(75);
  }, 60_000);

  it('is all there for the most closed audience', () => {
    fc.assert(
      fc.property(playbooks, ({ whole }) => {
        expect(shown(playbookFrom(whole, { audience: 'board' }))).toEqual(shown(playbookFrom(whole)));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
