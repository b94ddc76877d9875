import type { Plain } from './plain.ts';

/** Whether a change asks something else of somebody, or only says it in another way. */
export type Weight = 'editorial' | 'substantive';

/** Fields that help to find, read or tend a norm, and ask nothing of anybody. */
const EDITORIAL = new Set([
  'aliases',
  'brand',
  'contact',
  'example',
  'format',
  'formerly',
  'handle',
  'language',
  'modelledBy',
  'repository',
  'reviewed',
  'reviewEvery',
  'rules',
  'synonyms',
  'thresholds',
  'url',
]);

/** The weight of a changed field; a text with the same words in another case or punctuation is editorial. */
export function weightOf(field: string, before: Plain | undefined, after: Plain | undefined): Weight {
  if (EDITORIAL.has(field)) return 'editorial';
  if (typeof before !== 'string' || typeof after !== 'string') return 'substantive';
  return wordsIn(before) === wordsIn(after) ? 'editorial' : 'substantive';
}

// Marks inside a word or a number stay: 1.5 is not 15.
const wordsIn = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? []).join(' ');
