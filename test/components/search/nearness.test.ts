import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgiven, likeness, slips } from '../../../src/components/search/nearness.client.ts';

describe('slips of the finger', () => {
  it.each([
    ['refund', 'refund', 0],
    ['refnud', 'refund', 1],
    ['onbording', 'onboarding', 1],
    ['mial', 'mail', 1],
    ['decisoin', 'decision', 1],
    ['custums', 'customs', 1],
    ['retrun', 'refund', 3],
    ['', 'ab', 2],
  ])('between “%s” and “%s” are %i', (a, b, count) => {
    expect(slips(a, b, 3)).toBe(count);
  });

  it('are not counted further than asked', () => {
    expect(slips('refund', 'sprint', 2)).toBe(3);
    expect(slips('a', 'abcdef', 2)).toBe(3);
  });

  it('are as many from here to there as from there to here, and none from a word to itself', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, b, 9)).toBe(slips(b, a, 9));
        expect(slips(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });

  it('are forgiven once in a word of four letters, twice in one of six', () => {
    expect(['pay', 'mail', 'chats', 'refund', 'decision'].map(forgiven)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('the likeness of titles', () => {
  it('is the share of pairs of letters that both have', () => {
    expect(likeness('night', 'night')).toBe(1);
    // ni, ig, gh, ht and na, ac, ch, ht share one of four and four.
    expect(likeness('night', 'nacht')).toBe(0.25);
    expect(likeness('abab', 'ab')).toBe(0.5);
    expect(likeness('', 'ab')).toBe(0);
    expect(likeness('', '')).toBe(0);
  });
});
