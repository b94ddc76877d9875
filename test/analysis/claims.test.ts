import { expect, it } from 'vitest';
import { doubleClaims } from '../../src/analysis/claims.ts';
import { playbookFrom } from '../support/playbook.ts';

const claimed = (areas: string) => {
  const { playbook } = playbookFrom({
    'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
    'data/teams.yaml': 'sales: { name: Sales }\nsupport: { name: Support, lead: ben }\n',
    'data/areas.yaml': areas,
  });
  return doubleClaims(playbook).map(({ areas, claims }) => [areas.map(({ id }) => id).join(' '), ...claims]);
};

it('areas of different owners that claim the same are told once, with all that they claim together', () => {
  expect(
    claimed(`a: { name: A, accountable: ana, claims: ['term:x', 'system:y', 'term:z'] }
b: { name: B, accountable: ben, claims: ['system:y', 'term:x'] }
c: { name: C, responsible: sales, claims: 'term:z' }
d: { name: D, accountable: ana, claims: 'term:z' }
`),
  ).toEqual([
    ['a b', 'term:x', 'system:y'],
    ['a c d', 'term:z'],
  ]);
});

it('the owner counts, and whoever does the work only where nobody owns it', () => {
  expect(
    claimed(`a: { name: A, accountable: ana, responsible: sales, claims: 'term:x' }
b: { name: B, accountable: ana, responsible: support, claims: 'term:x' }
c: { name: C, responsible: [sales, support], claims: 'term:y' }
d: { name: D, responsible: [support, sales], claims: 'term:y' }
e: { name: E, accountable: ben, claims: 'term:z' }
f: { name: F, responsible: support, claims: 'term:z' }
`),
  ).toEqual([]);
});

it('an owner who cannot be found may be the same one', () => {
  expect(
    claimed(`a: { name: A, accountable: bem, responsible: sales, claims: 'term:x' }
b: { name: B, accountable: ben, claims: 'term:x' }
`),
  ).toEqual([]);
});

it('a part has what the whole claims too, however far below it is, also in a circle of parents', () => {
  expect(
    claimed(`a: { name: A, accountable: ana, claims: 'term:x' }
b: { name: B, accountable: ana, parent: a }
c: { name: C, accountable: ben, parent: b, claims: 'term:x' }
d: { name: D, accountable: ana, parent: e, claims: 'term:y' }
e: { name: E, accountable: ben, parent: d, claims: 'term:y' }
`),
  ).toEqual([]);
});
