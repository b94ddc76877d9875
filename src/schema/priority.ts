import { z } from 'zod';
import {
  date,
  isInOrder,
  normFields,
  oneOfKinds,
  oneOrMore,
  OUT_OF_ORDER,
  party,
  refTo,
  text,
} from './common.ts';

/** What a team puts first in a period. */
export const priority = z
  .strictObject({
    statement: text().describe('The priority in one sentence.'),
    team: refTo('team').optional().describe('The team whose priority it is.'),
    from: date().optional().describe('The first day on which it is in force.'),
    until: date().optional().describe('The last day on which it is in force.'),
    rank: z.int().min(1).optional().describe('Its place among the priorities of its team; 1 comes first.'),
    serves: oneOrMore(oneOfKinds('focus', 'measure'))
      .optional()
      .describe('What it serves: `focus/…`, or a measure that is always watched, `measure/…`.'),
    advances: oneOrMore(refTo('concern')).optional().describe('Concerns that it serves.'),
    costs: oneOrMore(refTo('concern')).optional().describe('Concerns that give way to it.'),
    areas: oneOrMore(refTo('area')).optional().describe('Areas that it changes.'),
    capacity: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .describe('How much of the time of its team it takes, in percent.'),
    measures: oneOrMore(refTo('measure')).optional().describe('Measures that it pushes.'),
    ...normFields,
    owner: party().describe('Who answers for it: a person or a team.'),
  })
  .refine(isInOrder, OUT_OF_ORDER);
