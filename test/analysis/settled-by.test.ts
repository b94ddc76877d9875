import { describe, expect, it } from 'vitest';
import { settledBy } from '../../src/analysis/settled-by.ts';

const ROOM = { perRule: 5, whole: 100, lines: 100 };
const found = (rule: string, ...parties: string[]) => ({ rule, parties });
const many = (count: number, rule: string, ...parties: string[]) =>
  Array.from({ length: count }, () => found(rule, ...parties));

describe('findings by who has to settle them', () => {
  it('stand together where the same people are named, in whatever order', () => {
    const [group, ...others] = settledBy([found('a', 'ana', 'ben'), found('b', 'ben', 'ana')], ROOM);
    expect(group).toMatchObject({ parties: ['ana', 'ben'], count: 2 });
    expect(group?.clusters.map(({ rule }) => rule)).toEqual(['a', 'b']);
    expect(others).toEqual([]);
  });

  it('begin with those who have most to settle, and end with those of nobody', () => {
    const groups = settledBy([...many(9, 'a'), found('a', 'ben'), ...many(2, 'a', 'ana')], ROOM);
    expect(groups.map(({ parties, count }) => [parties, count])).toEqual([
      [['ana'], 2],
      [['ben'], 1],
      [[], 9],
    ]);
  });

  it('show the first five of a rule whole, and the rest as lines', () => {
    const [group] = settledBy(many(332, 'a', 'ana'), { ...ROOM, lines: 1000 });
    expect(group?.clusters.map(({ whole, lines, more }) => [whole.length, lines.length, more])).toEqual([
      [5, 327, 0],
    ]);
  });

  it('show fewer whole in each group where there are many groups, and count what has no room', () => {
    const findings = Array.from({ length: 50 }, (_, index) => many(10, 'a', `t${index}`)).flat();
    const clusters = settledBy(findings, { perRule: 5, whole: 100, lines: 100 }).flatMap(
      (group) => group.clusters,
    );
    const sum = (count: (cluster: (typeof clusters)[number]) => number) =>
      clusters.reduce((total, cluster) => total + count(cluster), 0);
    expect(clusters.every(({ whole }) => whole.length === 2)).toBe(true);
    expect([sum(({ lines }) => lines.length), sum(({ more }) => more)]).toEqual([100, 300]);
  });

  it('show no more of one rule whole than was asked for, however many people it concerns', () => {
    const findings = [...many(3, 'loud', 'ana'), ...many(2, 'loud', 'ben'), found('rare', 'ben')];
    const groups = settledBy(findings, { ...ROOM, ofRule: 4 });
    expect(
      groups.map(({ clusters }) =>
        clusters.map(({ rule, whole, lines }) => [rule, whole.length, lines.length]),
      ),
    ).toEqual([
      [['loud', 3, 0]],
      [
        ['loud', 1, 1],
        ['rare', 1, 0],
      ],
    ]);
  });

  it('are none where nothing was found', () => {
    expect(settledBy([], ROOM)).toEqual([]);
  });
});
