import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stillSaid } from '../../../src/analysis/diff/still-said.ts';

const read = (yaml: string) => parse(yaml) as Record<string, unknown>;
const said = (was: string, is: string, rest: string) =>
  stillSaid(read(`${was}\n${rest}`), read(`${is}\n${rest}`)).map(({ field, words }) => `${field}: ${words}`);

describe('a time that has changed', () => {
  it('may still be said in words or digits by the sentences around it', () => {
    const rest = `statement: Mail from a customer is answered within one business day.
why: Nobody waits longer than 1 working day.
looksLike: [The first answer comes the same morning., A second one comes within a business day.]
`;
    expect(said('within: 1 business day', 'within: 4 business hours', rest)).toEqual([
      'statement: within one business day',
      'why: 1 working day',
      'looksLike: within a business day',
    ]);
  });

  it('is found where it is part of a word', () => {
    expect(said('length: 2 weeks', 'length: 3 weeks', 'statement: We plan in two-week sprints.\n')).toEqual([
      'statement: two-week',
    ]);
  });

  it('is not taken for another time, and nothing is said of what has not changed', () => {
    const rest = 'statement: Within 14 hours, or four business hours, or one hour.\n';
    expect(said('within: 4 hours', 'within: 8 hours', rest)).toEqual([]);
    expect(said('within: 1 hour', 'within: 1 hour', rest)).toEqual([]);
    expect(said('channel: 1 hour of mail', 'channel: mail', rest)).toEqual([]);
  });

  it('is not looked for in a sentence that no longer says it', () => {
    const before = read('within: 1 business day\nstatement: Within one business day.\n');
    const after = read('within: 4 business hours\nstatement: Within four business hours.\n');
    expect(stillSaid(before, after)).toEqual([]);
  });
});
