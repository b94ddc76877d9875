import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departmentTies } from '../../src/analysis/department-ties.ts';
import { teamGraph } from '../../src/analysis/team-graph.ts';
import { tiesOf } from '../../src/analysis/ties.ts';
import { playbookFrom } from '../support/playbook.ts';

const NOW = '2026-11-23';
const load = (files: Readonly<Record<string, string>>) => playbookFrom(files).playbook;
const PEOPLE = 'ana: { name: Ana, team: labels }\nben: { name: Ben, team: sales }\ncarl: { name: Carl }\n';

const COMPANY = {
  'data/people.yaml': PEOPLE,
  'data/teams.yaml': `product: { name: Product, type: department }
labels:
  name: Labels
  parent: product
  dependsOn: [platform, sales]
  interactions:
    - { with: platform, mode: x-as-a-service }
    - { with: sales, mode: collaboration, until: 2026-11-22 }
    - { with: legal, mode: facilitating, until: 2026-11-23 }
platform: { name: Platform, parent: product, dependsOn: labels }
sales: { name: Sales, interactions: [{ with: labels, mode: facilitating }] }
legal: { name: Legal }
attic: { name: Attic }
`,
  'data/areas.yaml': `a: { name: A, responsible: [labels, ben] }
b: { name: B, responsible: [sales, labels] }
c: { name: C, responsible: [legal, attic], lifecycle: retired }
`,
  'data/forums.yaml': `round: { name: Round, type: information, every: 1 week, members: [ana, labels, carl, legal] }
over: { name: Over, type: information, every: 1 week, until: 2026-11-22, members: [attic, legal] }
`,
};

describe('the ties between teams', () => {
  const of = (files: Readonly<Record<string, string>>) =>
    tiesOf(load(files), NOW).map(({ teams, sort }) => `${teams[0].id} ${teams[1].id} ${sort}`);

  it('are one a pair and sort, whoever wrote them, as long as they hold', () => {
    expect(of(COMPANY)).toEqual([
      'labels legal interaction',
      'labels legal forum',
      'labels platform dependsOn',
      'labels platform interaction',
      'labels sales dependsOn',
      'labels sales interaction',
      'labels sales area',
    ]);
  });

  it('leave teams without any apart from the pieces that hang together', () => {
    const playbook = load(COMPANY);
    const { alone, pieces } = teamGraph(playbook, tiesOf(playbook, NOW));
    expect(alone.map(({ id }) => id)).toEqual(['attic', 'product']);
    expect(pieces.map((teams) => teams.map(({ id }) => id))).toEqual([
      ['labels', 'legal', 'platform', 'sales'],
    ]);
  });

  it('are none where there is no team', () => {
    expect(of({ 'data/people.yaml': PEOPLE })).toEqual([]);
    expect(teamGraph(load({}), [])).toEqual({ alone: [], pieces: [] });
  });
});

/** Departments a and b of four teams each, which need each other as told. */
const departments = (needs: readonly (readonly [string, string])[]) => {
  const teams = ['a', 'b'].flatMap((department) => [
    `${department}: { name: ${department}, type: department }\n`,
    ...[1, 2, 3, 4].map((number) => {
      const id = `${department}${number}`;
      const others = needs.filter(([from]) => from === id).map(([, to]) => to);
      return `${id}: { name: ${id}, parent: ${department}${others.length > 0 ? `, dependsOn: [${others.join(', ')}]` : ''} }\n`;
    }),
  ]);
  return load({ 'data/teams.yaml': teams.join('') });
};

describe('the ties of a department', () => {
  const of = (needs: readonly (readonly [string, string])[]) => {
    const playbook = departments(needs);
    return departmentTies(playbook, tiesOf(playbook, NOW));
  };
  const AMONG = [
    ['a1', 'a2'],
    ['a1', 'a3'],
    ['a1', 'a4'],
    ['a2', 'a3'],
    ['a2', 'a4'],
    ['a3', 'a4'],
    ['a', 'a1'],
  ] as const;
  const OUT = [
    ['a1', 'b1'],
    ['a2', 'b1'],
    ['b2', 'a1'],
  ] as const;

  it('run inside or lead out, and the index says which of the two more of them do', () => {
    // Without a tie of the department itself six stay inside; with four that lead out that makes ten: (4 − 6) / 10.
    const [a, b] = of([...AMONG, ...OUT, ['a4', 'b4']]);
    expect(a).toMatchObject({
      inside: 6,
      outside: 4,
      openness: { is: 'known', n: 10, index: -0.2, among: true },
    });
    expect(a?.to.map(({ department, ties }) => [department.id, ties])).toEqual([['b', 4]]);
    expect(b).toMatchObject({ inside: 0, outside: 4, openness: { is: 'too few', n: 4, least: 10 } });
  });

  it('say nothing about nine ties', () => {
    const [a] = of([...AMONG, ...OUT]);
    expect(a).toMatchObject({ inside: 6, outside: 3, openness: { is: 'too few', n: 9, least: 10 } });
  });

  it('are told as leading out where as many do so as stay', () => {
    const [a] = of([...AMONG, ...OUT, ['a4', 'b4'], ['a4', 'b3'], ['a3', 'b3']]);
    expect(a).toMatchObject({ inside: 6, outside: 6, openness: { index: 0, among: false } });
  });

  it('add up: each tie stays inside one department or leads out of two, and the index lies between −1 and 1', () => {
    const team = fc.constantFrom('a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4');
    fc.assert(
      fc.property(fc.array(fc.tuple(team, team), { maxLength: 30 }), (needs) => {
        const distinct = needs.filter(([from, to]) => from !== to);
        const playbook = departments(distinct);
        const ties = tiesOf(playbook, NOW);
        const found = departmentTies(playbook, ties);
        expect(ties.length).toBe(new Set(distinct.map((pair) => [...pair].sort().join(' '))).size);
        expect(found.reduce((sum, { inside, outside }) => sum + 2 * inside + outside, 0)).toBe(
          2 * ties.length,
        );
        for (const { openness } of found)
          if (openness.is === 'known') expect(Math.abs(openness.index)).toBeLessThanOrEqual(1);
        const { alone, pieces } = teamGraph(playbook, ties);
        expect(alone.length + pieces.flat().length).toBe(playbook.all('team').length);
      }),
      { numRuns: 60 },
    );
  });
});
