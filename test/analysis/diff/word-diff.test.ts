import fc from 'fast-check';
import { expect, it } from 'vitest';
import { condensed, wordDiff } from '../../../src/analysis/diff/word-diff.ts';

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

it('of a long text only what changed is shown, with whole words beside it', () => {
  const same = 'Nine of ten stay here for longer than a year, and those who leave say why. '.repeat(3);
  const told = condensed(wordDiff(`${same}We ask in May. ${same}`, `${same}We ask in June. ${same}`));
  expect(told.map(({ text }) => text)).toEqual([
    '… a year, and those who leave say why. We ask in ',
    'May',
    'June',
    '. Nine of ten stay here for longer than a year, …',
  ]);
  expect(condensed(wordDiff('We ask in May.', 'We ask in June.'))).toEqual(
    wordDiff('We ask in May.', 'We ask in June.'),
  );
});
