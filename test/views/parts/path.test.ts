import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/views/parts/drawing.ts';
import { pathOf } from '../../../src/views/parts/svg.ts';

/** The places that a path of lines comes to, read as a browser reads it. */
function placesOf(d: string): string[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MmLlhv])([^MmLlhv]*)/g)].map(([, letter = '', rest = '']) => {
    const [one = 0, other = 0] = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (letter === 'h') x += one;
    else if (letter === 'v') y += one;
    else [x, y] = letter === letter.toUpperCase() ? [one, other] : [x + one, y + other];
    return `${letter.toUpperCase() === 'M' ? 'M' : 'L'} ${x.toFixed(2)} ${y.toFixed(2)}`;
  });
}

describe('the steps of a path', () => {
  it('are written in the fewest letters: dots, upright lines, and near places from the last', () => {
    expect(
      pathOf([
        ['M', 10, 20.5],
        ['L', 10, 20.5],
        ['M', 40.25, 20.5],
        ['L', 40.25, 19.75],
        ['L', 41, 19.25],
      ]),
    ).toBe('M10 20.5h0m30.25 0v-.75l.75-.5');
    expect(
      pathOf([
        ['M', 61.25, 88.5],
        ['L', 61.25, 88.5],
        ['M', 62.5, 88.5],
      ]),
    ).toBe('M61.25 88.5h0m1.25 0');
  });

  it('come to the same places as told, however they are written', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 30_000 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), place), { minLength: 1 }), (some) => {
        const steps = some.map(([isMove, [x, y]], at): Step => [
          isMove || at === 0 ? 'M' : 'L',
          x / 100,
          y / 100,
        ]);
        const told = steps.map(
          ([letter, x, y]) => `${letter} ${Number(x).toFixed(2)} ${Number(y).toFixed(2)}`,
        );
        expect(placesOf(pathOf(steps))).toEqual(told);
      }),
    );
  });
});
