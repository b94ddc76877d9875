import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOBODY, ON_PURPOSE, type Group, type Transfer } from '../../src/analysis/ownership-transfers.ts';
import type { AreaChange } from '../../src/analysis/ownership-changes.ts';
import { alluvial } from '../../src/views/changes/alluvial.ts';
import { crossings, flowOf, orderOf, type Ribbon } from '../../src/views/changes/flow.ts';
import type { Drawing, Step } from '../../src/views/parts/drawing.ts';
import { FRAMES } from '../../src/views/parts/frame.ts';
import { boxOf, cover } from '../../src/views/parts/labels.ts';
import { svgMarkup } from '../../src/views/parts/svg.ts';

const area = (id: string): AreaChange => ({
  id,
  label: id,
  before: undefined,
  after: undefined,
  kinds: ['moved'],
  decidedIn: undefined,
});
const group = (id: string, label = id): Group => ({ id, label });
/** A transfer of so many areas, written `from to count`. */
const transfer = (text: string): Transfer => {
  const [from = '', to = '', count = '1'] = text.split(' ');
  const areas = Array.from({ length: Number(count) }, (_, index) => area(`${from}-${to}-${index}`));
  return { from: group(from), to: group(to), areas };
};
const ribbons = (...pairs: string[]): Ribbon[] =>
  pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1), count: 1 }));
const ids = (groups: readonly Group[]): string[] => groups.map(({ id }) => id);

describe('both sides stand in one order', () => {
  it('in which ribbons cross when they begin in one order and end in the other', () => {
    expect(crossings(ribbons('ac', 'ba'), ['a', 'b', 'c'])).toBe(1);
    expect(crossings(ribbons('ac', 'ba'), ['b', 'a', 'c'])).toBe(0);
    expect(crossings(ribbons('ab', 'ac'), ['a', 'b', 'c'])).toBe(0);
  });

  it('each group at the mean place of those with whom it exchanged areas, where fewer ribbons cross then', () => {
    // From a, b, c, d: a lies between c and b (1.5), b at a (0), c between a and d (1.5), d at c (2).
    expect(orderOf(ribbons('ac', 'ba', 'cd'))).toEqual(['b', 'a', 'c', 'd']);
    // a and d would change places, as would b and c: one crossing before and after, so all stays.
    expect(orderOf(ribbons('ad', 'bc'))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('whoever is nobody stands below all others', () => {
    const flow = flowOf([`${NOBODY.id} a`, `${ON_PURPOSE.id} z`, `b ${NOBODY.id}`, 'z a'].map(transfer));
    expect(flow.left.at(-1)?.id).toBe(NOBODY.id);
    expect(ids(flow.left).slice(-2)).toEqual([ON_PURPOSE.id, NOBODY.id]);
    expect(flow.right.at(-1)?.id).toBe(NOBODY.id);
  });

  it('never with more crossings than the order of ids, and the same whatever came first', () => {
    const id = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(id, id), { selector: String, minLength: 1 }), (pairs) => {
        const all = ribbons(...pairs.map(([from, to]) => from + to));
        const start = [...new Set(pairs.flat())].sort();
        expect(crossings(all, orderOf(all))).toBeLessThanOrEqual(crossings(all, start));
        expect(orderOf([...all].reverse())).toEqual(orderOf(all));
      }),
    );
  });
});

describe('of many groups the smallest are one', () => {
  const many = Array.from({ length: 20 }, (_, index) => `t${String(index).padStart(2, '0')} z`);
  const flow = flowOf([...many, 'big z 3', `${NOBODY.id} z`].map(transfer));

  it('sixteen stand on a side: those with the most areas, nobody, and the others', () => {
    expect(flow.left).toHaveLength(16);
    expect(ids(flow.left)).toContain('big');
    // Of 22 groups 15 are shown, so seven are folded, each with one area.
    expect(flow.left.at(-2)).toEqual({ id: 'others-', label: '7 others' });
    expect(flow.ribbons.find(({ from }) => from === 'others-')).toEqual({
      from: 'others-',
      to: 'z',
      count: 7,
    });
  });

  it('an area that several of them gave up counts once for them all', () => {
    const shared = many.map((text) => ({ ...transfer(text), areas: [area('one')] }));
    const { ribbons: found } = flowOf([...shared, transfer('big z 3')]);
    expect(found.find(({ from }) => from === 'others-')?.count).toBe(1);
  });
});

