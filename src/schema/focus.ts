import { z } from 'zod';
import { date, isInOrder, normFields, oneOrMore, OUT_OF_ORDER, refTo, text, texts } from './common.ts';

const contribution = z.strictObject({
  team: refTo('team').describe('The team that contributes.'),
  does: text().describe('What it does for the focus, as the end of a sentence that begins with its name.'),
});

/** The one thing that comes first in a period. */
export const focus = z
  .strictObject({
    statement: text().describe('The focus in one sentence.'),
    from: date().describe('The first day on which it is in force.'),
    until: date().describe('The last day on which it is in force.'),
    why: text().optional().describe('Why this, and why now.'),
    message: text().optional().describe('What every leader says about it, in three sentences.'),
    outcome: z
      .strictObject({
        measure: refTo('measure').describe('The measure that shows success.'),
        start: z.number().optional().describe('Where it stood at the start.'),
        target: z.number().optional().describe('Where it should stand at the end.'),
      })
      .optional()
      .describe('What success is.'),
    evenOver: oneOrMore(refTo('tradeoff')).optional().describe('Trade-offs that come with it.'),
    notDoing: texts().optional().describe('What is not being done for its sake.'),
    contributions: oneOrMore(contribution).optional().describe('Who does what for it.'),
    closed: z
      .strictObject({
        result: text().describe('What came of it.'),
        learned: text().describe('What was learned.'),
      })
      .optional()
      .describe('Present when it has ended and the group has looked back.'),
    ...normFields,
  })
  .refine(isInOrder, OUT_OF_ORDER);
