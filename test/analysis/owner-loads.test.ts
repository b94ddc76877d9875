import { expect, it } from 'vitest';
import { ownerLoads } from '../../src/analysis/owner-loads.ts';
import { playbookFrom } from '../support/playbook.ts';

const load = (areas: string, least: number) => {
  const { playbook } = playbookFrom({
    'data/people.yaml':
      'ana: { name: Ana }\nben: { name: Ben }\ncem: { name: Cem }\nhead: { name: Head, vacant: true }\n',
    'data/teams.yaml': 'desk: { name: Desk }\n',
    'data/areas.yaml': areas,
  });
  return ownerLoads(playbook, least);
};
const AREAS = `a: { name: A, tier: 1, accountable: ana }
b: { name: B, tier: 2, accountable: ana }
c: { name: C, tier: 3, accountable: [ana, ben] }
d: { name: D, accountable: desk, responsible: cem }
e: { name: E, tier: 1, accountable: ben, lifecycle: retired }
f: { name: F, tier: 1, accountable: head }
g: { name: G, tier: 2, accountable: cem, lifecycle: retiring }
`;

it('areas weigh 3, 2 and 1 by tier, and 1 where none is said; what is retired, work and an empty seat weigh nothing', () => {
  const known = load(AREAS, 4);
  expect(known.is).toBe('known');
  if (known.is !== 'known') return;
  expect(known.loads.map(({ owner, weight, areas }) => [owner.id, weight, areas.length])).toEqual([
    ['ana', 6, 3],
    ['ben', 1, 1],
    ['desk', 1, 1],
    ['cem', 2, 1],
  ]);
  // 1, 1, 2, 6: for an even number the lower of the two in the middle.
  expect(known).toMatchObject({ n: 4, median: 1 });
});

it('with too few owners it says how many there are, and how many it takes', () => {
  expect(load(AREAS, 5)).toEqual({ is: 'too few', n: 4, least: 5 });
});