/** The ribbons of a drawing, each by where it begins and ends along its bars. */
function ribbonsIn({ marks }: Drawing) {
  const steps = marks.flatMap((mark): Step[] => (mark.is === 'path' ? [...mark.steps] : []));
  const drawn: { from: number[]; to: number[] }[] = [];
  for (let at = 0; at < steps.length; at += 5) {
    const [start, there, down, back] = steps.slice(at, at + 4).map((step) => Number(step.at(-1)));
    drawn.push({ from: [start ?? 0, back ?? 0], to: [there ?? 0, down ?? 0] });
  }
  return drawn;
}
const barsIn = ({ marks }: Drawing) =>
  marks.flatMap((mark) =>
    mark.is === 'bar' ? [{ x: mark.from, from: mark.y, to: mark.y + mark.height }] : [],
  );
const labelsIn = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.is === 'text' ? [mark.label] : []));

describe.each(['wide', 'narrow'] as const)('the %s picture', (frame) => {
  it('has a ribbon for each pair, as thick as it has areas, and bars that they fill', () => {
    const drawing = alluvial(flowOf(['a b 3', 'a c', 'd b'].map(transfer)), frame);
    const thick = ribbonsIn(drawing).map(({ from: [top = 0, bottom = 0] }) => bottom - top);
    const [first = 0, second = 0, third = 0] = thick;
    expect([first / second, third / second]).toEqual([expect.closeTo(3), expect.closeTo(1)]);
    const heights = barsIn(drawing).map(({ from, to }) => (to - from) / second);
    // a gave four and d one; b took four and c one.
    expect(heights.sort()).toEqual([1, 1, 4, 4].map((height) => expect.closeTo(height) as number));
  });

  it('names every group, and says the number of each ribbon that has room for it', () => {
    const drawing = alluvial(flowOf(['a b 3', 'a c', `${NOBODY.id} b`].map(transfer)), frame);
    expect(labelsIn(drawing).map(({ text }) => text)).toEqual([
      ...['Before', 'Now', 'a', NOBODY.id, 'c', 'b', '1', '3', '1'],
    ]);
  });

  it('draws what comes from nobody or goes to nobody in a shape of its own', () => {
    const { marks } = alluvial(flowOf([`a ${NOBODY.id}`, 'a b'].map(transfer)), frame);
    const classes = marks.flatMap((mark) => (mark.is === 'path' || mark.is === 'bar' ? [mark.class] : []));
    expect(classes.sort()).toEqual(['held', 'held', 'open', 'ribbon', 'ribbon open']);
  });

  it('never lets a text cover another or leave the picture, nor a ribbon its bars', () => {
    const label = fc.constantFrom('Ops', 'W'.repeat(80), 'فريق العمليات', '👩‍👩‍👧‍👦 Families 🏳️‍🌈', '<script>');
    const end = fc.nat({ max: 25 });
    const transfers = fc
      .tuple(
        fc.array(label, { minLength: 26, maxLength: 26 }),
        fc.uniqueArray(fc.tuple(end, end, fc.integer({ min: 1, max: 30 })), {
          selector: ([from, to]) => `${from} ${to}`,
          minLength: 1,
          maxLength: 60,
        }),
      )
      .map(([labels, some]) =>
        some.map(([from, to, count]): Transfer => ({
          from: group(`g${from}`, labels[from]),
          to: group(`g${to}`, labels[to]),
          areas: Array.from({ length: count }, (_, index) => area(`${from}-${to}-${index}`)),
        })),
      );
    fc.assert(
      fc.property(transfers, (some) => {
        const drawing = alluvial(flowOf(some), frame);
        const boxes = labelsIn(drawing).map((one) => boxOf(one, frame));
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).some((other) => cover(box, other))).toBe(false);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(FRAMES[frame] + 0.001);
          expect(box.bottom).toBeLessThanOrEqual(drawing.height);
        }
        const bars = barsIn(drawing);
        for (const { from, to } of ribbonsIn(drawing))
          for (const [top = 0, bottom = 0] of [from, to])
            expect(bars.some((bar) => bar.from <= top + 0.001 && bottom <= bar.to + 0.001)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

it('the largest picture, drawn twice, stays below 60 kB', () => {
  const every = Array.from({ length: 20 }, (_, from) =>
    Array.from({ length: 20 }, (_unused, to) =>
      transfer(`department-${from} department-${to} ${1 + ((from + to) % 4)}`),
    ),
  ).flat();
  const flow = flowOf(every);
  const bytes = (['wide', 'narrow'] as const).reduce((sum, frame) => {
    const { marks, height } = alluvial(flow, frame);
    return sum + svgMarkup(marks, height).length;
  }, 0);
  expect(bytes).toBeLessThan(60_000);
});
