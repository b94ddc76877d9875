import { z } from 'zod';
import { anyNumber, normFields, oneOf, oneOrMore, refTo, text, texts } from './common.ts';

const reward = z.strictObject({
  what: text().describe('What is praised, paid, promoted, hired for or tolerated.'),
  type: oneOf('praise', 'pay', 'promotion', 'hiring', 'tolerated').describe('How it is rewarded.'),
  advances: oneOrMore(refTo('concern')).optional().describe('Concerns that this reward serves.'),
  costs: oneOrMore(refTo('concern')).optional().describe('Concerns that this reward works against.'),
});

/** A value: what the company holds to when it costs something. */
export const value = z.strictObject({
  name: text().describe('The value in two to four words.'),
  statement: text().describe('The value in one sentence that somebody could disagree with.'),
  rank: z.int().min(1).optional().describe('1 wins over 2 where two values pull apart.'),
  not: texts().optional().describe('What the value does not mean.'),
  advances: oneOrMore(refTo('concern')).optional().describe('Concerns that this value serves.'),
  costs: oneOrMore(refTo('concern')).optional().describe('Concerns that this value is ready to pay with.'),
  rewards: anyNumber(reward)
    .optional()
    .describe('What the company does for people who live it, or lets pass.'),
  ...normFields,
});
