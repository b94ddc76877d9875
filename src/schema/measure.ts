import { z } from 'zod';
import { aliases, anyNumber, date, normFields, oneOf, oneOrMore, refTo, text } from './common.ts';

const reading = z.strictObject({
  on: date().describe('The day of the reading.'),
  value: z.number().describe('What was read, in the unit of the measure.'),
});

/** A number the company watches, and exactly what it counts. */
export const measure = z.strictObject({
  name: text().describe('What people call the number.'),
  definition: text().describe('Exactly what is counted, so that two people count the same.'),
  unit: text().optional().describe('What it is counted in: %, days, €.'),
  direction: oneOf('up', 'down', 'hold').optional().describe('Which way is better.'),
  source: text().optional().describe('Where the number is read.'),
  standing: z.boolean().optional().describe('True when it is watched in every period, whatever the focus.'),
  pullsAgainst: oneOrMore(refTo('measure'))
    .optional()
    .describe('Measures that get worse when this one is pushed.'),
  advances: oneOrMore(refTo('concern')).optional().describe('Concerns that this measure serves.'),
  readings: anyNumber(reading).optional().describe('What was read, and when.'),
  aliases: aliases(),
  ...normFields,
});
