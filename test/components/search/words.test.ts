import { describe, expect, it } from 'vitest';
import { spokenAs } from '../../../src/components/search/amounts.client.ts';
import { joined, saying, wordsOf } from '../../../src/components/search/words.client.ts';

describe('the words of a text', () => {
  it('are compared without case, marks, apostrophes and signs', () => {
    expect(wordsOf('Řehoř’s “Sign-off”, please!')).toEqual(['rehors', 'sign', 'off', 'please']);
    expect(wordsOf('don’t')).toEqual(wordsOf("don't"));
    expect(wordsOf('')).toEqual([]);
  });

  it('have their numbers as digits', () => {
    expect(wordsOf('forty customers above 1,900 €')).toEqual(['40', 'customers', 'above', '1900']);
    expect(wordsOf('1:1 talk')).toEqual(['1:1', 'talk']);
  });

  it.each([
    ['2 business days', '2bd'],
    ['two working days', '2bd'],
    ['2bd', '2bd'],
    ['2 BD', '2bd'],
    ['two days', '2d'],
    ['48 hours', '48h'],
    ['48h', '48h'],
    ['48 hrs', '48h'],
    ['an hour', '1h'],
    ['15 min', '15m'],
    ['every week', '1w'],
    ['weekly', '1w'],
    ['a fortnight', '2w'],
    ['one quarter', '1q'],
  ])('have “%s” as one amount of time', (text, amount) => {
    expect(wordsOf(text).at(-1)).toBe(amount);
  });

  it('are no amount where no unit follows', () => {
    expect(wordsOf('every customer, 3 questions, a mail')).toEqual([
      'every',
      'customer',
      '3',
      'questions',
      'a',
      'mail',
    ]);
    expect(wordsOf('500x')).toEqual(['500x']);
  });

  it('say business time also as people speak of it', () => {
    expect(spokenAs('2bd')).toEqual(['2d']);
    expect(spokenAs('4bh')).toEqual(['4h']);
    expect(spokenAs('2w')).toEqual([]);
  });

  it('lose what says nothing, unless nothing else is left', () => {
    expect(saying(wordsOf('How fast do I have to answer mail?'))).toEqual(['fast', 'answer', 'mail']);
    expect(saying(wordsOf('what is it'))).toEqual(['what', 'is', 'it']);
  });

  it('are also known as one word where two stand side by side, numbers apart', () => {
    expect(joined(['on', 'call', 'rota'])).toEqual(['oncall', 'callrota']);
    expect(joined(['above', '500'])).toEqual([]);
  });
});
