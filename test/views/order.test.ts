import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossings } from '../../src/views/order/crossings.ts';
import { joined, type Graph, type Node } from '../../src/views/order/graph.ts';
import { again, anew, ordered } from '../../src/views/order/ordered.ts';
import { pieces } from '../../src/views/order/pieces.ts';
import { byReciprocalAverages } from '../../src/views/order/reciprocal.ts';
import { swept } from '../../src/views/order/sweeps.ts';
import { byId, companyGraph, crossingsByHand, edited, shuffled, tau } from '../support/graphs.ts';

const some = (of: readonly string[]) => of.map((id) => ({ id }));
const SEEDS = Array.from({ length: 24 }, (_, seed) => seed);

/** Any small graph: with departments or without, in pieces or in one. */
const graph = (departments: number): fc.Arbitrary<Graph> =>
  fc
    .record({
      rows: fc.array(fc.nat(departments - 1), { maxLength: 12 }),
      columns: fc.array(fc.nat(departments - 1), { maxLength: 8 }),
      edges: fc.array(fc.tuple(fc.nat(11), fc.nat(7)), { maxLength: 30 }),
    })
    .map(({ rows, columns, edges }) => ({
      rows: rows.map((group, at) => ({ id: `r${at}`, group })),
      columns: columns.map((group, at) => ({ id: `c${at}`, group })),
      edges: edges
        .filter(([row, column]) => row < rows.length && column < columns.length)
        .map(([row, column]) => [`r${row}`, `c${column}`] as const),
    }));

