import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../src/views/support/codes.ts';

describe('the codes over the columns', () => {
  it.each([
    [
      ['Customers', 'Customs', 'Customer office'],
      ['Cus', 'Cut', 'Co'],
    ],
    [
      ['IT', 'It', 'A', ''],
      ['IT', 'I1', 'A', '1'],
    ],
    [
      ['<script>alert(1)</script>', '🎉🎉', 'فريق المبيعات'],
      ['scr', '1', 'فري'],
    ],
    [
      ['Aaa', 'Aaa', 'Aaa'],
      ['Aaa', 'A1', 'A2'],
    ],
  ])('%j: %j', (names, codes) => {
    expect(codesOf(names)).toEqual(codes);
  });

  it('are short, never alike, and always something', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom('Ops', 'OPS', 'Op', 'O p s'),
    );
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 24 }), (names) => {
        const codes = codesOf(names);
        expect(new Set(codes.map((code) => code.toLowerCase())).size).toBe(names.length);
        for (const code of codes) {
          const { length } = [...graphemes.segment(code)];
          expect(length > 0 && length <= 3).toBe(true);
        }
      }),
    );
  });
});
