import { describe, expect, test } from 'vitest';
import { readLetters } from '../../src/exchange/raci-letters.ts';
import { recordsOf } from '../support/imported.ts';
import { fromSheet } from '../support/raci.ts';

describe('a cell', () => {
  test.each([
    ['A', 'A'],
    ['r', 'R'],
    ['A/R', 'AR'],
    ['ra', 'AR'],
    ['A, R', 'AR'],
    ['R+C', 'RC'],
    ['c & i', 'CI'],
    ['R|A', 'AR'],
    ['Responsible', 'R'],
    ['accountable, informed', 'AI'],
    ['Ｒ', 'R'],
    ['-', ''],
    ['–', ''],
    ['n/a', ''],
    ['N.A.', ''],
  ])('“%s” holds %s', (text, letters) => {
    expect(readLetters(text)).toEqual({ letters: [...letters], why: undefined });
  });

  test.each([
    ['x', '', '“x” is none of R, A, C and I.'],
    ['R (lead)', '', '“R (lead)” is none of R, A, C and I.'],
    ['=A1', '', '“=A1” is none of R, A, C and I.'],
    ['R/S', 'R', 'RACI has no “S” (supports), so that is left out.'],
    ['VQ', '', 'RACI has no “V” (verifies) and “Q” (reviews quality), so that is left out.'],
    ['constructor', '', '“constructor” is none of R, A, C and I.'],
  ])('“%s” holds what can be read of it, and says what cannot', (text, letters, why) => {
    expect(readLetters(text)).toEqual({ letters: [...letters], why });
  });

  test('that cannot be read is reported by row and column, and the others of its row are read', () => {
    const imported = fromSheet(['Area,cfo,ann,jose', 'Pricing,x,A/S,R']);
    expect(recordsOf(imported, 'area')).toEqual({
      pricing: { name: 'Pricing', accountable: 'ann', responsible: 'jose' },
    });
    expect(
      imported.report.map(({ what, line, column, value, loses }) => [what, line, column, value, loses]),
    ).toEqual([
      ['cell', 2, 'cfo', 'x', true],
      ['cell', 2, 'ann', 'A/S', true],
    ]);
  });
});
