import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from '../../../src/analysis/diff/word-diff.ts';

const marked = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ is, text }) => (is === 'same' ? text : is === 'new' ? `+${text}+` : `-${text}-`))
    .join('');

it('words that follow one another and changed are one change', () => {
  expect(marked('We answer when we can.', 'We answer the same day.')).toBe(
    'We answer -when we can-+the same day+.',
  );
});

it('a word more, a word less, and a word in place of another', () => {
  expect(marked('We say when.', 'We always say when.')).toBe('We +always +say when.');
  expect(marked('We always say when.', 'We say when.')).toBe('We -always -say when.');
  expect(marked('Two days, no more.', 'One day, no more.')).toBe('-Two days-+One day+, no more.');
});

it('whatever two texts say, each can be read from what stayed, went and came', () => {
  const texts = fc
    .array(fc.constantFrom('we', 'answer', 'when', 'a', 'day', ', ', ' ', '. ', '\u00A0'))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const stretches = wordDiff(before, after);
      const without = (is: string) =>
        stretches
          .filter((one) => one.is !== is)
          .map(({ text }) => text)
          .join('');
      expect([without('new'), without('gone')]).toEqual([before, after]);
    }),
  );
});
