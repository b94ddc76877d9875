import { expect, it } from 'vitest';
import { editionFromJson, editionToJson, type EditionJson } from '../../../src/analysis/diff/edition-json.ts';
import { editionsOf } from '../../../src/analysis/diff/editions.ts';
import { compare } from '../../../src/analysis/diff/told.ts';
import { loadPlaybook } from '../../../src/playbook.ts';
import { PINNED_DAY } from '../../support/pinned.ts';
import { REPOSITORY } from '../../support/tree.ts';

const editions = editionsOf(loadPlaybook(REPOSITORY, { asOf: PINNED_DAY }).playbook);
const published = editions.map((one) =>
  editionFromJson(JSON.parse(JSON.stringify(editionToJson(one))) as EditionJson),
);

it('what is published of a version is all that a comparison needs', () => {
  expect(published).toEqual(editions.map((one) => ({ ...one, inForce: one.inForce })));
  for (const [index, after] of editions.entries())
    for (const [other, before] of editions.entries()) {
      const there = compare(published[other] ?? before, published[index] ?? after);
      expect([there.changes, there.turns]).toEqual([
        compare(before, after).changes,
        compare(before, after).turns,
      ]);
    }
});

it('a version against itself has nothing to tell', () => {
  for (const one of editions) expect(compare(one, one)).toMatchObject({ changes: [], turns: [] });
});
