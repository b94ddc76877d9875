import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMES, type Frame } from '../../../src/views/parts/frame.ts';
import { boxBetween, boxOf, placeLabels, type Label, type Wanted } from '../../../src/views/parts/labels.ts';
import { shortened, widthOf } from '../../../src/views/parts/text-width.ts';

const LONG = 'The working group for everything that nobody else has wanted to answer for so far';
const TEXTS = [
  'Legal',
  LONG,
  'قسم الشؤون القانونية والامتثال',
  'צוות התשלומים',
  '物流と追跡のチーム',
  '👩‍👩‍👧‍👦 Families 🏳️‍🌈',
  'W'.repeat(80),
  ' ',
  '',
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 80 }));
const place = fc.record({
  x: fc.integer({ min: 0, max: 100 }),
  dx: fc.constantFrom(0, 0.5, -0.5),
  y: fc.integer({ min: 1, max: 4 }),
  anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
});
const wanted: fc.Arbitrary<Wanted> = fc.record({
  text,
  places: fc.array(place, { minLength: 1, maxLength: 3 }),
  bold: fc.boolean(),
});
const frame = fc.constantFrom<Frame>('narrow', 'wide');

/** From where to where a label reaches in a figure that is so many em wide. */
function reach({ x, dx = 0, anchor, text, bold }: Label, width: number): readonly [number, number] {
  const size = widthOf(text, bold);
  const left = (x / 100) * width + dx - { start: 0, middle: size / 2, end: size }[anchor];
  return [left, left + size];
}

describe('labels', () => {
  it('never cover each other and never leave the figure, at its least width and at any greater one', () => {
    fc.assert(
      fc.property(
        frame,
        fc.array(wanted, { maxLength: 12 }),
        fc.integer({ min: 0, max: 60 }),
        (frame, all, more) => {
          const placed = placeLabels(frame, all).filter((label) => label !== undefined);
          const width = FRAMES[frame] + more;
          for (const [index, one] of placed.entries()) {
            const [left, right] = reach(one, width);
            expect(left).toBeGreaterThan(-0.001);
            expect(right).toBeLessThan(width + 0.001);
            for (const other of placed.slice(index + 1)) {
              const [from, to] = reach(other, width);
              const apart = right <= from + 0.001 || to <= left + 0.001 || Math.abs(one.y - other.y) >= 1;
              expect(apart, `${one.text} and ${other.text}`).toBe(true);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('keep clear of what is taken', () => {
    fc.assert(
      fc.property(frame, fc.array(wanted, { maxLength: 6 }), fc.nat({ max: 80 }), (frame, all, from) => {
        const mark = boxBetween(frame, [from, from + 20], 1, 3);
        for (const label of placeLabels(frame, all, [mark])) {
          const box = label && boxOf(label, frame);
          if (!box || box.bottom <= mark.top || box.top >= mark.bottom) continue;
          expect(box.right <= mark.left + 0.001 || box.left >= mark.right - 0.001).toBe(true);
        }
      }),
    );
  });

  it('take the first of their places that has room, and the first label chooses first', () => {
    const places = [
      { x: 0, y: 1, anchor: 'start' as const },
      { x: 0, y: 3, anchor: 'start' as const },
    ];
    const [one, two, three] = placeLabels('narrow', [
      { text: 'Legal', places },
      { text: 'Finance', places },
      { text: 'Security', places },
    ]);
    expect([one?.y, two?.y]).toEqual([1, 3]);
    expect(three).toBeUndefined();
  });

  it('are shortened where the whole has no room, and then keep the whole at hand', () => {
    const [label] = placeLabels('narrow', [{ text: LONG, places: [{ x: 0, y: 1, anchor: 'start' }] }]);
    expect(label?.text).toMatch(/^The working group.*…$/);
    expect(label?.whole).toBe(LONG);
    const [short] = placeLabels('narrow', [{ text: 'Legal', places: [{ x: 0, y: 1, anchor: 'start' }] }]);
    expect(short?.whole).toBeUndefined();
  });

  it('say less in a word of their own before they are cut', () => {
    const places = [{ x: 0, y: 1, anchor: 'start' as const, room: 8 }];
    const [label] = placeLabels('wide', [{ text: 'Finance, 2 business days', brief: 'Finance', places }]);
    expect([label?.text, label?.whole]).toEqual(['Finance', 'Finance, 2 business days']);
  });

  it('stay within the room that a bar gives them', () => {
    const at = { x: 0, y: 1, anchor: 'start' as const, room: 5 };
    const [label] = placeLabels('wide', [{ text: 'Customer success', places: [at] }]);
    expect(widthOf(label?.text ?? '')).toBeLessThanOrEqual(5);
  });
});

describe('a text that is shortened', () => {
  it('fits its room, and never cuts a sign in two', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), fc.boolean(), (words, room, bold) => {
        const short = shortened(words, room, bold);
        if (short === undefined) return;
        expect(widthOf(short, bold)).toBeLessThanOrEqual(room);
        expect(short === words || words.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
    expect(shortened('👍🏽👍🏽👍🏽👍🏽👍🏽', 5.5)).toBe('👍🏽👍🏽👍🏽…');
  });

  it('is left out where fewer than three letters would be left', () => {
    expect(shortened('Customer success', 2)).toBeUndefined();
    expect(shortened('Cu', 1.5)).toBe('Cu');
    expect(shortened('Finance', 3)).toBe('Fin…');
  });

  it('counts wide letters as wide, marks as nothing and bold as wider', () => {
    expect(widthOf('WWW')).toBeGreaterThan(widthOf('iii') * 2);
    expect(widthOf('e\u0301')).toBe(widthOf('e'));
    expect(widthOf('Legal', true)).toBeGreaterThan(widthOf('Legal'));
  });
});
