import { z } from 'zod';
import { anyRef, date, oneOrMore, refTo, text } from './common.ts';

/** One finding that the company has decided to live with. */
export const acceptance = z.strictObject({
  rule: z.string().describe('The id of the rule whose finding is accepted.'),
  subject: anyRef().describe('The record that the finding is about, as kind/id.'),
  with: oneOrMore(anyRef()).optional().describe('The other records that the finding names, as kind/id.'),
  reason: text().describe('Why it is accepted.'),
  approvedBy: refTo('person').describe('The person who accepted it.'),
  until: date().optional().describe('The last day on which it is accepted.'),
});
