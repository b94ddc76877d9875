import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signatures } from '../../src/analysis/signatures.ts';

type Sets = readonly (readonly [string, readonly string[]])[];

/** Every combination of sets, one by one: the way that `signatures` must never go. */
function bruteForce(sets: Sets): string[] {
  const members = [...new Set(sets.flatMap(([, some]) => some))];
  return Array.from({ length: 2 ** sets.length - 1 }, (_, at) =>
    sets.filter((_, bit) => ((at + 1) >> bit) & 1),
  ).flatMap((chosen) => {
    const exactly = members.filter((member) =>
      sets.every((set) => set[1].includes(member) === chosen.includes(set)),
    );
    return exactly.length > 0
      ? [
          written(
            chosen.map(([set]) => set),
            exactly,
          ),
        ]
      : [];
  });
}

const written = (sets: readonly string[], members: readonly string[]): string =>
  `${sets.join('+')}: ${[...members].sort().join(' ')}`;

/** Sets whose members are counted as they are read. */
function counted(sets: Sets): { sets: Iterable<[string, Iterable<string>]>; steps: () => number } {
  let steps = 0;
  function* reading(members: readonly string[]) {
    for (const member of members) {
      steps += 1;
      yield member;
    }
  }
  return { sets: sets.map(([set, members]) => [set, reading(members)]), steps: () => steps };
}

describe('what exactly some sets have in common', () => {
  it('is told for each combination that there is, by the order of the sets', () => {
    const found = signatures([
      ['platform', ['deploys', 'limits', 'status']],
      ['product', ['limits', 'roadmap', 'deploys', 'status']],
      ['support', ['status', 'refunds']],
    ]);
    expect(found).toEqual([
      { sets: ['platform', 'product'], members: ['deploys', 'limits'] },
      { sets: ['platform', 'product', 'support'], members: ['status'] },
      { sets: ['product'], members: ['roadmap'] },
      { sets: ['support'], members: ['refunds'] },
    ]);
    expect(signatures([])).toEqual([]);
    expect(signatures([['platform', []]])).toEqual([]);
  });

  it('is what trying every combination of up to twelve sets finds', () => {
    const letters = 'abcdefghijkl';
    const sets = fc
      .array(fc.uniqueArray(fc.constantFrom(...'0123456789'), { maxLength: 10 }), { maxLength: 12 })
      .map((all): Sets => all.map((members, index) => [letters[index] ?? '', members]));
    fc.assert(
      fc.property(sets, (some) => {
        const found = signatures(some).map(({ sets: of, members }) => written(of, members));
        expect(found.sort()).toEqual(bruteForce(some).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('takes one step for each membership: an area that all of 500 teams hold adds one combination and 500 steps', () => {
    const few: Sets = Array.from({ length: 500 }, (_, at) => [
      `t${at}`,
      [`own ${at}`, `two ${Math.floor(at / 2)}`],
    ]);
    const before = counted(few);
    const after = counted(few.map(([set, members]) => [set, [...members, 'everywhere']]));
    // Each team has an area of its own, and one with its neighbour: 500 and 250.
    expect(signatures(before.sets)).toHaveLength(750);
    expect(before.steps()).toBe(1000);
    expect(signatures(after.sets)).toHaveLength(751);
    expect(after.steps()).toBe(1500);
  });
});