describe('how many edges cross', () => {
  it('is counted by hand in a small graph', () => {
    // a–z crosses b–x, b–y and c–y; no other two cross.
    const edges = [
      ['a', 'x'],
      ['a', 'z'],
      ['b', 'x'],
      ['b', 'y'],
      ['c', 'y'],
    ] as const;
    const sides = joined({ rows: some(['a', 'b', 'c']), columns: some(['x', 'y', 'z']), edges });
    expect(crossings(sides)).toBe(3);
    // With z first the lines run z–a, a–x, x–b, b–y, y–c: a chain, in which nothing crosses.
    const [x, y, z] = sides.columns as [Node, Node, Node];
    expect(crossings({ rows: sides.rows, columns: [z, x, y] })).toBe(0);
  });

  it('is what trying each pair gives', () => {
    fc.assert(
      fc.property(graph(3), (one) => {
        const sides = joined(one);
        const [rows, columns] = [sides.rows.map(({ id }) => id), sides.columns.map(({ id }) => id)];
        expect(crossings(sides)).toBe(crossingsByHand(rows, columns, one.edges));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an order of rows and columns', () => {
  it('puts together what belongs together: two blocks that are mixed up come apart', () => {
    const two = ordered({
      rows: some(['a', 'b', 'c', 'd']),
      columns: some(['w', 'x', 'y', 'z']),
      edges: [
        ['a', 'w'],
        ['a', 'y'],
        ['c', 'w'],
        ['c', 'y'],
        ['b', 'x'],
        ['b', 'z'],
        ['d', 'x'],
      ],
    });
    // In order of id 8 pairs cross. Of a and c with w and y one pair must; d x b z is a chain, in which none does.
    expect(two).toEqual({ rows: ['a', 'c', 'd', 'b'], columns: ['w', 'y', 'x', 'z'], crossings: 1 });
  });

  it('has the largest piece first and what meets nobody last, and mends a chain that was written out of order', () => {
    const chain = ordered({
      rows: some(['a', 'b', 'c', 'lonely', 'd']),
      columns: some(['v', 'w', 'x', 'y']),
      // The chain runs v c x a w b, from the end where the first column is; d and y are a piece of two.
      edges: [
        ['b', 'w'],
        ['a', 'w'],
        ['a', 'x'],
        ['c', 'x'],
        ['c', 'v'],
        ['d', 'y'],
      ],
    });
    expect(chain.crossings).toBe(0);
    expect([chain.rows.join(), chain.columns.join()]).toEqual(['c,a,b,d,lonely', 'v,x,w,y']);
  });

  it('keeps the departments in their order, whatever belongs together', () => {
    const { rows } = ordered({
      rows: [
        { id: 'a', group: 1 },
        { id: 'b', group: 0 },
        { id: 'c', group: 1 },
      ],
      columns: some(['x', 'y']),
      edges: [
        ['a', 'x'],
        ['b', 'y'],
        ['c', 'y'],
      ],
    });
    expect(rows[0]).toBe('b');
  });

  it('never has more crossings than the order of ids, with a seed or without', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 4).chain(graph), fc.nat(1000), (one, seed) => {
        const most = crossingsByHand(byId(one.rows), byId(one.columns), one.edges);
        const odd = shuffled(one, seed);
        const known = { rows: odd.rows.map(({ id }) => id), columns: odd.columns.map(({ id }) => id) };
        for (const order of [ordered(one), ordered(one, known)]) {
          expect(order.crossings).toBeLessThanOrEqual(most);
          expect(order.crossings).toBe(crossingsByHand(order.rows, order.columns, one.edges));
          expect([...order.rows].sort()).toEqual(one.rows.map(({ id }) => id).sort());
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same from whatever order the files are in', () => {
    for (const seed of SEEDS) {
      const one = companyGraph(seed, 60, 15, 4);
      const order = ordered(one);
      expect(ordered(shuffled(one, seed))).toEqual(order);
      expect(ordered(shuffled(edited(one, seed), seed), order)).toEqual(ordered(edited(one, seed), order));
    }
  });

  it('is never worse after sweeps than before them', () => {
    for (const seed of SEEDS)
      for (const piece of pieces(joined(companyGraph(seed, 40, 12, 1)))) {
        const start = byReciprocalAverages(piece);
        expect(swept(start).crossings).toBeLessThanOrEqual(crossings(start));
      }
  });

  it('keeps every piece together, with a seed or without', () => {
    fc.assert(
      fc.property(graph(1), fc.nat(1000), (one, seed) => {
        const odd = shuffled(one, seed);
        const known = { rows: odd.rows.map(({ id }) => id), columns: odd.columns.map(({ id }) => id) };
        for (const order of [ordered(one), ordered(one, known)])
          for (const piece of pieces(joined(one)))
            for (const side of ['rows', 'columns'] as const) {
              const places = piece[side].map(({ id }) => order[side].indexOf(id));
              if (places.length > 0)
                expect(Math.max(...places) - Math.min(...places)).toBe(places.length - 1);
            }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an order that readers know', () => {
  const pairs = SEEDS.map((seed) => {
    const before = companyGraph(seed, 200, 30, 1 + (seed % 4) * 2);
    return { before, after: edited(before, seed) };
  });

  it('stays where it is when one in a hundred lines changes: τ is 0.9 at least in each of 24 graphs', () => {
    for (const { before, after } of pairs) {
      const known = ordered(before);
      const now = ordered(after, known);
      expect(tau(known.rows, now.rows)).toBeGreaterThanOrEqual(0.9);
      expect(tau(known.columns, now.columns)).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('would not stay if it were made from nothing', () => {
    const least = pairs.map(({ before, after }) => tau(ordered(before).rows, ordered(after).rows));
    expect(Math.min(...least)).toBeLessThan(0.9);
  });

  it('takes a new row in among those that meet the same', () => {
    const rows = ['a', 'b', 'c', 'd', 'e', 'f'];
    const edges = rows.map((row, at) => [row, at < 3 ? 'x' : 'y'] as const);
    // One area of both holds the two halves in one piece.
    const before: Graph = { rows: some(rows), columns: some(['x', 'y']), edges: [...edges, ['c', 'y']] };
    const known = ordered(before);
    const now = ordered(
      { ...before, rows: some([...rows, 'zz']), edges: [...before.edges, ['zz', 'x']] },
      known,
    );
    const place = now.rows.indexOf('zz');
    expect(Math.abs(place - now.rows.indexOf('a'))).toBeLessThan(3);
    expect(now.rows.filter((row) => row !== 'zz')).toEqual(known.rows);
  });
});

describe('the work of an order', () => {
  it('reads each of 10,000 edges of 5,000 areas and 500 teams a few hundred times at most', () => {
    const { sides, read } = watched(companyGraph(1, 5000, 500, 20));
    const edges = sides.rows.reduce((sum, { near }) => sum + near.length, 0);
    const [rows, columns] = [sides.rows.map(({ id }) => id), sides.columns.map(({ id }) => id)];
    const before = read();
    anew(sides);
    // Forty steps of two averages, twice 24 sweeps of two means and one count, and a few passes more.
    expect((read() - before) / edges).toBeLessThan(2 * 40 + 2 * 24 * 3 + 30);
    const then = read();
    again(sides, { rows, columns });
    expect((read() - then) / edges).toBeLessThan(24 * 3 + 30);
  });

  /** A graph that counts the ends of edges that are read. */
  function watched(one: Graph) {
    let count = 0;
    const sides = joined(one);
    for (const node of [...sides.rows, ...sides.columns]) {
      const { near } = node;
      Object.defineProperty(node, 'near', {
        get: () => {
          count += near.length;
          return near;
        },
      });
    }
    return { sides, read: () => count };
  }
});
