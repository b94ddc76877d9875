import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/components/search/asking.client.ts';
import { counted } from '../../../src/components/search/narrowing.client.ts';
import { said } from '../../../src/components/search/said.client.ts';

const sentence = (count: number, answer: Partial<Answer>, looking = false) => {
  const records = Array.from({ length: count }, (_, at) => ({ ref: `term/t${at}`, title: `T${at}` }));
  const rest = {
    names: {},
    counts: counted([], {}),
    instead: undefined,
    whole: true,
    beyond: count,
    near: [],
  };
  return said({ query: 'refund', records, ...rest, ...answer }, looking);
};

describe('what is said of an answer', () => {
  it('is how many records there are', () => {
    expect(sentence(4, {})).toBe('4 records for “refund”, the best first.');
    expect(sentence(1, {})).toBe('One record for “refund”.');
    expect(sentence(12, { query: '' })).toBe('12 records, in order of name.');
  });

  it('is what was understood instead of what was typed', () => {
    const instead = { query: 'refnud', instead: 'refund' };
    expect(sentence(2, instead)).toBe('Nothing is called “refnud”. Shown for “refund”: 2 records.');
    expect(sentence(1, instead)).toBe('Nothing is called “refnud”. Shown for “refund”: one record.');
  });

  it('is honest where no record holds every word', () => {
    expect(sentence(3, { whole: false })).toBe('3 records with some of these words, the best first.');
  });

  it('names what is in the way where nothing is shown', () => {
    expect(sentence(0, {})).toBe('Nothing is called “refund”.');
    expect(sentence(0, { beyond: 4 })).toBe(
      '4 records for “refund”, but none where you have narrowed it down to.',
    );
    expect(sentence(0, { query: '', beyond: 9 })).toBe(
      'No record stands where you have narrowed it down to.',
    );
  });

  it('says while the full text is still being looked through', () => {
    expect(sentence(0, {}, true)).toBe('Looking for “refund” in the full text.');
    expect(sentence(3, { whole: false }, true)).toMatch(/best first\. Looking in the full text as well\.$/);
  });
});
