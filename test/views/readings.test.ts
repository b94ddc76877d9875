import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/analysis/readings.ts';
import { addDays } from '../../src/time/date.ts';
import type { Frame } from '../../src/views/parts/frame.ts';
import { boxOf, cover } from '../../src/views/parts/labels.ts';
import { readingsInWords } from '../../src/views/readings/describe.ts';
import { readingsLayout } from '../../src/views/readings/layout.ts';

const read = (...readings: readonly [string, number][]) => readings.map(([on, value]) => ({ on, value }));

const drawn = (readings: readonly Reading[], target?: number, frame: Frame = 'wide') =>
  readingsLayout(readings, target, String, frame);

describe('how a measure went', () => {
  it('names its beginning, its turn and where it stands', () => {
    const readings = read(['2026-01-12', 93.6], ['2026-09-28', 91], ['2026-11-17', 93.1]);
    expect(readingsInWords(readings, '%').replaceAll('\u00a0', ' ')).toBe(
      'It began at 93.6 % on 12 January 2026, was lowest at 91 % on 28 September 2026, and stands at 93.1 % on 17 November 2026.',
    );
  });

  it('names the turn that came first, first', () => {
    const turns = readingsInWords(
      read(['2026-01-01', 5], ['2026-02-01', 9], ['2026-03-01', 1], ['2026-04-01', 6]),
      undefined,
    );
    expect(turns.indexOf('highest')).toBeLessThan(turns.indexOf('lowest'));
    const back = readingsInWords(
      read(['2026-01-01', 5], ['2026-02-01', 1], ['2026-03-01', 9], ['2026-04-01', 6]),
      undefined,
    );
    expect(back.indexOf('lowest')).toBeLessThan(back.indexOf('highest'));
  });

  it('is said plainly where there is one reading or none', () => {
    expect(readingsInWords([], '%')).toBe('It has not been read yet.');
    expect(readingsInWords(read(['2026-01-12', 5]), undefined)).toBe(
      'It has been read once: 5 on 12 January 2026.',
    );
  });

  it('is drawn from left to right, higher values higher, with the target within the picture', () => {
    const figure = drawn(read(['2026-01-01', 1], ['2026-01-11', 3]), 5);
    expect(figure?.points.map(({ x }) => x)).toEqual([0, 100]);
    expect(figure?.points[0]?.y).toBeGreaterThan(figure?.points[1]?.y ?? 0);
    expect(figure?.target?.y).toBeLessThan(figure?.points[1]?.y ?? 0);
    expect(figure?.path).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  });

  it('has the first and the last value written in, the lowest and the highest, the target and the days', () => {
    const turns = read(['2026-01-01', 5], ['2026-02-01', 9], ['2026-03-01', 1], ['2026-04-01', 6]);
    const figure = drawn(turns, 8);
    expect(figure?.values.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['5', 'start'],
      ['6', 'end'],
      ['1', 'middle'],
      ['9', 'middle'],
    ]);
    expect(figure?.target?.label?.text).toBe('8 asked for');
    expect(figure?.days.map(({ text }) => text)).toEqual(['1 January 2026', '1 April 2026']);
  });

  it('has no two words that cover each other, however near its values lie', () => {
    const value = fc.integer({ min: 0, max: 100 });
    const readings = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), value), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(readings, fc.option(value, { nil: undefined }), (some, target) => {
        const sorted = [...some].sort(([a], [b]) => a - b);
        const list = sorted.map(([day, number]) => ({ on: addDays('2026-01-01', day), value: number }));
        for (const frame of ['wide', 'narrow'] as const) {
          const figure = drawn(list, target, frame);
          const labels = [...(figure?.values ?? []), ...(figure?.days ?? [])];
          if (figure?.target?.label) labels.push(figure.target.label);
          const boxes = labels.map((label) => boxOf(label, frame));
          for (const [index, box] of boxes.entries())
            expect(boxes.slice(index + 1).some((other) => cover(box, other))).toBe(false);
        }
      }),
    );
  });

  it('is not drawn for a single day', () => {
    expect(drawn([])).toBeUndefined();
    expect(drawn(read(['2026-01-01', 1]))).toBeUndefined();
    expect(drawn(read(['2026-01-01', 1], ['2026-01-01', 2]))).toBeUndefined();
  });
});
