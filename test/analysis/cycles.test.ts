import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestCycles, type Edge } from '../../src/analysis/cycles.ts';

const edge = (text: string): Edge => ({ from: text.charAt(0), to: text.charAt(1) });
const edges = (text: string): Edge[] => text.split(' ').filter(Boolean).map(edge);
const round = (cycle: readonly Edge[]): string => cycle.map(({ from }) => from).join('');
const found = (text: string, least?: 1 | 2 | 3): string[] => shortestCycles(edges(text), least).map(round);

describe('the shortest way round', () => {
  it('begins at its first id, once for each knot, in order', () => {
    expect(found('ca ab bc')).toEqual(['abc']);
    expect(found('xy yx ab bc ca')).toEqual(['abc', 'xy']);
  });

  it('is the shorter of two that share a step', () => {
    expect(found('ab bc cd da ca')).toEqual(['abc']);
  });

  it('has as many steps as it must have to count', () => {
    expect(found('aa ab')).toEqual([]);
    expect(found('aa ab', 1)).toEqual(['a']);
    expect(found('ab ba', 3)).toEqual([]);
    expect(found('ab ba bc ca', 3)).toEqual(['abc']);
    expect(found('ab ba bc cb', 3)).toEqual([]);
  });

  it('is none where all ways lead on', () => {
    expect(found('ab ac bd cd')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

/** Every simple way round of a small graph, as the number of its steps: the brute force that the search is held against. */
function lengthsOf(graph: readonly Edge[], from: string): number[] {
  const walk = (at: string, seen: readonly string[]): number[] =>
    graph
      .filter((one) => one.from === at)
      .flatMap(({ to }) => (to === from ? [seen.length] : seen.includes(to) ? [] : walk(to, [...seen, to])));
  return walk(from, [from]);
}

const ids = ['a', 'b', 'c', 'd', 'e'];
const graphs = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
    maxLength: 12,
    selector: (pair) => pair.join(''),
  })
  .map((pairs) => pairs.map(([from, to]): Edge => ({ from, to })));

describe('on every small graph', () => {
  it.each([1, 2, 3] as const)(
    'what is found leads round, and nothing shorter of %i steps or more does',
    (least) => {
      fc.assert(
        fc.property(graphs, (graph) => {
          const cycles = shortestCycles(graph, least);
          for (const cycle of cycles) {
            expect(cycle.length).toBeGreaterThanOrEqual(least);
            for (const [at, step] of cycle.entries())
              expect(step.to).toBe(cycle[(at + 1) % cycle.length]?.from);
            expect(new Set(cycle.map(({ from }) => from)).size).toBe(cycle.length);
          }
          const all = ids.flatMap((id) => lengthsOf(graph, id)).filter((length) => length >= least);
          expect(cycles.length > 0).toBe(all.length > 0);
          if (all.length > 0) expect(Math.min(...cycles.map(({ length }) => length))).toBe(Math.min(...all));
        }),
      );
    },
  );

  it('the order in which it is written makes no difference', () => {
    fc.assert(
      fc.property(
        graphs.chain((graph) =>
          fc.tuple(fc.constant(graph), fc.shuffledSubarray(graph, { minLength: graph.length })),
        ),
        ([graph, shuffled]) => {
          expect(shortestCycles(shuffled).map(round)).toEqual(shortestCycles(graph).map(round));
        },
      ),
    );
  });
});
