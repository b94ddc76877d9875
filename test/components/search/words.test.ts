import { describe, expect, it } from 'vitest';
import { roughly, spokenAs } from '../../../src/components/search/amounts.client.ts';
import { joined, saying, together, wordsOf } from '../../../src/components/search/words.client.ts';

describe('the words of a text', () => {
  it('are compared without case, marks, apostrophes and signs', () => {
    expect(wordsOf('Řehoř’s “Sign-off”, please!')).toEqual(['rehors', 'sign', 'off', 'please']);
    expect(wordsOf('don’t')).toEqual(wordsOf("don't"));
    expect(wordsOf('')).toEqual([]);
  });

  it('have their numbers as digits', () => {
    expect(wordsOf('forty customers above 1,900 €')).toEqual(['40', 'customers', 'above', '1900']);
    expect(wordsOf('10.000 € or 10 000 € or 10k')).toEqual(['10000', 'or', '10000', 'or', '10000']);
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
    ['half an hour', '30m'],
    ['half hour', '30m'],
    ['a quarter of an hour', '15m'],
    ['15 min', '15m'],
    ['every week', '1w'],
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

  it('say an amount of time also as people speak of it', () => {
    expect(spokenAs('2bd')).toEqual(['2d', 'day']);
    expect(spokenAs('4bh')).toEqual(['4h', 'hour']);
    expect(spokenAs('2w')).toEqual(['week']);
    expect(spokenAs('1q')).toEqual(['quarter', 'quarterly']);
    expect(['500', '500x', 'week'].flatMap(spokenAs)).toEqual([]);
  });

  it('say amounts that people take for one another', () => {
    expect(roughly('48h')).toEqual(['2880m', '2d']);
    expect(roughly('2d')).toEqual(['48h']);
    expect(roughly('14d')).toEqual(['336h', '2w']);
    expect(roughly('90m')).toEqual([]);
    expect(roughly('2bd')).toEqual([]);
    expect(roughly('500')).toEqual([]);
  });

  it('lose what says nothing, unless nothing else is left', () => {
    expect(saying(wordsOf('How fast do I have to answer mail?'))).toEqual(['fast', 'answer', 'mail']);
    expect(saying(wordsOf('what is it'))).toEqual(['what', 'is', 'it']);
  });

  it('are also known as one word where two stand side by side, numbers apart', () => {
    expect(joined(['on', 'call', 'rota'])).toEqual(['oncall', 'callrota']);
    expect(joined(['above', '500'])).toEqual([]);
  });

  it('are put together where they were typed apart', () => {
    const isWord = (word: string) => ['roadmap', 'weekend'].includes(word);
    expect(together(['the', 'road', 'map', 'at', 'week', 'end'], isWord)).toEqual([
      'the',
      'roadmap',
      'at',
      'weekend',
    ]);
    expect(together(['road', 'trip'], isWord)).toEqual(['road', 'trip']);
    expect(together([], isWord)).toEqual([]);
  });
});
