import { expect, it } from 'vitest';
import { schemaOf } from '../../../src/components/propose/fields.client.ts';
import { writtenAs } from '../../../src/components/propose/draft.client.ts';

it('a time is written in one way, however it was typed, and a word that is none stays as it was typed', () => {
  const within = (text: string) =>
    writtenAs(schemaOf('behaviour'), { type: 'response-expectation', within: text }, undefined);
  expect(within('4  Business Hours')).toEqual({ type: 'response-expectation', within: '4 business hours' });
  expect(within('None')).toEqual({ type: 'response-expectation', within: 'none' });
  expect(within('Very Soon')).toEqual({ type: 'response-expectation', within: 'Very Soon' });
});
